import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { createGathering } from '../../src/compare/gathering.ts';
import { toPackSynonyms } from '../../src/compare/pack-synonyms.ts';
import { toDigest } from '../../src/compare/to-digest.ts';
import { toOutletIndex } from '../../src/corpus/outlets.ts';
import { findCorpus, readArticle } from '../../src/corpus/read-corpus.ts';
import { readPack } from '../../src/corpus/read-pack.ts';
import { toLexicon } from '../../src/lexicon/lexicon.ts';
import { findPackFaults } from '../../src/lexicon/pack-faults.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Annotation } from '../../src/model/records.ts';
import { root } from '../e2e/run.ts';

// Another country, another dispute: a story that is made up, in wordings that are not.
const pack = await readPack(path.join(root, 'fixtures/packs/kosovo'));
const annotations = new Map<string, Annotation>();
let comparison: Comparison;

beforeAll(async () => {
  const lexicon = toLexicon(pack);
  const gathering = createGathering();
  const { files } = await findCorpus([path.join(root, 'fixtures/kosovo')]);
  for (const file of files) {
    const read = await readArticle(file, toOutletIndex(pack.outlets));
    if ('problem' in read) throw new Error(read.problem.message);
    const annotation = annotate(read.document, lexicon);
    annotations.set(annotation.id, annotation);
    gathering.add(await toDigest(annotation, read.document.text, toPackSynonyms(pack)), annotation.speakers);
  }
  comparison = gathering.compare(lexicon).comparison;
});

const WIRE = 'brussels-round-adriatic-wire';
const COURIER = 'brussels-round-morava-courier';
const POST = 'draft-accepted-drenica-post';

test('the pack has no faults', async () => {
  expect(await findPackFaults(pack)).toEqual([]);
});

describe('who says what on which topic', () => {
  test.each<[document: string, speaker: string, content: string, topics: readonly string[]]>([
    [WIRE, 'Miroslav Lajčák', '“We have a text on the table and we will not write another one,”', []],
    [WIRE, 'Albin Kurti', 'his government would not form the association', ['serb-association']],
    [
      WIRE,
      'Albin Kurti',
      '“An association that stands above our constitution will not be formed,”',
      ['serb-association'],
    ],
    [
      WIRE,
      'Aleksandar Vučić',
      '“Serbia will never recognize Kosovo, and nobody in that room expected it to,”',
      ['recognition'],
    ],
    [WIRE, 'Kosovo', 'it was ready to continue the dialogue in November', ['dialogue']],
    [WIRE, 'Josep Borrell', 'both sides to return to the table', ['dialogue']],
    [COURIER, 'Aleksandar Vučić', '“Serbia will never recognize Kosovo,”', ['recognition']],
    [COURIER, 'Aleksandar Vučić', 'that the talks had been “hard and honest”', ['dialogue']],
    [COURIER, 'Aleksandar Vučić', 'that Belgrade was ready to continue the dialogue', ['dialogue']],
    [COURIER, 'Petar Petković', '“They signed and they will not deliver,”', []],
    [
      COURIER,
      'Petar Petković',
      'the association of Serb municipalities is a duty and no gift',
      ['serb-association'],
    ],
    [COURIER, 'Miroslav Lajčák', 'a draft had been on the table for a year', []],
    [
      POST,
      'Albin Kurti',
      '“If the court approves the draft, we are ready to form the association,”',
      ['serb-association'],
    ],
    [POST, 'Vjosa Osmani', '“We have paid it late,”', []],
    [POST, 'Aleksandar Vučić', 'he would believe it when he saw it', []],
  ])('%s: %s: %s', (document, speaker, content, topics) => {
    const found = annotations.get(document)?.quotes.filter((quote) => quote.content.text === content) ?? [];
    expect(found.map((quote) => [quote.speaker?.name, quote.topics])).toEqual([[speaker, topics]]);
  });
});

test('a medium that hands on what was said is no speaker of it', () => {
  const relayed = annotations.get(COURIER)?.quotes.filter(({ via }) => via.some(({ id }) => id === 'tanjug'));
  expect(relayed?.map(({ speaker }) => speaker?.id)).toEqual(['aleksandar-vucic']);
});

test('nothing is taken from navigation and related links', () => {
  const zones = [...annotations.values()].flatMap(({ zones }) => zones.map(({ zone }) => zone));
  expect(zones).toContain('nav');
  expect(zones).toContain('related');
  const texts = [...annotations.values()].flatMap(({ quotes }) => quotes.map(({ content }) => content.text));
  expect(texts.filter((text) => /Politics|mountain pass/.test(text))).toEqual([]);
});

describe('who stands where', () => {
  test.each<[document: string, holder: string, topic: string, position: string]>([
    [WIRE, 'Albin Kurti', 'serb-association', 'opposes'],
    [WIRE, 'Aleksandar Vučić', 'recognition', 'opposes'],
    [WIRE, 'Kosovo', 'dialogue', 'supports'],
    [WIRE, 'Josep Borrell', 'dialogue', 'supports'],
    [COURIER, 'Aleksandar Vučić', 'recognition', 'opposes'],
    [COURIER, 'Aleksandar Vučić', 'dialogue', 'supports'],
    [COURIER, 'Petar Petković', 'dialogue', 'conditional'],
    [POST, 'Albin Kurti', 'serb-association', 'conditional'],
    [POST, 'Vjosa Osmani', 'serb-association', 'supports'],
    [POST, 'Aleksandar Vučić', 'recognition', 'opposes'],
  ])('%s: %s, %s: %s', (document, holder, topic, position) => {
    const found = annotations
      .get(document)
      ?.stances.filter((stance) => stance.holder.name === holder && stance.topic.id === topic);
    expect(new Set(found?.map((stance) => stance.position))).toEqual(new Set([position]));
  });
});

describe('compare', () => {
  test('one changed his position', () => {
    expect(
      comparison.reversals.map(({ speaker, topic, from, to }) => [speaker.id, topic.id, from, to]),
    ).toEqual([
      [
        'albin-kurti',
        'serb-association',
        expect.objectContaining({ document: WIRE, position: 'opposes', date: '2024-10-15' }),
        expect.objectContaining({ document: POST, position: 'conditional', date: '2024-11-20' }),
      ],
    ]);
  });
  test('one is quoted in other words', () => {
    const claim = comparison.claims.find(({ topic }) => topic?.id === 'recognition');
    expect(claim?.speaker.id).toBe('aleksandar-vucic');
    expect(new Set(claim?.members.map(({ outlet }) => outlet))).toEqual(
      new Set(['Adriatic Wire', 'Morava Courier']),
    );
    expect(claim?.members.map(({ form }) => form)).toContain('truncated');
  });
  test('two articles tell one story', () => {
    const stories = comparison.stories.map(({ documents }) => documents.map(({ document }) => document));
    expect(stories).toContainEqual([WIRE, COURIER]);
  });
});

/** Code without comments, the program's own name and the examples of rules. */
function toCode(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replaceAll('iran-corpus', '')
    .replace(/\b(?:takes|leaves): \[[\s\S]*?\],?\n/g, '');
}

test('the engine names nobody of the shipped pack', async () => {
  const iran = await readPack(path.join(root, 'src/lexicon/packs/iran'));
  const surnames = iran.people.map(({ name, surname }) => surname ?? name.split(' ').at(-1) ?? '');
  // Names that are English words too, or stand in lists of names.
  const names = new Set([
    'iran',
    'iranian',
    'tehran',
    ...surnames.filter((name) => /^[A-Z][a-z]{6,}$/.test(name)),
  ]);
  // Calendars and time zones are called by countries and cities.
  const files = ['annotate', 'text', 'compare', 'corpus', 'model'].flatMap((folder) =>
    readdirSync(path.join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('dates/rules/'))
      .map((name) => path.join(root, 'src', folder, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  const named = files.flatMap((file) => {
    const words = new Set(toCode(file).match(/[A-Za-z]+/g) ?? []);
    return [...names].filter((name) => words.has(name)).map((name) => `${path.basename(file)}: ${name}`);
  });
  expect(named).toEqual([]);
});
