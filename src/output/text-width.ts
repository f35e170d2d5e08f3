import stringWidth from 'string-width';
import { isNarrow } from './narrow.ts';

/** Columns that a text takes in a terminal; ANSI escapes take none. */
export const textWidth = (text: string): number => (isNarrow(text) ? text.length : stringWidth(text));
