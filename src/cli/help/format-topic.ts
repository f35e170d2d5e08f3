import wrapAnsi from 'wrap-ansi';
import { textWidth } from '../../output/text-width.ts';
import type { HelpPart } from './help-topic.ts';

/** Longer lines are hard to read. */
const WIDEST = 88;
/** A longer term has a line of its own. */
const LONGEST_TERM = 26;
const GAP = 2;

const indent = (text: string, width: number) => text.replace(/^(?=.)/gm, ' '.repeat(width));

function formatRow(term: string, meaning: string, column: number, width: number): string {
  const lines = wrapAnsi(meaning, width - GAP - column, { hard: true });
  const text = indent(lines, GAP + column);
  if (textWidth(term) + GAP > column) return `${' '.repeat(GAP)}${term}${meaning === '' ? '' : `\n${text}`}`;
  return `${' '.repeat(GAP)}${term}${text.slice(GAP + textWidth(term))}`.trimEnd();
}

function formatPart(part: HelpPart, width: number): string {
  if ('heading' in part) return `${part.heading.toUpperCase()}\n`;
  if ('text' in part) return `${wrapAnsi(part.text, width)}\n`;
  if ('lines' in part) return `${part.lines.map((line) => `    ${line}`).join('\n')}\n`;
  const short = part.rows.map(([term]) => textWidth(term)).filter((length) => length <= LONGEST_TERM);
  const column = Math.max(0, ...short) + GAP;
  return `${part.rows.map(([term, meaning]) => formatRow(term, meaning, column, width)).join('\n')}\n`;
}

/** A topic as text for a terminal of a width in columns. */
export function formatTopic(parts: readonly HelpPart[], width: number): string {
  return parts.map((part) => formatPart(part, Math.min(width, WIDEST))).join('\n');
}
