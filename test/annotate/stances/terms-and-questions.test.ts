import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** On what terms, in what deal, whether it is only asked, and whom somebody speaks of. */
const rows: readonly Row[] = [
  [
    'Ruritania |said| <it would hold talks with Sylvania provided that Sylvania gave up the dam>.',
    'ruritania talks conditional (own-wish, affirm 019): it would hold talks with Sylvania',
    'ruritania dam opposes (terms, demand 10): provided that Sylvania gave up the dam',
  ],
  ['Ruritania |said| <it would rain as long as the dam stood>.'],
  ['Ruritania |said| <is the dam useful?>'],
  ['Ruritania |said| <Mr. Lund, is the dam useful?>'],
  ['Ruritania |said| <they say that the dam is useful>.'],
  ['Ruritania |accused| <Sylvania of leaking plans of the dam>.'],
  [
    'Ruritania |accused| <Sylvania of building the dam>.',
    'ruritania dam opposes (accuse-of-doing, accuse 112): accused Sylvania of building the dam',
  ],
  [
    'Ruritania |demanded| <the dam to be halted>.',
    'ruritania dam opposes (approve, demand 10): demanded the dam to be halted',
  ],
  [
    'Ruritania |said| <the dam would set a dangerous precedent>.',
    'ruritania dam opposes (predicate, criticise 111): the dam would set a dangerous precedent',
  ],
  [
    'Ruritania |said| <the dam would pave the way for peace>.',
    'ruritania dam supports (predicate, affirm 019): the dam would pave the way for peace',
  ],
  ['Ruritania |said| <the dam was full, the road useless>.'],
  [
    'Ruritania |said| <talks with Sylvania without a wall would be useless>.',
    'ruritania talks conditional (predicate, offer 03): talks with Sylvania without a wall would be useless',
  ],
  ['Ruritania |said| <there was no evidence that Ruritania wanted the dam>.'],
  ['Ruritania |said| <it would rain if talks with Sylvania collapsed>.'],
  [
    'Ruritania |said| <it heard of talks with Sylvania>. Ruritania |rejected| <the reports>.',
    'ruritania talks conditional (refer-against, reject 125): rejected the reports',
  ],
  [
    'Officials |said| <Lund wanted the dam>.',
    'lund dam supports (own-wish, affirm 019): Lund wanted the dam',
    'lund dam supports (approve, demand 10): wanted the dam',
  ],
  ['Ruritania |said| <Lund wanted the dam>.'],
  [
    'Ruritania |said| <you do not build a dam where people live>.',
    'ruritania dam opposes (admonish, criticise 111): you do not build a dam where people live',
  ],
  ['Ruritania |said| <you will build a dam>.'],
  ['Ruritania |said| <you cannot ask us to build the dam>.'],
  ['Ruritania |said| <no dam>.', 'ruritania dam opposes (nothing-but, demand 10): no dam'],
  ['Ruritania |said| <there was no dam>.'],
  [
    'Ruritania |said| <any deal must end the dam>.',
    'ruritania dam opposes (in-the-deal, demand 10): any deal must end the dam',
  ],
  ['Ruritania |said| <any deal must come before the dam>.'],
  [
    'Ruritania |said| <the vote was not the end of talks with Sylvania>.',
    'ruritania talks conditional (not-the-end, affirm 019): the vote was not the end of talks with Sylvania',
  ],
  ['Ruritania |said| <it was the end of talks with Sylvania>.'],
  [
    'Ruritania |said| <talks for the sake of talks with Sylvania lead nowhere>.',
    'ruritania talks conditional (idle, criticise 111): talks for the sake of talks with Sylvania lead nowhere',
  ],
  [
    'Ruritania |said| <Sylvania wants talks with us>.',
    'ruritania talks conditional (other-wants, affirm 019): Sylvania wants talks with us',
  ],
  [
    'Ruritania |said| <it would lift the ban if Sylvania resumed talks>.',
    'ruritania talks supports (for-a-favour, demand 10): if Sylvania resumed talks',
  ],
  [
    'Ruritania |said| <it would lift the ban should Sylvania resume talks>.',
    'ruritania talks supports (for-a-favour, demand 10): should Sylvania resume talks',
  ],
  [
    'Ruritania |threatened| <to march if Sylvania builds the dam>.',
    'ruritania dam opposes (if-then, threaten 13): threatened to march if Sylvania builds the dam',
  ],
  [
    'Ruritania |said| <it would strike if talks with Sylvania collapse>.',
    'ruritania talks conditional (if-then, threaten 13): if talks with Sylvania collapse',
  ],
  [
    'Ruritania |said| <we are ready for talks with Sylvania, but not under fire>.',
    'ruritania talks conditional (own-openness, offer 03): we are ready for talks with Sylvania',
  ],
  [
    'Ruritania |said| <it wants the dam but not the canal>.',
    'ruritania dam supports (own-wish, affirm 019): it wants the dam',
    'ruritania canal opposes (nothing-but, demand 10): but not the canal',
  ],
  [
    'Officials |said| <they want the dam>.',
    'officials dam supports (own-wish, affirm 019): they want the dam',
  ],
  [
    'Officials |said| <Lund and Os know that they want the dam>.',
    'officials dam supports (own-wish, affirm 019): Lund and Os know that they want the dam',
  ],
  [
    'Ruritania |ruled out| <a truce, a vote over the canal and the dam>.',
    'ruritania canal opposes (turn-down, reject 12): ruled out a truce, a vote over the canal and the dam',
    'ruritania dam opposes (turn-down, reject 12): ruled out a truce, a vote over the canal and the dam',
  ],
  [
    'Ruritania |called| <its talks with Sylvania since the long dam useful>.',
    'ruritania talks supports (predicate, affirm 019): called its talks with Sylvania since the long dam useful',
  ],
  [
    'Ruritania has long maintained its dam is useful.',
    'ruritania dam supports (predicate, affirm 019): its dam is useful.',
  ],
  [
    'The dam was built. Ruritania |said| <it was open to it>.',
    'ruritania dam supports (refer-own-openness, offer 03): it was open to it',
  ],
  ['The dam was built. Ruritania |said| <it had a right to it>.'],
  [
    'The dam was built. Ruritania |said| <it had no intention of doing so>.',
    'ruritania dam opposes (refer-own-refusal, reject 12): it had no intention of doing so',
  ],
  [
    'The dam was built. Ruritania |said| <that is useless>.',
    'ruritania dam opposes (refer-predicate, criticise 111): that is useless',
  ],
  ['The dam was built. Ruritania |said| <that it rained>.'],
  ['Ruritania did not endorse the dam. The plan was old. Ruritania |said| <it is useless>.'],
  [
    'Ruritania |called| <the dam useless>. Sylvania |said| <it considers the dam useless>.',
    'ruritania dam opposes (predicate, criticise 111): called the dam useless',
    'sylvania dam opposes (predicate, criticise 111): it considers the dam useless',
  ],
  [
    'Ruritania |said| <it does not want the dam; it is a trap>.',
    'ruritania dam opposes (will-not, reject 12): it does not want the dam',
  ],
  ['Ruritania |said| <the roads would be built with or without the dam>.'],
  [
    'Ruritania |said| <the dam is not a road, it is a trap>.',
    'ruritania dam opposes (predicate, criticise 111): the dam is not a road',
  ],
  [
    'Ruritania |said| <the dam is not a trap, it is a road>.',
    'ruritania dam supports (predicate, affirm 019): the dam is not a trap',
  ],
  [
    'Ruritania |said| <neither the dam nor the road would be useful>.',
    'ruritania dam opposes (predicate, criticise 111): neither the dam nor the road would be useful',
  ],
  ['Ruritania |said| <the dam grew and said it was useful>.'],
  [
    'Ruritania |demanded| <for the dam to be “halted”>.',
    'ruritania dam opposes (approve, demand 10): demanded for the dam to be “halted”',
  ],
  [
    'Ruritania |said| <no dam, no walls that last>.',
    'ruritania dam opposes (nothing-but, demand 10): no dam, no walls that last',
  ],
  ['Ruritania |said| <no dam, no deal>.'],
  [
    'Ruritania |said| <the policy is no dam>.',
    'ruritania dam opposes (will-not, reject 12): the policy is no dam',
  ],
  ['Would Ruritania reject the dam?'],
  ['If Ruritania rejects the dam, it rains.'],
  ['Ruritania should reject the dam.'],
  [
    'The canal was dug. Ruritania |said| <Sylvania must never have one>.',
    'ruritania canal opposes (refer-forbid, demand 10): Sylvania must never have one',
  ],
  ['The dam was built. Ruritania |said| <one must rest>.'],
  ['Ruritania |said| <the political leaders weigh the dam>.'],
  [
    'Ruritania |said| <Sylvania called the dam illegal>.',
    'sylvania dam opposes (predicate, criticise 111): called the dam illegal',
  ],
  ['Ruritania |said| <a party which wants the dam fell>.'],
  [
    'Ruritania |said| <no legal or moral right to the dam exists>.',
    'ruritania dam opposes (judged, criticise 111): no legal or moral right to the dam exists',
  ],
  [
    'Ruritania |said| <anything short of the dam was useless>.',
    'ruritania dam supports (nothing-less, demand 10): anything short of the dam was useless',
  ],
  [
    'Ruritania |said| <only the dam would help>.',
    'ruritania dam supports (nothing-less, affirm 019): only the dam would help',
  ],
  [
    'Ruritania |said| <the dam alone can help>.',
    'ruritania dam supports (nothing-less, affirm 019): the dam alone can help',
  ],
  // With something else it might.
  ['Ruritania |said| <the dam alone can not help>.'],
  ['Ruritania |said| <only the dam burst>.'],
  [
    'Ruritania |said| <any deal must put an end to the dam>.',
    'ruritania dam opposes (in-the-deal, demand 10): any deal must put an end to the dam',
  ],
  ['Ruritania |said| <no dam planned>.', 'ruritania dam opposes (nothing-but, demand 10): no dam planned'],
  [
    'Ruritania |said| <the vote does not signal the end of talks with Sylvania>.',
    'ruritania talks conditional (not-the-end, affirm 019): the vote does not signal the end of talks with Sylvania',
  ],
  [
    'Ruritania |said| <the dam is the least of our options>.',
    'ruritania dam supports (predicate, offer 03): the dam is the least of our options',
  ],
  [
    'Ruritania |said| <the dam is not an option>.',
    'ruritania dam opposes (predicate, criticise 111): the dam is not an option',
  ],
  [
    'Ruritania |said| <the canal would stay as long as Sylvania refused>.',
    'ruritania canal supports (predicate, affirm 019): the canal would stay',
  ],
  ['Sylvania |said| <the dam was begun>. Ruritania |backed| <a new plan>.'],
  [
    'Sylvania |said| <the dam was begun. The dam is old>. Ruritania |backed| <the new plan>.',
    'ruritania dam supports (refer-for, affirm 019): backed the new plan',
  ],
];

test('terms, questions and whom somebody speaks of', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, false))];
  });
  expect(found).toEqual(rows);
});
