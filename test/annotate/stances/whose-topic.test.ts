import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, toRow } from './invented-topics.ts';
import { rivalTopics } from './rival-topics.ts';

/** Bare words mean the talks that who speaks has a part in. */
const rows: readonly Row[] = [
  [
    'Ruritania held talks. Sylvania |said| <diplomacy is useful>.',
    'sylvania south-talks supports (predicate, affirm 019, speaker): diplomacy is useful',
  ],
  [
    'Ruritania held talks. Sylvania |welcomed| <diplomacy>.',
    'sylvania north-talks supports (approve, affirm 019, speaker): welcomed diplomacy',
  ],
  [
    'Ruritania held talks. Sylvania |urged| <a return to diplomacy>.',
    'sylvania north-talks supports (approve, urge 020, speaker): urged a return to diplomacy',
  ],
  [
    'Ruritania held talks. Ruritania |said| <diplomacy is useful>.',
    'ruritania north-talks supports (predicate, affirm 019, speaker): diplomacy is useful',
  ],
  [
    'Ruritania held talks. Lund |said| <diplomacy is useful>.',
    'lund north-talks supports (predicate, affirm 019, speaker): diplomacy is useful',
  ],
  [
    'Ruritania held talks. Sylvania |said| <our table is useful>.',
    'sylvania south-talks supports (predicate, affirm 019, speaker): our table is useful',
  ],
  [
    'Ruritania held talks. Ruritania |said| <our table is useful>.',
    'ruritania north-talks supports (predicate, affirm 019, speaker): our table is useful',
  ],
  ['Ruritania held talks. Lund |said| <our table is useful>.'],
  [
    'Sylvania held talks. Ruritania |rejected| <the talks>.',
    'ruritania north-talks opposes (turn-down, reject 12, speaker): rejected the talks',
  ],
  [
    'Sylvania held talks. Sylvania |rejected| <the talks>.',
    'sylvania south-talks opposes (turn-down, reject 12, speaker): rejected the talks',
  ],
  [
    'Sylvania held talks. Lund |rejected| <the talks>.',
    'lund south-talks opposes (turn-down, reject 12, speaker): rejected the talks',
  ],
  [
    'The gates by the river stand. Ruritania |rejected| <the gates by the river>.',
    'ruritania gates opposes (turn-down, reject 12, speaker): rejected the gates by the river',
  ],
  [
    'The gates by the river stand. Ruritania |rejected| <them>.',
    'ruritania gates opposes (refer-against, reject 12, speaker): rejected them',
  ],
];

test('bare words mean the topic of who speaks', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, rivalTopics, null).map(toRow(view, true))];
  });
  expect(found).toEqual(rows);
});
