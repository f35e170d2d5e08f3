import type { Attitude } from '../../lexicon/en/acts.ts';
import type { Act, Position } from '../../model/records.ts';
import type { Actor, Features } from './features.ts';

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
  /** The holder is a body that is no state: a newspaper tells what others want. */
  readonly corporate: boolean;
  /** The holder is one who would do it. */
  readonly doer: boolean;
  /** It has been done before. */
  readonly ongoing: boolean;
  /** Of whom it is claimed: "reports that he wants talks"; `none` where nothing is, or of nobody known. */
  readonly claimedOf: Actor;
  /** Something is said to have something to do with it, or nothing. */
  readonly related: boolean;
  /** It is the holder's own, or his state's: "its dams". */
  readonly owned: boolean;
  /** It is another state's own, and what stands right before it is that one cannot: "you cannot build it". */
  readonly barred: boolean;
  /** It is a reproach to a state that the holder does not belong to, and not himself is said to do it. */
  readonly reproach: boolean;
  /** The holder could do it himself, as far as the topic knows. */
  readonly mayDo: boolean;
  /** The sentence ties something to a condition. */
  readonly condition: boolean;
  /** What is said of it are the terms: "any deal must end the dam". */
  readonly onTerms: boolean;
  /** It is spoken of as done for nothing but itself: "talks for their own sake". */
  readonly idle: boolean;
  /** The mention stands in an if-clause. */
  readonly inCondition: boolean;
  /** … or in one that says what it takes: "for talks to succeed". */
  readonly toSucceed: boolean;
  /** … that says on what terms only: "provided that", "unless". */
  readonly inTerms: boolean;
  /** The clause asks whether it is so. */
  readonly asked: boolean;
  /** What another is accused of begins with the mention, or what governs it. */
  readonly charged: boolean;
  /** Another clause of the sentence tells of a harm or an answer. */
  readonly priced: boolean;
  /** … or of something given. */
  readonly rewarded: boolean;
  /** Another clause of the sentence calls something wrong: "it would be a mistake if". */
  readonly faulted: boolean;
  /** … or calls it better: "it would be better if". */
  readonly bettered: boolean;
  /** What he could do he says how fast he could: "within a week". */
  readonly ability: boolean;
  /** Terms follow: "could have it as long as". */
  readonly termsBehind: boolean;
  /** The clause says that the matter stops or does not come about: "if talks collapse". */
  readonly stopped: boolean;
  /** Words that say so stand before it: "if they are not forced to end the dam". */
  readonly stoppedBefore: boolean;
  /** The clause goes on with a finite verb behind the mention: "the dam would …". */
  readonly goesOn: boolean;
  /** Behind the mention stands a verb of ending that has no object: "talks fail". */
  readonly fails: boolean;
  /** What is to be done to it ends it: "wants the dam closed". */
  readonly wantedEnded: boolean;
  /** A deal is said to have to hold it: "any deal must cover the dam". */
  readonly inDeal: boolean;
  /** It is what a deal would hold that he turns down: "no deal that ends the dam". */
  readonly ofRefusedDeal: boolean;
  /** 1: "nothing would be better than it"; -1: "… worse than it". */
  readonly nothingThan: 1 | 0 | -1;
  /** What the cue takes are words of others that call for it. */
  readonly ofCalls: boolean;
  /** Something bad is said behind it of people: that they know nothing, that they are fools. */
  readonly scorned: boolean;
  /** Too little is done about it, he complains, or it fails. */
  readonly lacking: 'little' | 'failed' | null;
  /** "you cannot", "you don't": said of anybody, so as to reproach him with it. */
  readonly admonished: boolean;
  /** The clause has no verb: "no dams, no canals". */
  readonly verbless: boolean;
  /** The words that name it say no: "zero growth". */
  readonly nay: boolean;
  /** "only the dam can", "the dam alone will": nothing else would do. */
  readonly alone: boolean;
  /** Something else is set against it, and is to be done or better: "talks, not war, are the answer". */
  readonly outdone: boolean;
  /** The cue hopes for it. */
  readonly hoped: boolean;
  /** The cue agrees to it or insists on how it is done. */
  readonly agreed: boolean;
  /** It names what must not come before something else: "consent before the dam". */
  readonly notBefore: boolean;
  /** It comes unless something is done. */
  readonly orElse: boolean;
  /** The cue hints at it. */
  readonly hinted: boolean;
  /** What governs it begins with "not to". */
  readonly notTo: boolean;
  /** The words name the contrary of the proposition: "staying in the pact". */
  readonly contrary: boolean;
  /** The holder belongs to the state that is reproached with it. */
  readonly reproached: boolean;
  /** The cue demands in the mood of wishes: "insists that Sylvania stop". */
  readonly insisted: boolean;
  /** What governs it only says under what it happens: "under the shadow of the dam". */
  readonly inSetting: boolean;
  /** Behind it the clause says that it is not so: "if the dam was not built". */
  readonly deniedBehind: boolean;
  /** It is done to somebody: "would not be bombed again". */
  readonly suffered: boolean;
  /** "would rather have talks than the dam": of two things the one liked less. */
  readonly lessLiked: boolean;
  /** "any treaty is better than the dam": whoever compares them. */
  readonly outclassed: boolean;
  /** What governs it begins with "no": "no reason to give up the dam". */
  readonly causeless: boolean;
  /** "reserves the right to". */
  readonly reserves: boolean;
  /** Within what tells of what sort of people: "those who want the dam". */
  readonly ofThose: boolean;
  /** "will strike only if": nothing else would make him. */
  readonly onlyIf: boolean;
  /** What he says that another does right, or that others do, is to be afraid of it. */
  readonly feared: boolean;
  /** He does not think what is said of it: "does not believe that the dam would help". */
  readonly disbelieved: boolean;
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
  readonly takes: readonly (readonly [example: string, position: Position])[];
  readonly leaves: readonly string[];
}

export const judge = (sign: number, weak: boolean, act: Act | null = null, firm = false): Judgement => ({
  sign: sign < 0 ? -1 : 1,
  weak,
  ready: false,
  firm,
  act,
});
/** Nobody else does it, as far as the words tell. */
export const own = ({ actor }: Reading) => actor !== 'other';
/** What stands before the mention stops it. */
export const hinders = ({ left, inner }: Reading) => left.has('hinder') && inner < 0;
