import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../../../src/annotate/speakers/find-speakers.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import { speak } from './marked.ts';
import { smallIndex } from './small-pack.ts';

describe('voices', () => {
  const { voices, named, text } = speak(
    '⟦Gen. Boris Kelnov, secretary of the Council of the Realm,⟧ ⟨said⟩ {no to the U.S. side}.\nKelnov met Alice Reed. ⟦The senior Ruritanian official⟧ ⟨said⟩ {so}. ⟦He⟧ ⟨added⟩ {this}.',
  );

  test('those who speak, with roles, aliases and all mentions', () => {
    expect(voices.map(({ mentions, ...rest }) => rest)).toEqual([
      {
        ...{ id: 'boris-kelnov', name: 'Boris Kelnov', kind: 'person' },
        roles: ['Gen.', 'secretary of the Council of the Realm'],
        aliases: ['Gen. Boris Kelnov', 'Kelnov', 'The senior Ruritanian official'],
      },
    ]);
    expect(voices[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Boris Kelnov',
      'Kelnov',
      'The senior Ruritanian official',
      'He',
    ]);
  });

  test('those who are only named stand apart', () => {
    expect(
      named()
        .map(({ id, kind }) => `${id} ${kind}`)
        .sort(),
    ).toEqual(['alice-reed person', 'ruritanian-council organization', 'united-states state']);
  });
});

/** Texts with their voices in order: `id, kind`, what they are, what else they are called, all their mentions; then who is only named. */
const heard: readonly (readonly [text: string, ...voices: string[]])[] = [
  ['Mr. Lund came. ⟦Ida Lund⟧ ⟨said⟩ {no}.', 'ida-lund, person [] [] [Ida Lund]', 'named: lund, person'],
  [
    'The National Grain Board (NGB) met. ⟦The NGB⟧ ⟨said⟩ {no}. ⟦It⟧ ⟨added⟩ {so}. ⟦The board⟧ ⟨left⟩ {so}.',
    'national-grain-board, organization [] [The National Grain Board; NGB; The NGB; The board] [National Grain Board; NGB; NGB; It; The board]',
  ],
  [
    '⟦Ida Lund and Tom Hale⟧ ⟨said⟩ {no}. ⟦They⟧ ⟨added⟩ {so}.',
    'ida-lund, person [] [] [Ida Lund]',
    'tom-hale, person [] [] [Tom Hale]',
  ],
  [
    '⟦A driver⟧ ⟨said⟩ {no}. ⟦The driver⟧ ⟨added⟩ {so}. Ida Lund left.',
    'unnamed-driver-in-one, anonymous [] [A driver; The driver] [A driver; The driver]',
    'named: ida-lund, person',
  ],
  [
    '⟦Ida Lund, a lawyer,⟧ ⟨said⟩ {no}, SPA reported. ⟦The lawyer⟧ ⟨added⟩ {so}.',
    'ida-lund, person [lawyer] [The lawyer] [Ida Lund; The lawyer]',
    'strelsau-press, organization [] [] [SPA]',
  ],
  [
    '⟦Foreign Minister Rudolf Qarazian⟧ ⟨said⟩ {no}. Qarazian, a lawyer, left. Minister Qarazian, a lawyer, came.',
    'rudolf-qarazian, person [Foreign Minister; lawyer; Minister] [Foreign Minister Rudolf Qarazian; Qarazian] [Rudolf Qarazian; Qarazian; Qarazian]',
  ],
  [
    '{No}, ⟨said⟩ ⟦Tom Hale⟧. Ida Lund left. ⟦Lund⟧ ⟨said⟩ {so}.',
    'tom-hale, person [] [] [Tom Hale]',
    'ida-lund, person [] [Lund] [Ida Lund; Lund]',
  ],
  [
    'Ida Lund, ⟦who⟧ ⟨said⟩ {no}, left. Kevin came. Ruritania left. The three powers met.',
    'ida-lund, person [] [] [Ida Lund; who]',
    'named: ruritania, state',
    'named: three-powers, group',
  ],
  [
    '⟦Ruritania⟧ ⟨said⟩ {no}. He saw the Kingdom of Ruritania.',
    'ruritania, state [] [the Kingdom of Ruritania; Kingdom of Ruritania] [Ruritania; Kingdom of Ruritania]',
  ],
  [
    '⟦Gen. Tom Hale⟧ ⟨said⟩ {no}. ⟦Mr. Hale⟧ ⟨added⟩ {so}.',
    'tom-hale, person [Gen.] [Gen. Tom Hale; Hale; Mr. Hale] [Tom Hale; Mr. Hale]',
  ],
  [
    'SPA reported that ⟦Ida Lund⟧ ⟨said⟩ {no}.',
    'strelsau-press, organization [] [] [SPA]',
    'ida-lund, person [] [] [Ida Lund]',
  ],
];

test('voices and those who are only named', () => {
  const found = heard.map(([marked]) => {
    const { voices, named, text } = speak(marked);
    const lines = voices.map(({ id, kind, roles, aliases, mentions }) => {
      const places = mentions.map(({ start, end }) => text.slice(start, end));
      return `${id}, ${kind} [${roles.join('; ')}] [${aliases.join('; ')}] [${places.join('; ')}]`;
    });
    return [marked, ...lines, ...named().map(({ id, kind }) => `named: ${id}, ${kind}`)];
  });
  expect(found).toEqual(heard);
});

test('unnamed voices of two documents are never one', () => {
  const ids = ['a', 'b'].map((id) => {
    const text = 'A diplomat said no.';
    const view = toTextView(
      text,
      findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
    );
    const attribution = {
      ...{
        type: 'indirect' as const,
        source: [{ start: 0, end: 10 }],
        content: [{ start: 16, end: 18 }],
        verbatim: [],
      },
      ...{ cue: null, negated: false, zone: 'body' as const, rule: 'test', confidence: 1 },
    };
    const quotes = { attributions: [attribution], scareQuotes: [] };
    return findSpeakers(view, quotes, smallIndex, { id, published: null }).voices[0]?.id;
  });
  expect(ids).toEqual(['unnamed-diplomat-in-a', 'unnamed-diplomat-in-b']);
});

const words = fc.constantFrom(
  ...[
    'Kelnov',
    'Boris',
    'he',
    'they',
    'who',
    'the',
    'minister',
    'said',
    ',',
    '.',
    '“',
    '”',
    '\n',
    'and',
    'of',
    'Mr.',
  ],
  ...[
    'Ruritania',
    "'s",
    'Council',
    'official',
    'A',
    '(',
    ')',
    'U.S.',
    'Jr.',
    '-',
    'X',
    'told',
    'Zenda',
    'TV',
    'statement',
  ],
);

test('any text and any sources: every answer is in place and the same twice', () => {
  const offsets = fc.array(fc.tuple(fc.nat(120), fc.nat(30), fc.nat(40)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), offsets, (list, places) => {
      const text = list.join(' ');
      const view = toTextView(
        text,
        findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
      );
      const within = (at: number) => Math.min(at, text.length);
      const attributions = places.map(([start, length, gap]) => {
        const source = { start: within(start), end: within(start + length) };
        const content = { start: within(source.end + gap), end: within(source.end + gap + length) };
        const cue = { ranges: [{ start: source.end, end: content.start }], text: 'said', lemma: 'say' };
        return {
          ...{
            type: 'indirect' as const,
            source: length > 0 && source.end > source.start ? [source] : [],
            cue,
            content: [content],
            verbatim: [],
          },
          ...{ negated: false, zone: 'body' as const, rule: 'test', confidence: 1 },
        };
      });
      const run = () =>
        findSpeakers(view, { attributions, scareQuotes: [] }, smallIndex, { id: 'd', published: null });
      const found = run();
      const { voices, sources } = run();
      expect({ voices, sources }).toEqual({ voices: found.voices, sources: found.sources });
      expect(found.sources).toHaveLength(attributions.length);
      const ids = new Set(found.voices.map(({ id }) => id));
      expect(ids.size).toBe(found.voices.length);
      for (const { speaker, speakers, via } of found.sources) {
        for (const { id } of [...(speaker ? [speaker] : []), ...speakers, ...via]) expect(ids).toContain(id);
        expect(speakers.length).not.toBe(1);
      }
      for (const { mentions } of [...found.voices, ...found.named()])
        for (const { start, end } of mentions) expect(text.slice(start, end).trim()).not.toBe('');
    }),
    { numRuns: 300 },
  );
});
