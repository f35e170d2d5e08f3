import type { ChalkInstance } from 'chalk';
import type { Position } from '../model/records.ts';

const SIGNS: Readonly<Record<Position, string>> = { supports: '+', conditional: '±', opposes: '−' };

/** A position as a sign and a word: it reads without colour. */
export const formatPosition = (position: Position): string => `${SIGNS[position]} ${position}`;

const COLOURS = { supports: 'green', conditional: 'yellow', opposes: 'red' } as const;

/** The same, in colour where there is colour. */
export const colourPosition = (chalk: ChalkInstance, position: Position): string =>
  chalk[COLOURS[position]](formatPosition(position));
