import type { Capture } from './captures.ts';
import type { DateItem, Reading } from './date-item.ts';
import type { Meaning } from './meaning.ts';
import { nextItem } from './to-date-items.ts';

/**
 * Patterns over items. Parts are separated by blanks, which brackets do not need:
 *
 *     MONTH          an item with a reading of the class; captured as `month`
 *     DAY:from       captured as `from`
 *     the  in|on     these words, as the item's lower case; captured only with a name: `last|next:which`
 *     MON|MONTH:m    any of these
 *     <year>         what the rules of the table `year` find; captured as `year` (or `<year:of>`)
 *     !COUNTED       not followed by it; takes nothing
 *     [ … ]          may be left out; taken where it can be
 *     ( … / … )      the first of these that lets the whole pattern match
 *     { … }          what stands outside the braces is context, no part of the find
 *
 * There is no repetition, so a match looks at no more items than the pattern has parts.
 */
export type PatternNode =
  | {
      readonly kind: 'atom';
      readonly classes: readonly string[];
      readonly words: readonly string[];
      readonly name: string | null;
    }
  | { readonly kind: 'table'; readonly table: string; readonly name: string }
  | { readonly kind: 'not'; readonly classes: readonly string[]; readonly words: readonly string[] }
  | { readonly kind: 'optional'; readonly body: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly PatternNode[])[] }
  | { readonly kind: 'open' | 'close' };

/** A pattern's text is wrong: a defect of the rule, not of the input. */
export class PatternError extends Error {}

const isClassName = (word: string) => /^[A-Z]{2,}$/.test(word);

function toAtom(part: string): Extract<PatternNode, { kind: 'atom' }> {
  const colon = part.length > 1 ? part.lastIndexOf(':') : -1;
  const body = colon > 0 ? part.slice(0, colon) : part;
  const alternatives = body === '|' ? [body] : body.split('|');
  const classes = alternatives.filter(isClassName);
  const words = alternatives.filter((word) => !isClassName(word));
  const name = colon > 0 ? part.slice(colon + 1) : (classes[0]?.toLowerCase() ?? null);
  return { kind: 'atom', classes, words, name };
}

function toNode(part: string): PatternNode {
  if (part === '{') return { kind: 'open' };
  if (part === '}') return { kind: 'close' };
  if (part.startsWith('<')) {
    const [table = '', name = table] = part.slice(1, -1).split(':');
    return { kind: 'table', table, name };
  }
  if (part.startsWith('!') && part.length > 1) return { ...toAtom(part.slice(1)), kind: 'not' };
  return toAtom(part);
}

export function parsePattern(pattern: string): readonly PatternNode[] {
  const parts = pattern
    .replace(/[[\](){}]/g, ' $& ')
    .split(' ')
    .filter((part) => part !== '');
  let at = 0;
  const sequence = (closers: readonly string[]): readonly PatternNode[] => {
    const nodes: PatternNode[] = [];
    while (at < parts.length && !closers.includes(parts[at] as string)) {
      const part = parts[at++] as string;
      if (part === '[') {
        nodes.push({ kind: 'optional', body: sequence([']']) });
        if (parts[at++] !== ']') throw new PatternError(`no ] in: ${pattern}`);
      } else if (part === '(') {
        const branches = [sequence(['/', ')'])];
        while (parts[at] === '/') {
          at++;
          branches.push(sequence(['/', ')']));
        }
        if (parts[at++] !== ')') throw new PatternError(`no ) in: ${pattern}`);
        nodes.push({ kind: 'choice', branches });
      } else nodes.push(toNode(part));
    }
    return nodes;
  };
  const nodes = sequence([]);
  if (at < parts.length) throw new PatternError(`too many closing brackets: ${pattern}`);
  return nodes;
}

/** What nested tables find, and the items of the text. */
export interface Scan {
  readonly items: readonly DateItem[];
  readonly parse: (table: string, at: number) => { readonly to: number; readonly meaning: Meaning } | null;
}

/** Captures so far, last first. */
interface Link {
  readonly capture: Capture;
  readonly before: Link | null;
}

/**
 * `at`: the item to look at, or -1; `last`: the last item taken. Each matcher holds the one that goes on
 * after it, so that a match makes no functions. `null`: no match.
 */
export type Matcher = (scan: Scan, at: number, last: number, links: Link | null) => Link | null;

const linked = (
  name: string,
  from: number,
  to: number,
  value: Capture['value'],
  before: Link | null,
): Link => ({
  capture: { name, from, to, value },
  before,
});

function valueAt(
  item: DateItem,
  classes: readonly string[],
  words: readonly string[],
): Reading['value'] | null {
  for (const reading of item.readings) if (classes.includes(reading.class)) return reading.value;
  return words.includes(item.lower) ? item.lower : null;
}

function compileNode(node: PatternNode, then: Matcher): Matcher {
  switch (node.kind) {
    case 'atom': {
      const { classes, words, name } = node;
      return (scan, at, _last, links) => {
        const item = at < 0 ? undefined : scan.items[at];
        const value = item ? valueAt(item, classes, words) : null;
        if (value === null) return null;
        const chain = name === null ? links : linked(name, at, at + 1, value, links);
        return then(scan, nextItem(scan.items, at), at, chain);
      };
    }
    case 'table':
      return (scan, at, _last, links) => {
        const found = at < 0 ? null : scan.parse(node.table, at);
        if (!found) return null;
        const last = found.to - 1;
        const chain = linked(node.name, at, found.to, found.meaning, links);
        return then(scan, nextItem(scan.items, last), last, chain);
      };
    case 'not': {
      const { classes, words } = node;
      return (scan, at, last, links) => {
        const item = at < 0 ? undefined : scan.items[at];
        return item && valueAt(item, classes, words) !== null ? null : then(scan, at, last, links);
      };
    }
    case 'optional': {
      const body = compileSequence(node.body, then);
      return (scan, at, last, links) => body(scan, at, last, links) ?? then(scan, at, last, links);
    }
    case 'choice': {
      const branches = node.branches.map((branch) => compileSequence(branch, then));
      return (scan, at, last, links) => {
        for (const branch of branches) {
          const found = branch(scan, at, last, links);
          if (found) return found;
        }
        return null;
      };
    }
    case 'open':
      return (scan, at, last, links) => then(scan, at, last, linked('{', at, at, '', links));
    case 'close':
      return (scan, at, last, links) => then(scan, at, last, linked('}', last, last + 1, '', links));
  }
}

function compileSequence(nodes: readonly PatternNode[], then: Matcher): Matcher {
  return nodes.reduceRight((next, node) => compileNode(node, next), then);
}

/** A match: captures in order; items `from` to `to` (half-open) are the find, `end` the end of the match. */
export interface PatternMatch {
  readonly captures: readonly Capture[];
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

export function compilePattern(
  nodes: readonly PatternNode[],
): (scan: Scan, at: number) => PatternMatch | null {
  const matcher = compileSequence(nodes, (_scan, _at, last, links) =>
    linked('end', last, last + 1, '', links),
  );
  return (scan, at) => {
    const found = matcher(scan, at, at - 1, null);
    if (!found) return null;
    const captures: Capture[] = [];
    for (let link: Link | null = found; link; link = link.before) captures.push(link.capture);
    captures.reverse();
    const mark = (name: string) => captures.find((capture) => capture.name === name);
    const end = mark('end')?.to ?? at;
    return { captures, from: mark('{')?.from ?? at, to: mark('}')?.to ?? end, end };
  };
}
