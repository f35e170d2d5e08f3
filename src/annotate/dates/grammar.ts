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

interface CompiledPattern {
  readonly rule: DateRule;
  /** Place in the table. */
  readonly rank: number;
  readonly match: (scan: Scan, at: number) => PatternMatch | null;
}

/** Rules by the class or word that their first item can be; words carry a leading `=`. */
type FirstIndex = ReadonlyMap<string, readonly CompiledPattern[]>;

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

function collectWords(nodes: readonly PatternNode[], words: Set<string>): void {
  for (const node of nodes)
    if (node.kind === 'atom') for (const word of node.words) words.add(word);
    else if (node.kind === 'not') collectWords([node.atom], words);
    else if (node.kind === 'optional') collectWords(node.body, words);
    else if (node.kind === 'choice') for (const branch of node.branches) collectWords(branch, words);
}

/** Keys of the items a sequence can begin with. @returns whether it can also take nothing */
function addFirstKeys(
  nodes: readonly PatternNode[],
  keys: Set<string>,
  ofTable: (table: string) => ReadonlySet<string>,
): boolean {
  for (const node of nodes) {
    if (node.kind === 'atom') {
      for (const name of node.classes) keys.add(name);
      for (const word of node.words) keys.add(`=${word}`);
      return false;
    }
    if (node.kind === 'table') {
      for (const key of ofTable(node.table)) keys.add(key);
      return false;
    }
    if (node.kind === 'optional') addFirstKeys(node.body, keys, ofTable);
    if (node.kind === 'choice') {
      const empty = node.branches.map((branch) => addFirstKeys(branch, keys, ofTable));
      if (!empty.includes(true)) return false;
    }
  }
  return true;
}

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

/** @throws {PatternError} a pattern can't be read, names no table, or begins with its own table */
export function compileGrammar(tables: RuleTables): Grammar {
  const words = new Set<string>();
  const parsed = Object.entries(tables).map(([table, rules]) => ({
    table,
    patterns: rules.flatMap((rule) =>
      rule.patterns.map((pattern) => ({ rule, nodes: parsePattern(pattern) })),
    ),
  }));
  const nodesOf = new Map(parsed.map(({ table, patterns }) => [table, patterns]));
  const firstKeys = new Map<string, ReadonlySet<string>>();
  const firstOfTable = (table: string): ReadonlySet<string> => {
    const known = firstKeys.get(table);
    if (known) return known;
    const patterns = nodesOf.get(table);
    if (!patterns) throw new PatternError(`no table ${table}`);
    const keys = new Set<string>();
    firstKeys.set(table, keys);
    for (const { nodes } of patterns) addFirstKeys(nodes, keys, firstOfTable);
    return keys;
  };
  const indexes = new Map<string, FirstIndex>();
  for (const { table, patterns } of parsed) {
    const index = new Map<string, CompiledPattern[]>();
    let rank = 0;
    for (const { rule, nodes } of patterns) {
      collectWords(nodes, words);
      const keys = new Set<string>();
      if (addFirstKeys(nodes, keys, firstOfTable)) throw new PatternError(`${rule.name}: may match nothing`);
      const compiled = { rule, rank: rank++, match: compilePattern(nodes) };
      for (const key of keys) index.set(key, [...(index.get(key) ?? []), compiled]);
    }
    indexes.set(table, index);
  }
  return { words, toParser: (items, isAllowed) => toParser(indexes, items, isAllowed) };
}

function toParser(
  indexes: ReadonlyMap<string, FirstIndex>,
  items: readonly DateItem[],
  isAllowed: IsAllowed,
): (table: string, at: number) => Parsed | null {
  const memo = new Map([...indexes.keys()].map((table) => [table, new Map<number, Parsed | null>()]));
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
    const item = items[at];
    if (!item) return null;
    let winner: Ranked | null = null;
    const attempt = (candidates: readonly CompiledPattern[] | undefined) => {
      for (const { rule, rank, match } of candidates ?? []) {
        const found = match(scan, at);
        if (!found) continue;
        const meaning = rule.means(new Captures(found.captures, items));
        if (meaning === null || !isAllowed(rule, found.from, found.to)) continue;
        const result = { parsed: { rule, from: found.from, to: found.to, meaning }, rank };
        if (isBetter(result, winner)) winner = result;
      }
    };
    attempt(index.get(`=${item.lower}`));
    for (const reading of item.readings) attempt(index.get(reading.class));
    return (winner as Ranked | null)?.parsed ?? null;
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
