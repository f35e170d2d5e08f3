import { judge, type StanceRule } from './rule.ts';

/** Positions that what is said decides, where the cue only says that it is said. */
export const contentRules: readonly StanceRule[] = [
  {
    name: 'unproven',
    note: 'who finds no proof of what his own side is reproached with says that it does not do it',
    when: ({ claimed, attitude, reproached, actor }) =>
      claimed && reproached && attitude === 'neutral' && actor !== 'other',
    yields: () => judge(-1, false, 'deny', true),
    takes: [],
    leaves: ['Ruritania |said| <there was no evidence that Sylvania had a bomb>'],
  },
  {
    name: 'only-a-setting',
    note: 'what something else happens under is no matter of its own',
    when: ({ inSetting, joint, attitude, tone }) =>
      inSetting && !joint && attitude === 'neutral' && tone === 0,
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |said| <it wants talks with Sylvania>'],
  },
  {
    name: 'own-harm',
    note: 'what his own side is not to suffer he is against',
    when: ({ suffered, actor, doer, ongoing, joint, left, attitude }) =>
      suffered && actor === 'own' && !doer && ongoing && !joint && left.has('not') && attitude === 'neutral',
    yields: () => judge(-1, false, 'demand', true),
    takes: [['Ruritania |said| <it would not be raided again>', 'opposes']],
    leaves: [
      'Ruritania |said| <it would not hold talks with Sylvania>',
      'Ruritania |said| <Sylvania would not be raided again>',
      'Ruritania |said| <it had been raided>',
    ],
  },
  {
    name: 'only-claimed',
    note: 'what another claims is no position of the one who tells it',
    // "must never be able to build it": nobody only says that it can.
    when: ({ claimed, attitude, left }) => claimed && attitude === 'neutral' && !left.has('forbid'),
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |said| <it wants talks with Sylvania>'],
  },
  {
    name: 'told-condition',
    note: 'what stands in an if-clause is no matter of his, unless it is one of both sides',
    when: ({ inCondition, joint, attitude, actor, tone, right }) =>
      inCondition && !joint && attitude === 'neutral' && (actor === 'other' || tone === 0) && right === null,
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |said| <it wants talks with Sylvania>'],
  },
  {
    name: 'nothing-less',
    note: 'who finds less too little, or anything else of no use, wants it',
    when: ({ left, alone, attitude }) => left.has('short') || (alone && attitude === 'neutral'),
    // "nothing short of ending the dam"
    yields: ({ left, inner }) =>
      left.has('short') ? judge(inner, false, 'demand', true) : judge(1, false, 'affirm', true),
    takes: [
      ['Ruritania |said| <anything less than talks with Sylvania was useless>', 'supports'],
      ['Ruritania |said| <only talks with Sylvania can help>', 'supports'],
    ],
    leaves: ['Ruritania |said| <talks with Sylvania took place>'],
  },
  {
    name: 'nothing-but',
    note: 'a clause that only names it, or only says no to it: no dam; there can be no dam',
    when: ({ verbless, party, nay, tone, attitude, left, governed, inner, joint, actor }) =>
      verbless &&
      tone === 0 &&
      attitude === 'neutral' &&
      (!joint || party) &&
      actor !== 'own' &&
      ((left.has('not') && governed && inner < 0) || (nay && !governed)),
    // "no talks under pressure": without it there might be.
    yields: ({ nay, joint, condition }) => judge(nay ? 1 : -1, joint && condition, 'demand', true),
    takes: [['Ruritania |said| <no dam>', 'opposes']],
    leaves: ['Ruritania |said| <there was no dam>', 'Ruritania |said| <it wants no talks with Sylvania>'],
  },
  {
    name: 'admonish',
    note: 'what nobody should do: you do not build a dam where people live',
    when: ({ admonished, attitude, inCondition }) => admonished && attitude === 'neutral' && !inCondition,
    yields: ({ joint, condition }) => judge(-1, joint && condition, 'criticise', true),
    takes: [['Ruritania |said| <you do not negotiate with Sylvania>', 'opposes']],
    leaves: ['Ruritania |said| <you will negotiate with Sylvania>'],
  },
  {
    name: 'barred',
    note: 'what another cannot do with what is his own nobody lets him',
    when: ({ barred, attitude, actor, inCondition }) =>
      barred && attitude === 'neutral' && actor === 'other' && !inCondition,
    yields: () => judge(-1, false, 'demand', true),
    takes: [],
    leaves: ['Ruritania |said| <Sylvania cannot hold talks>'],
  },
  {
    name: 'forbid',
    note: 'nobody may do it: whoever says so is against it',
    when: ({ left }) => left.has('forbid'),
    yields: ({ inner }) => judge(inner, false, 'demand', true),
    takes: [['Ruritania |said| <Sylvania must never be allowed to hold talks>', 'opposes']],
    leaves: ['Ruritania |said| <Sylvania will hold talks>'],
  },
  {
    name: 'outdone',
    note: 'something else is better, or to be done in its place',
    when: ({ left, outdone, attitude }) =>
      attitude === 'neutral' && outdone && (left.has('instead') || left.has('not')),
    yields: ({ inner }) => judge(inner, false, 'criticise', true),
    takes: [
      ['Ruritania |said| <there should be trade instead of talks with Sylvania>', 'opposes'],
      ['Ruritania |said| <trade, not talks with Sylvania, was the answer>', 'opposes'],
    ],
    leaves: ['Ruritania |said| <talks with Sylvania are the answer, not trade>'],
  },
  {
    name: 'less-liked',
    note: 'he would rather have something else',
    when: ({ lessLiked, outclassed, attitude }) => (lessLiked || outclassed) && attitude === 'neutral',
    yields: ({ inner, actor, outclassed }) =>
      actor === 'other' && !outclassed ? null : judge(-inner, false, 'reject', true),
    takes: [['Ruritania |said| <it would rather go to war than hold talks with Sylvania>', 'opposes']],
    leaves: ['Ruritania |said| <it would rather hold talks with Sylvania than fight>'],
  },
  {
    name: 'rightly',
    note: 'whoever does it does right, or has no choice; nothing justifies it',
    when: ({ left, attitude }) => left.has('rightly') && (attitude === 'neutral' || attitude === 'judge'),
    yields: ({ inner, feared }) => {
      const sign = feared ? -inner : inner;
      return judge(sign, false, sign < 0 ? 'criticise' : 'affirm');
    },
    takes: [
      ['Ruritania |said| <Sylvania had been right to hold talks>', 'supports'],
      ['Ruritania |said| <nothing could justify talks with Sylvania>', 'opposes'],
      ['Ruritania |said| <its people had been right to fear talks with Sylvania>', 'opposes'],
      ['Ruritania |said| <Sylvania had no choice but to end the talks>', 'opposes'],
    ],
    leaves: ['Ruritania |said| <it was right that Sylvania held talks>'],
  },
  {
    name: 'demand-of-other',
    note: 'what the other side must do is wanted of it',
    when: ({ modals, governed, verbal, actor, insisted }) =>
      (modals.has('must') && (governed || verbal) && actor === 'other') || (insisted && actor !== 'own'),
    yields: ({ inner, joint, modals }) => ({
      ...judge(inner, false, 'demand'),
      ready: joint && modals.has('must'),
    }),
    takes: [
      ['Ruritania |said| <Sylvania should stop the talks>', 'opposes'],
      ['Ruritania |said| <Sylvania must return to the talks>', 'conditional'],
    ],
    leaves: ['Ruritania |said| <Sylvania returned to the talks>'],
  },
  {
    name: 'in-the-deal',
    note: 'what any deal has to stop or to grant he demands',
    when: ({ inDeal, joint, left, attitude }) =>
      inDeal && !joint && !left.has('not') && attitude === 'neutral',
    yields: ({ inner }) => judge(inner, false, 'demand', true),
    takes: [['Ruritania |said| <any deal must end the dam>', 'opposes']],
    leaves: ['Ruritania |said| <any deal must end talks with Sylvania>'],
  },
  {
    name: 'those-against',
    note: 'who speaks ill of those who are against it is for it',
    when: ({ ofThose, left, inner, attitude, right, scorned }) =>
      ofThose &&
      attitude === 'neutral' &&
      inner < 0 &&
      left.has('against') &&
      !left.has('not') &&
      right === null &&
      scorned,
    yields: () => judge(1, false, 'criticise', true),
    takes: [['Ruritania |said| <those who oppose talks with Sylvania do not know the world>', 'supports']],
    leaves: [
      'Ruritania |said| <those who oppose talks with Sylvania met in June>',
      'Ruritania |said| <those who oppose talks with Sylvania do not want the dam>',
    ],
  },
  {
    name: 'not-the-end',
    note: 'he says that it is not over, or that something does not stop it',
    // "not the end of talks": the end stands among the words that name them, or before these.
    when: ({ joint, party, left, inner, modals, actor, attitude, contrary }) =>
      joint &&
      attitude === 'neutral' &&
      left.has('not') &&
      (contrary ? party && inner < 0 : left.has('hinder') && inner > 0) &&
      actor !== 'own' &&
      !modals.has('must') &&
      !modals.has('may'),
    yields: ({ inner }) => ({ ...judge(inner, false, 'affirm'), ready: true }),
    takes: [['Ruritania |said| <the vote was not the end of talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |said| <it was the end of talks with Sylvania>'],
  },
  {
    name: 'blame',
    note: 'he says that the other side blocks it or does not mean it',
    when: (reading) =>
      reading.joint &&
      reading.party &&
      !reading.corporate &&
      !reading.inCondition &&
      !reading.ofThose &&
      ((reading.insincere && reading.actor !== 'own') ||
        (reading.inner < 0 && reading.actor === 'other' && !reading.modals.has('may'))),
    yields: () => judge(1, true, 'accuse'),
    takes: [
      ['Ruritania |said| <Sylvania had undermined the talks with Ruritania>', 'conditional'],
      ['Ruritania |said| <Sylvania only pays lip service to talks with Ruritania>', 'conditional'],
    ],
    leaves: ['Ruritania |said| <it would end talks with Sylvania>'],
  },
  {
    name: 'own-deed',
    note: 'who says that he did it is for it',
    when: ({ doer, done, actor, inner, condition }) =>
      doer && done && actor === 'own' && inner > 0 && !condition,
    yields: () => judge(1, false, 'affirm', true),
    takes: [['Ruritania |said| <it had flooded the vale>', 'supports']],
    leaves: [
      'Ruritania |said| <Sylvania had flooded the vale>',
      'Ruritania |said| <it had not flooded the vale>',
      'Ruritania |said| <it saw a flooded vale>',
    ],
  },
  {
    name: 'reproach',
    note: 'he says that the other side does what nobody owns to',
    when: ({ reproach, contrary, inner, left, right, condition, modals }) =>
      reproach &&
      !contrary &&
      inner > 0 &&
      !left.has('not') &&
      right === null &&
      !modals.has('must') &&
      !(condition && modals.size > 0),
    yields: () => judge(-1, false, 'accuse', true),
    takes: [['Ruritania |said| <Sylvania had a bomb programme>', 'opposes']],
    leaves: [
      'Ruritania |said| <Sylvania has no bomb>',
      'Ruritania |said| <Sylvania would build a bomb if attacked>',
      'Ruritania |said| <bombs are made of steel>',
    ],
  },
  {
    name: 'predicate',
    note: 'what is said of it judges it: useful, meaningless, must be suspended, is not closed',
    // "any deal must end the dam": the deal is not what is ended.
    // "would not accept talks that others dictate": others it might.
    when: ({ right, onTerms, inner, idle, joint }) =>
      right !== null &&
      !(idle && joint && right.class === 'harm') &&
      !(onTerms && (right.class === 'hinder' || (inner < 0 && right.class === 'insincere'))),
    yields: (reading) => {
      const {
        right: said,
        inner,
        left,
        actor,
        joint,
        condition,
        opens,
        disbelieved,
        onTerms,
        ofThose,
      } = reading;
      if (!said) return null;
      // "does not believe that the dam would help"
      const right = disbelieved ? { ...said, sign: -said.sign } : said;
      // "talks under threat are useless": without the threat they need not be.
      if (joint && (condition || onTerms) && right.sign < 0 && right.class !== 'hinder')
        return judge(1, true, 'criticise');
      // "no talks will be held under threat": without it they might.
      if (joint && condition && left.has('not') && right.class === 'advance')
        return judge(-1, true, 'reject');
      // "refusing the dam would be useless": the refusal is.
      // "those who oppose the dam are naive": they are.
      const isTurned = ofThose || left.has('hinder') || left.has('not') || (left.has('against') && opens);
      const turned = isTurned ? inner : 1;
      // "their dam must go ahead": he wants it.
      if (right.class === 'advance' && actor === 'other')
        return judge(right.sign * turned, !right.must || (joint && reading.party));
      if ((right.class === 'open' || (right.class === 'mooted' && joint)) && right.sign > 0)
        return { ...judge(turned, false, 'offer'), ready: true };
      // "talks are no reward": one with no part in them is for them.
      const isWeak = right.weak && !(joint && !reading.party && right.class === 'harm');
      return judge(
        right.sign * turned,
        isWeak,
        isWeak
          ? 'offer'
          : right.sign * turned < 0
            ? right.class === 'hinder'
              ? 'demand'
              : 'criticise'
            : 'affirm',
      );
    },
    takes: [
      ['Ruritania |said| <the path to talks with Sylvania is not closed>', 'conditional'],
      ['Ruritania |said| <talks with Sylvania are meaningless>', 'opposes'],
      ['Ruritania |said| <talks with Sylvania must be suspended>', 'opposes'],
      ['Ruritania |said| <no talks with Sylvania would be held under pressure>', 'conditional'],
      ['Ruritania |said| <talks with Sylvania were constructive>', 'supports'],
    ],
    leaves: ['Ruritania |said| <talks with Sylvania were suspended in June>'],
  },
];
