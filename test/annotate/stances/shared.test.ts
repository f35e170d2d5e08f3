import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** What others share, and what one calls that which a sentence told. */
const rows: readonly Row[] = [
  [
    'Ruritania rejected the dam, as did Lund and Os.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam',
    'lund dam opposes (shared, affirm 019, narrator): as did Lund and Os',
    'os dam opposes (shared, affirm 019, narrator): as did Lund and Os',
  ],
  [
    'Ruritania welcomed the dam, a view that Lund shares.',
    'ruritania dam supports (approve, affirm 019, narrator): welcomed the dam, a view that Lund shares.',
    'lund dam supports (shared, affirm 019, narrator): a view that Lund shares',
  ],
  [
    'Ruritania welcomed the dam, a position shared by Lund.',
    'ruritania dam supports (approve, affirm 019, narrator): welcomed the dam',
    'lund dam supports (shared, affirm 019, narrator): a position shared by Lund',
  ],
  [
    'Ruritania welcomed the dam, a view of Lund.',
    'ruritania dam supports (approve, affirm 019, narrator): welcomed the dam, a view of Lund.',
  ],
  [
    'Ruritania welcomed the dam, as the clerks do.',
    'ruritania dam supports (approve, affirm 019, narrator): welcomed the dam',
  ],
  ['It rained, as did Lund and Os. A dam.'],
  [
    'Sylvania built the dam in what Ruritania called a crime.',
    'ruritania dam opposes (summed-up, criticise 111, narrator): what Ruritania called a crime',
  ],
  [
    'Sylvania built the dam, a move Ruritania said was a crime.',
    'ruritania dam opposes (summed-up, criticise 111, narrator): a move Ruritania said was a crime',
  ],
  ['Sylvania built the dam in what Ruritania called May.'],
  [
    'Lund, a clerk from Os who rejected the dam, left.',
    'lund dam opposes (turn-down, reject 12, narrator): rejected the dam, left.',
  ],
];

test('what others share', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, true))];
  });
  expect(found).toEqual(rows);
});
