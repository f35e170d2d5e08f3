import { Chalk } from 'chalk';
import type { DateTold, Explanation, QuoteExplained, StanceExplained } from '../../annotate/explain.ts';
import type { Document } from '../../model/document.ts';
import { formatEntry, type Page } from '../comparison/page.ts';
import { formatMarked, type Mark } from '../marked-text.ts';
import { colourPosition } from '../position.ts';
import type { Layout } from '../records.ts';
import { toSafeText } from '../sanitise.ts';

const MARKS = {
  source: { before: '[', after: ']', colour: 'cyan' },
  cue: { before: '<', after: '>', colour: 'yellow' },
  content: { before: '{', after: '}', colour: 'green' },
} as const;

/** The labels stand in a column of this width. */
const LABEL = 12;

const entry = (page: Page, label: string, text: string) =>
  formatEntry(page, page.chalk.bold(label.padEnd(LABEL)), text);

const more = (page: Page, text: string) => entry(page, '', text);

const toPercent = (right: number, all: number) => `${((100 * right) / all).toFixed(0)}%`;

const BASES: Readonly<Record<DateTold['basis'], string>> = {
  mention: '',
  manifest: 'the article’s date, from the manifest',
  text: 'the article’s date, as it says itself',
  filename: 'the article’s date, from its file name',
  none: 'nothing tells',
};

function formatDate({ edtf, basis, mention }: DateTold): string {
  const why = mention ? `from “${toSafeText(mention.text)}” beside the cue (${mention.rule})` : BASES[basis];
  return edtf === null ? `unknown: ${why}` : `${edtf}: ${why}`;
}

/** The sentences, one paragraph after another, with their parts marked. */
function formatSentences(page: Page, { text }: Document, { sentences, parts }: Explanation): string {
  const marks = parts.map(({ start, end, part }): Mark => {
    const { before, after, colour } = MARKS[part];
    return { start, end, before, after, paint: (words) => page.chalk[colour](words) };
  });
  return sentences.map((range) => formatEntry(page, '', formatMarked(text, range, marks))).join('');
}

const formatExamples = (page: Page, takes: readonly string[], leaves: readonly string[]) =>
  [
    ...takes.map((example) => more(page, `takes   ${example}`)),
    ...leaves.map((example) => more(page, `leaves  ${example}`)),
  ].join('');

/** What is counted, in words. */
const COUNTED: Readonly<Record<QuoteExplained['counts'][number]['kind'], string>> = {
  group: 'such cues',
  lemma: 'this cue',
  frame: 'with this content',
  form: 'in this form',
  next: 'before this word',
  source: 'such a source',
  place: 'such a place',
  held: 'in what another says',
  opening: 'a clause after',
  beforeCue: 'a cue after',
  afterCue: 'a cue before',
  mood: 'in this mood',
  governor: 'a verb after',
  beforeSource: 'a source after',
  sourceWord: 'a source ending in',
  firstClass: 'such a beginning',
  firstWord: 'this first word',
  lastWord: 'this last word',
  length: 'of this length',
};
const COUNTED_WIDTH = 2 + Math.max(...Object.values(COUNTED).map(({ length }) => length));

function formatQuote(page: Page, quote: QuoteExplained): string {
  const { rule, measured, source, resolvedBy, speakers, counts } = quote;
  const names = speakers.map(({ name }) => toSafeText(name)).join(', ') || 'nobody named';
  const by = source === null ? resolvedBy.what : `“${toSafeText(source)}”, ${resolvedBy.what}`;
  const precision =
    measured.all === 0
      ? 'never seen in the annotated news'
      : `${measured.right} of ${measured.all} candidates of this rule were right (${toPercent(measured.right, measured.all)}), before the choice among them`;
  return [
    entry(page, 'Speaker', `${names}: ${by} (${resolvedBy.rule})`),
    entry(page, 'Said', formatDate(quote.date)),
    entry(page, 'Type', quote.negated ? `${quote.type}, told as not said` : quote.type),
    entry(page, 'Rule', `${rule.name}: ${rule.what}`),
    formatExamples(page, rule.takes, rule.leaves),
    entry(page, 'Precision', precision),
    entry(
      page,
      'Confidence',
      `${quote.confidence}${counts.length > 0 ? ', from what was right of its like:' : ''}`,
    ),
    ...counts.map(({ kind, key, right, all, factor }) => {
      const share = all === 0 ? 'never seen' : `${right} of ${all} (${toPercent(right, all)})`;
      const odds = factor === null ? '' : `, odds × ${factor}`;
      return more(page, `${COUNTED[kind].padEnd(COUNTED_WIDTH)}${toSafeText(key)}: ${share}${odds}`);
    }),
  ].join('');
}

/** An example of a stance rule, `Source |cue| <content>`, with the marks of the sentence above it. */
const toMarks = (example: string) => example.replace(/<([^<>]*)>/g, '{$1}').replace(/\|([^|]*)\|/g, '<$1>');

function formatStance(page: Page, stance: StanceExplained): string {
  const { rule, topic, quote, counts } = stance;
  const told = quote === null ? 'the reporter states it' : `read from the quote ${quote}`;
  return [
    entry(page, 'Speaker', `${toSafeText(stance.holder.name)}: ${toSafeText(told)}`),
    entry(page, 'Position', `${colourPosition(page.chalk, stance.position)} (${stance.act})`),
    entry(page, 'Topic', toSafeText(`${topic.name}: ${topic.proposition}`)),
    entry(page, 'Date', formatDate(stance.date)),
    entry(page, 'Rule', `${rule.name}: ${rule.what}`),
    formatExamples(
      page,
      rule.takes.map(([example, position]) => `${toMarks(example)} → ${position}`),
      rule.leaves.map(toMarks),
    ),
    entry(page, 'Confidence', `${stance.confidence}, from what was right of its like:`),
    ...counts.map(({ key, right, all, factor }) => {
      const share = all === 0 ? 'never seen' : `${right} of ${all} (${toPercent(right, all)})`;
      return more(page, `${toSafeText(key)}: ${share}, odds × ${factor}`);
    }),
  ].join('');
}

/** Why a finding is there, for reading in a terminal. Ends with a line feed. */
export function formatExplanation(document: Document, explanation: Explanation, layout: Layout): string {
  const page: Page = { width: layout.width, chalk: new Chalk({ level: layout.colour }) };
  const where = [
    document.outlet?.name ?? 'unknown outlet',
    document.published?.edtf ?? 'no date',
    document.path,
  ];
  const body =
    explanation.kind === 'quote' ? formatQuote(page, explanation) : formatStance(page, explanation);
  const legend = page.chalk.dim('[source] <cue> {words}');
  const title = `${page.chalk.bold(toSafeText(explanation.id))}  ${toSafeText(where.join(', '))}`;
  return `${formatEntry(page, '', title, 0)}\n${formatSentences(page, document, explanation)}  ${legend}\n\n${body}`;
}
