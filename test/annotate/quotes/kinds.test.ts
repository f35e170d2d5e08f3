import { expect, test } from 'vitest';
import { findCandidates } from '../../../src/annotate/quotes/find-candidates.ts';
import { kindOf } from '../../../src/annotate/quotes/judge.ts';
import { kindsOf } from '../../../src/annotate/quotes/judge-candidates.ts';
import { createCueJudge } from '../../../src/lexicon/cue-judge.ts';
import { readMarked } from './marked-tokens.ts';

test('the kinds under which candidates are counted', () => {
  /** A text, then of each candidate: rule; group, source and place. */
  const rows: readonly (readonly [text: string, ...kinds: string[]])[] = [
    ['Lund said that it was safe.', 'verb-that: reporting, name, alone'],
    ['He said that it was safe.', 'verb-that: reporting, person, alone'],
    ['It said that it was safe.', 'verb-that: reporting, thing, alone'],
    ['This said that it was safe.', 'verb-that: reporting, thing, alone'],
    ['The mayor said that it was safe.', 'verb-that: reporting, phrase, alone'],
    ['The mayor, Lund, said that it was safe.', 'verb-that: reporting, name, alone'],
    ['The man who said that it was safe left.', 'verb-that: reporting, relative, alone'],
    ['The sign that said that it was safe fell.', 'verb-that: reporting, thing, alone'],
    ['To say that it was safe is wrong.', 'verb-that: reporting, none, alone'],
    ['Lund rejected the plan.', 'verb-np: reporting, name, alone'],
    ['Lund built the dam.', 'verb-np: other, name, alone'],
    ['Lund’s claim that it was safe was false.', 'noun-that: noun, name, alone'],
    ['According to Lund, it is safe.', 'according-to-first: phrase, name, alone'],
    [
      'The agency reported that Lund said it was safe.',
      'verb-that: reporting, phrase, alone',
      'verb-clause: reporting, name, alone',
    ],
    [
      'The agency reported that he said it was safe.',
      'verb-that: reporting, phrase, alone',
      'verb-clause: reporting, person, within',
    ],
    [
      'The agency reported that Lund rejected the plan.',
      'verb-that: reporting, phrase, alone',
      'verb-np: reporting, name, alone',
    ],
    [
      'Lund rejected the plan, the agency reported.',
      'verb-np: reporting, name, alone',
      'clause-source-verb: reporting, phrase, alone',
    ],
    [
      'He said it was safe, the agency reported.',
      'verb-clause: reporting, person, alone',
      'clause-source-verb: reporting, phrase, alone',
    ],
  ];
  const found = rows.map(([text]) => {
    const { grammar } = readMarked(text);
    return [
      text,
      ...findCandidates(grammar).map((candidate) => {
        const { group, source, place } = kindOf(grammar, candidate);
        return `${candidate.rule}: ${group}, ${source}, ${place}`;
      }),
    ];
  });
  expect(found).toEqual(rows);
});

test('a cue in the content of a likely candidate is held', () => {
  /** A text, then each candidate: its cue’s base form and whether it is held. */
  const rows: readonly (readonly [text: string, ...held: string[]])[] = [
    ['Lund said that Larsen believes it is safe.', 'say free', 'believe held'],
    ['Lund urged the council to reject the plan.', 'urge free', 'reject held'],
    // Who hands on what others said does not take it from them.
    ['The agency reported that Lund said it was safe.', 'report free', 'say free'],
    ['Lund said it was safe, the agency reported.', 'say free', 'report free'],
    ['He said that Lund’s claim that it was safe was false.', 'say free', 'claim free'],
    // Not likely to speak for anybody.
    ['He built what he wanted to sell.', 'build free', 'want free'],
  ];
  const judge = createCueJudge();
  const found = rows.map(([text]) => {
    const { grammar } = readMarked(text);
    const candidates = findCandidates(grammar);
    return [text, ...kindsOf(grammar, candidates, judge).map(({ lemma, held }) => `${lemma} ${held}`)];
  });
  expect(found).toEqual(rows);
});

test('whom it is told is one word after a cue', () => {
  const rows: readonly (readonly [text: string, afterCue: string])[] = [
    ['It is safe, Lund told reporters.', 'reporters'],
    ['It is safe, Lund told lawmakers.', 'reporters'],
    ['It is safe, Lund told state television.', 'reporters'],
    ['It is safe, Lund told state farmers.', 'state'],
    ['It is safe, Lund told the council.', 'the'],
    ['Lund praised lawmakers of the valley.', 'lawmakers'],
  ];
  const found = rows.map(([text]) => {
    const { grammar } = readMarked(text);
    return [text, findCandidates(grammar).map((candidate) => kindOf(grammar, candidate).afterCue)[0]];
  });
  expect(found).toEqual(rows);
});
