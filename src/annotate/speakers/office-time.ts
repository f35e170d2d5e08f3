import type { Person } from '../../lexicon/pack.ts';

type Term = Pick<Person['roles'][number], 'from' | 'to'>;

const DAY = 'YYYY-MM-DD'.length;

/** The date as far as EDTF states it, without marks of doubt. */
const plain = (edtf: string) => edtf.replace(/[^0-9-].*$/, '');

/** Latest day that a date may mean, as text to compare by. */
const latest = (edtf: string) => plain(edtf).padEnd(DAY, '-99');

/**
 * Whether an office was held when a document came out. Without a date, an office whose end is known
 * counts as past.
 * @param published EDTF, or null where it is not known
 */
export function termAt({ from, to }: Term, published: string | null): 'past' | 'present' | 'future' {
  if (published === null) return to ? 'past' : 'present';
  const day = plain(published);
  if (from && plain(from) > latest(day)) return 'future';
  return to && latest(to) < day ? 'past' : 'present';
}
