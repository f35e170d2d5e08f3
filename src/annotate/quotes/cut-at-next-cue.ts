import type { Candidate } from './candidate.ts';
import type { Judged } from './choose.ts';
import { type Grammar, lowerAt, verbGroupAt } from './grammar.ts';

/** Nobody does more in one sentence: so the work stays in line with the text. */
const MOST_CUES = 32;

const keyOf = ({ source }: Candidate) => source.map(({ first, last }) => `${first} ${last}`).join(',');

/** Where "and welcomed" begins before a cue at `head`, or -1 where no "and" or "but" joins it to what is before. */
function joinedAt(grammar: Grammar, head: number): number {
  const before = verbGroupAt(grammar, head).first - 1;
  return /^(?:and|but)$/.test(lowerAt(grammar, before)) ? before : -1;
}

/**
 * "Morton rejected the dam and welcomed the talks": what is said with one cue ends where the same source goes on
 * with another.
 */
export function cutAtNextCue(grammar: Grammar, judged: readonly Judged[]): Judged[] {
  const cues = new Map<string, number[]>();
  for (const { candidate } of judged) {
    const head = candidate.form === 'finite' ? candidate.cue[0]?.first : undefined;
    if (head === undefined || candidate.source.length === 0) continue;
    const key = keyOf(candidate);
    const row = cues.get(key);
    if (!row) cues.set(key, [head]);
    else if (row.length < MOST_CUES) row.push(head);
  }
  return judged.map((one) => {
    const { candidate } = one;
    const part = candidate.content.at(-1);
    const own = candidate.cue[0]?.first ?? -1;
    if (!part || own < 0 || candidate.source.length === 0) return one;
    const next = (cues.get(keyOf(candidate)) ?? [])
      .filter((head) => head !== own && head > part.first && head < part.last)
      .map((head) => joinedAt(grammar, head))
      .filter((at) => at > part.first && grammar.quotationOf[at] === -1);
    if (next.length === 0) return one;
    const content = [...candidate.content.slice(0, -1), { first: part.first, last: Math.min(...next) }];
    return { ...one, candidate: { ...candidate, content } };
  });
}
