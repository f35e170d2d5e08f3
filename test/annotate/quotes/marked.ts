import { cueSpans } from '../../../src/annotate/cue-spans.ts';
import { findQuotes } from '../../../src/annotate/quotes/find-quotes.ts';
import { attitudeLemmas, reportingLemmas } from '../../../src/lexicon/en/reporting-lemmas.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import { toWordClassTable } from '../../../src/text/word-class-table.ts';

const table = toWordClassTable([...reportingLemmas, ...attitudeLemmas]);

/** An example with its expected parts taken out: [source] <cue> {content}; `# ` begins a headline. */
export function parseMarked(example: string) {
  const parts: Record<'[' | '<' | '{', string[]> = { '[': [], '<': [], '{': [] };
  const marked = /\[([^\]]*)\]|<([^>]*)>|\{([^}]*)\}/g;
  for (const [, source, cue, content] of example.matchAll(marked)) {
    if (source !== undefined) parts['['].push(source);
    if (cue !== undefined) parts['<'].push(cue);
    if (content !== undefined) parts['{'].push(content);
  }
  return {
    text: example.replace(/[[\]<>{}]/g, ''),
    source: parts['['],
    cue: parts['<'],
    content: parts['{'],
  };
}

/** Quotes of a short text, with the words of their parts. */
export function readQuotes(example: string) {
  const headline = example.startsWith('# ');
  const text = headline ? example.slice(2) : example;
  const zone = headline ? ('headline' as const) : ('body' as const);
  const view = toTextView(
    text,
    findLines(text).map((line) => ({ ...line, zone })),
  );
  const words = (ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end));
  const { attributions, scareQuotes } = findQuotes(view, table);
  return {
    scareQuotes: words(scareQuotes),
    quotes: attributions.map((found) => ({
      rule: found.rule,
      type: found.type,
      negated: found.negated,
      confidence: found.confidence,
      source: words(found.source),
      cue: words(found.cue ? cueSpans(found.cue) : []),
      content: words(found.content),
      verbatim: words(found.verbatim),
    })),
  };
}

const NEGATION = /\b(?:not|never)\b|n[’']t\b/;

/**
 * What a marked sentence says of one quote, but how sure it is. Quoted words tell its type (a turn of a
 * transcript is all quoted), a negation in the cue that it is denied.
 */
export function toReading(rule: string, marked: string) {
  const { source, cue, content } = parseMarked(marked);
  const negated = NEGATION.test(cue.join(' '));
  if (rule === 'transcript-turn')
    return { rule, type: 'direct', negated, source, cue, content, verbatim: content };
  const verbatim = content.flatMap((part) => [...part.matchAll(/“([^”]+)/g)].map(([, words]) => words));
  const rest = content.map((part) => part.replace(/“[^”]*(?:”|$)|[^\p{L}\p{N}]/gu, '')).join('');
  const type = verbatim.length === 0 ? 'indirect' : rest === '' ? 'direct' : 'mixed';
  return { rule, type, negated, source, cue, content, verbatim };
}

/** Quotations of a sentence that stand in none of the marked sources and contents. */
export function findUnsaid(rows: readonly string[]): readonly string[] {
  const outside = rows.map((row): readonly string[] => {
    const rest = row.replace(/\[[^\]]*\]|\{[^}]*\}/g, '');
    return rest.match(/“[^”]*”/g) ?? [];
  });
  return outside.reduce((all, own) => all.filter((one) => own.includes(one)));
}
