import { toSafeJson } from './sanitise.ts';

/**
 * An object of lists as JSON, an entry at a time: the same text as `toSafeJson` gives, without ever holding it whole,
 * since a large comparison has more of it than a string can hold.
 * @param indent blanks for each level; none: all on one line
 */
export function* streamSections(
  sections: Readonly<Record<string, readonly unknown[]>>,
  indent = 0,
): Generator<string> {
  const lineOf = (level: number) => (indent > 0 ? `\n${' '.repeat(indent * level)}` : '');
  const gap = indent > 0 ? ' ' : '';
  const names = Object.keys(sections);
  if (names.length === 0) {
    yield '{}';
    return;
  }
  for (const [at, name] of names.entries()) {
    yield `${at > 0 ? ',' : '{'}${lineOf(1)}${toSafeJson(name)}:${gap}[`;
    const entries = sections[name] ?? [];
    for (const [index, entry] of entries.entries())
      yield `${index > 0 ? ',' : ''}${lineOf(2)}${toSafeJson(entry, indent).replaceAll('\n', lineOf(2))}`;
    yield `${entries.length > 0 ? lineOf(1) : ''}]`;
  }
  yield `${lineOf(0)}}`;
}
