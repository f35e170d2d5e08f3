import { cueSpans } from '../../../src/annotate/cue-spans.ts';
import { findQuotes } from '../../../src/annotate/quotes/find-quotes.ts';
import { attitudeLemmas, reportingLemmas } from '../../../src/lexicon/en/reporting-lemmas.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import { toWordClassTable } from '../../../src/text/word-classes.ts';

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
