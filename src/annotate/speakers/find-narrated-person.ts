import { auxiliaries, conjunctions, determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { classNouns } from '../../lexicon/en/organizations.ts';
import { pronouns } from '../../lexicon/en/pronouns.ts';
import type { Token, TokenRange } from '../../text/view.ts';
import type { Context } from './context.ts';
import { lowerAt } from './lookups.ts';
import { toPluralRole, toRole } from './word-tests.ts';

/** The role noun stands at most this many tokens after the determiner. */
const FARTHEST_ROLE = 5;

/** They bring somebody new: "a mother of twins", "her predecessor". */
const INTRODUCING: ReadonlySet<string> = new Set('a an another one his her their its my our'.split(' '));

/** They bring several: "many voters", "hundreds of protesters", "the two officials". */
const QUANTITIES: ReadonlySet<string> = new Set(
  'many most some several few hundreds thousands dozens scores both two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** Somebody without a name whom a sentence of narration tells of. */
export interface NarratedPerson {
  /** Without the determiner, up to the role noun. */
  readonly core: TokenRange;
  /** The role noun, singular. */
  readonly noun: string;
  readonly gender: 'm' | 'f' | null;
  /** Several people. */
  readonly plural: boolean;
  /** A class of people as a whole: "Voters …". */
  readonly group: boolean;
}

/** "One of them, reached by telephone, laughed": of several unnamed ones. */
const isOneOf = ({ view: { tokens } }: Context, first: number): boolean =>
  tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of' && tokens[first + 2]?.lower === 'them';

/** The person whom the words at a sentence's beginning bring in without a name ("A US official later …"), or null. */
export function findNarratedPerson(context: Context, first: number): NarratedPerson | null {
  const { tokens } = context.view;
  if (!INTRODUCING.has((tokens[first] as Token).lower)) return null;
  if (isOneOf(context, first))
    return {
      core: { first, last: first + 3 },
      noun: 'one',
      gender: null,
      plural: false,
      group: false,
    };
  let last = -1;
  for (let at = first + 1; at <= first + FARTHEST_ROLE; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || prepositions.has(token.lower) || auxiliaries.has(token.lower)) break;
    if (toRole(token.lower)) last = at;
  }
  const role = toRole(lowerAt(context, last));
  if (!role) return null;
  const next = tokens[last + 1];
  // "Her sister, Ada Lund,", "his aide Jake Lund": the name follows; "her mother's house".
  const named =
    next?.text === ',' ? tokens[last + 2]?.capital === true : next?.kind === 'word' && next.capital;
  if (named || next?.kind === 'clitic') return null;
  return {
    core: { first: first + 1, last: last + 1 },
    noun: role.noun,
    gender: role.gender,
    plural: false,
    group: false,
  };
}

/** The people whom the words at a sentence's beginning bring in ("Many voters …", "Residents of …"), or null. */
export function findNarratedPeople(context: Context, first: number): NarratedPerson | null {
  const { tokens } = context.view;
  let at = first;
  while (QUANTITIES.has(lowerAt(context, at)) || /^(?:the|of|other|these|those)$/.test(lowerAt(context, at)))
    at++;
  const core = at;
  while (at < core + MOST_ADJECTIVES && tokens[at]?.kind === 'word' && !isPeople(tokens[at] as Token)) {
    if (endsPhrase((tokens[at] as Token).lower)) return null;
    at++;
  }
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (!noun || !isPeople(noun) || (next?.kind === 'word' && next.capital) || next?.kind === 'clitic')
    return null;
  const group = at === core && classNouns.has(noun.lower) && next?.lower !== 'of';
  return { core: { first: core, last: at + 1 }, noun: noun.lower, gender: null, plural: true, group };
}

const PRONOUNS: ReadonlySet<string> = new Set(pronouns.map(({ text }) => text));

/** Words that are no adjective before a noun: "those remarks allowed Republicans". */
const endsPhrase = (lower: string) =>
  prepositions.has(lower) ||
  auxiliaries.has(lower) ||
  determiners.has(lower) ||
  conjunctions.has(lower) ||
  /(?:ed|[^s]s)$/.test(lower) ||
  PRONOUNS.has(lower);

/** "young black voters" */
const MOST_ADJECTIVES = 3;

const isPeople = ({ lower }: Token) =>
  lower === 'people' || toPluralRole(lower) !== null || classNouns.has(lower);
