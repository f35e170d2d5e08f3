import { expect, test } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { toArticle } from './article.ts';
import { NAMES, type Row, topics, toRow } from './invented-topics.ts';

/** What the reporter tells, who is meant, and words that only refer to a topic. */
const rows: readonly Row[] = [
  [
    'Ruritania never rejected the dam.',
    'ruritania dam conditional (not-turned-down, offer 03, narrator): rejected the dam.',
  ],
  [
    'Ruritania has strongly rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania once again rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  ['The clerk rejected the dam.'],
  [
    'The dam, rejected by Ruritania, was built.',
    'ruritania dam opposes (turn-down, reject 12, narrator): The dam',
  ],
  ['The dam, rejected by the clerk, was built.'],
  [
    'Sylvania said no, as Ruritania rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania rejected talks with Sylvania; rejecting the dam was hard.',
    'ruritania talks opposes (turn-down, reject 125, narrator): rejected talks with Sylvania',
  ],
  [
    'Ruritania called for talks with Sylvania.',
    'ruritania talks supports (approve, urge 020, narrator): called for talks with Sylvania.',
  ],
  [
    'Ruritania rejected the plan, but Sylvania welcomed the dam.',
    'sylvania dam supports (approve, affirm 019, narrator): welcomed the dam.',
  ],
  [
    'Lund and his friend Os rejected the dam.',
    'lund dam opposes (turn-down, reject 12, narrator): rejected the dam.',
    'os dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Lund told Hale that Os rejected the dam.',
    'os dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania |said| <it rained>, rejecting the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejecting the dam.',
  ],
  [
    'Ruritania did not even |reject| <the dam>.',
    'ruritania dam conditional (not-turned-down, offer 03, speaker): reject the dam',
  ],
  [
    'Ruritania has never |rejected| <the dam>.',
    'ruritania dam conditional (not-turned-down, offer 03, speaker): rejected the dam',
  ],
  [
    'Ruritania had not |rejected| <the dam>.',
    'ruritania dam conditional (not-turned-down, offer 03, speaker): rejected the dam',
  ],
  [
    'Ruritania would not |reject| <the dam>.',
    'ruritania dam conditional (not-turned-down, offer 03, speaker): reject the dam',
  ],
  [
    'Ruritania, not Sylvania, |rejected| <the dam>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
  ],
  [
    'Ruritania |rejected| <“the dam that will be built”>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected “the dam that will be built”',
  ],
  ['Ruritania |rejected| <“The dam will be built soon”>.'],
  [
    'Ruritania |welcomed| <“The dam is a crime”>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): “The dam is a crime”',
  ],
  [
    'Ruritania |denied| <“The dam is a crime”>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): “The dam is a crime”',
  ],
  [
    'Ruritania |warned| <“The dam is a crime”>.',
    'ruritania dam opposes (warn-against, warn, speaker): warned “The dam is a crime”',
  ],
  [
    'Ruritania |urged| <“The dam is a crime”>.',
    'ruritania dam opposes (predicate, criticise 111, speaker): “The dam is a crime”',
  ],
  ['Ruritania |urged| <the dam>.', 'ruritania dam supports (approve, urge 020, speaker): urged the dam'],
  [
    'Ruritania |repeated| <that the dam is useful>.',
    'ruritania dam supports (predicate, affirm 019, speaker): that the dam is useful',
  ],
  ['Ruritania |denied| <it>.'],
  ['The dam was built. Ruritania |denied| <it>.'],
  ['The dam was built. Ruritania |denied| <such things>.'],
  [
    'The dam was built. Ruritania |said| <it would not accept this>.',
    'ruritania dam opposes (refer-neutral, reject 12, speaker): it would not accept this',
  ],
  [
    'The dam was built. Ruritania |said| <it would accept this>.',
    'ruritania dam supports (refer-own-wish, affirm 019, speaker): it would accept this',
  ],
  [
    'The dam was built. Ruritania |said| <it would not bow to these demands>.',
    'ruritania dam opposes (refer-neutral, reject 12, speaker): it would not bow to these demands',
  ],
  ['The dam was built. Ruritania |said| <it rained on it>.'],
  ['The dam was built. Ruritania |warned| <of this>.'],
  [
    'The dam was built. Ruritania |called| <it a mistake>.',
    'ruritania dam opposes (refer-judge, affirm 019, speaker): called it a mistake',
  ],
  ['The dam was built. Ruritania |called| <it old>.'],
  [
    'The dam was built. Ruritania |rejected| <the old and false claims>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected the old and false claims',
  ],
  [
    'The dam. The dam. Ruritania |rejected| <the new plan>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected the new plan',
  ],
  ['The dam. The dam. Ruritania |said| <the plan was old>.'],
  [
    'The dam. Talks with Sylvania. Talks with Sylvania. Ruritania |rejected| <the offer>.',
    'ruritania talks opposes (refer-against, reject 125, speaker): rejected the offer',
  ],
  [
    'The dam. The dam. The dam. Talks with Sylvania. Talks with Sylvania. Ruritania |rejected| <the offer>.',
    'ruritania talks opposes (refer-against, reject 125, speaker): rejected the offer',
  ],
  [
    'The dam. The dam. The dam. Talks with Sylvania. Talks with Sylvania. Ruritania |rejected| <the decision>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected the decision',
  ],
  [
    'Talks with Sylvania. Talks with Sylvania. Talks with Sylvania. The dam. The dam. No. No. No. Ruritania |rejected| <the decision>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected the decision',
  ],
  [
    'Talks with Sylvania. Talks with Sylvania. Talks with Sylvania. The dam. Ruritania |rejected| <the decision>.',
    'ruritania dam opposes (refer-against, reject 12, speaker): rejected the decision',
  ],
  [
    'Talks with Sylvania. Talks with Sylvania. Ruritania |rejected| <the decision>.',
    'ruritania talks opposes (refer-against, reject 125, speaker): rejected the decision',
  ],
  [
    'Ruritania |rejected| <the dam>. Sylvania |welcomed| <its view>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
    'sylvania dam opposes (take-over, affirm 019, speaker): Sylvania welcomed its view',
  ],
  [
    'Ruritania |rejected| <the dam>. Sylvania |welcomed| <its town>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
  ],
  [
    'Lund |rejected| <the dam>. Os |rejected| <the dam>. Hale |welcomed| <the dam>. Sylvania |welcomed| <this line>.',
    'lund dam opposes (turn-down, reject 12, speaker): rejected the dam',
    'os dam opposes (turn-down, reject 12, speaker): rejected the dam',
    'hale dam supports (approve, affirm 019, speaker): welcomed the dam',
    'sylvania dam opposes (take-over, affirm 019, speaker): Sylvania welcomed this line',
  ],
  [
    'Lund |rejected| <the dam>. Os |welcomed| <the dam>. Hale |welcomed| <the dam>. Sylvania |welcomed| <this line>.',
    'lund dam opposes (turn-down, reject 12, speaker): rejected the dam',
    'os dam supports (approve, affirm 019, speaker): welcomed the dam',
    'hale dam supports (approve, affirm 019, speaker): welcomed the dam',
    'sylvania dam supports (take-over, affirm 019, speaker): Sylvania welcomed this line',
  ],
  [
    'Ruritania |rejected| <the dam>. Sylvania welcomed its view.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
    'sylvania dam opposes (take-over, affirm 019, narrator): Sylvania welcomed its view.',
  ],
  [
    'Ruritania |rejected| <talks with Sylvania over the dam>.',
    'ruritania talks opposes (turn-down, reject 125, speaker): rejected talks with Sylvania over the dam',
  ],
  [
    'Ruritania |rejected| <the dam and talks with Sylvania>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam and talks with Sylvania',
    'ruritania talks opposes (turn-down, reject 125, speaker): rejected the dam and talks with Sylvania',
  ],
  [
    'Ruritania |rejected| <the dam, the dam and the dam>.',
    'ruritania dam opposes (turn-down, reject 12, speaker): rejected the dam',
  ],
  ['Ruritania |rejected| <the plan because of the dam>.'],
  ['Ruritania |rejected| <the plan before the dam>.'],
  [
    'Ruritania |welcomed| <the dam amid talks with Sylvania>.',
    'ruritania dam supports (approve, affirm 019, speaker): welcomed the dam',
  ],
  [
    'Ruritania |welcomed| <the dam, talks with Sylvania>.',
    'ruritania dam supports (approve, affirm 019, speaker): welcomed the dam, talks with Sylvania',
    'ruritania talks supports (approve, affirm 019, speaker): welcomed the dam, talks with Sylvania',
  ],
  [
    'Ruritania has long wanted the dam.',
    'ruritania dam supports (approve, demand 10, narrator): wanted the dam.',
  ],
  ['Ruritania wants no dam.', 'ruritania dam opposes (approve, demand 10, narrator): wants no dam.'],
  [
    'Ruritania has since rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania now rejects the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejects the dam.',
  ],
  [
    'Ruritania had earlier flatly rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Sylvania rejected the canal. Ruritania welcomed the dam.',
    'sylvania canal opposes (turn-down, reject 12, narrator): rejected the canal.',
    'ruritania dam supports (approve, affirm 019, narrator): welcomed the dam.',
  ],
  [
    'Ruritania backed the dam; Sylvania rejected the dam.',
    'ruritania dam supports (approve, affirm 019, narrator): backed the dam',
    'sylvania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania backed the dam, which Sylvania rejected.',
    'ruritania dam supports (approve, affirm 019, narrator): backed the dam',
    'sylvania dam opposes (summed-up, reject 12, narrator): which Sylvania rejected',
  ],
  [
    'The canal, rejected by Ruritania, and the dam fell.',
    'ruritania canal opposes (turn-down, reject 12, narrator): The canal',
  ],
  [
    'The dam was built, as demanded by the Sylvania.',
    'sylvania dam supports (approve, demand 10, narrator): The dam was built',
  ],
  [
    'The dam fell as Ruritania welcomed talks with Sylvania.',
    'ruritania talks supports (approve, affirm 019, narrator): welcomed talks with Sylvania.',
  ],
  [
    'Ruritania turned down the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): turned down the dam.',
  ],
  [
    'Ruritania called for an end to the dam.',
    'ruritania dam opposes (approve, urge 020, narrator): called for an end to the dam.',
  ],
  [
    'Ruritania urged the end of the dam.',
    'ruritania dam opposes (approve, urge 020, narrator): urged the end of the dam.',
  ],
  [
    'Ruritania warned against the dam.',
    'ruritania dam opposes (warn-against, warn, narrator): warned against the dam.',
  ],
  [
    'Ruritania denied that it wants the dam.',
    'ruritania dam opposes (turn-down, deny 016, narrator): denied that it wants the dam.',
  ],
  [
    'Ruritania denied wanting the dam.',
    'ruritania dam opposes (turn-down, deny 016, narrator): denied wanting the dam.',
  ],
  [
    'Ruritania accused Sylvania of building the dam.',
    'ruritania dam opposes (accuse-of-doing, accuse 112, narrator): accused Sylvania of building the dam.',
  ],
  [
    'Ruritania offered talks with Sylvania.',
    'ruritania talks conditional (offer, offer 03, narrator): offered talks with Sylvania.',
  ],
  [
    'Ruritania condemned the end of the dam.',
    'ruritania dam supports (turn-down, condemn 111, narrator): condemned the end of the dam.',
  ],
  [
    'The mayor, Lund, rejected the dam.',
    'lund dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania never wanted the dam.',
    'ruritania dam opposes (not-approved, reject 12, narrator): wanted the dam.',
  ],
  [
    'Ruritania has not rejected the dam.',
    'ruritania dam conditional (not-turned-down, offer 03, narrator): rejected the dam.',
  ],
  [
    'Ruritania had not welcomed the dam.',
    'ruritania dam opposes (not-approved, reject 12, narrator): welcomed the dam.',
  ],
  ['Ruritania’s offer on the dam was late.'],
  [
    "Ruritania 's demand for the dam rests.",
    'ruritania dam supports (approve, demand 10, narrator): demand for the dam rests.',
  ],
  ['The opposition of Ruritania to the dam grew.'],
  [
    'An attempt by Ruritania and Sylvania to stop the dam failed.',
    'ruritania dam opposes (approve, demand 10, narrator): attempt by Ruritania and Sylvania to stop the dam failed.',
    'sylvania dam opposes (approve, demand 10, narrator): attempt by Ruritania and Sylvania to stop the dam failed.',
  ],
  ['Criticism of Ruritania over the dam grew.'],
  ["Ruritania 's calls for rain over the dam went on."],
  ["Lund dropped Ruritania 's demand for the dam."],
  [
    'Lund met Ruritania and Sylvania. Both oppose the canal.',
    'ruritania canal opposes (turn-down, reject 12, narrator): oppose the canal.',
    'sylvania canal opposes (turn-down, reject 12, narrator): oppose the canal.',
  ],
  ['Lund met Os. Both oppose the canal.'],
  ['Ruritania |said| <when the dam collapsed, it would respond>.'],
  [
    'Ruritania |said| <when the dam is built, it will respond>.',
    'ruritania dam opposes (if-then, threaten 13, speaker): when the dam is built',
  ],
  [
    'Ruritania, whose role shrank since Sylvania, Elbonia and Lund left, rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania |said| <it rained>, and also rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  ['Ruritania |said| <it rained>, and the clerk rejected the dam.'],
  ['Ruritania |said| <it rained>. And rejected the dam.'],
  [
    'Ruritania and Sylvania rejected the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
    'sylvania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Ruritania, Sylvania and Elbonia rejected the dam.',
    'union dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  [
    'Sylvania flooded the vale by the dam.',
    'sylvania dam supports (told-deed, affirm 019, narrator): flooded the vale',
  ],
  ['Ruritania flooded the vale by the dam.'],
  ['Sylvania, which flooded the vale by the dam, left.'],
  ['Sylvania was flooded in the vale by the dam.'],
  ['If Sylvania flooded the vale by the dam, it left.'],
  [
    'Sylvania flooded the vale by the dam. Sylvania rejected the dam.',
    'sylvania dam opposes (turn-down, reject 12, narrator): rejected the dam.',
  ],
  ['Ruritania |demanded| <anonymity to speak of the dam>.'],
  ['Lund |demanded| <not to be named before talks with Sylvania>.'],
  ['Ruritania refused to say whether it backed the dam.'],
  [
    'Ruritania refused to say yes to the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): refused to say yes to the dam.',
  ],
  [
    'Ruritania is said to favour the dam.',
    'ruritania dam supports (approve, affirm 019, narrator): favour the dam.',
  ],
  [
    'Ruritania is widely believed to oppose the dam.',
    'ruritania dam opposes (turn-down, reject 12, narrator): oppose the dam.',
  ],
  ['The clerk is said to favour the dam.'],
  ['Rumours that Ruritania built a dam were false.'],
  ['Ruritania condemned Sylvania, which struck nobody and backed the dam.'],
  ['Ruritania withdrew its support for the dam.'],
  ['Ruritania suspects that Sylvania wants the dam.'],
  ['Ruritania |said| <it was asked whether it wants the dam>.'],
  [
    'It did not rain. An attempt by Ruritania to stop the dam failed.',
    'ruritania dam opposes (approve, demand 10, narrator): attempt by Ruritania to stop the dam failed.',
  ],
  ['No attempt by Ruritania to stop the dam failed.'],
];

test('what is told and referred to', () => {
  const found = rows.map(([text]) => {
    const { view, quotes, speakers } = toArticle(text, NAMES);
    return [text, ...findStances(view, quotes, speakers, topics, null).map(toRow(view, true))];
  });
  expect(found).toEqual(rows);
});
