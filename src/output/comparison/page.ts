import type { ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import { textWidth } from '../text-width.ts';

/** What the sections of a page of text need to know. */
export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly chalk: ChalkInstance;
}

export const formatHeading = ({ chalk }: Page, text: string): string => `${chalk.bold(text.toUpperCase())}\n`;

const wrapTo = (text: string, width: number) =>
  wrapAnsi(text, Math.max(8, width), { hard: true }).split('\n');

/**
 * Text with a label before its first line; later lines stand under the text. A label that would leave
 * the text too little room stands above it. Ends with a line feed.
 */
export function formatEntry({ width }: Page, label: string, text: string, indent = 2): string {
  const margin = ' '.repeat(indent);
  const hang = indent + textWidth(label);
  if (hang > width / 2) {
    const above = wrapTo(label.trimEnd(), width - indent).map((line) => margin + line);
    const below = wrapTo(text, width - indent - 2).map((line) => `${margin}  ${line}`);
    return [...above, ...below, ''].join('\n');
  }
  const lines = wrapTo(text, width - hang);
  return lines
    .map((line, index) => `${index === 0 ? margin + label : ' '.repeat(hang)}${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}

/** Text as wide as the widest of a column of labels. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)));

export const widest = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(0, ...texts.map((text) => textWidth(text))));
