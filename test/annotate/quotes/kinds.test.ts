import { expect, test } from 'vitest';
import { findCandidates } from '../../../src/annotate/quotes/find-candidates.ts';
import { kindOf } from '../../../src/annotate/quotes/judge.ts';
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
