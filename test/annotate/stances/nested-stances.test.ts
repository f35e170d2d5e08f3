import { expect, test } from 'vitest';
import type { SpokenQuote, Voice } from '../../../src/annotate/findings.ts';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import { NAMES, topics, toRow } from './invented-topics.ts';

/** Whose it is, its cue with the cue's base form, and what is said: words of the text. */
type Quote = readonly [speaker: string, cue: string, lemma: string, content: string];

function read(text: string, quotes: readonly Quote[]) {
  const view = toTextView(
    text,
    findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
  );
  const rangeOf = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const spoken = quotes.map(
    ([name, cue, lemma, content], at): SpokenQuote => ({
      ...{ id: `q${at}`, type: content.startsWith('“') ? 'direct' : 'indirect', source: [rangeOf(name)] },
      ...{ cue: { ranges: [rangeOf(cue)], text: cue, lemma }, content: [rangeOf(content)], verbatim: [] },
      ...{ negated: false, zone: 'body', rule: 'test', confidence: 1, via: [], venue: null, said: null },
      ...{ speaker: { id: name.toLowerCase(), name }, speakers: [] },
    }),
  );
  const voices = NAMES.flatMap((name): Voice[] => {
    const mentions = Array.from(text.matchAll(new RegExp(`\\b${name}\\b`, 'g')), ({ index }) => ({
      start: index,
      end: index + name.length,
    }));
    const kind = name === 'Officials' ? 'anonymous' : 'person';
    return mentions.length === 0
      ? []
      : [{ id: name.toLowerCase(), name, kind, roles: [], aliases: [], mentions }];
  });
  return findStances(view, spoken, { voices, sources: [] }, topics, null).map(toRow(view, true));
}

test('what one says that another says is the other’s', () => {
  const rows: readonly (readonly [text: string, quotes: readonly Quote[], ...stances: string[]])[] = [
    [
      'Lund said Os called the dam a crime.',
      [
        ['Lund', 'said', 'say', 'Os called the dam a crime'],
        ['Os', 'called', 'call', 'the dam a crime'],
      ],
      'os dam opposes (predicate, criticise 111, speaker): called the dam a crime',
    ],
    [
      'Lund said Os said the dam is a crime.',
      [
        ['Lund', 'said', 'say', 'Os said the dam is a crime'],
        ['Os', 'said the', 'say', 'the dam is a crime'],
      ],
      'os dam opposes (predicate, criticise 111, speaker): the dam is a crime',
    ],
    [
      'Lund said he called the dam a crime.',
      [
        ['Lund', 'said', 'say', 'he called the dam a crime'],
        ['Lund', 'called', 'call', 'the dam a crime'],
      ],
      'lund dam opposes (predicate, criticise 111, speaker): called the dam a crime',
    ],
    [
      'Lund said Os called him a crime and the dam is useful.',
      [
        ['Lund', 'said', 'say', 'Os called him a crime and the dam is useful'],
        ['Os', 'called', 'call', 'him a crime'],
      ],
      'lund dam supports (predicate, affirm 019, speaker): Os called him a crime and the dam is useful',
    ],
    [
      'Lund rejected what Os called the dam of shame.',
      [
        ['Lund', 'rejected', 'reject', 'what Os called the dam of shame'],
        ['Os', 'called', 'call', 'the dam of shame'],
      ],
      'lund dam opposes (turn-down, reject 12, speaker): rejected what Os called the dam of shame',
    ],
    [
      'Lund said Os wants the dam.',
      [
        ['Lund', 'said', 'say', 'Os wants the dam'],
        ['Os', 'wants', 'want', 'the dam'],
      ],
    ],
    [
      'Os wants the dam.',
      [['Os', 'wants', 'want', 'the dam']],
      'os dam supports (approve, demand 10, speaker): wants the dam',
    ],
    [
      'Lund accused Os of theft by demanding the dam.',
      [
        ['Lund', 'accused', 'accuse', 'Os of theft by demanding the dam'],
        ['Lund', 'demanding', 'demand', 'the dam'],
      ],
      'lund dam opposes (accuse-of-doing, accuse 112, speaker): accused Os of theft by demanding the dam',
      'os dam supports (approve, demand 10, speaker): demanding the dam',
    ],
    [
      'Officials, including Lund and Os, said the dam is useful.',
      [['Officials', 'said', 'say', 'the dam is useful']],
      'lund dam supports (predicate, affirm 019, speaker): the dam is useful',
      'os dam supports (predicate, affirm 019, speaker): the dam is useful',
    ],
    [
      'Officials, including Lund, said the dam is useful.',
      [['Officials', 'said', 'say', 'the dam is useful']],
      'officials dam supports (predicate, affirm 019, speaker): the dam is useful',
    ],
    [
      'Lund cheered: “The dam is useful.”',
      [['Lund', 'cheered', 'cheer', '“The dam is useful.”']],
      'lund dam supports (predicate, affirm 019, speaker): “The dam is useful.”',
    ],
  ];
  expect(rows.map(([text, quotes]) => [text, quotes, ...read(text, quotes)])).toEqual(rows);
});
