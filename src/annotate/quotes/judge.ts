import counts from '../../lexicon/en/cue-counts.json' with { type: 'json' };
import { attitudeLemmas, reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { Candidate } from './candidate.ts';
import { type Grammar, lowerAt } from './grammar.ts';

/** How often candidates of one kind were attributions in annotated news, and how many there were. */
export type Count = readonly [hits: number, all: number];

/** What kind of source a candidate has: who may speak, and how surely it was found. */
export type SourceClass = 'none' | 'person' | 'relative' | 'thing' | 'name' | 'phrase';

const PERSON_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we', 'you']);
const THING_PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'which',
  'there',
  'these',
  'those',
  'what',
]);

export function sourceClassOf(grammar: Grammar, { source, form }: Candidate): SourceClass {
  const first = source[0];
  if (!first) return 'none';
  if (form === 'relative')
    return lowerAt(grammar, (source.at(-1)?.last ?? 1) - 1) === 'who' ? 'relative' : 'thing';
  const lower = lowerAt(grammar, first.first);
  if (first.last - first.first === 1) {
    if (PERSON_PRONOUNS.has(lower)) return 'person';
    if (THING_PRONOUNS.has(lower)) return 'thing';
  }
  for (const part of source)
    for (let at = part.first; at < part.last; at++) if (grammar.classes[at] === 'NNP') return 'name';
  return 'phrase';
}

/** The company a cue keeps: where it was seen too seldom itself, its group stands for it. */
function groupOf({ lemma, form }: Candidate): string {
  if (form === 'noun' || form === 'phrase') return form;
  if (reportingLemmas.has(lemma)) return 'reporting';
  return attitudeLemmas.has(lemma) ? 'attitude' : 'other';
}

/** The keys a candidate is counted under, from the widest to the narrowest. */
export function countKeys(grammar: Grammar, candidate: Candidate) {
  const group = groupOf(candidate);
  return {
    group: `${group}|${candidate.frame}|${candidate.form}`,
    lemma: `${candidate.lemma}|${candidate.frame}`,
    form: `${candidate.lemma}|${candidate.frame}|${candidate.form}`,
    source: `${candidate.form}|${sourceClassOf(grammar, candidate)}`,
  };
}

/**
 * Weight of the wider count when a narrower one is estimated, in sightings: with fewer than about this
 * many of its own, a cue is judged mostly by the company it keeps.
 */
const PRIOR_WEIGHT = 6;
/** Precision of what was never counted. */
const UNSEEN = 0.05;
/** Estimates stay off 0 and 1, where odds have no end. */
const EDGE = 0.01;

const table: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(counts.counts));

/** How many of a kind were right, and how many there were; 0 of 0 where it was never counted. */
export const countOf = (key: string): Count => {
  const count = table.get(key);
  return [count?.[0] ?? 0, count?.[1] ?? 0];
};

const shrink = ([hits, all]: Count, prior: number): number =>
  (hits + PRIOR_WEIGHT * prior) / (all + PRIOR_WEIGHT);
const clamp = (precision: number): number => Math.min(1 - EDGE, Math.max(EDGE, precision));
const odds = (precision: number): number => clamp(precision) / (1 - clamp(precision));

/**
 * How likely a candidate is an attribution with the right source, from 0 to 1: the share of right ones
 * among its like in annotated news (cue, frame and form, widened where there are few), corrected by
 * what kind of source it has.
 */
export function confidenceOf(grammar: Grammar, candidate: Candidate): number {
  const keys = countKeys(grammar, candidate);
  const byGroup = shrink(countOf(keys.group), UNSEEN);
  const byLemma = shrink(countOf(keys.lemma), byGroup);
  const byForm = shrink(countOf(keys.form), byLemma);
  const allOfForm = shrink(countOf(candidate.form), UNSEEN);
  const ofSource = shrink(countOf(keys.source), allOfForm);
  const corrected = odds(byForm) * (odds(ofSource) / odds(allOfForm));
  return clamp(corrected / (1 + corrected));
}
