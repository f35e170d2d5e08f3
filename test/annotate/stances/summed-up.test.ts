import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** What a sentence told, summed up in a noun or "which", and what somebody makes of it. */
const rows: readonly Row[] = [
  [
    'The dam was begun, a move that Sylvania called illegal.',
    'sylvania dam opposes (summed-up, criticise 111, narrator): a move that Sylvania called illegal',
  ],
  [
    'The dam was begun, a move Sylvania has welcomed.',
    'sylvania dam supports (summed-up, affirm 019, narrator): a move Sylvania has welcomed',
  ],
  [
    'Ruritania rejected the dam, a bold step Sylvania welcomed.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam',
    'sylvania dam opposes (summed-up, affirm 019, narrator): a bold step Sylvania welcomed',
  ],
  [
    'Ruritania is charged with wanting the dam, a charge it and Sylvania denied.',
    'ruritania dam opposes (accuse-of-doing, accuse 112, narrator): charged with wanting the dam',
    'sylvania dam opposes (summed-up, deny 016, narrator): a charge it and Sylvania denied',
  ],
  [
    'The dam, which Sylvania denounced, was begun.',
    'sylvania dam opposes (summed-up, condemn 111, narrator): which Sylvania denounced',
  ],
  [
    'Ruritania offered talks with Sylvania, an offer Lund says Os turned down.',
    'ruritania talks conditional (offer, offer 03, narrator): offered talks with Sylvania',
    'os talks opposes (summed-up, reject 125, narrator): an offer Lund says Os turned down',
  ],
  ['The dam was begun, a move Sylvania saw.'],
  ['The dam was begun, a move the clerk called illegal.'],
  [
    'The dam was begun, a move that Sylvania and Lund called illegal.',
    'sylvania dam opposes (summed-up, criticise 111, narrator): a move that Sylvania and Lund called illegal',
    'lund dam opposes (summed-up, criticise 111, narrator): a move that Sylvania and Lund called illegal',
  ],
  ['It was begun, a move Sylvania called illegal. The dam fell.'],
  ['The dam was begun near a hill, which Sylvania denounced.'],
  ['The dam was begun, a charge Sylvania welcomed.'],
  [
    'The dam was begun, in a move that Sylvania called illegal.',
    'sylvania dam opposes (summed-up, criticise 111, narrator): a move that Sylvania called illegal',
  ],
  ['The dam was begun, in a hurry that Sylvania called illegal.'],
];

test('what is summed up', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, true))];
  });
  expect(found).toEqual(rows);
});
