import { expect, test } from 'vitest';
import { UnnamedVoices } from '../../../src/annotate/speakers/unnamed-voices.ts';

const person = { kind: 'anonymous', gender: null, plural: false, thing: false } as const;
const voiceOf = (text: string, more: { readonly apart?: boolean } = {}) => ({
  ...{ ...person, ...more },
  ...{ text, head: text.split(/[\s-]/).at(-1) ?? '' },
});

test('each is a voice of its own, with a number where the words come again', () => {
  const voices = new UnnamedVoices('Doc 1');
  const ids = ['Tall pilot', 'tall pilot', 'pilot', '…', '…'].map((text) => voices.add(voiceOf(text)).id);
  expect(ids).toEqual([
    'unnamed-tall-pilot-in-doc-1',
    'unnamed-tall-pilot-2-in-doc-1',
    'unnamed-pilot-in-doc-1',
    'unnamed-voice-in-doc-1',
    'unnamed-voice-2-in-doc-1',
  ]);
  expect(new UnnamedVoices('…').add(voiceOf('pilot')).id).toBe('unnamed-pilot-in-document');
});

test('what is known of them', () => {
  const voices = new UnnamedVoices('one');
  expect(voices.add({ ...voiceOf('Tall  pilots'), plural: true })).toEqual({
    ...{ id: 'unnamed-tall-pilots-in-one', name: 'unnamed Tall pilots', kind: 'anonymous', gender: null },
    ...{ plural: true, thing: false, entity: null, members: [] },
  });
  expect(voices.add({ ...voiceOf('old voters'), kind: 'group', plural: true })).toEqual({
    ...{ id: 'old-voters', name: 'old voters', kind: 'group', gender: null },
    ...{ plural: true, thing: false, entity: null, members: [] },
  });
  expect(voices.addBody('Reed campaign', 'campaign')).toEqual({
    ...{ id: 'reed-campaign', name: 'Reed campaign', kind: 'organization', gender: null },
    ...{ plural: false, thing: true, entity: null, members: [] },
  });
  expect(voices.addHandle('ZendaOwl')).toEqual({
    ...{ id: 'zendaowl', name: '@ZendaOwl', kind: 'person', gender: null },
    ...{ plural: false, thing: false, entity: null, members: [] },
  });
  expect([voices.addBody('…', 'body').id, voices.addHandle('…').id]).toEqual(['body', 'account']);
});

test('names are cut to ten words', () => {
  const ten = 'a b c d e f g h i pilot';
  const { name, id } = new UnnamedVoices('one').add(voiceOf(`${ten} of Zenda`));
  expect([name, id]).toEqual([`unnamed ${ten}`, 'unnamed-a-b-c-d-e-f-g-h-i-pilot-in-one']);
});

test('found again by their words, by their noun, and by some of their words', () => {
  const voices = new UnnamedVoices('one');
  const tall = voices.add(voiceOf('Tall Zenda pilots'));
  expect([voices.sameAs('tall zenda PILOTS'), voices.sameAs('tall pilots')]).toEqual([tall, null]);
  expect([voices.lastOf('pilots'), voices.lastOf('nurses')]).toEqual([tall, null]);
  expect(voices.lastLike('pilots', 'the tall pilot')).toBe(null);
  expect(voices.lastLike('pilots', 'Tall-pilot')).toBe(tall);
  expect(voices.lastLike('pilots', 'old pilots')).toBe(null);
  expect(voices.lastLike('nurses', 'tall')).toBe(null);
  const old = voices.add(voiceOf('old pilots'));
  expect([voices.lastOf('pilots'), voices.lastLike('pilots', 'tall pilots')]).toEqual([old, null]);
  const body = voices.addBody('Reed campaign', 'campaign');
  expect([voices.sameAs('reed campaign'), voices.lastOf('campaign')]).toEqual([body, body]);
  const owl = voices.addHandle('owl');
  expect([voices.addHandle('OWL'), voices.sameAs('@owl')]).toEqual([owl, owl]);
});

test('a voice of a heading is not found again', () => {
  const voices = new UnnamedVoices('one');
  voices.add(voiceOf('pilot', { apart: true }));
  expect([voices.sameAs('pilot'), voices.lastOf('pilot')]).toEqual([null, null]);
});

test('words that say so are not said again', () => {
  const voices = new UnnamedVoices('one');
  const names = ['unnamed official', 'Unidentified old pilot', 'anonymous'].map(
    (text) => voices.add(voiceOf(text)).name,
  );
  expect(names).toEqual(['unnamed official', 'unnamed old pilot', 'unnamed anonymous']);
});
