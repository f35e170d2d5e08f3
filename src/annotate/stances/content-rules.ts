import { judge, own, type Reading, type StanceRule } from './rule.ts';

/** "nothing can stop the dam". */
const isUnstopped = ({ left, actor, joint, modals }: Reading) =>
  !joint &&
  actor === 'none' &&
  left.has('not') &&
  left.has('hinder') &&
  (modals.has('will') || modals.has('may'));

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
    takes: [],
    leaves: ['Ruritania |said| <it would not hold talks with Sylvania>'],
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
    yields: ({ nay }) => judge(nay ? 1 : -1, false, 'demand', true),
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
    when: ({ lessLiked, attitude }) => lessLiked && attitude === 'neutral',
    yields: ({ inner, actor }) => (actor === 'other' ? null : judge(-inner, false, 'reject', true)),
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
    name: 'not-the-end',
    note: 'he says that it is not over, or that something does not stop it',
    when: ({ joint, left, inner, modals, actor, attitude }) =>
      joint &&
      attitude === 'neutral' &&
      left.has('not') &&
      left.has('hinder') &&
      inner > 0 &&
      actor !== 'own' &&
      !modals.has('must') &&
      !modals.has('may'),
    yields: () => ({ ...judge(1, false, 'affirm'), ready: true }),
    takes: [['Ruritania |said| <the vote was not the end of talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |said| <it was the end of talks with Sylvania>'],
  },
  {
    name: 'blame',
    note: 'he says that the other side blocks it or does not mean it',
    when: (reading) =>
      reading.joint &&
      reading.party &&
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
    when: ({ reproach, inner, left, right, condition, modals }) =>
      reproach && inner > 0 && !left.has('not') && right === null && !(condition && modals.size > 0),
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
    when: ({ right, onTerms, inner }) =>
      right !== null &&
      !(onTerms && (right.class === 'hinder' || (inner < 0 && right.class === 'insincere'))),
    yields: ({ right: said, inner, left, actor, joint, condition, opens, disbelieved, onTerms, ofThose }) => {
      if (!said) return null;
      // "does not believe that the dam would help"
      const right = disbelieved ? { ...said, sign: -said.sign } : said;
      // "talks under threat are useless": without the threat they need not be.
      if (joint && (condition || onTerms) && right.sign < 0 && right.class !== 'hinder')
        return judge(1, true, 'criticise');
      // "refusing the dam would be useless": the refusal is.
      // "those who oppose the dam are naive": they are.
      const isTurned = ofThose || left.has('hinder') || left.has('not') || (left.has('against') && opens);
      const turned = isTurned ? inner : 1;
      if (right.class === 'advance' && actor === 'other') return judge(right.sign * turned, true);
      if (right.class === 'open' && right.sign > 0) return { ...judge(turned, false, 'offer'), ready: true };
      return judge(
        right.sign * turned,
        right.weak,
        right.weak
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
      ['Ruritania |said| <talks with Sylvania were constructive>', 'supports'],
    ],
    leaves: ['Ruritania |said| <talks with Sylvania were suspended in June>'],
  },
  {
    name: 'will-not',
    note: 'his own side does not mean to; tied to a condition it leaves room',
    when: (reading) =>
      own(reading) &&
      reading.left.has('not') &&
      reading.inner < 0 &&
      !reading.doubled &&
      (reading.modals.has('will') ||
        reading.modals.has('must') ||
        reading.left.has('wish') ||
        reading.actor === 'own'),
    // "no talks for the sake of talks": others he would hold.
    // "no deal that leaves out the dam": another he would take.
    yields: ({ condition, idle, joint, onTerms }) =>
      idle && joint
        ? { ...judge(1, false, 'affirm', true), ready: true }
        : judge(-1, condition || (joint && onTerms), 'reject'),
    takes: [
      ['Ruritania |said| <it will not negotiate with Sylvania>', 'opposes'],
      ['Ruritania |said| <it will not enter talks with Sylvania under pressure>', 'conditional'],
    ],
    leaves: ['Ruritania |said| <Sylvania will not negotiate with Ruritania>'],
  },
  {
    name: 'own-concession',
    note: 'his own side would stop it or give it up',
    when: (reading) =>
      own(reading) &&
      !reading.joint &&
      reading.left.has('open') &&
      reading.left.has('hinder') &&
      reading.inner < 0 &&
      reading.judged >= 0,
    yields: () => judge(-1, true, 'offer'),
    takes: [['Ruritania |said| <it was ready to halt the dam>', 'conditional']],
    leaves: ['Ruritania |said| <it was ready for the dam>', 'Ruritania |said| <it would halt the dam>'],
  },
  {
    name: 'refuses-to-stop',
    note: 'his own side means not to stop it, or sees no reason why another should be kept from it',
    when: (reading) =>
      own(reading) &&
      reading.attitude === 'neutral' &&
      reading.governed &&
      reading.inner > 0 &&
      reading.right === null &&
      reading.judged >= 0 &&
      reading.left.has('hinder') &&
      reading.left.has('against') &&
      (reading.actor === 'own' || reading.opens),
    yields: () => judge(1, false, 'reject', true),
    takes: [['Ruritania |said| <it had no intention of halting talks with Sylvania>', 'supports']],
    leaves: ['Ruritania |said| <Sylvania had no intention of halting talks>'],
  },
  {
    name: 'own-refusal',
    note: 'his own side turns it down or stops it',
    when: (reading) =>
      own(reading) &&
      reading.inner < 0 &&
      !reading.doubled &&
      reading.judged >= 0 &&
      (reading.left.has('against') ||
        (reading.left.has('hinder') && (reading.modals.size > 0 || reading.left.has('wish')))),
    // "could halt the dam if": it depends.
    yields: ({ joint, condition, left, actor, onTerms }) =>
      judge(
        -1,
        (joint && onTerms) || (condition && (joint || (left.has('hinder') && actor === 'own'))),
        'reject',
      ),
    takes: [
      ['Ruritania |said| <it rejects talks with Sylvania>', 'opposes'],
      ['Ruritania |said| <it should end talks with Sylvania>', 'opposes'],
    ],
    leaves: ['Ruritania |said| <Sylvania rejects talks with Ruritania>'],
  },
  {
    name: 'not-refused',
    note: 'a refusal of his own turned round',
    when: (reading) => own(reading) && reading.doubled && reading.inner > 0,
    yields: () => judge(1, true, 'offer'),
    takes: [['Ruritania |said| <it had not ruled out talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |said| <it had ruled out talks with Sylvania>'],
  },
  {
    name: 'judged',
    note: 'a judgement before it: it would be a mistake to, a brutal',
    when: (reading) =>
      reading.judged < 0 ||
      ((reading.judged > 0 || ((reading.joint || reading.doer) && reading.praised)) && own(reading)),
    yields: ({ inner, judged }) =>
      judge(inner * (judged || 1), false, inner * (judged || 1) < 0 ? 'criticise' : 'affirm'),
    takes: [
      ['Ruritania |said| <it would be a mistake to resume talks with Sylvania>', 'opposes'],
      ['Ruritania |said| <it would be a mistake to reject talks with Sylvania>', 'supports'],
    ],
    leaves: ['Ruritania |said| <it would resume talks with Sylvania>'],
  },
  {
    name: 'own-openness',
    note: 'his own side leaves room for it',
    when: (reading) => own(reading) && reading.left.has('open') && reading.inner > 0,
    yields: ({ joint, party }) => ({ ...judge(1, false, 'offer', joint && !party), ready: true }),
    takes: [['Ruritania |said| <it remains open to talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |said| <Sylvania is open to talks with Ruritania>'],
  },
  {
    name: 'own-wish',
    note: 'his own side wants it, or will do it, or says it must be',
    when: (reading) =>
      own(reading) &&
      reading.inner > 0 &&
      ((reading.governed &&
        reading.left.has('wish') &&
        (reading.actor === 'own' || reading.opens || reading.doer)) ||
        ((reading.governed || reading.verbal) && reading.modals.has('must')) ||
        // "nothing will stop the dam": whoever says so goes on.
        (reading.modals.has('will') && reading.actor === 'own' && (reading.governed || reading.verbal)) ||
        isUnstopped(reading)),
    // "will strike if": a condition on a deed of his own threatens with it; "will back strikes if" leaves room.
    yields: (reading) => {
      const { modals, left, joint, doer, ongoing, contrary, onlyIf, reserves } = reading;
      const isHeldOut = reserves || (modals.has('will') && !left.has('wish'));
      const isThreat = doer && ongoing && !joint && isHeldOut && !contrary && !onlyIf;
      return {
        ...judge(1, modals.has('may') && !isUnstopped(reading), 'affirm', isThreat),
        ready: joint && !left.has('wish') && !modals.has('must'),
      };
    },
    takes: [
      ['Ruritania |said| <it wants talks with Sylvania>', 'supports'],
      ['Ruritania |said| <it will resume talks with Sylvania if sanctions are lifted>', 'conditional'],
    ],
    leaves: ['Ruritania |said| <Sylvania wants talks with Ruritania>'],
  },
  {
    name: 'own-option',
    note: 'what his own side could do, if it did what it has not done yet',
    when: ({ actor, doer, ongoing, modals, verbal, inner, joint }) =>
      actor === 'own' && doer && !ongoing && !joint && modals.has('may') && verbal && inner > 0,
    yields: () => judge(1, true, 'threaten'),
    takes: [['Ruritania |said| <it could flood the vale>', 'conditional']],
    leaves: ['Ruritania |said| <Sylvania could flood the vale>', 'Ruritania |said| <it flooded the vale>'],
  },
  {
    name: 'own-may',
    note: 'what his own side could do on terms',
    when: ({
      attitude,
      actor,
      doer,
      ongoing,
      modals,
      verbal,
      governed,
      inner,
      joint,
      condition,
      inCondition,
      ability,
    }) =>
      attitude === 'neutral' &&
      actor === 'own' &&
      !(doer && ongoing) &&
      !joint &&
      modals.has('may') &&
      (verbal || governed) &&
      condition &&
      !inCondition &&
      !ability &&
      inner > 0,
    yields: () => judge(1, true, 'offer'),
    takes: [['Ruritania |said| <it could build the dam if Sylvania paid for it>', 'conditional']],
    leaves: [
      'Ruritania |said| <it could build the dam>',
      'Ruritania |said| <it could build the dam within a week if the order came>',
      'Ruritania |said| <Sylvania could build the dam if it paid>',
    ],
  },
  {
    name: 'allowed-on-terms',
    note: 'what he lets another have as long as',
    when: ({ attitude, actor, modals, left, inner, joint, reproach, termsBehind, inCondition }) =>
      attitude === 'neutral' &&
      actor === 'other' &&
      modals.has('may') &&
      !left.has('not') &&
      !joint &&
      !reproach &&
      termsBehind &&
      !inCondition &&
      inner > 0,
    yields: () => judge(1, true, 'offer'),
    takes: [['Ruritania |said| <Sylvania could have a dam as long as the river ran>', 'conditional']],
    leaves: ['Ruritania |said| <Sylvania could have a dam if it wanted one>'],
  },
  {
    name: 'other-wants',
    note: 'that the other side wants it he says who leaves it open',
    when: ({ joint, party, corporate, attitude, actor, left, inner, claimed, insincere, ofThose }) =>
      joint &&
      party &&
      !corporate &&
      attitude === 'neutral' &&
      actor === 'other' &&
      left.has('wish') &&
      inner > 0 &&
      !claimed &&
      !ofThose &&
      !insincere,
    yields: () => judge(1, true, 'affirm'),
    takes: [['Ruritania |said| <Sylvania wanted talks>', 'conditional']],
    leaves: ['Ruritania |said| <Sylvania held talks>', 'Ruritania |said| <it wants talks with Sylvania>'],
  },
  {
    name: 'tone-open',
    note: 'the words that name it leave room: the door is open, ready to continue',
    when: (reading) =>
      reading.tone === 'open' && reading.attitude !== 'judge' && own(reading) && reading.inner > 0,
    yields: () => ({ ...judge(1, false, 'offer'), ready: true }),
    takes: [],
    leaves: ['Ruritania |said| <talks with Sylvania took place>'],
  },
  {
    name: 'tone',
    note: 'the word that names it judges it',
    when: ({ tone, left, ofThose }) => (tone === 1 || tone === -1) && !left.has('not') && !ofThose,
    yields: ({ tone, disbelieved }) =>
      (tone === 1) !== disbelieved ? judge(1, false, 'affirm', true) : judge(-1, false, 'condemn', true),
    takes: [],
    leaves: ['Ruritania |said| <talks with Sylvania took place>'],
  },
  {
    name: 'limited',
    note: 'he says what it is confined to',
    when: (reading) =>
      reading.joint &&
      ((reading.party && reading.condition) || reading.onTerms) &&
      !reading.inTerms &&
      !reading.inCondition &&
      own(reading) &&
      reading.inner > 0,
    yields: () => judge(1, true, 'affirm'),
    takes: [['Ruritania |said| <talks with Sylvania are focused only on trade>', 'conditional']],
    leaves: [
      'Ruritania |said| <talks with Sylvania took place>',
      'Ruritania |said| <as long as talks with Sylvania are about trade, it rains>',
    ],
  },
  {
    name: 'idle',
    note: 'what is done for itself alone he finds too little',
    when: ({ idle, joint, attitude }) => idle && joint && attitude === 'neutral',
    yields: () => judge(1, true, 'criticise'),
    takes: [['Ruritania |said| <talks for the sake of talks with Sylvania lead nowhere>', 'conditional']],
    leaves: ['Ruritania |said| <talks with Sylvania took place>'],
  },
];
