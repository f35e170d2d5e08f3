import { toKebab } from '../lexicon/name-key.ts';

/** Shorter words ("on", "eu") begin too many others. */
const LEAST_LETTERS = 4;

const isLike = (word: string, other: string) =>
  word === other ||
  (Math.min(word.length, other.length) >= LEAST_LETTERS &&
    (word.startsWith(other) || other.startsWith(word)));

/**
 * The id of the topic that somebody means: by the id itself, else by words that the id of one topic alone
 * has all of ("missiles" of missile-limits). Null where there is none, or where there are several.
 */
export function findTopic(name: string, ids: readonly string[]): string | null {
  const wanted = toKebab(name);
  if (ids.includes(wanted)) return wanted;
  const words = wanted.split('-').filter((word) => word !== '');
  const like = ids.filter((id) => words.every((word) => id.split('-').some((other) => isLike(word, other))));
  return words.length > 0 && like.length === 1 ? (like[0] ?? null) : null;
}
