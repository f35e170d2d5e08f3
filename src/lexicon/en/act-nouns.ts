import { toWords } from './words.ts';

/**
 * Nouns for what somebody does or wants, by the verb of `acts.ts` that says the same: "A's demand for", "a bid by A to".
 * Source: nouns of speech and will in diplomatic news.
 */
const rows: readonly (readonly [verb: string, nouns: string])[] = [
  ['demand', 'demand demands insistence'],
  ['call for', 'call calls plea pleas'],
  ['appeal for', 'appeal appeals'],
  ['request', 'request requests'],
  ['propose', 'proposal proposals suggestion'],
  ['offer', 'offer offers readiness willingness'],
  ['want', 'desire wish ambition'],
  ['seek', 'bid attempt attempts effort efforts push drive campaign quest'],
  ['support', 'support backing endorsement'],
  ['pledge', 'pledge vow promise commitment'],
  ['threaten', 'threat threats'],
  ['oppose', 'opposition objection objections hostility resistance'],
  ['reject', 'rejection refusal'],
  ['condemn', 'condemnation denunciation'],
  ['criticise', 'criticism'],
  ['deny', 'denial denials'],
  ['fear', 'fear fears'],
  [
    'claim',
    'allegation allegations accusation accusations claim claims assertion assertions suspicion suspicions',
  ],
];

/** Noun → verb. */
export const actNouns: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([verb, nouns]) => toWords(nouns).map((noun) => [noun, verb] as const)),
);
