import type { Position } from '../../model/records.ts';
import { type Html, html } from './html.ts';

export const positionSigns: Readonly<Record<Position, string>> = {
  supports: '+',
  conditional: '±',
  opposes: '−',
};

/** In a sentence: "supports", "under conditions", "opposes". */
export const positionWords: Readonly<Record<Position, string>> = {
  supports: 'supports',
  conditional: 'under conditions',
  opposes: 'opposes',
};

/** A position by sign, word and colour: each tells it alone. */
export const formatPosition = (position: Position): Html =>
  html`<span class="position ${position}">${positionSigns[position]} ${positionWords[position]}</span>`;
