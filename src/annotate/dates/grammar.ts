import { Captures } from './captures.ts';
import type { DateItem } from './date-item.ts';
import type { DateRule, PartialMention } from './date-rule.ts';
import type { Meaning } from './meaning.ts';
import {
  compilePattern,
  PatternError,
  type PatternMatch,
  type PatternNode,
  parsePattern,
  type Scan,
} from './pattern.ts';
import { addFirstKeys, collectWords, type Keys, requiredKeys, toCommonness } from './pattern-keys.ts';
import { type Requirements, toRequirements } from './requirements.ts';

/** Tables of rules by name; `<name>` in a pattern asks the table of that name. */
export type RuleTables = Readonly<Record<string, readonly DateRule[]>>;

/** One match of one rule. */
export interface Parsed {
  readonly rule: DateRule;
  /** Items of the find, half-open. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning | readonly PartialMention[];
}

interface Compiled {
  readonly rule: DateRule;
  /** Keys of the items it can begin with. */
  readonly first: Keys;
  /** Number of the requirement that every match meets. */
  readonly required: number;
  readonly match: (scan: Scan, at: number) => PatternMatch | null;
}

/** `rank`: place in its table. */
type RankedPattern = Omit<Compiled, 'first'> & { readonly rank: number };

/** Rules by the number of the key that their first item can be. */
type FirstIndex = readonly (readonly RankedPattern[] | undefined)[];

/** Whether the words around items `from` to `to` let the rule's find stand. */
export type IsAllowed = (rule: DateRule, from: number, to: number) => boolean;

export interface Grammar {
  /** Every word that a pattern names. */
  readonly words: ReadonlySet<string>;
  /** The best match of each table's rules that begins at an item; nothing is remembered between two grammars' scans. */
  readonly toParser: (
    items: readonly DateItem[],
    isAllowed: IsAllowed,
  ) => (table: string, at: number) => Parsed | null;
}

const isMeaning = (meaning: Parsed['meaning']): meaning is Meaning => !Array.isArray(meaning);

interface Ranked {
  readonly parsed: Parsed;
  readonly rank: number;
}

/** Whether `a` is to be preferred: it reaches further, or as far with a longer find, or stands first. */
function isBetter(a: Ranked, b: Ranked | null): boolean {
  if (b === null) return true;
  if (a.parsed.to !== b.parsed.to) return a.parsed.to > b.parsed.to;
  return a.parsed.from !== b.parsed.from ? a.parsed.from < b.parsed.from : a.rank < b.rank;
}

type Patterns = readonly { readonly rule: DateRule; readonly nodes: readonly PatternNode[] }[];

/** Keys of a whole table from those of its patterns, found when first asked for. */
function toTableKeys(
  patternsOf: ReadonlyMap<string, Patterns>,
  ofPattern: (nodes: readonly PatternNode[], ofTable: (table: string) => Keys) => Iterable<string>,
): (table: string) => Keys {
  const known = new Map<string, Keys>();
  const ofTable = (table: string): Keys => {
    const before = known.get(table);
    if (before) return before;
    const patterns = patternsOf.get(table);
    if (!patterns) throw new PatternError(`no table ${table}`);
    const keys = new Set<string>();
    known.set(table, keys);
    for (const { nodes } of patterns) for (const key of ofPattern(nodes, ofTable)) keys.add(key);
    return keys;
  };
  return ofTable;
}

function toIndex(
  patterns: Patterns,
  toCompiled: (pattern: Patterns[number]) => Compiled,
  numberOf: (key: string) => number,
): FirstIndex {
  const index: RankedPattern[][] = [];
  for (const [rank, pattern] of patterns.entries()) {
    const { rule, first, required, match } = toCompiled(pattern);
    for (const key of first) {
      const number = numberOf(key);
      const known = index[number];
      if (known) known.push({ rule, rank, required, match });
      else index[number] = [{ rule, rank, required, match }];
    }
  }
  return index;
}

/** Each rule's patterns parsed once, though several tables hold it. */
function toPatterns(tables: RuleTables): ReadonlyMap<string, Patterns> {
  const parsed = new Map<DateRule, Patterns>();
  const patternsOf = (rule: DateRule): Patterns => {
    const known = parsed.get(rule);
    const patterns = known ?? rule.patterns.map((pattern) => ({ rule, nodes: parsePattern(pattern) }));
    if (!known) parsed.set(rule, patterns);
    return patterns;
  };
  return new Map(Object.entries(tables).map(([table, rules]) => [table, rules.flatMap(patternsOf)]));
}

/** @throws {PatternError} a pattern can't be read, names no table, or can match nothing */
export function compileGrammar(tables: RuleTables): Grammar {
  const patternsOf = toPatterns(tables);
  const commonness = toCommonness();
  const firstOf = toTableKeys(patternsOf, (nodes, ofTable) => {
    const keys = new Set<string>();
    addFirstKeys(nodes, keys, ofTable);
    return keys;
  });
  const requiredOf = toTableKeys(
    patternsOf,
    (nodes, ofTable) => requiredKeys(nodes, ofTable, commonness) ?? [],
  );
  const compiled = new Map<Patterns[number], Compiled>();
  const requirements = toRequirements();
  const toCompiled = (pattern: Patterns[number]): Compiled => {
    const known = compiled.get(pattern);
    if (known) return known;
    const { rule, nodes } = pattern;
    const first = new Set<string>();
    const required = requiredKeys(nodes, requiredOf, commonness);
    if (addFirstKeys(nodes, first, firstOf) || !required)
      throw new PatternError(`${rule.name}: may match nothing`);
    const made = { rule, first, required: requirements.add(required), match: compilePattern(nodes) };
    compiled.set(pattern, made);
    return made;
  };
  const words = new Set<string>();
  const indexes = new Map<string, FirstIndex>();
  for (const [table, patterns] of patternsOf) {
    for (const { nodes } of patterns) collectWords(nodes, words);
    indexes.set(table, toIndex(patterns, toCompiled, requirements.numberOf));
  }
  return { words, toParser: (items, isAllowed) => toParser(indexes, requirements, items, isAllowed) };
}

function toParser(
  indexes: ReadonlyMap<string, FirstIndex>,
  requirements: Requirements,
  items: readonly DateItem[],
  isAllowed: IsAllowed,
): (table: string, at: number) => Parsed | null {
  const memo = new Map([...indexes.keys()].map((table) => [table, new Map<number, Parsed | null>()]));
  const { keysOf, isMet } = requirements.toRuns(items);
  const scan: Scan = {
    items,
    parse: (table, at) => {
      const found = parse(table, at);
      return found && found.from === at && isMeaning(found.meaning)
        ? { to: found.to, meaning: found.meaning }
        : null;
    },
  };
  function best(index: FirstIndex, at: number): Parsed | null {
    let winner: Ranked | null = null;
    for (const key of keysOf(at)) {
      const candidates = index[key];
      if (candidates === undefined) continue;
      for (const { rule, rank, required, match } of candidates) {
        if (!isMet(required, at)) continue;
        const found = match(scan, at);
        if (!found) continue;
        const meaning = rule.means(new Captures(found.captures, items));
        if (meaning === null || !isAllowed(rule, found.from, found.to)) continue;
        const result = { parsed: { rule, from: found.from, to: found.to, meaning }, rank };
        if (isBetter(result, winner)) winner = result;
      }
    }
    return winner?.parsed ?? null;
  }
  function parse(table: string, at: number): Parsed | null {
    const known = memo.get(table);
    const index = indexes.get(table);
    if (!known || !index) throw new PatternError(`no table ${table}`);
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = best(index, at);
    known.set(at, found);
    return found;
  }
  return parse;
}
