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
