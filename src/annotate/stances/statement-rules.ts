import { judge, type StanceRule } from './rule.ts';

/** Positions that are decided before all else: by a negated cue, a question, a deal turned down, a comparison. */
export const statementRules: readonly StanceRule[] = [
  {
    name: 'no-link',
    note: 'what has to do with it, or has not, is no position on it',
    when: ({ related, reproached, attitude }) =>
      related && !reproached && (attitude === 'deny' || attitude === 'against'),
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |rejected| <talks with Sylvania>'],
  },
  {
    name: 'not-turned-down',
    note: 'a negated refusal leaves room; who does not condemn or criticise says nothing',
    when: ({ attitude, negated, act }) =>
      negated &&
      (attitude === 'against' || attitude === 'deny') &&
      act !== 'condemn' &&
      act !== 'criticise' &&
      act !== 'accuse',
    yields: ({ inner }) => judge(inner, true, 'offer'),
    takes: [['Ruritania |did not rule out| <talks with Sylvania>', 'conditional']],
    leaves: [
      'Ruritania |ruled out| <talks with Sylvania>',
      'Ruritania |did not condemn| <talks with Sylvania>',
    ],
  },
  {
    name: 'not-approved',
    note: 'a negated approval turns down; a negated threat or warning says nothing',
    when: ({ attitude, negated }) => negated && attitude !== 'neutral',
    yields: ({ attitude, inner }) => (attitude === 'for' ? judge(-inner, false, 'reject') : null),
    takes: [['Ruritania |did not accept| <talks with Sylvania>', 'opposes']],
    leaves: ['Ruritania |accepted| <talks with Sylvania>'],
  },
  {
    name: 'disbelief',
    note: 'who does not think that it should be is against it',
    when: ({ attitude, disbelieved, modals, right, governed, verbal }) =>
      attitude === 'neutral' && disbelieved && right === null && modals.has('must') && (governed || verbal),
    yields: ({ inner }) => judge(-inner, false, 'reject'),
    takes: [['Ruritania |said| <it did not believe that Sylvania should hold talks>', 'opposes']],
    leaves: ['Ruritania |said| <it believed that Sylvania should hold talks>'],
  },
  {
    name: 'not-told',
    note: 'what somebody did not say is no position of his',
    when: ({ attitude, negated, disbelieved }) => attitude === 'neutral' && negated && !disbelieved,
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |said| <Sylvania should hold talks>'],
  },
  {
    name: 'asked',
    note: 'a question that yes or no answers takes no side',
    when: ({ asked, attitude }) => asked && attitude === 'neutral',
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |said| <Sylvania will hold talks>'],
  },
  {
    name: 'refused-deal',
    note: 'what a deal would hold or leave out that he turns down: no deal that ignores the dam',
    when: ({ ofRefusedDeal, joint, attitude }) =>
      ofRefusedDeal && !joint && (attitude === 'neutral' || attitude === 'warn' || attitude === 'threaten'),
    yields: ({ inner, tone }) => judge(tone === 1 || tone === -1 ? tone : -inner, false, 'demand', true),
    takes: [
      ['Ruritania |said| <it would not sign any deal that ends the dam>', 'supports'],
      [
        'Ruritania |said| <no agreement with Sylvania that did not end the dam was worth a signature>',
        'opposes',
      ],
    ],
    leaves: [
      'Ruritania |said| <it had signed a deal that ends the dam>',
      'Ruritania |said| <it does not know whether the dam is part of the deal>',
    ],
  },
  {
    name: 'nothing-better',
    note: 'who finds nothing better, or nothing worse',
    when: ({ attitude, nothingThan }) => nothingThan !== 0 && (attitude === 'neutral' || attitude === 'warn'),
    yields: ({ nothingThan }) => judge(nothingThan, false, nothingThan < 0 ? 'criticise' : 'affirm', true),
    takes: [
      ['Ruritania |said| <nothing would serve the region better than talks with Sylvania>', 'supports'],
      ['Ruritania |said| <nothing would be worse than talks with Sylvania>', 'opposes'],
      ['Ruritania |said| <nothing would be worse than an end of talks with Sylvania>', 'supports'],
    ],
    leaves: ['Ruritania |said| <nothing came of talks with Sylvania>'],
  },
  {
    name: 'lacking',
    note: 'who complains that too little is done wants more done',
    when: ({ attitude, lacking, joint, governed }) =>
      lacking !== null && (attitude === 'neutral' || attitude === 'against') && (!joint || governed),
    // "failed to stop the dam": the failing turns it round once, and once too often.
    yields: ({ inner, lacking, left }) =>
      judge(lacking === 'failed' && !left.has('bad') ? -inner : inner, false, 'criticise', true),
    takes: [['Ruritania |said| <the resolution did too little to stop the dam>', 'opposes']],
    leaves: ['Ruritania |said| <Sylvania did nothing to stop the dam>'],
  },
];
