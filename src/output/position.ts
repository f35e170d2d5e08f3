import type { Position } from '../model/records.ts';

const SIGNS: Readonly<Record<Position, string>> = { supports: '+', conditional: '±', opposes: '−' };

/** A position as a sign and a word: it reads without colour. */
export const formatPosition = (position: Position): string => `${SIGNS[position]} ${position}`;
