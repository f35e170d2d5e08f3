/** Tries on one text: what is left then is short enough to read. */
const MOST_TRIES = 2000;

/**
 * A shorter text of which `fails` still holds: pieces are left out, large ones first, while it does
 * (after Zeller and Hildebrandt, Simplifying and isolating failure-inducing input, 2002).
 */
export function minimise(text: string, fails: (text: string) => boolean): string {
  let left = text;
  let tries = 0;
  for (let size = text.length >> 1; size >= 1 && tries < MOST_TRIES; size >>= 1)
    for (let at = 0; at < left.length && tries < MOST_TRIES; tries++) {
      const shorter = left.slice(0, at) + left.slice(at + size);
      if (fails(shorter)) left = shorter;
      else at += size;
    }
  return left;
}
