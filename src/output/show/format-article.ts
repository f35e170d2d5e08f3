import { Chalk } from 'chalk';
import type { AllFound } from '../../annotate/annotate.ts';
import type { Document } from '../../model/document.ts';
import { isFurniture } from '../../text/furniture.ts';
import type { Range } from '../../text/view.ts';
import { formatEntry, formatHeading, type Page, padTo, widest } from '../comparison/page.ts';
import { formatMarked, type Mark } from '../marked-text.ts';
import { colourPosition } from '../position.ts';
import type { Layout } from '../records.ts';
import { toSafeText } from '../sanitise.ts';
import { toMarks, toShortId } from './to-marks.ts';

/** No label of the legend is wider. */
const WIDEST_LABEL = 30;

function formatSection(page: Page, heading: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return '';
  const room = widest(
    rows.map(([label]) => label),
    WIDEST_LABEL,
  );
  const lines = rows.map(([label, text]) => formatEntry(page, `${padTo(label, room)}  `, text));
  return `\n${formatHeading(page, heading)}${lines.join('')}`;
}

const toVoice = ({ speaker, speakers, source }: AllFound['quotes'][number], text: string): string => {
  if (speakers.length > 0) return speakers.map(({ name }) => name).join(', ');
  return (
    speaker?.name ?? (source.map(({ start, end }) => text.slice(start, end)).join(' … ') || 'nobody named')
  );
};

function formatQuotes(page: Page, { text }: Document, { quotes }: AllFound): string {
  return formatSection(
    page,
    'Quotes',
    quotes.map((quote) => {
      const facts = [
        quote.negated ? `${quote.type}, not said` : quote.type,
        ...(quote.said === null ? [] : [quote.said]),
        ...(quote.via.length > 0 ? [`by way of ${quote.via.map(({ name }) => name).join(' ← ')}`] : []),
      ];
      return [toShortId(quote.id), toSafeText(`${toVoice(quote, text)}: ${facts.join(', ')}`)] as const;
    }),
  );
}

function formatStances(page: Page, { stances }: AllFound): string {
  return formatSection(
    page,
    'Stances',
    stances.map(({ id, holder, topic, position }) => {
      const what = toSafeText(`${holder.name} · ${topic.name}: `);
      return [toShortId(id), `${what}${colourPosition(page.chalk, position)}`] as const;
    }),
  );
}

function formatDates(page: Page, { text }: Document, { dates }: AllFound): string {
  return formatSection(
    page,
    'Dates',
    dates.map(({ start, end, type, value, edtf }, at) => {
      const when = edtf === null || edtf === value ? value : `${edtf} (${value})`;
      return [
        `d${at + 1}`,
        toSafeText(`“${text.slice(start, end)}”: ${when}, ${type.toLowerCase()}`),
      ] as const;
    }),
  );
}

/** The marks that stand in each paragraph, in one walk over both. */
function byParagraph(marks: readonly Mark[], paragraphs: readonly Range[]): readonly (readonly Mark[])[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let at = 0;
  let open: Mark[] = [];
  return paragraphs.map(({ start, end }) => {
    open = open.filter((mark) => mark.end > start);
    for (let mark = sorted[at]; mark && mark.start < end; mark = sorted[++at])
      if (mark.end > start) open.push(mark);
    return [...open];
  });
}

/**
 * An article for reading in a terminal, with quotes, stances and dates marked by number and a legend
 * below it. Every line of the article that is not blank is there. Ends with a line feed.
 */
export function formatArticle(document: Document, found: AllFound, layout: Layout): string {
  const page: Page = { width: layout.width, chalk: new Chalk({ level: layout.colour }) };
  const where = [
    document.outlet?.name ?? 'unknown outlet',
    document.published?.edtf ?? 'no date',
    document.path,
  ];
  const marksOf = byParagraph(toMarks(found, page.chalk), found.lines);
  const paragraphs = found.lines.map((line, index) => {
    const { zone } = line;
    const inside = marksOf[index] ?? [];
    const words = formatMarked(document.text, line, inside);
    const shown =
      zone === 'headline' ? page.chalk.bold(words) : isFurniture(zone) ? page.chalk.dim(words) : words;
    const label = zone === 'body' ? '' : page.chalk.dim(`${zone}: `);
    return formatEntry(page, '', `${label}${shown}`, 0);
  });
  const legendLine = page.chalk.dim('{q… a quote}  words[s… −] of a stance  a date(d…)');
  const title = `${page.chalk.bold(toSafeText(document.id))}  ${toSafeText(where.join(', '))}`;
  const head = `${formatEntry(page, '', title, 0)}${formatEntry(page, '', legendLine, 0)}`;
  const legend = `${formatQuotes(page, document, found)}${formatStances(page, found)}${formatDates(page, document, found)}`;
  const end = legend === '' ? '\nNothing was found in this article.\n' : legend;
  return `${head}\n${paragraphs.join('\n')}${end}`;
}
