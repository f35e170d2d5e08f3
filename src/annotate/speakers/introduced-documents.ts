import { airing, books, documentGroups, introducing, spots, writing } from '../../lexicon/en/documents.ts';
import { auxiliaries, determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { handedOn } from '../../lexicon/en/handed-on.ts';
import type { Token } from '../../text/view.ts';
import type { Context } from './context.ts';
import { entityAt, lowerAt, mentionAt } from './lookups.ts';
import { type Party, toJointParty } from './party.ts';

/** A document that the text tells the maker of where it first speaks of it: "a new Zenda Times poll". */
interface IntroducedDocument {
  /** Token of its noun. */
  readonly at: number;
  readonly noun: string;
  /** Null where somebody is named of whom it is not sure that they made it. */
  readonly party: Party | null;
}

/** Words between a maker and the noun: "a Zenda Times national opinion poll". */
const MOST_WORDS_BETWEEN = 3;
/** Tokens from "by" or "from" to its name. */
const FARTHEST_MAKER = 3;
/** Tokens from "ran", "published" back to the noun: "ran a long and angry feature". */
const FARTHEST_VERB = 6;
/** A document of the same sort under another noun ("the study" for a survey) was spoken of in the last so many tokens. */
const OTHER_NOUN_REACH = 250;
/** "A new poll shows …", and whose it is a few sentences on: no farther than so many tokens. */
const LATER_REACH = 150;

const groupOf: ReadonlyMap<string, readonly string[]> = new Map(
  documentGroups.flatMap((group) => group.map((noun) => [noun, group] as const)),
);

const isBook: ReadonlySet<string> = new Set(books);
const isSpot: ReadonlySet<string> = new Set(spots);

/** A body, or a name of which nothing tells that it is a person's. */
function makerAt(context: Context, at: number): Party | null {
  const entity = entityAt(context, at);
  return entity && entity.kind !== 'person' && entity.kind !== 'state' ? context.partyOf(entity) : null;
}

/** "a Zenda Times-Strelsau Press poll": both. */
function withPartner(context: Context, maker: Party, at: number): Party {
  const first = mentionAt(context, at)?.first ?? at;
  const mark = lowerAt(context, first - 1);
  const partner = mark === '-' || mark === '/' || mark === '–' ? makerAt(context, first - 2) : null;
  return partner && partner.id !== maker.id ? toJointParty([partner, maker]) : maker;
}

/** "a recent Zenda Times survey". */
function makerBefore(context: Context, noun: number): Party | null {
  for (let at = noun - 1; at >= 0 && noun - at <= MOST_WORDS_BETWEEN + 1; at--) {
    const maker = makerAt(context, at);
    if (maker) return withPartner(context, maker, at);
    const { kind, lower } = context.view.tokens[at] as Token;
    if (kind !== 'word' || prepositions.has(lower) || auxiliaries.has(lower) || determiners.has(lower))
      return null;
  }
  return null;
}

/** "a survey by the Grain Board", "a report from the council". */
function makerAfter(context: Context, noun: number): Party | null {
  const by = lowerAt(context, noun + 1);
  if ((by !== 'by' && by !== 'from') || handedOn.has(lowerAt(context, noun))) return null;
  for (let at = noun + 2; at < noun + 2 + FARTHEST_MAKER; at++) {
    const maker = makerAt(context, at);
    const end = mentionAt(context, at)?.last ?? at;
    // "from the board's inspector": he made it.
    if (maker) return lowerAt(context, end) === "'s" ? null : maker;
    if (context.view.tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** Whoever is named at a token, a person too. */
function authorAt(context: Context, at: number): Party | null {
  const entity = entityAt(context, at);
  return entity && entity.kind !== 'state' ? context.partyOf(entity) : null;
}

/** "The Zenda Times ran a feature", "Lund wrote a memoir". */
function publisherOf(context: Context, noun: number): Party | null {
  const ofBook = isBook.has(lowerAt(context, noun));
  const ofSpot = isSpot.has(lowerAt(context, noun));
  for (let at = noun - 1; at > 0 && noun - at <= FARTHEST_VERB; at--) {
    const { kind, lower } = context.view.tokens[at] as Token;
    // "airing a 20-second ad".
    if (ofSpot && (kind === 'number' || lower === '-')) continue;
    if (kind !== 'word') return null;
    if (ofBook && writing.has(lower)) return authorAt(context, at - 1);
    if (ofSpot && airing.has(lower))
      return authorAt(context, auxiliaries.has(lowerAt(context, at - 1)) ? at - 2 : at - 1);
    if (!ofBook && introducing.has(lower)) return makerAt(context, at - 1);
    if (prepositions.has(lower)) return null;
  }
  return null;
}

/** "a Henry Morton poll": a name that looks like a person's or a state's. */
const isNamed = (context: Context, noun: number) => (context.mentionMap[noun - 1] ?? -1) >= 0;

/** The documents whose makers a text tells beside them, to be asked for by their nouns. */
export class IntroducedDocuments {
  /** Text order. */
  readonly #all: IntroducedDocument[] = [];
  readonly #byNoun = new Map<string, IntroducedDocument[]>();

  constructor(context: Context) {
    for (const [at, { lower: noun }] of context.view.tokens.entries()) {
      if (!groupOf.has(noun) || (context.mentionMap[at] ?? -1) >= 0) continue;
      // "A television ad": what stands before says where it is seen.
      const before = isSpot.has(noun) ? null : makerBefore(context, at);
      const party = before ?? makerAfter(context, at) ?? publisherOf(context, at);
      if (!party && (isSpot.has(noun) || !isNamed(context, at))) continue;
      const document = { at, noun, party };
      this.#all.push(document);
      const row = this.#byNoun.get(noun);
      if (row) row.push(document);
      else this.#byNoun.set(noun, [document]);
    }
  }

  /** Whose "the poll", "the piece" is, by where such a document was last introduced; null where it was not. */
  before(noun: string, at: number): Party | null {
    const row = this.#byNoun.get(noun) ?? [];
    const same = row[firstFrom(row, at) - 1];
    if (same) return same.party;
    const group = groupOf.get(noun);
    for (let i = firstFrom(this.#all, at) - 1; i >= 0; i--) {
      const other = this.#all[i] as IntroducedDocument;
      if (at - other.at > OTHER_NOUN_REACH) break;
      if (group?.includes(other.noun)) return other.party;
    }
    return null;
  }

  /** Whose "a new poll" is, where the sentences right after tell. */
  after(noun: string, at: number): Party | null {
    const row = this.#byNoun.get(noun) ?? [];
    const next = row[firstFrom(row, at + 1)];
    return next && next.at - at <= LATER_REACH ? next.party : null;
  }
}

/** Position of the first document that stands at `at` or later; their number where none does. */
function firstFrom(documents: readonly IntroducedDocument[], at: number): number {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] as IntroducedDocument).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
