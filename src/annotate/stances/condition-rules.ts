import { judge, type StanceRule } from './rule.ts';

/** Positions that conditions, and what follows from them, decide. */
export const conditionRules: readonly StanceRule[] = [
  {
    name: 'terms',
    note: 'what he makes a condition he demands: only if they stop the dam',
    // "unless it is attacked": what is done to him is no deed of his.
    when: ({ inTerms, joint, tone, governed, actor, mayDo, stopped }) =>
      inTerms && !joint && (governed || stopped || tone === 1 || tone === -1) && (actor !== 'own' || !mayDo),
    // "provided that the ban is dropped": what ends behind it.
    yields: ({ inner, tone, stopped, stoppedBefore }) =>
      judge(
        (tone === 1 || tone === -1 ? tone * inner : inner) * (stopped && !stoppedBefore ? -1 : 1),
        false,
        'demand',
        true,
      ),
    takes: [],
    leaves: ['Ruritania |said| <it will negotiate with Sylvania unless it rains>'],
  },
  {
    name: 'to-succeed',
    note: 'what it takes for it to come about are his terms',
    when: ({ toSucceed, attitude }) => toSucceed && (attitude === 'neutral' || attitude === 'warn'),
    yields: () => judge(1, true, 'demand'),
    takes: [
      ['Ruritania |said| <for talks with Sylvania to succeed, the border must be drawn>', 'conditional'],
      ['Ruritania |said| <the border must be drawn if talks with Sylvania are to resume>', 'conditional'],
    ],
    leaves: [
      'Ruritania |said| <it would rain if talks with Sylvania resumed>',
      'Ruritania |said| <it was wrong for talks with Sylvania to continue>',
      'Ruritania |said| <it must be time for talks with Sylvania to begin>',
    ],
  },
  {
    name: 'if-then',
    note: 'what he holds out as the price of it he is against: if attacked, we will respond',
    when: ({ inCondition, priced, attitude, rewarded }) =>
      inCondition &&
      (priced || attitude === 'threaten') &&
      attitude !== 'accuse' &&
      (!rewarded || attitude === 'warn' || attitude === 'threaten'),
    // "if talks collapse, we will act": he would have them held.
    // "we will act if they are not forced to end the dam": he would have that.
    yields: ({ inner, stopped, stoppedBefore, joint, tone, left, deniedBehind }) =>
      tone === 1
        ? judge(1, false, 'threaten', true)
        : joint && stopped
          ? judge(1, true, 'threaten')
          : stoppedBefore && inner > 0 && left.size === 0 && !deniedBehind
            ? judge(1, false, 'threaten', true)
            : judge(-inner, false, 'threaten', true),
    takes: [['Ruritania |said| <if talks with Sylvania resume, it will retaliate>', 'opposes']],
    leaves: ['Ruritania |said| <it will negotiate with Sylvania if sanctions end>'],
  },
  {
    name: 'threatened-doers',
    note: 'what he holds out to those who do it: whoever does shall pay',
    when: ({ ofThose, priced, attitude }) =>
      ofThose && priced && (attitude === 'neutral' || attitude === 'warn' || attitude === 'threaten'),
    yields: ({ inner }) => judge(-inner, false, 'threaten', true),
    takes: [['Ruritania |said| <those who held talks with Sylvania would regret it>', 'opposes']],
    leaves: ['Ruritania |said| <those who held talks with Sylvania came home>'],
  },
  {
    name: 'mistake-if',
    note: 'it would be a mistake to do it: he would be wrong if he did, and it would be if it ended',
    when: ({ inCondition, faulted, attitude }) => inCondition && faulted && attitude === 'neutral',
    yields: ({ inner, stopped }) => judge(stopped ? 1 : -inner, false, 'criticise', true),
    takes: [
      ['Ruritania |said| <Sylvania would make a grave mistake if it held talks with Ruritania>', 'opposes'],
    ],
    leaves: ['Ruritania |said| <Sylvania would gain if it held talks with Ruritania>'],
  },
  {
    name: 'better-if',
    note: 'it would be better if it came about, or if it ended',
    when: ({ inCondition, bettered, attitude }) => inCondition && bettered && attitude === 'neutral',
    yields: ({ inner, right, deniedBehind }) =>
      judge(right?.sign ?? (deniedBehind ? -inner : inner), false, 'affirm', true),
    takes: [
      ['Ruritania |said| <it would be better if Sylvania held talks>', 'supports'],
      ['Ruritania |said| <it would be better if talks with Sylvania were never repeated>', 'opposes'],
      [
        'Ruritania |said| <the world would be a safer place if Sylvania ended its talks with Ruritania>',
        'opposes',
      ],
    ],
    leaves: ['Ruritania |said| <it would be no better if Sylvania held talks>'],
  },
  {
    name: 'for-a-favour',
    note: 'what he gives something for he wants: would lift the ban if they stopped the dam',
    when: ({ inCondition, rewarded, actor, attitude, right, joint, governed }) =>
      inCondition &&
      (joint || governed) &&
      rewarded &&
      actor === 'other' &&
      right === null &&
      (attitude === 'neutral' || attitude === 'offer' || attitude === 'for'),
    yields: ({ inner }) => judge(inner, false, 'demand', true),
    takes: [['Ruritania |said| <it would lift the ban if Sylvania resumed talks>', 'supports']],
    leaves: [
      'Ruritania |said| <it would leave if Sylvania resumed talks>',
      'Ruritania |said| <it would lift the ban and resume talks with Sylvania>',
    ],
  },
  {
    name: 'only-a-condition',
    note: 'a mention in the if-clause of a demand, threat or refusal is no object of it',
    when: ({ inCondition, attitude }) => inCondition && attitude !== 'neutral' && attitude !== 'judge',
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |warned| <against talks with Sylvania>'],
  },
];
