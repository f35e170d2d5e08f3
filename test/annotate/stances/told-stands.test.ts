import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** Positions that the reporter tells in what somebody is. */
const rows: readonly Row[] = [
  [
    'Ruritania is opposed to the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): opposed to the dam.',
  ],
  [
    'Lund has long been firmly against the dam.',
    'lund dam opposes (turn-down, reject 12, narrator): against the dam.',
  ],
  [
    'Lund and Os remain in favour of the dam.',
    'lund dam supports (approve, affirm 019, narrator): in favour of the dam.',
    'os dam supports (approve, affirm 019, narrator): in favour of the dam.',
  ],
  [
    'Lund, one of the loudest critics of the dam, left the room.',
    'lund dam opposes (turn-down, reject 12, narrator): critics of the dam',
  ],
  [
    'Lund was not in favour of the dam.',
    'lund dam opposes (not-approved, reject 12, narrator): in favour of the dam.',
  ],
  [
    'Ruritania is not opposed to the dam.',
    'ruritania dam conditional (not-turned-down, offer 03, narrator): opposed to the dam.',
  ],
  ['Lund was quick to reject the dam.', 'lund dam opposes (turn-down, reject 12, narrator): reject the dam.'],
  ['Critics of the dam met Lund.'],
  ['If Lund is opposed to the dam, it will rain.'],
  ['Is Lund opposed to the dam?'],
  ['A friend of Lund is opposed to the dam.'],
  ['Lund leant against the dam.'],
];

test('what somebody is towards a matter', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, true))];
  });
  expect(found).toEqual(rows);
});
