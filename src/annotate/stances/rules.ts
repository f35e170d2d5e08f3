import type { Attitude } from '../../lexicon/en/acts.ts';
import type { Act, Position } from '../../model/records.ts';
import type { Features } from './features.ts';

/** What a rule is asked about: the cue's attitude and what stands around one mention of a topic. */
export interface Reading extends Features {
  readonly attitude: Attitude;
  /** The cue itself is negated: "did not rule out". */
  readonly negated: boolean;
  readonly act: Act;
  /** The topic is a matter of both sides. */
  readonly joint: boolean;
  /** The holder has a part in it. */
  readonly party: boolean;
  /** The holder is one who would do it. */
  readonly doer: boolean;
  /** The holder could do it himself, as far as the topic knows. */
  readonly mayDo: boolean;
  /** The sentence ties something to a condition. */
  readonly condition: boolean;
  /** The mention stands in an if-clause. */
  readonly inCondition: boolean;
  /** Another clause of the sentence tells of a harm or an answer. */
  readonly priced: boolean;
  /** "against" stands between cue and mention: "warned against". */
  readonly warnsAgainst: boolean;
}

export interface Judgement {
  /** 1: for what is named. */
  readonly sign: 1 | -1;
  /** Leaves room, no more. */
  readonly weak: boolean;
  /** Leaves room of his own accord ("ready to"): support, but where the topic says he ties it to terms. */
  readonly ready: boolean;
  /** A condition beside it changes nothing. */
  readonly firm: boolean;
  /** `null`: the cue's own. */
  readonly act: Act | null;
}

/**
 * How the parts make a position. Tried in order; the first that matches decides, also by yielding `null`.
 * Examples are written `Source |cue| <content>`, their topic is talks between Ruritania and Sylvania,
 * with Ruritania or its voices as holder; `takes` gives the position, `leaves` must not come to this rule.
 */
export interface StanceRule {
  readonly name: string;
  readonly note: string;
  readonly when: (reading: Reading) => boolean;
  readonly yields: (reading: Reading) => Judgement | null;
  readonly confidence: number;
  readonly takes: readonly (readonly [example: string, position: Position])[];
  readonly leaves: readonly string[];
}

const judge = (sign: number, weak: boolean, act: Act | null = null, firm = false): Judgement => ({
  sign: sign < 0 ? -1 : 1,
  weak,
  ready: false,
  firm,
  act,
});
const own = ({ actor }: Reading) => actor !== 'other';
const hinders = ({ left, inner }: Reading) => left.has('hinder') && inner < 0;

export const stanceRules: readonly StanceRule[] = [
  {
    name: 'not-turned-down',
    note: 'a negated refusal leaves room',
    when: ({ attitude, negated }) => negated && (attitude === 'against' || attitude === 'deny'),
    yields: ({ inner }) => judge(inner, true, 'offer'),
    confidence: 0.7,
    takes: [['Ruritania |did not rule out| <talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |ruled out| <talks with Sylvania>'],
  },
  {
    name: 'not-approved',
    note: 'a negated approval turns down; a negated threat or warning says nothing',
    when: ({ attitude, negated }) => negated && attitude !== 'neutral',
    yields: ({ attitude, inner }) => (attitude === 'for' ? judge(-inner, false, 'reject') : null),
    confidence: 0.6,
    takes: [['Ruritania |did not accept| <talks with Sylvania>', 'opposes']],
    leaves: ['Ruritania |accepted| <talks with Sylvania>'],
  },
  {
    name: 'if-then',
    note: 'what he holds out as the price of it he is against: if attacked, we will respond',
    when: ({ inCondition, priced, attitude }) => inCondition && priced && attitude !== 'accuse',
    yields: () => judge(-1, false, 'threaten', true),
    confidence: 0.6,
    takes: [['Ruritania |said| <if talks with Sylvania resume, it will retaliate>', 'opposes']],
    leaves: ['Ruritania |said| <it will negotiate with Sylvania if sanctions end>'],
  },
  {
    name: 'only-a-condition',
    note: 'a mention in the if-clause of a demand, threat or refusal is no object of it',
    when: ({ inCondition, attitude }) => inCondition && attitude !== 'neutral' && attitude !== 'judge',
    yields: () => null,
    confidence: 0,
    takes: [],
    leaves: ['Ruritania |warned| <against talks with Sylvania>'],
  },
  {
    name: 'accuse-of-blocking',
    note: 'who blames the other side for blocking a common matter leaves it open',
    when: (reading) =>
      reading.joint &&
      reading.party &&
      ['accuse', 'against', 'warn'].includes(reading.attitude) &&
      (reading.insincere || hinders(reading)) &&
      (reading.attitude !== 'warn' || reading.actor !== 'own') &&
      (reading.attitude !== 'against' || reading.act === 'criticise' || reading.act === 'condemn'),
    yields: () => judge(1, true),
    confidence: 0.75,
    takes: [
      ['Ruritania |accused| <Sylvania of derailing the talks with Ruritania>', 'conditional'],
      ['Ruritania |warned| <that such conditions undermine talks with Sylvania>', 'conditional'],
    ],
    leaves: ['Ruritania |accused| <Sylvania of seeking talks with Ruritania>'],
  },
  {
    name: 'accuse-of-doing',
    note: 'what one reproaches another with one is against',
    when: ({ attitude }) => attitude === 'accuse',
    yields: ({ inner }) => judge(-inner, false, null, true),
    confidence: 0.75,
    takes: [['Ruritania |accused| <Sylvania of seeking secret talks with Ruritania>', 'opposes']],
    leaves: ['Ruritania |urged| <Sylvania to resume talks>'],
  },
  {
    name: 'deny-a-judgement',
    note: 'to deny that it is bad is to find it not bad',
    when: ({ attitude, right, governed }) => attitude === 'deny' && right !== null && !governed,
    yields: ({ right }) => judge(-(right?.sign ?? 1), (right?.sign ?? 1) < 0),
    confidence: 0.55,
    takes: [['Ruritania |denied| <that talks with Sylvania are meaningless>', 'conditional']],
    leaves: ['Ruritania |denied| <seeking talks with Sylvania>'],
  },
  {
    name: 'turn-down',
    note: 'the cue refuses, condemns or denies; what stops the matter turns it round',
    when: ({ attitude }) => attitude === 'against' || attitude === 'deny',
    yields: ({ inner, joint }) => judge(-inner, joint && inner < 0),
    confidence: 0.85,
    takes: [
      ['Ruritania |rejected| <talks with Sylvania>', 'opposes'],
      ['Ruritania |denied| <seeking talks with Sylvania>', 'opposes'],
      ['Ruritania |dismissed| <reports that it was seeking talks with Sylvania>', 'opposes'],
    ],
    leaves: ['Ruritania |welcomed| <talks with Sylvania>'],
  },
  {
    name: 'approve',
    note: 'the cue approves, asks for or demands',
    when: ({ attitude }) => attitude === 'for',
    yields: ({ inner, modals }) => judge(inner, modals.has('may')),
    confidence: 0.8,
    takes: [
      ['Ruritania |welcomed| <talks with Sylvania>', 'supports'],
      ['Ruritania |demanded| <an end to talks with Sylvania>', 'opposes'],
      ['Ruritania |urged| <its allies not to block talks with Sylvania>', 'supports'],
    ],
    leaves: ['Ruritania |rejected| <talks with Sylvania>'],
  },
  {
    name: 'offer',
    note: 'who offers it is ready for it',
    when: ({ attitude }) => attitude === 'offer',
    yields: ({ inner }) => ({ ...judge(inner, false, 'offer'), ready: true }),
    confidence: 0.75,
    takes: [['Ruritania |offered| <talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |hinted at| <talks with Sylvania>'],
  },
  {
    name: 'leave-open',
    note: 'the cue hints, offers or considers',
    when: ({ attitude }) => attitude === 'open',
    yields: ({ inner }) => judge(inner, true),
    confidence: 0.7,
    takes: [['Ruritania |hinted at| <talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |rejected| <talks with Sylvania>'],
  },
  {
    name: 'threaten',
    note: 'what one holds out one is ready to do',
    when: ({ attitude }) => attitude === 'threaten',
    yields: ({ inner, right, governed, mayDo }) => {
      const sign = governed ? inner : (right?.sign ?? 1);
      return sign > 0 && !mayDo ? null : judge(sign, false);
    },
    confidence: 0.75,
    takes: [
      ['Ruritania |threatened| <to halt talks with Sylvania>', 'opposes'],
      ['Ruritania |vowed| <that talks with Sylvania will continue>', 'supports'],
    ],
    leaves: ['Ruritania |said| <talks with Sylvania ended>'],
  },
  {
    name: 'own-warning',
    note: 'who warns of his own deed threatens',
    when: ({ attitude, actor, governed, modals }) =>
      attitude === 'warn' && actor === 'own' && governed && (modals.has('will') || modals.has('may')),
    yields: ({ inner }) => judge(inner, false, 'threaten'),
    confidence: 0.65,
    takes: [['Ruritania |warned| <that it would halt talks with Sylvania>', 'opposes']],
    leaves: ['Ruritania |warned| <that Sylvania would halt talks>'],
  },
  {
    name: 'warn-of-own-deed',
    note: 'who would do it and warns of it threatens it',
    when: ({ attitude, doer, right, warnsAgainst }) =>
      attitude === 'warn' && doer && !warnsAgainst && (right === null || right.sign > 0),
    yields: ({ inner }) => judge(inner, false, 'threaten', true),
    confidence: 0.65,
    takes: [['Ruritania |warned| <of talks with Sylvania>', 'supports']],
    leaves: ['Ruritania |warned| <against talks with Sylvania>'],
  },
  {
    name: 'warn-against',
    note: 'a warning against a thing, or of what comes of it',
    when: ({ attitude, warnsAgainst, right }) =>
      attitude === 'warn' && (warnsAgainst || (right !== null && right.sign < 0)),
    yields: ({ inner, left, warnsAgainst, right }) =>
      warnsAgainst
        ? judge(left.has('against') ? inner : -inner, false)
        : judge((right?.sign ?? -1) * inner, false),
    confidence: 0.7,
    takes: [
      ['Ruritania |warned| <against talks with Sylvania>', 'opposes'],
      ['Ruritania |warned| <that talks with Sylvania would be a mistake>', 'opposes'],
    ],
    leaves: ['Ruritania |warned| <that talks with Sylvania would resume>'],
  },
  {
    name: 'warn-of-nothing',
    note: 'any other warning takes no side',
    when: ({ attitude }) => attitude === 'warn',
    yields: () => null,
    confidence: 0,
    takes: [],
    leaves: ['Ruritania |said| <talks with Sylvania are useful>'],
  },
  {
    name: 'only-claimed',
    note: 'what another claims is no position of the one who tells it',
    when: ({ claimed, attitude }) => claimed && attitude === 'neutral',
    yields: () => null,
    confidence: 0,
    takes: [],
    leaves: ['Ruritania |said| <it wants talks with Sylvania>'],
  },
  {
    name: 'forbid',
    note: 'nobody may do it: whoever says so is against it',
    when: ({ left }) => left.has('forbid'),
    yields: ({ inner }) => judge(inner, false, 'demand', true),
    confidence: 0.75,
    takes: [['Ruritania |said| <Sylvania must never be allowed to hold talks>', 'opposes']],
    leaves: ['Ruritania |said| <Sylvania will hold talks>'],
  },
  {
    name: 'demand-of-other',
    note: 'what the other side must do is wanted of it',
    when: ({ modals, governed, verbal, actor }) =>
      modals.has('must') && (governed || verbal) && actor === 'other',
    yields: ({ inner }) => ({ ...judge(inner, false, 'demand'), ready: true }),
    confidence: 0.65,
    takes: [
      ['Ruritania |said| <Sylvania should stop the talks>', 'opposes'],
      ['Ruritania |said| <Sylvania must return to the talks>', 'conditional'],
    ],
    leaves: ['Ruritania |said| <Sylvania returned to the talks>'],
  },
  {
    name: 'blame',
    note: 'he says that the other side blocks it or does not mean it',
    when: (reading) =>
      reading.joint &&
      reading.party &&
      ((reading.insincere && reading.actor !== 'own') ||
        (reading.inner < 0 && reading.actor === 'other' && !reading.modals.has('may'))),
    yields: () => judge(1, true, 'accuse'),
    confidence: 0.7,
    takes: [
      ['Ruritania |said| <Sylvania had undermined the talks with Ruritania>', 'conditional'],
      ['Ruritania |said| <Sylvania only pays lip service to talks with Ruritania>', 'conditional'],
    ],
    leaves: ['Ruritania |said| <it would end talks with Sylvania>'],
  },
  {
    name: 'predicate',
    note: 'what is said of it judges it: useful, meaningless, must be suspended, is not closed',
    when: ({ right }) => right !== null,
    yields: ({ right, inner, left, actor }) => {
      if (!right) return null;
      const turned = left.has('hinder') || left.has('not') ? inner : 1;
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
    confidence: 0.75,
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
    yields: ({ condition }) => judge(-1, condition, 'reject'),
    confidence: 0.85,
    takes: [
      ['Ruritania |said| <it will not negotiate with Sylvania>', 'opposes'],
      ['Ruritania |said| <it will not enter talks with Sylvania under pressure>', 'conditional'],
    ],
    leaves: ['Ruritania |said| <Sylvania will not negotiate with Ruritania>'],
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
    yields: () => judge(-1, false, 'reject'),
    confidence: 0.75,
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
    confidence: 0.7,
    takes: [['Ruritania |said| <it had not ruled out talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |said| <it had ruled out talks with Sylvania>'],
  },
  {
    name: 'judged',
    note: 'a judgement before it: it would be a mistake to, a brutal',
    when: (reading) =>
      reading.judged < 0 || ((reading.judged > 0 || (reading.joint && reading.praised)) && own(reading)),
    yields: ({ inner, judged }) =>
      judge(inner * (judged || 1), false, inner * (judged || 1) < 0 ? 'criticise' : 'affirm'),
    confidence: 0.65,
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
    yields: () => ({ ...judge(1, false, 'offer'), ready: true }),
    confidence: 0.8,
    takes: [['Ruritania |said| <it remains open to talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |said| <Sylvania is open to talks with Ruritania>'],
  },
  {
    name: 'own-wish',
    note: 'his own side wants it, or will do it, or says it must be',
    when: (reading) =>
      own(reading) &&
      reading.inner > 0 &&
      ((reading.governed && reading.left.has('wish') && (reading.actor === 'own' || reading.opens)) ||
        (reading.governed && reading.modals.has('must')) ||
        (reading.modals.has('will') && reading.actor === 'own' && (reading.governed || reading.verbal))),
    yields: ({ modals, left, joint }) => ({
      ...judge(1, modals.has('may'), 'affirm'),
      ready: joint && !left.has('wish'),
    }),
    confidence: 0.7,
    takes: [
      ['Ruritania |said| <it wants talks with Sylvania>', 'supports'],
      ['Ruritania |said| <it will resume talks with Sylvania if sanctions are lifted>', 'conditional'],
    ],
    leaves: ['Ruritania |said| <Sylvania wants talks with Ruritania>'],
  },
  {
    name: 'tone-open',
    note: 'the words that name it leave room: the door is open, ready to continue',
    when: (reading) => reading.tone === 'open' && own(reading) && reading.inner > 0,
    yields: () => ({ ...judge(1, false, 'offer'), ready: true }),
    confidence: 0.6,
    takes: [],
    leaves: ['Ruritania |said| <talks with Sylvania took place>'],
  },
  {
    name: 'tone',
    note: 'the word that names it judges it',
    when: ({ tone, left }) => (tone === 1 || tone === -1) && !left.has('not'),
    yields: ({ tone }) => (tone === 1 ? judge(1, false, 'affirm', true) : judge(-1, false, 'condemn', true)),
    confidence: 0.65,
    takes: [],
    leaves: ['Ruritania |said| <talks with Sylvania took place>'],
  },
  {
    name: 'limited',
    note: 'he says what it is confined to',
    when: (reading) => reading.joint && reading.condition && own(reading) && reading.inner > 0,
    yields: () => judge(1, true, 'affirm'),
    confidence: 0.55,
    takes: [['Ruritania |said| <talks with Sylvania are focused only on trade>', 'conditional']],
    leaves: ['Ruritania |said| <talks with Sylvania took place>'],
  },
];
