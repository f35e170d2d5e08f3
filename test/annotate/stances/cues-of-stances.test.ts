import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** What a cue makes of a mention: warnings, threats, offers, denials, and words that only some mean. */
const rows: readonly Row[] = [
  ['The dam was built. Sylvania |threatened| <to respond in kind>.'],
  [
    'The dam was built. Ruritania |said| <it would respond in kind>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it would respond in kind',
  ],
  [
    'The dam was built. Ruritania |said| <it will not respond in kind>.',
    'ruritania dam opposes (will-not, reject 12, speaker): it will not respond in kind',
  ],
  [
    'The dam was built. Sylvania |said| <the barrage is there>.',
    'sylvania dam supports (tone-open, offer 03, speaker): the barrage is there',
  ],
  ['The dam was built. It rained. It rained. Ruritania |denied| <it>.'],
  [
    'Lund rejected the dam. Sylvania |welcomed| <the position of the men>.',
    'lund dam opposes (turn-down, reject 12, narrator): rejected the dam.',
    'sylvania dam opposes (take-over, affirm 019, speaker): Sylvania welcomed the position of the men',
  ],
  [
    'Lund |rejected| <the dam>. Os |rejected| <the canal>. Hale |rejected| <the canal>. Sylvania |welcomed| <this line>.',
    'lund dam opposes (turn-down, reject 12, speaker): rejected the dam',
    'os canal opposes (turn-down, reject 12, speaker): rejected the canal',
    'hale canal opposes (turn-down, reject 12, speaker): rejected the canal',
    'sylvania canal opposes (take-over, affirm 019, speaker): Sylvania welcomed this line',
  ],
  [
    'Sylvania |warned| <that the dam would be built>.',
    'sylvania dam supports (warn-of-own-deed, threaten 13, speaker): warned that the dam would be built',
  ],
  [
    'Sylvania |warned| <against the dam>.',
    'sylvania dam opposes (warn-against, warn, speaker): warned against the dam',
  ],
  [
    'Sylvania |warned| <that the dam is useless>.',
    'sylvania dam opposes (warn-against, warn, speaker): warned that the dam is useless',
  ],
  [
    'Ruritania |warned| <that it would build the dam>.',
    'ruritania dam supports (own-warning, threaten 13, speaker): warned that it would build the dam',
  ],
  [
    'Ruritania |warned| <that it might build the dam>.',
    'ruritania dam supports (own-warning, threaten 13, speaker): warned that it might build the dam',
  ],
  ['Ruritania |warned| <that it built the dam>.'],
  [
    'Ruritania |warned| <that it would block the dam>.',
    'ruritania dam opposes (own-warning, threaten 13, speaker): warned that it would block the dam',
  ],
  [
    'Ruritania |warned| <against blocking the dam>.',
    'ruritania dam supports (warn-against, warn, speaker): warned against blocking the dam',
  ],
  [
    'Ruritania |warned| <against rejecting the dam>.',
    'ruritania dam supports (warn-against, warn, speaker): warned against rejecting the dam',
  ],
  [
    'Ruritania |said| <after long talks with Sylvania, the canal is useful>.',
    'ruritania canal supports (predicate, affirm 019, speaker): the canal is useful',
  ],
  [
    'Ruritania |said| <once the dam is built, the canal is useful>.',
    'ruritania canal conditional (predicate, affirm 019, speaker): the canal is useful',
  ],
  [
    'Ruritania |said| <the canal is useful once the dam is built>.',
    'ruritania canal conditional (predicate, affirm 019, speaker): the canal is useful once the dam is built',
  ],
  [
    'Ruritania |offered| <an end to talks with Sylvania>.',
    'ruritania talks opposes (offer, offer 03, speaker): offered an end to talks with Sylvania',
  ],
  [
    'Sylvania |offered| <talks with Ruritania>.',
    'sylvania talks supports (offer, offer 03, speaker): offered talks with Ruritania',
  ],
  [
    'Ruritania |called| <an end to the dam useful>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): called an end to the dam useful',
  ],
  [
    'Ruritania |called| <the dam a step forward>.',
    'ruritania dam supports (predicate, affirm 019, speaker): called the dam a step forward',
  ],
  [
    'Ruritania |called| <the dam illegal and brutal>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): called the dam illegal and brutal',
  ],
  [
    'Ruritania |denied| <that the dam is useless>.',
    'ruritania dam conditional (deny-a-judgement, deny 016, speaker): denied that the dam is useless',
  ],
  [
    'Ruritania |denied| <blocking the dam>.',
    'ruritania dam supports (turn-down, deny 016, speaker): denied blocking the dam',
  ],
  [
    'Ruritania |denied| <rejecting talks with Sylvania>.',
    'ruritania talks conditional (turn-down, deny 016, speaker): denied rejecting talks with Sylvania',
  ],
  [
    'Ruritania did not |welcome| <the dam>.',
    'ruritania dam opposes (not-approved, reject 12, speaker): welcome the dam',
  ],
  [
    'Ruritania did not |welcome| <the end of the dam>.',
    'ruritania dam supports (not-approved, reject 12, speaker): welcome the end of the dam',
  ],
  ['Ruritania did not |warn| <against the dam>.'],
  [
    'Ruritania did not |rule out| <talks with Sylvania>.',
    'ruritania talks conditional (not-turned-down, offer 03, speaker): rule out talks with Sylvania',
  ],
  [
    'Ruritania did not |rule out| <an end to the dam>.',
    'ruritania dam conditional (not-turned-down, offer 03, speaker): rule out an end to the dam',
  ],
  [
    'Ruritania |said| <the end of talks with Sylvania is useful>.',
    'ruritania talks opposes (predicate, criticise 111, speaker): the end of talks with Sylvania is useful',
  ],
  [
    'Ruritania |said| <Sylvania must never build the dam>.',
    'ruritania dam opposes (forbid, demand 10, speaker): Sylvania must never build the dam',
  ],
  [
    'Ruritania |said| <Sylvania must return to talks with Ruritania>.',
    'ruritania talks conditional (demand-of-other, demand 10, speaker): Sylvania must return to talks with Ruritania',
  ],
  [
    'Ruritania |said| <the dam is useless if it rains>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam is useless',
  ],
  [
    'Ruritania |said| <it rejects the dam if it rains>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it rejects the dam',
  ],
  [
    'Ruritania |welcomed| <the dam if it rains>.',
    'ruritania dam conditional (approve, affirm 019, speaker): welcomed the dam',
  ],
  [
    'Ruritania |rejected| <fair talks with Sylvania>.',
    'ruritania talks opposes (turn-down, reject 125, speaker): rejected fair talks with Sylvania',
  ],
  [
    'Ruritania |said| <a fair dam is useful>.',
    'ruritania dam conditional (predicate, affirm 019, speaker): a fair dam is useful',
  ],
];

test('what cues make of a mention', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, true))];
  });
  expect(found).toEqual(rows);
});
