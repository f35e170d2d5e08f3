import { describe, expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import type { ZoneName } from '../../../src/model/records.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';
import { toScene } from './scene.ts';

const quoted: readonly Row[] = [
  ['Ruritania |said| <we will respond in kind to the canal>'],
  [
    'Sylvania |said| <the barrage on the dam would be useful>',
    'sylvania dam supports (predicate, affirm 019): the barrage on the dam would be useful',
  ],
  ['Ruritania |said| <talks with Elbonia about Sylvania are useless>'],
  [
    'Ruritania |said| <the talks with Sylvania failed, and diplomacy is useless>',
    'ruritania talks opposes (predicate, criticise 111): and diplomacy is useless',
  ],
  [
    'Ruritania |said| <the dam that Sylvania built is a crime>',
    'ruritania dam opposes (predicate, criticise 111): the dam that Sylvania built is a crime',
  ],
  [
    'Ruritania |said| <unless Sylvania stops the dam, there will be no talks>',
    'ruritania dam opposes (terms, demand 10): unless Sylvania stops the dam',
    'ruritania talks conditional (own-refusal, reject 125): there will be no talks',
  ],
  [
    'Ruritania |said| <talks with Sylvania, if fair, are welcome>',
    'ruritania talks conditional (limited, affirm 019): talks with Sylvania',
  ],
  [
    'Ruritania |said| <fair talks with Sylvania are welcome>',
    'ruritania talks conditional (predicate, affirm 019): fair talks with Sylvania are welcome',
  ],
  [
    'Ruritania |said| <it would be a mistake to build the dam>',
    'ruritania dam opposes (judged, criticise 111): it would be a mistake to build the dam',
  ],
  [
    'Ruritania |said| <the brutal dam goes on>',
    'ruritania dam opposes (judged, criticise 111): the brutal dam goes on',
  ],
  [
    'Ruritania |said| <we never rejected talks with Sylvania>',
    'ruritania talks conditional (not-refused, offer 03): we never rejected talks with Sylvania',
  ],
  [
    'Ruritania |said| <we do not block or delay the dam>',
    'ruritania dam supports (own-wish, affirm 019): we do not block or delay the dam',
  ],
  [
    'Ruritania |said| <stopping and removing the dam is wise>',
    'ruritania dam opposes (predicate, criticise 111): stopping and removing the dam is wise',
  ],
  [
    'Ruritania |said| <nobody must build the dam>',
    'ruritania dam opposes (will-not, reject 12): nobody must build the dam',
  ],
  [
    'Ruritania |said| <Strelsau wants the dam>',
    'ruritania dam supports (own-wish, affirm 019): Strelsau wants the dam',
  ],
  [
    'Elbonia |said| <diplomacy is useful, and the canal is wise>',
    'elbonia canal supports (predicate, affirm 019): diplomacy is useful',
    'elbonia canal supports (predicate, affirm 019): and the canal is wise',
  ],
  [
    'Sylvania |warned| <of the dam>',
    'sylvania dam supports (warn-of-own-deed, threaten 13): warned of the dam',
  ],
  [
    'Sylvania |threatened| <that the dam would be built>',
    'sylvania dam supports (threaten, threaten 13): threatened that the dam would be built',
  ],
  ['Ruritania |rejected| <the plan>'],
  [
    'Ruritania |accused| <Sylvania of undermining talks with Ruritania despite the dam>',
    'ruritania talks conditional (accuse-of-blocking, accuse 112): accused Sylvania of undermining talks with Ruritania despite the dam',
  ],
  [
    'Ruritania |rejected| <talks with Sylvania ahead of the dam>',
    'ruritania talks opposes (turn-down, reject 125): rejected talks with Sylvania ahead of the dam',
  ],
  ['Ruritania |welcomed| <the day of the dam>'],
  [
    'Ruritania |said| <we do not want the dam and reject talks with Sylvania>',
    'ruritania dam opposes (will-not, reject 12): we do not want the dam',
    'ruritania talks opposes (own-refusal, reject 125): and reject talks with Sylvania',
  ],
  [
    'Ruritania |denied| <a Sylvanian report that it wants the dam>',
    'ruritania dam opposes (turn-down, deny 016): denied a Sylvanian report that it wants the dam',
  ],
  ['Ruritania |said| <the monster dam>', 'ruritania dam opposes (tone, condemn 111): the monster dam'],
  ['Ruritania |said| <that it was building the dam>'],
  [
    'Ruritania |rejected| <an end to talks with Sylvania>',
    'ruritania talks conditional (turn-down, reject 125): rejected an end to talks with Sylvania',
  ],
  [
    'Ruritania |rejected| <the removal of the dam>',
    'ruritania dam supports (turn-down, reject 12): rejected the removal of the dam',
  ],
  ['Ruritania |warned| <that Sylvania would build the dam>'],
  [
    'Ruritania |offered| <talks with Sylvania>',
    'ruritania talks conditional (offer, offer 03): offered talks with Sylvania',
  ],
  ['Ruritania |threatened| <the dam>'],
  [
    'Ruritania |threatened| <the removal of the dam>',
    'ruritania dam opposes (threaten, threaten 13): threatened the removal of the dam',
  ],
  [
    'Ruritania |said| <it must build the dam>',
    'ruritania dam supports (own-wish, affirm 019): it must build the dam',
  ],
  [
    'Ruritania |said| <it must never be allowed to build the dam>',
    'ruritania dam opposes (forbid, demand 10): it must never be allowed to build the dam',
  ],
  [
    'Ruritania |said| <it is ready to negotiate with Sylvania>',
    'ruritania talks conditional (own-openness, offer 03): it is ready to negotiate with Sylvania',
  ],
  ['Ruritania |said| <it only claims to want the dam>'],
  [
    'Ruritania |said| <it never wanted and will never want the dam>',
    'ruritania dam opposes (will-not, reject 12): it never wanted and will never want the dam',
  ],
  [
    'Ruritania |said| <the dam must not be built>',
    'ruritania dam opposes (predicate, criticise 111): the dam must not be built',
  ],
  [
    'Ruritania |said| <it would be a mistake to reject the dam>',
    'ruritania dam supports (judged, affirm 019): it would be a mistake to reject the dam',
  ],
  ['Ruritania |said| <it pays lip service to talks with Sylvania>'],
  ['Ruritania |said| <Sylvania will not build the dam>'],
  ['Ruritania |said| <the US will build the dam>'],
  ['Ruritania |said| <the US wants the dam>'],
  [
    'Ruritania |said| <the dam is not closed>',
    'ruritania dam conditional (predicate, offer 03): the dam is not closed',
  ],
  ['Ruritania |said| <the dam is closed>', 'ruritania dam opposes (predicate, demand 10): the dam is closed'],
  [
    'Ruritania |said| <the end of the dam is useful>',
    'ruritania dam opposes (predicate, affirm 019): the end of the dam is useful',
  ],
  [
    'Ruritania |said| <Sylvania’s dam is useful>',
    'ruritania dam supports (predicate, affirm 019): Sylvania’s dam is useful',
  ],
  [
    'Ruritania |denied| <that the dam is useful>',
    'ruritania dam opposes (deny-a-judgement, deny 016): denied that the dam is useful',
  ],
];

// One test for many texts: while mutants are tried, each test is told of with all it reaches.
test('in what is said', () => {
  const found = quoted.map(([example]) => {
    const scene = toScene(example);
    const stances = findStances(scene.view, scene.quotes, scene.speakers, topics, '2025-01-01');
    for (const { date, quote } of stances) expect([date, quote]).toEqual(['2025-01-01', 'q1']);
    return [example, ...stances.map(toRow(scene.view, false))];
  });
  expect(found).toEqual(quoted);
});

const texts: readonly Row[] = [
  [
    'Ruritania has consistently rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania has never accepted the dam.',
    'ruritania dam opposes (not-approved, reject 12, narrator): accepted the dam.',
  ],
  [
    'The dam, as demanded by Sylvania, was built.',
    'sylvania dam supports (approve, demand 10, narrator): The dam',
  ],
  [
    'Building the dam, as demanded by the Sylvania council, is costly.',
    'sylvania dam supports (approve, demand 10, narrator): Building the dam',
  ],
  [
    'The dam was built, demanded by Sylvania.',
    'sylvania dam supports (approve, demand 10, narrator): The dam was built',
  ],
  [
    'Ruritania rejected talks with Sylvania, while welcoming the dam.',
    'ruritania talks opposes (turn-down, reject 125, narrator): rejected talks with Sylvania',
    'ruritania dam supports (approve, affirm 019, narrator): welcoming the dam.',
  ],
  [
    'Ruritania rejected talks with Sylvania. Welcoming the dam, the crowd left.',
    'ruritania talks opposes (turn-down, reject 125, narrator): rejected talks with Sylvania.',
  ],
  [
    'Ruritania rejected the offer and, rejecting the dam, left.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejecting the dam, left.',
  ],
  [
    'Ruritania |said| <it rained>, rejecting the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejecting the dam.',
  ],
  [
    'Ruritania |said| <it rejected the dam>, welcoming talks with Sylvania.',
    'ruritania dam opposes (own-refusal, reject 12, speaker): it rejected the dam',
    'ruritania talks supports (approve, affirm 019, narrator): welcoming talks with Sylvania.',
  ],
  [
    'Ruritania ruled out the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): ruled out the dam.',
  ],
  [
    'Ruritania called for the dam.',
    'ruritania dam supports (approve, urge 020, narrator): called for the dam.',
  ],
  [
    'Ruritania called the dam useful.',
    'ruritania dam supports (predicate, affirm 019, narrator): called the dam useful.',
  ],
  [
    'Lund and Os rejected the dam.',
    'lund dam opposes (turn-down, reject 12, narrator): rejected the dam.',
    'os dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  ['Ruritania did not reject the dam.'],
  [
    'The dam was built. Ruritania |rejected| <it>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected it',
  ],
  [
    'The dam was built. It rained. Ruritania |rejected| <this>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected this',
  ],
  [
    'The dam was built. Ruritania |said| <this was a mistake>.',
    'ruritania dam opposes (refer-predicate, criticise 111, speaker): this was a mistake',
  ],
  ['The dam was built. Ruritania |denied| <the claims>.'],
  [
    'The dam was built. Ruritania |welcomed| <the decision>.',
    'ruritania dam supports (refer-for, affirm 019, speaker): welcomed the decision',
  ],
  ['The dam was built. No. No. No. Ruritania |welcomed| <the decision>.'],
  ['The dam was built. Ruritania |rejected| <the proposal>.'],
  [
    'Talks with Sylvania began. The dam was built. The dam is old. Ruritania |rejected| <the proposal>.',
    'ruritania talks opposes (turn-down, reject 125, speaker): rejected the proposal',
  ],
  [
    'Talks with Sylvania began. The dam was built. The dam is old. Ruritania |rejected| <the resolution>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected the resolution',
  ],
  [
    'The dam. The dam. The dam. The dam. Ruritania |rejected| <it>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected it',
  ],
  [
    'The talks resumed. Ruritania |rejected| <them>.',
    'ruritania talks opposes (refer-against, reject 125, speaker): rejected them',
  ],
  [
    'Talks with Sylvania resumed. The talks failed. Ruritania |welcomed| <the talks>.',
    'ruritania talks supports (approve, affirm 019, speaker): welcomed the talks',
  ],
  ['It rained.\nIt rained.\nIt rained.\nIt rained.\nThe dam was built. Ruritania |welcomed| <the dam>.'],
  [
    'It rained.\nIt rained.\nIt rained.\nIt rained.\nThe dam, the dam, the dam and the dam. Ruritania |welcomed| <the dam>.',
    'ruritania dam supports (approve, affirm 019, speaker): welcomed the dam',
  ],
  [
    'Ruritania rejects dam\nIt rained. Ruritania left.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejects dam',
  ],
  [
    'Talks with Sylvania resumed. It rained. It rained. Ruritania |welcomed| <diplomacy>.',
    'ruritania talks supports (approve, affirm 019, speaker): welcomed diplomacy',
  ],
  [
    'The canal was dug. Ruritania |welcomed| <diplomacy>.',
    'ruritania canal supports (approve, affirm 019, speaker): welcomed diplomacy',
  ],
  ['Ruritania |welcomed| <diplomacy>. The canal was dug.'],
  [
    'Ruritania |rejected| <the dam>. Sylvania |backed| <its position>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
    'sylvania dam opposes (take-over, affirm 019, speaker): Sylvania backed its position',
  ],
  [
    'Ruritania |rejected| <the dam>. Ruritania |backed| <its position>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
  ],
  [
    'Ruritania |rejected| <the dam>. Sylvania |rejected| <its position>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
  ],
  [
    'Ruritania |rejected| <the dam>. Lund |welcomed| <the dam>. Os |rejected| <the dam>. Sylvania |backed| <this stance>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
    'lund dam supports (approve, affirm 019, speaker): welcomed the dam',
    'os dam opposes (turn-down, reject 12, speaker): rejected the dam',
    'sylvania dam opposes (take-over, affirm 019, speaker): Sylvania backed this stance',
  ],
  [
    'Ruritania has not |ruled| out <the dam>.',
    'ruritania dam conditional (not-turned-down, offer 03, speaker): ruled out the dam',
  ],
  [
    'Ruritania would never |rule out| <the dam>.',
    'ruritania dam conditional (not-turned-down, offer 03, speaker): rule out the dam',
  ],
  [
    'Ruritania |ruled| out <the dam>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): ruled out the dam',
  ],
  [
    'Ruritania has |rejected| <the dam>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
  ],
  [
    'Not all was lost, and Ruritania |rejected| <the dam>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
  ],
  [
    'Ruritania |blasted| <the dam>.',
    'ruritania dam opposes (turn-down, condemn 111, speaker): blasted the dam',
  ],
  ['Ruritania |wants| <the dam>.', 'ruritania dam supports (approve, demand 10, speaker): wants the dam'],
  [
    'Officials |rejected| <the dam>.',
    'officials dam opposes (turn-down, reject 12, speaker): rejected the dam',
  ],
  [
    'Officials met Lund. Officials |rejected| <the dam>.',
    'officials dam opposes (turn-down, reject 12, speaker): rejected the dam',
  ],
  [
    'The dam was built. Ruritania |called| <it illegal>.',
    'ruritania dam opposes (refer-judge, affirm 019, speaker): called it illegal',
  ],
  [
    'The dam was built. Ruritania |called| <it useful>.',
    'ruritania dam supports (refer-judge, affirm 019, speaker): called it useful',
  ],
  [
    'The dam was built. Ruritania |rejected| <this and a long list of other things that it had never wanted to hear of>.',
  ],
  [
    'The dam. The dam. Talks with Sylvania. Ruritania |rejected| <the motion>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected the motion',
  ],
  [
    'The dam. The dam. Talks with Sylvania. Ruritania |rejected| <the letter>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected the letter',
  ],
  ['The dam. The dam. Ruritania |did not reject| <the motion>.'],
  [
    'The dam. The dam. Ruritania |said| <the motion was a mistake>.',
    'ruritania dam opposes (refer-neutral, reject 12, speaker): the motion was a mistake',
  ],
  ['The dam. The dam. Ruritania |welcomed| <the very new and quite long motion>.'],
  [
    'The canal. The canal. Ruritania |welcomed| <the motion>.',
    'ruritania canal opposes (refer-for, affirm 019, speaker): welcomed the motion',
  ],
  [
    'Ruritania |blasted| <“The dam is useful”>.',
    'ruritania dam supports (predicate, affirm 019, speaker): “The dam is useful”',
  ],
  ['Ruritania |blasted| <“Dam”>.', 'ruritania dam opposes (turn-down, condemn 111, speaker): blasted “Dam”'],
  ['Ruritania |blasted| <“The dam”>.'],
  [
    'Ruritania |blasted| <“the dam is useful”>.',
    'ruritania dam opposes (turn-down, condemn 111, speaker): blasted “the dam is useful”',
  ],
];

describe('in what is told, and what refers to it', () => {
  test('as a whole', () => {
    const found = texts.map(([example]) => {
      const scene = toArticle(example, NAMES);
      const stances = findStances(scene.view, scene.quotes, scene.speakers, topics, null);
      return [example, ...stances.map(toRow(scene.view, true))];
    });
    expect(found).toEqual(texts);
  });

  test.each<[ZoneName, number]>([
    ['headline', 1],
    ['deck', 1],
    ['caption', 1],
    ['subhead', 1],
    ['body', 1],
    ['dateline', 0],
    ['related', 0],
  ])('%s: %i', (zone, count) => {
    const { view, quotes, speakers } = toArticle('Ruritania rejected the dam.', NAMES, [zone]);
    expect(findStances(view, quotes, speakers, topics, null)).toHaveLength(count);
  });
});
