import { weakClasses, weakWords } from '../../lexicon/en/time-weak-words.ts';
import type { PatternNode } from './pattern.ts';

/**
 * Which items a pattern can begin with and which it can't do without, so that most patterns are ruled
 * out without being tried. A key is a class, or a word with a leading `=`.
 */
export type Keys = ReadonlySet<string>;

type OfTable = (table: string) => Keys;

/** Every word a pattern names. */
export function collectWords(nodes: readonly PatternNode[], words: Set<string>): void {
  for (const node of nodes)
    if (node.kind === 'atom' || node.kind === 'not') for (const word of node.words) words.add(word);
    else if (node.kind === 'optional') collectWords(node.body, words);
    else if (node.kind === 'choice') for (const branch of node.branches) collectWords(branch, words);
}

const atomKeys = ({ classes, words }: { classes: readonly string[]; words: readonly string[] }): string[] => [
  ...classes,
  ...words.map((word) => `=${word}`),
];

/** Adds the keys of the items that a sequence can begin with. @returns whether it can take nothing at all */
export function addFirstKeys(nodes: readonly PatternNode[], keys: Set<string>, ofTable: OfTable): boolean {
  for (const node of nodes) {
    if (node.kind === 'atom' || node.kind === 'table') {
      for (const key of node.kind === 'atom' ? atomKeys(node) : ofTable(node.table)) keys.add(key);
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

const isWeak = (key: string) => (key.startsWith('=') ? weakWords.has(key.slice(1)) : weakClasses.has(key));

/** How often a set of keys lets a pattern through: weak keys are everywhere. */
export type Commonness = (keys: Keys) => number;

/** A weak key weighs as much as this many others. */
const WEAK = 1000;

/** Counts each set once: tables have large ones. */
export function toCommonness(): Commonness {
  const known = new WeakMap<Keys, number>();
  return (keys) => {
    const before = known.get(keys);
    if (before !== undefined) return before;
    let sum = keys.size;
    for (const key of keys) if (isWeak(key)) sum += WEAK;
    known.set(keys, sum);
    return sum;
  };
}

/** The rarest set of keys of which every match of the sequence has one; `null` where nothing is sure. */
export function requiredKeys(
  nodes: readonly PatternNode[],
  ofTable: OfTable,
  commonness: Commonness,
): Keys | null {
  const sets = nodes.flatMap((node): Keys[] => {
    if (node.kind === 'atom') return [new Set(atomKeys(node))];
    if (node.kind === 'table') return [ofTable(node.table)];
    if (node.kind !== 'choice') return [];
    const branches = node.branches.map((branch) => requiredKeys(branch, ofTable, commonness));
    return branches.includes(null) ? [] : [new Set(branches.flatMap((keys) => [...(keys ?? [])]))];
  });
  return sets.reduce<Keys | null>(
    (best, keys) => (best === null || commonness(keys) < commonness(best) ? keys : best),
    null,
  );
}
