import { expect, test } from 'vitest';
import { subjectsBefore } from '../../../src/annotate/stances/told-subjects.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';

/** Texts up to a verb; last words of its subject, the likelier first; `not` where a negation was passed. */
const rows: readonly (readonly [text: string, ...subjects: string[]])[] = [
  ['Ruritania rejected', 'Ruritania'],
  ['Ruritania has repeatedly rejected', 'Ruritania'],
  ['Ruritania has never rejected', 'Ruritania', 'not'],
  ['Ruritania has time and again rejected', 'Ruritania'],
  ['Ruritania on several occasions rejected', 'Ruritania'],
  ['Ruritania on Monday rejected', 'Ruritania'],
  ['Ruritania last night rejected', 'Ruritania'],
  ['Ruritania last Friday rejected', 'Ruritania'],
  ['Ruritania for years rejected', 'Ruritania'],
  ['Ruritania in recent months rejected', 'Ruritania'],
  ['Lund, who leads Ruritania, rejected', 'Lund', 'Ruritania'],
  ['Lund, the minister, rejected', 'Lund', 'minister'],
  ['Lund, speaking in Strelsau, rejected', 'Lund', 'Strelsau'],
  ['Lund – the minister of Ruritania – rejected', 'Lund', 'Ruritania'],
  ['Lund (Ruritania) rejected', 'Lund', 'Ruritania'],
  ['Ruritania) rejected', 'Ruritania'],
  ['On a hill, rejected', 'hill'],
  ['Lund, however, rejected', 'however'],
  ['The dam of Ruritania rejected', 'Ruritania'],
  ['Rejected'],
];

test('where the subject of a told position may end', () => {
  const found = rows.map(([text]) => {
    const view = toTextView(text, [{ start: 0, end: text.length, zone: 'body' }]);
    const { subjects, negated } = subjectsBefore(view.tokens, 0, view.tokens.length - 1);
    return [text, ...subjects.map((at) => view.tokens[at]?.text ?? ''), ...(negated ? ['not'] : [])];
  });
  expect(found).toEqual(rows);
});
