import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** On what terms, in what deal, whether it is only asked, and whom somebody speaks of. */
const rows: readonly Row[] = [
  [
    'Ruritania |said| <it would hold talks with Sylvania provided that Sylvania gave up the dam>.',
    'ruritania talks conditional (own-wish, affirm 019, 0.7): it would hold talks with Sylvania',
    'ruritania dam opposes (terms, demand 10, 0.65): provided that Sylvania gave up the dam',
  ],
  ['Ruritania |said| <it would rain as long as the dam stood>.'],
  ['Ruritania |said| <is the dam useful?>'],
  ['Ruritania |said| <Mr. Lund, is the dam useful?>'],
  ['Ruritania |said| <they say that the dam is useful>.'],
  ['Ruritania |accused| <Sylvania of leaking plans of the dam>.'],
  [
    'Ruritania |accused| <Sylvania of building the dam>.',
    'ruritania dam opposes (accuse-of-doing, accuse 112, 0.75): accused Sylvania of building the dam',
  ],
  [
    'Ruritania |demanded| <the dam to be halted>.',
    'ruritania dam opposes (approve, demand 10, 0.8): demanded the dam to be halted',
  ],
  [
    'Ruritania |said| <the dam would set a dangerous precedent>.',
    'ruritania dam opposes (predicate, criticise 111, 0.75): the dam would set a dangerous precedent',
  ],
  [
    'Ruritania |said| <the dam would pave the way for peace>.',
    'ruritania dam supports (predicate, affirm 019, 0.75): the dam would pave the way for peace',
  ],
  ['Ruritania |said| <the dam was full, the road useless>.'],
  [
    'Ruritania |said| <talks with Sylvania without a wall would be useless>.',
    'ruritania talks conditional (predicate, offer 03, 0.75): talks with Sylvania without a wall would be useless',
  ],
  ['Ruritania |said| <there was no evidence that Ruritania wanted the dam>.'],
  ['Ruritania |said| <it would rain if talks with Sylvania collapsed>.'],
  [
    'Ruritania |said| <it heard of talks with Sylvania>. Ruritania |rejected| <the reports>.',
    'ruritania talks conditional (refer-against, reject 125, 0.55): rejected the reports',
  ],
  [
    'Officials |said| <Lund wanted the dam>.',
    'lund dam supports (own-wish, affirm 019, 0.7): Lund wanted the dam',
    'lund dam supports (approve, demand 10, 0.8): wanted the dam',
  ],
  ['Ruritania |said| <Lund wanted the dam>.'],
];

test('terms, questions and whom somebody speaks of', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, false))];
  });
  expect(found).toEqual(rows);
});
