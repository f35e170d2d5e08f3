import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** What stands around a mention in what is said: whose deed it is, and what is said of it. */
const rows: readonly Row[] = [
  [
    'Ruritania |said| <we want the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): we want the dam',
  ],
  ['Ruritania |said| <they want the dam>.'],
  ['Ruritania |said| <you want the dam>.'],
  [
    'Ruritania |said| <whoever wants the dam is wrong>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): whoever wants the dam is wrong',
  ],
  ['Ruritania |said| <those who want the dam err>.'],
  [
    'Ruritania |said| <our people want the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): our people want the dam',
  ],
  ['Ruritania |said| <Lund wants the dam>.'],
  ['Ruritania |said| <Sylvania wants the dam>.'],
  [
    'Ruritania |said| <Strelsau, which wants the dam, grew>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): which wants the dam, grew',
  ],
  ['Ruritania |said| <Sylvania, which wants the dam, grew>.'],
  [
    'Ruritania |said| <Sylvania grew, and that we want the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): that we want the dam',
  ],
  [
    'Ruritania |said| <it does not want the dam>.',
    'ruritania dam opposes (will-not, reject 12, speaker): it does not want the dam',
  ],
  [
    'Ruritania |said| <it will build the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it will build the dam',
  ],
  [
    'Ruritania |said| <it will not build the dam>.',
    'ruritania dam opposes (will-not, reject 12, speaker): it will not build the dam',
  ],
  [
    'Ruritania |said| <it will not stop the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it will not stop the dam',
  ],
  [
    'Ruritania |said| <it will stop the dam>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it will stop the dam',
  ],
  ['Ruritania |said| <it stopped the dam>.'],
  [
    'Ruritania |said| <it did not oppose the dam>.',
    'ruritania dam conditional (not-refused, offer 03, speaker): it did not oppose the dam',
  ],
  [
    'Ruritania |said| <it opposes the dam>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it opposes the dam',
  ],
  ['Ruritania |said| <it opposes Sylvania, but the dam is old>.'],
  [
    'Ruritania |said| <it is open to the dam>.',
    'ruritania dam supports (own-openness, offer 03, speaker): it is open to the dam',
  ],
  [
    'Ruritania |said| <it is not open to the dam>.',
    'ruritania dam opposes (will-not, reject 12, speaker): it is not open to the dam',
  ],
  ['Ruritania |said| <it might build the dam>.'],
  [
    'Ruritania |said| <it must build the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it must build the dam',
  ],
  [
    'Ruritania |said| <Sylvania must build the dam>.',
    'ruritania dam supports (demand-of-other, demand 10, speaker): Sylvania must build the dam',
  ],
  [
    'Ruritania |said| <Sylvania must stop the dam>.',
    'ruritania dam opposes (demand-of-other, demand 10, speaker): Sylvania must stop the dam',
  ],
  [
    'Ruritania |said| <Sylvania must stop and remove the dam>.',
    'ruritania dam opposes (demand-of-other, demand 10, speaker): Sylvania must stop and remove the dam',
  ],
  [
    'Ruritania |said| <the dam is useful>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam is useful',
  ],
  [
    'Ruritania |said| <the dam is not useful>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam is not useful',
  ],
  [
    'Ruritania |said| <the dam is useless>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam is useless',
  ],
  [
    'Ruritania |said| <the dam is not useless>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam is not useless',
  ],
  [
    'Ruritania |said| <the dam may be useful>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam may be useful',
  ],
  [
    'Ruritania |said| <the dam as useful>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam as useful',
  ],
  [
    'Ruritania |called| <the dam useless>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): called the dam useless',
  ],
  [
    'Ruritania |said| <the dam will continue>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam will continue',
  ],
  [
    'Ruritania |said| <the dam may continue>.',
    'ruritania dam conditional (predicate, offer 03, speaker): the dam may continue',
  ],
  ['Ruritania |said| <the dam continues>.'],
  [
    'Ruritania |said| <the dam will not continue>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam will not continue',
  ],
  ['Ruritania |said| <the dam was stopped>.'],
  [
    'Ruritania |said| <the dam must be stopped>.',
    'ruritania dam opposes (predicate, demand 10, speaker): the dam must be stopped',
  ],
  [
    'Ruritania |said| <the dam will be stopped>.',
    'ruritania dam opposes (predicate, demand 10, speaker): the dam will be stopped',
  ],
  [
    'Ruritania |said| <the dam is shut>.',
    'ruritania dam opposes (predicate, demand 10, speaker): the dam is shut',
  ],
  [
    'Ruritania |said| <the dam is dead>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam is dead',
  ],
  [
    'Ruritania |said| <the dam undermines peace>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam undermines peace',
  ],
  ['Ruritania |said| <the dam was undermined>.'],
  ['Ruritania |said| <the dam ended>.'],
  [
    'Ruritania |said| <the dam is open>.',
    'ruritania dam supports (predicate, offer 03, speaker): the dam is open',
  ],
  [
    'Ruritania |said| <the dam is still open>.',
    'ruritania dam supports (predicate, offer 03, speaker): the dam is still open',
  ],
  [
    'Ruritania |said| <the dam will backfire>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam will backfire',
  ],
  [
    'Ruritania |said| <the dam in the old town by the river is useful>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam in the old town by the river is useful',
  ],
  [
    'Ruritania |said| <the dam is useful if built>.',
    'ruritania dam conditional (predicate, affirm 019, speaker): the dam is useful',
  ],
  [
    'Ruritania |said| <the dam is a threat to us>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam is a threat to us',
  ],
  ['Ruritania |said| <it only claims that it wants the dam>.'],
  [
    'Ruritania |said| <there is no right to the dam>.',
    'ruritania dam opposes (judged, criticise 111, speaker): there is no right to the dam',
  ],
  [
    'Ruritania |said| <it has the right to the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it has the right to the dam',
  ],
  [
    'Ruritania |said| <it would be useful for the dam>.',
    'ruritania dam supports (judged, affirm 019, speaker): it would be useful for the dam',
  ],
  ['Ruritania |said| <no blessed dam>.'],
  [
    'Ruritania |said| <the blessed dam stands>.',
    'ruritania dam supports (tone, affirm 019, speaker): the blessed dam stands',
  ],
  [
    'Ruritania |said| <that it also wants the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): that it also wants the dam',
  ],
  [
    'Ruritania |said| <“we want the dam”>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): “we want the dam”',
  ],
  [
    'Ruritania |said| <it will negotiate with Sylvania>.',
    'ruritania talks conditional (own-wish, affirm 019, speaker): it will negotiate with Sylvania',
  ],
  [
    'Ruritania |said| <it can not negotiate with Sylvania>.',
    'ruritania talks opposes (will-not, reject 125, speaker): it can not negotiate with Sylvania',
  ],
  [
    'Ruritania |said| <constructive talks with Sylvania were held>.',
    'ruritania talks supports (judged, affirm 019, speaker): constructive talks with Sylvania were held',
  ],
  ['Ruritania |said| <a serious man saw talks with Sylvania>.'],
  [
    'Ruritania |said| <Sylvania is not serious in talks with Ruritania>.',
    'ruritania talks conditional (blame, accuse 112, speaker): Sylvania is not serious in talks with Ruritania',
  ],
  [
    'Ruritania |said| <it was ready for talks with Sylvania as equals>.',
    'ruritania talks conditional (own-openness, offer 03, speaker): it was ready for talks with Sylvania as equals',
  ],
  [
    'Ruritania |said| <it never refused talks with Sylvania>.',
    'ruritania talks conditional (not-refused, offer 03, speaker): it never refused talks with Sylvania',
  ],
  [
    'Ruritania |said| <it is not interested in the dam>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it is not interested in the dam',
  ],
  [
    'Ruritania |said| <the way to the dam is open>.',
    'ruritania dam supports (predicate, offer 03, speaker): the way to the dam is open',
  ],
  [
    'Ruritania |said| <it would not oppose the dam>.',
    'ruritania dam conditional (not-refused, offer 03, speaker): it would not oppose the dam',
  ],
  [
    'Ruritania |said| <it will never oppose the dam>.',
    'ruritania dam conditional (not-refused, offer 03, speaker): it will never oppose the dam',
  ],
  [
    'Ruritania |said| <it should not oppose the dam>.',
    'ruritania dam conditional (not-refused, offer 03, speaker): it should not oppose the dam',
  ],
  [
    'Ruritania |said| <Sylvania should not oppose the dam>.',
    'ruritania dam supports (demand-of-other, demand 10, speaker): Sylvania should not oppose the dam',
  ],
  [
    'Ruritania |said| <Sylvania undermined talks with Ruritania>.',
    'ruritania talks conditional (blame, accuse 112, speaker): Sylvania undermined talks with Ruritania',
  ],
  ['Ruritania |said| <Sylvania might undermine talks with Ruritania>.'],
  ['Ruritania |said| <we undermined talks with Sylvania>.'],
  [
    'Ruritania |said| <it hopes to build the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it hopes to build the dam',
  ],
  [
    'Ruritania |said| <the dam must never be built>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam must never be built',
  ],
  [
    'Ruritania |said| <the dam would be a mistake>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam would be a mistake',
  ],
  [
    'Ruritania |said| <the dam would not be a mistake>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam would not be a mistake',
  ],
  [
    'Ruritania |said| <the dam is neither useful nor wise>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam is neither useful nor wise',
  ],
  [
    'Ruritania |said| <the dam and the canal are useful>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam and the canal are useful',
    'ruritania canal supports (predicate, affirm 019, speaker): the dam and the canal are useful',
  ],
  [
    'Ruritania |said| <the dam is useful, but the canal is useless>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam is useful',
    'ruritania canal opposes (predicate, criticise 111, speaker): but the canal is useless',
  ],
  [
    'Ruritania |said| <the dam is useful and the canal is useless>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam is useful and the canal is useless',
    'ruritania canal opposes (predicate, criticise 111, speaker): the dam is useful and the canal is useless',
  ],
  [
    'Ruritania |said| <it wants the dam but not the canal>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it wants the dam',
    'ruritania canal opposes (nothing-but, demand 10, speaker): but not the canal',
  ],
  [
    'Ruritania |said| <it wants the dam and the canal>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it wants the dam and the canal',
    'ruritania canal supports (own-wish, affirm 019, speaker): it wants the dam and the canal',
  ],
  [
    'Ruritania |said| <if Sylvania builds the dam, it will retaliate>.',
    'ruritania dam opposes (if-then, threaten 13, speaker): if Sylvania builds the dam',
  ],
  [
    'Ruritania |said| <if it rains, it will build the dam>.',
    'ruritania dam conditional (own-wish, affirm 019, speaker): it will build the dam',
  ],
  [
    'Ruritania |said| <whoever builds the dam will regret it>.',
    'ruritania dam opposes (if-then, threaten 13, speaker): whoever builds the dam will regret it',
  ],
  [
    'Ruritania |said| <when the dam is built, it will withdraw>.',
    'ruritania dam opposes (if-then, threaten 13, speaker): when the dam is built',
  ],
  [
    'Ruritania |said| <it will retaliate unless the dam is stopped>.',
    'ruritania dam opposes (terms, demand 10, speaker): unless the dam is stopped',
  ],
  [
    'Ruritania |warned| <that if Sylvania builds the dam, it will retaliate>.',
    'ruritania dam opposes (if-then, threaten 13, speaker): warned that if Sylvania builds the dam',
  ],
  ['Ruritania |called| <Sylvania wrong if it builds the dam>.'],
  ['Sylvania |said| <we will respond in kind to the dam>.'],
  ['Ruritania |said| <we will respond in kind>.'],
  ['Ruritania |said| <it will answer>.'],
  [
    'Ruritania |said| <Ruritanian farmers want the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): Ruritanian farmers want the dam',
  ],
  ['Ruritania |said| <Sylvanian farmers want the dam>.'],
  [
    'Ruritania |said| <my farmers want the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): my farmers want the dam',
  ],
  [
    'Ruritania |said| <it sees no need for the dam>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it sees no need for the dam',
  ],
  [
    'Ruritania |said| <it has no plans for the dam>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it has no plans for the dam',
  ],
  [
    'Ruritania |said| <it is against the dam>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it is against the dam',
  ],
  [
    'Ruritania |said| <let us build the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): let us build the dam',
  ],
  [
    'Ruritania |said| <the dam only serves as a means to theft>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam only serves as a means to theft',
  ],
  [
    'Ruritania |said| <the dam risks war>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam risks war',
  ],
  [
    'Ruritania |said| <the dam could be useful>.',
    'ruritania dam supports (predicate, affirm 019, speaker): the dam could be useful',
  ],
  [
    'Ruritania |said| <it will stop or block the dam>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it will stop or block the dam',
  ],
  [
    'Ruritania |said| <it wants to stop and block the dam>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it wants to stop and block the dam',
  ],
  ['Ruritania |said| <it wants the town that built the dam>.'],
  ['Ruritania |said| <it wants men who build the dam>.'],
  ['Ruritania |said| <it opposes the town before the dam>.'],
  [
    'Ruritania |said| <“want the dam”>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): “want the dam”',
  ],
  [
    'Ruritania |said| <also wants the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): also wants the dam',
  ],
  ['Ruritania |said| <still the men want the dam>.'],
  ['Ruritania |said| <men want the dam>.'],
  [
    'Ruritania |said| <the dam is against the law>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): the dam is against the law',
  ],
  [
    'Ruritania |said| <the end of the dam is wise>.',
    'ruritania dam opposes (predicate, affirm 019, speaker): the end of the dam is wise',
  ],
  [
    'Ruritania |said| <it is open to the end of the dam>.',
    'ruritania dam conditional (own-openness, offer 03, speaker): it is open to the end of the dam',
  ],
  [
    'Ruritania |said| <it is ready for the removal of the dam>.',
    'ruritania dam conditional (own-openness, offer 03, speaker): it is ready for the removal of the dam',
  ],
  [
    'Ruritania |said| <it wants to end the dam>.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it wants to end the dam',
  ],
  [
    'Ruritania |said| <it wants no end to the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it wants no end to the dam',
  ],
  [
    'Ruritania |said| <“if Sylvania builds the dam, we will retaliate”>.',
    'ruritania dam opposes (if-then, threaten 13, speaker): if Sylvania builds the dam',
  ],
  [
    'Ruritania |said| <“When the dam is built, we will retaliate”>.',
    'ruritania dam opposes (if-then, threaten 13, speaker): When the dam is built',
  ],
  [
    'Ruritania |said| <talks with Sylvania and the dam are useful>.',
    'ruritania talks supports (predicate, affirm 019, speaker): talks with Sylvania and the dam are useful',
    'ruritania dam supports (predicate, affirm 019, speaker): talks with Sylvania and the dam are useful',
  ],
  [
    'Ruritania’s council |said| <our dam is useful>.',
    'ruritania dam supports (predicate, affirm 019, speaker): our dam is useful',
  ],
  ['Ruritania |said| <and those who want the dam left>.'],
  ['Ruritania |said| <that those who want the dam left>.'],
  ['Ruritania |said| <and they want the dam>.'],
  [
    'Ruritania |said| <the US and we want the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): and we want the dam',
  ],
  [
    'Ruritania |said| <it and the US want the dam>.',
    'ruritania dam supports (own-wish, affirm 019, speaker): it and the US want the dam',
  ],
];

test('what stands around a mention', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, true))];
  });
  expect(found).toEqual(rows);
});
