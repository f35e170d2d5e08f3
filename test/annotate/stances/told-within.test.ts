import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** Positions that one speaker tells of another. */
const rows: readonly Row[] = [
  [
    'Lund |said| <that Ruritania had rejected the dam>.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam',
  ],
  [
    'Lund |said| <that Ruritania, which had rejected the dam, was poor>.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam, was poor',
  ],
  [
    'Lund |said| <that Os had never rejected the dam>.',
    'os dam conditional (not-turned-down, offer 03, narrator): rejected the dam',
  ],
  [
    'Lund |said| <that Lund had rejected the dam>.',
    'lund dam opposes (own-refusal, reject 12, speaker): that Lund had rejected the dam',
  ],
  ['Lund |said| <that Os wants the dam>.'],
  [
    'Lund |said| <that Ruritania and Sylvania had rejected the dam>.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam',
    'sylvania dam opposes (turn-down, reject 12, narrator): rejected the dam',
  ],
  [
    'Lund |said| <that Ruritania had asked for the dam>.',
    'ruritania dam supports (approve, urge 020, narrator): asked for the dam',
  ],
  ['Lund |said| <that if Os rejected the dam, it would rain>.'],
  ['Lund |denied| <that Os had rejected a tax>.'],
  ['Lund |said| <that a quarrel with Os rejected the dam>.'],
  [
    'Lund |said| <that the clerk had rejected the dam>.',
    'lund dam opposes (own-refusal, reject 12, speaker): that the clerk had rejected the dam',
  ],
];

test('what one tells of another', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, true))];
  });
  expect(found).toEqual(rows);
});
