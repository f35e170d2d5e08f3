import { expect, test } from 'vitest';
import { toForms, toStem, toSynonymIndex, toWords } from '../../src/compare/stems.ts';

test('stems', () => {
  const rows: readonly (readonly [word: string, stem: string])[] = [
    ["lund's", 'lund'],
    ['u.s.', 'u.s'],
    ['dams', 'dam'],
    ['gas', 'gas'],
    ['bass', 'bass'],
    ['virus', 'virus'],
    ['crisis', 'crisis'],
    ['passes', 'pass'],
    ['cities', 'city'],
    ['ties', 'tie'],
    ['carried', 'carry'],
    ['denied', 'deny'],
    ['walked', 'walk'],
    ['stopped', 'stop'],
    ['rubbed', 'rub'],
    ['fussed', 'fuss'],
    ['bed', 'bed'],
    ['need', 'need'],
    ['walking', 'walk'],
    ['running', 'run'],
    ['king', 'king'],
    ['taxation', 'taxat'],
    ['negotiation', 'negotiat'],
    ['nation', 'nation'],
    ['make', 'mak'],
    ['the', 'the'],
    ['tie', 'tie'],
  ];
  expect(rows.map(([word]) => [word, toStem(word)])).toEqual(rows);
});

test('one spelling for British and American', () => {
  const none = new Map<string, string>();
  const rows: readonly (readonly [british: string, american: string])[] = [
    ['defence', 'defense'],
    ['offences', 'offenses'],
    ['programmes', 'programs'],
    ['realise', 'realize'],
    ['realised', 'realized'],
    ['realises', 'realizes'],
    ['realising', 'realizing'],
    ['organisation', 'organization'],
    ['realisable', 'realizable'],
    ['colour', 'color'],
    ['colours', 'colors'],
    ['coloured', 'colored'],
    ['colouring', 'coloring'],
    ['favourable', 'favorable'],
    ['favourite', 'favorite'],
    ['neighbourhood', 'neighborhood'],
    ['centre', 'center'],
    ['centres', 'centers'],
    ['theatre', 'theater'],
    ['Lund’s', "lund's"],
  ];
  expect(rows.map(([british]) => toForms(british, none)[0]?.lower)).toEqual(
    rows.map(([, american]) => american),
  );
  // What only looks like it keeps its spelling.
  const kept = ['fence', 'hour', 'tour', 'journey', 'there', 'crisis', 'isolate', 'acre', 'rise', 'wise'];
  expect(kept.map((word) => toForms(word, none)[0]?.lower)).toEqual(kept);
});

test('words with what stands for them', () => {
  const index = toSynonymIndex([
    { words: ['ferry', 'boats', 'ships'], source: 'invented' },
    { words: ['ship', 'craft'], source: 'invented' },
    { words: ['us', 'america'], source: 'invented' },
  ]);
  const read = (text: string) => toWords(text, index).map(({ key, common }) => (common ? `(${key})` : key));
  expect(read('The ferries, boats and SHIPS')).toEqual(['(the)', 'ferry', 'ferry', '(and)', 'ferry']);
  expect(read('A craft of theirs')).toEqual(['(a)', 'ferry', '(of)', '(their)']);
  expect(read('America told us, the US')).toEqual(['us', '(told)', '(us)', '(the)', 'us']);
  expect(read('It’s 1,200.5 well-known e.g. km/h')).toEqual([
    ...['(it)', '1,200.5', 'well-known', 'e.g', 'km', 'h'],
  ]);
  expect(toForms('', index)).toEqual([]);
});
