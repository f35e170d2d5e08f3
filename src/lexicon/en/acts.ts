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
    attitude: 'against',
    act: 'reject',
    cameo: '12',
    lemmas: words(
      'reject, rule out, refuse, turn down, rebuff, spurn, oppose, object to, resist, veto, rejection, refusal, opposition, balk at, scorn, shun, disavow, exclude, shoot down, brush aside, brush off, repudiate, renounce, abandon, snub, preclude, push back against, push back on, come out against, scoff at, boycott, forswear',
    ),
    source,
  },
  {
    attitude: 'against',
    act: 'condemn',
    cameo: '111',
    lemmas: words(
      'condemn, denounce, decry, deplore, slam, blast, lash out at, condemnation, denunciation, censure, protest, tear into, hit out, savage, lambast, lambaste, excoriate, castigate',
    ),
    source,
  },
  {
    attitude: 'against',
    act: 'criticise',
    cameo: '111',
    lemmas: words(
      'criticize, criticise, criticism, disapprove of, deride, ridicule, mock, fault, regret, lament, question, disparage, bemoan, rebuke, berate, chide, assail, rail against, hit out at, attack, take aim at, dispute, downplay, play down, doubt',
    ),
    source,
  },
  {
    attitude: 'deny',
    act: 'deny',
    cameo: '016',
    lemmas: words('deny, dismiss, refute, denial, dismissal, rebut, contradict, debunk, disclaim'),
    source,
  },
  {
    attitude: 'accuse',
    act: 'accuse',
    cameo: '112',
    lemmas: words('accuse, blame, charge, allege, accusation, reproach, fault for, censure for, allegation'),
    source,
  },
  {
    attitude: 'for',
    act: 'affirm',
    cameo: '019',
    lemmas: words(
      'welcome, support, back, endorse, praise, hail, approve, approve of, applaud, commend, favor, favour, embrace, laud, agree to, agree on, accept, defend, champion, justify, stand by, side with, endorsement, salute, celebrate, cheer, acclaim, tout, boast of, vote, vote for, vote to, pass, adopt, ratify, fast-track, join, opt for',
    ),
    source,
  },
  {
    attitude: 'for',
    act: 'urge',
    cameo: '020',
    lemmas: words(
      'urge, call for, appeal, appeal for, appeal to, call on, call upon, encourage, plead for, push for, press for, press, advocate, recommend, advise, ask for, ask, exhort, implore, lobby for, argue for, beg, plead',
    ),
    source,
  },
  {
    attitude: 'for',
    act: 'demand',
    cameo: '10',
    lemmas: words('demand, insist on, require, order, insistence on, request, want, seek, pressure'),
    source,
  },
  {
    attitude: 'for',
    act: 'propose',
    cameo: null,
    lemmas: words('propose, put forward, table, proposal, float, draft, submit, sponsor, draw up'),
    source,
  },
  {
    attitude: 'judge',
    act: 'affirm',
    cameo: '010',
    lemmas: words(
      'call, describe, brand, label, deem, term, dub, characterize, characterise, portray, view, see, consider, regard, frame, depict, find, cast, paint, present, define',
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
    lemmas: words('hint, hint at, weigh, mull, contemplate, moot'),
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
    lemmas: words('warn, caution, warn against, caution against, warning, warn of, alert'),
    source,
  },
];
