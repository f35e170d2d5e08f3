import { alignKeys } from '../../compare/align-words.ts';
import { toWords } from '../../compare/stems.ts';
import { type Content, type Html, html } from './html.ts';

/** The words of the gist and of another wording, each with what the other lacks marked. */
export interface WordDiff {
  readonly gist: Html;
  readonly wording: Html;
  /** Whether nothing but punctuation and case differs. */
  readonly isSame: boolean;
}

/** Words only: stems and synonyms play no part in what is marked. */
const NO_SYNONYMS: ReadonlyMap<string, string> = new Map();

type Words = ReturnType<typeof toWords>;

/** A text with the runs of words marked that are not shared; what stands between two of them is, too. */
function markOthers(text: string, words: Words, shared: ReadonlySet<number>, tag: 'del' | 'ins'): Html {
  const out: Content[] = [];
  let at = 0;
  for (let first = 0; first < words.length; first++) {
    if (shared.has(first)) continue;
    let last = first;
    while (last + 1 < words.length && !shared.has(last + 1)) last++;
    const [start, end] = [words[first]?.start ?? at, words[last]?.end ?? at];
    const inside = text.slice(start, end);
    out.push(text.slice(at, start), tag === 'del' ? html`<del>${inside}</del>` : html`<ins>${inside}</ins>`);
    at = end;
    first = last;
  }
  return html`${out}${text.slice(at)}`;
}

/** Sets two wordings side by side, word by word; case and British spelling make no difference. */
export function diffWords(gist: string, wording: string): WordDiff {
  const [left, right] = [toWords(gist, NO_SYNONYMS), toWords(wording, NO_SYNONYMS)];
  const pairs = alignKeys(
    left.map(({ lower }) => lower),
    right.map(({ lower }) => lower),
  );
  return {
    gist: markOthers(gist, left, new Set(pairs.map(([at]) => at)), 'del'),
    isSame: pairs.length === left.length && pairs.length === right.length,
    wording: markOthers(wording, right, new Set(pairs.map(([, at]) => at)), 'ins'),
  };
}
