import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** Denials of what was done, words that take no side, and subjects with something set off by commas. */
const rows: readonly Row[] = [
  [
    'Ruritania |denied| <that it had asked for talks with Sylvania>.',
    'ruritania talks conditional (deny-an-approach, deny 016, speaker): denied that it had asked for talks with Sylvania',
  ],
  [
    'Ruritania |rejected| <talks with Sylvania>. Ruritania |denied| <that it had asked for talks with Sylvania>.',
    'ruritania talks opposes (turn-down, reject 125, speaker): rejected talks with Sylvania',
    'ruritania talks opposes (deny-an-approach, deny 016, speaker): denied that it had asked for talks with Sylvania',
  ],
  [
    'Ruritania |denied| <seeking talks with Sylvania>.',
    'ruritania talks opposes (turn-down, deny 016, speaker): denied seeking talks with Sylvania',
  ],
  [
    'Ruritania |denied| <the charge of Hale, who accused it of wanting the dam>.',
    'ruritania dam opposes (turn-down, deny 016, speaker): denied the charge of Hale, who accused it of wanting the dam',
  ],
  ['Ruritania stopped short of |demanding| <the dam>.'],
  [
    'Ruritania |demanded| <the dam>.',
    'ruritania dam supports (approve, demand 10, speaker): demanded the dam',
  ],
  [
    'Lund, who leads Ruritania, rejected the dam.',
    'lund dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania has time and again rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  ['A quarrel with Ruritania rejected the dam.'],
  [
    'Ruritania |said| <Sylvania would hold talks that would avert a war with Ruritania>.',
    'ruritania talks supports (predicate, affirm 019, speaker): Sylvania would hold talks that would avert a war with Ruritania',
  ],
  ['Ruritania |said| <Sylvania would hold talks that would stop a rail line>.'],
];

test('what is denied, and whose the position is', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, true))];
  });
  expect(found).toEqual(rows);
});
