import type { Act } from '../../model/records.ts';

/**
 * What a speaker does with what he says, by the cue.
 * `neutral`: says; what is said decides. `for`, `against`: approves of, or turns down, what follows.
 * `judge`: calls it something. `offer`: is ready for it. `open`: leaves room for it. `accuse`: says it of another, as a reproach. `deny`: says it is not so.
 * `warn`: holds it up as a danger. `threaten`: holds it out as his own deed.
 */
export type Attitude =
  | 'neutral'
  | 'judge'
  | 'offer'
  | 'for'
  | 'against'
  | 'open'
  | 'accuse'
  | 'deny'
  | 'warn'
  | 'threaten';

export interface ActEntry {
  readonly attitude: Attitude;
  readonly act: Act;
  /** CAMEO code where the topic gives none; see the CAMEO manual 1.1b3, chapter 2. */
  readonly cameo: string | null;
  /** Base forms, a particle after a space; nouns of speech beside their verbs. */
  readonly lemmas: readonly string[];
  readonly source: string;
}

const words = (text: string) => text.split(',').map((word) => word.trim());
const source = 'cues of annotated US and British news, grouped by the roots of CAMEO';

export const acts: readonly ActEntry[] = [
  {
    attitude: 'neutral',
    act: 'affirm',
    cameo: '010',
    lemmas: words(
      'say, insist, maintain, argue, contend, believe, claim, assert, stress, underline, underscore, reiterate, declare, ask about, assure, complain',
    ),
    source,
  },
  {
    attitude: 'against',
    act: 'reject',
    cameo: '12',
    lemmas: words(
      'reject, rule out, refuse, turn down, rebuff, spurn, oppose, object to, resist, veto, rejection, refusal, opposition, balk at, scorn, shun, disavow, swear off, come down against, vote down, walk away from, pour cold water on, rail at, forbid, prohibit, outlaw, torpedo, stonewall, thumb down, reject out of hand, exclude, shoot down, brush aside, brush off, repudiate, renounce, abandon, snub, preclude, push back against, push back on, come out against, scoff at, boycott, forswear, cancel, call off, break off, pull out of, ban, rule against, bar, suspend, halt, sever, walk out of, storm out of, stay away from, disallow, skip, rescind, give up on, back out of, turn away from, lose faith in, tire of, despair of, speak against, speak out against, speak up against, vote against, laugh off, swat away, bat away, slap down, throw out, foreswear, abjure, contest, frown on, frown upon, baulk at, bridle at, detest, loathe, abhor, hate, resent, rubbish, trash, say no to, put foot down against, shut door on, close door on, slam door on, draw line at, wash hands of, take dim view of, take issue with, cry foul over, cry foul at, raise objections to, raise objection to, throw cold water on, turn nose up at, turn up nose at, turn back on, have no time for, have no appetite for, have no interest in, have no use for, see no point in, see no reason for, see no need for, see no use in, see no sense in, see no merit in, want nothing to do with, want no part of, want no part in, want none of, fight against, stand against, disagree with, dig in against, dig heels in against, stand in way of, hold out against, line up against, rally against, take stand against, make case against, steer clear of, set face against, mobilise against, mobilize against, cold-shoulder, nix, withhold, decline',
    ),
    source,
  },
  {
    attitude: 'against',
    act: 'condemn',
    cameo: '111',
    lemmas: words(
      'condemn, denounce, decry, deplore, slam, blast, lash out at, condemnation, denunciation, censure, protest, tear into, hit out, savage, lambast, lambaste, excoriate, castigate, vilify, blast at, revile, inveigh against, fume at, rage at, rage against, remonstrate',
    ),
    source,
  },
  {
    attitude: 'against',
    act: 'criticise',
    cameo: '111',
    lemmas: words(
      'criticize, criticise, criticism, disapprove of, deride, ridicule, mock, fault, regret, lament, question, disparage, bemoan, rebuke, berate, chide, assail, rail against, hit out at, attack, take aim at, dispute, downplay, play down, doubt, belittle, find fault with, cast doubt on, pan, upbraid, admonish, second-guess, bristle at, chafe at, grumble at, cavil at, concern, alarm, dismay, outrage, indignation, unease, misgiving, reservation, objection, scepticism, skepticism, disappointment, denigrate, decry as, distance, recoil from, recoil at, dissociate, disown, rap, lampoon, jeer at, pillory, fulminate against, sneer at, rue, mourn',
    ),
    source,
  },
  {
    attitude: 'deny',
    act: 'deny',
    cameo: '016',
    lemmas: words(
      'deny, dismiss, refute, denial, dismissal, rebut, contradict, debunk, disclaim, reject as, wave away, pooh-pooh',
    ),
    source,
  },
  {
    attitude: 'accuse',
    act: 'accuse',
    cameo: '112',
    lemmas: words(
      'accuse, blame, charge, allege, accusation, reproach, fault for, censure for, allegation, suspect',
    ),
    source,
  },
  {
    attitude: 'for',
    act: 'affirm',
    cameo: '019',
    lemmas: words(
      'welcome, support, back, endorse, praise, hail, approve, approve of, applaud, commend, favor, favour, embrace, laud, agree to, agree on, accept, defend, champion, justify, stand by, stand behind, side with, endorsement, salute, celebrate, cheer, acclaim, tout, boast of, back up, throw weight behind, rally behind, line up behind, congratulate, congratulate on, credit, compliment, pay tribute to, decide to, choose to, resolve to, come out for, come out in favor of, come out in favour of, sign off on, green-light, give the nod to, vouch for, bless, stick to, stand up for, vindicate, trumpet, crow about, revel in, relish, rejoice at, hold out for, vote, vote for, vote to, pass, adopt, ratify, fast-track, join, opt for, thank, approval, satisfaction, delight, backing, push ahead, push ahead with, press ahead, press ahead with, forge ahead, forge ahead with, go ahead with, move ahead with, push through, press on with, proceed with, go through with, comply with, implement, enforce, speak for, speak up for, speak out for, speak in favor of, speak in favour of, wave through, nod through, vote through, usher through, rubber-stamp, greenlight, vote in favor of, vote in favour of, extol, toast, greet, herald, cherish, prize, stick up for, plump for, throw support behind, throw backing behind, put weight behind, put support behind, lend support to, lend backing to, lend weight to, lend voice to, give blessing to, give green light to, give green light for, give go-ahead to, give go-ahead for, give nod to, give backing to, give support to, give approval to, give thumbs up to, make case for, make plea for, make pitch for, see merit in, see value in, see benefit in, see promise in, pin hopes on, warm to, look forward to, take pride in, sing praises of, spring to defence of, rush to defence of, leap to defence of, come to defence of, spring to defense of, rush to defense of, come to defense of, come out in support of, speak out in support of, speak out in favour of, speak out in favor of, get behind, swing behind, fall in behind, close ranks behind, put faith in, place hopes in, place hopes on, go along with, go to bat for, hold out hope for, underline need for, stress need for, stress importance of, underscore need for, underscore importance of, underline importance of, emphasise need for, emphasize need for, emphasise importance of, emphasize importance of, highlight need for, highlight importance of',
    ),
    source,
  },
  {
    attitude: 'for',
    act: 'urge',
    cameo: '020',
    lemmas: words(
      'urge, call for, appeal, appeal for, appeal to, call on, call upon, encourage, plead for, push for, press for, press, advocate, recommend, advise, ask for, ask, exhort, implore, lobby for, argue for, beg, plead, lobby, campaign for, petition for , prod, nudge, egg on, hope, hope for, agitate for, pray for, clamor for, clamour for, chant for, rally for, cry out for, counsel, root for, beseech',
    ),
    source,
  },
  {
    attitude: 'for',
    act: 'demand',
    cameo: '10',
    lemmas: words(
      'demand, insist on, require, order, insistence on, request, want, seek, pressure, crave, stipulate, yearn for, long for, itch for, hanker after, spoil for, covet, desire, wish for',
    ),
    source,
  },
  {
    attitude: 'for',
    act: 'propose',
    cameo: null,
    lemmas: words(
      'propose, put forward, table, proposal, float, draft, submit, sponsor, draw up, raise the idea of, bring forward, co-sponsor, spearhead, introduce, force a vote to, force vote to, force votes to',
    ),
    source,
  },
  {
    attitude: 'judge',
    act: 'affirm',
    cameo: '010',
    lemmas: words(
      'call, describe, brand, label, deem, term, dub, characterize, characterise, portray, view, see, consider, regard, frame, depict, find, cast, paint, present, define, liken, compare, think',
    ),
    source,
  },
  {
    attitude: 'offer',
    act: 'offer',
    cameo: '03',
    lemmas: words('offer, volunteer'),
    source,
  },
  {
    attitude: 'open',
    act: 'offer',
    cameo: '03',
    lemmas: words(
      'hint, hint at, weigh, mull, contemplate, moot, toy with, flirt with, leave open, keep open, dangle',
    ),
    source,
  },
  {
    attitude: 'threaten',
    act: 'threaten',
    cameo: '13',
    lemmas: words('threaten, vow, threat, pledge, promise, swear, vowing'),
    source,
  },
  {
    attitude: 'warn',
    act: 'warn',
    cameo: null,
    lemmas: words(
      'warn, caution, warn against, caution against, warning, warn of, alert, fear, fret, worry, worry about, fear for, sound the alarm, dread',
    ),
    source,
  },
];
