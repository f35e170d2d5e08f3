/** Classes of words, by the names of the Penn Treebank. `AUX`: forms of be, have and do. */
export type WordClass =
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'PRP'
  | 'PRP$'
  | 'DT'
  | 'JJ'
  | 'RB'
  | 'IN'
  | 'CC'
  | 'TO'
  | 'WP'
  | 'MD'
  | 'AUX'
  | 'VB'
  | 'VBZ'
  | 'VBD'
  | 'VBN'
  | 'VBG'
  | 'CD'
  | 'EX'
  | 'PUNCT';

export const isVerbClass = (wordClass: WordClass | undefined): boolean =>
  wordClass === 'VBD' ||
  wordClass === 'VBZ' ||
  wordClass === 'VB' ||
  wordClass === 'VBN' ||
  wordClass === 'VBG';

/** Whether a verb of this class, or an auxiliary, can have a subject. */
export const isFiniteClass = (wordClass: WordClass | undefined): boolean =>
  wordClass === 'VBD' ||
  wordClass === 'VBZ' ||
  wordClass === 'VB' ||
  wordClass === 'AUX' ||
  wordClass === 'MD';

export const isNoun = (wordClass: WordClass | undefined): boolean =>
  wordClass === 'NN' || wordClass === 'NNS' || wordClass === 'NNP';

/** What the ending of a lower-case word that no list holds says of its class. */
export function defaultWordClass(word: string): WordClass {
  if (word.length > 4) {
    if (word.endsWith('ly')) return 'RB';
    if (word.endsWith('ing')) return 'VBG';
    if (word.endsWith('ed')) return 'VBD';
    if (/(?:ous|ful|ive|able|ible|ical|less|ish)$/.test(word)) return 'JJ';
  }
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return 'NNS';
  return 'NN';
}
