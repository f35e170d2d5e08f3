import { numberWords } from '../../lexicon/en/quantities.ts';
import type { Context, Resolution } from './context.ts';
import type { Ordered } from './order-attributions.ts';
import type { Party } from './party.ts';

/** "Three scientists say …", and their names stand at most so many paragraphs later. */
const FARTHEST_NAMES = 3;

interface Counted {
  readonly party: Party;
  readonly count: number;
  readonly paragraph: number;
  readonly indexes: number[];
}

function countOf({ name }: Party): number {
  const word =
    name
      .replace(/^unnamed /, '')
      .split(' ')[0]
      ?.toLowerCase() ?? '';
  return Object.hasOwn(numberWords, word) ? (numberWords[word] ?? 0) : Number(word) || 0;
}

/**
 * Several whom a text first counts and then names: when as many persons speak together by name, they are
 * the ones counted, in what was resolved before and in the documents that they put out.
 */
export class NamedTogether {
  readonly #context: Context;
  #counted: Counted | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Looks at a resolution; sets earlier ones in `results` to those whose names it tells. */
  note(
    { index }: Ordered,
    { party, rule }: Resolution,
    paragraph: number,
    results: (Resolution | null)[],
  ): void {
    const counted = this.#counted;
    if (counted && counted.party === party) counted.indexes.push(index);
    else if (rule === 'unnamed' && party.plural && countOf(party) > 1)
      this.#counted = { party, count: countOf(party), paragraph, indexes: [index] };
    if (!counted || party.members.length !== counted.count) return;
    if (paragraph - counted.paragraph > FARTHEST_NAMES) return;
    if (!party.members.every(({ entity, kind }) => entity !== null && kind === 'person')) return;
    for (const earlier of counted.indexes) results[earlier] = { party, rule: 'named-later' };
    const { documents } = this.#context;
    for (const [noun, maker] of documents) if (maker === counted.party) documents.set(noun, party);
    this.#counted = null;
  }
}
