import { judge, own, type Reading, type StanceRule } from './rule.ts';

/** "nothing can stop the dam". */
const isUnstopped = ({ left, actor, joint, modals }: Reading) =>
  !joint &&
  actor === 'none' &&
  left.has('not') &&
  left.has('hinder') &&
  (modals.has('will') || modals.has('may'));

/** Positions that what his own side wants, will do or turns down decides; asked after what is said of the matter. */
export const ownRules: readonly StanceRule[] = [
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
    // "will never give up its dam under pressure": its own it keeps, whatever comes.
    yields: ({ condition, idle, joint, onTerms, owned, contrary, orElse }) =>
      owned && contrary && !orElse
        ? judge(-1, false, 'reject', true)
        : idle && joint
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
    name: 'no-cause-to-stop',
    note: 'nobody has reason to stop it or to turn it down',
    when: ({ causeless, attitude, inner, left, right, inCondition }) =>
      causeless &&
      attitude === 'neutral' &&
      inner > 0 &&
      left.has('against') &&
      !left.has('not') &&
      right === null &&
      !inCondition,
    yields: () => judge(1, false, 'affirm', true),
    takes: [
      ['Ruritania |said| <there was no reason for Sylvania to halt talks>', 'supports'],
      ['Ruritania |said| <there was no need for Sylvania to reject talks>', 'supports'],
    ],
    leaves: [
      'Ruritania |said| <there was no reason for Sylvania to hold talks>',
      'Ruritania |said| <Sylvania had halted talks>',
    ],
  },
  {
    name: 'own-refusal',
    note: 'his own side turns it down or stops it',
    when: (reading) =>
      own(reading) &&
      reading.inner < 0 &&
      !reading.doubled &&
      reading.judged >= 0 &&
      // "nobody wants the dam for its own sake"
      (reading.joint || !reading.idle) &&
      // "would hate to see talks fail"
      !(reading.fails && reading.left.has('against')) &&
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
    leaves: [
      'Ruritania |said| <Sylvania rejects talks with Ruritania>',
      'Ruritania |said| <it wished not to see the dam collapse>',
    ],
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
      (reading.judged < 0 && !reading.inCondition) ||
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
    // "ready to strike if": he who would do it again holds it out.
    yields: ({ joint, party, doer, ongoing, contrary, onlyIf }) =>
      doer && ongoing && !joint && !contrary && !onlyIf
        ? judge(1, false, 'threaten', true)
        : { ...judge(1, false, 'offer', joint && !party), ready: true },
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
        ((reading.governed || reading.verbal || reading.insisted) && reading.modals.has('must')) ||
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
      ['Ruritania |said| <it was high time the council held talks with Sylvania>', 'supports'],
      ['Ruritania |said| <it will resume talks with Sylvania if sanctions are lifted>', 'conditional'],
    ],
    leaves: ['Ruritania |said| <Sylvania wants talks with Ruritania>'],
  },
  {
    name: 'or-else',
    note: 'what comes unless something is done he holds out who would do it',
    when: ({ attitude, doer, orElse, joint, actor, left, inner, contrary }) =>
      attitude === 'neutral' &&
      doer &&
      orElse &&
      !joint &&
      !contrary &&
      actor !== 'other' &&
      !left.has('not') &&
      inner > 0,
    yields: ({ ongoing }) => judge(1, !ongoing, 'threaten', ongoing),
    takes: [],
    leaves: ['Ruritania |said| <talks with Sylvania would end unless it rained>'],
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
