import { bodyTypes, publicBodyWords } from '../../lexicon/en/body-words.ts';
import { documentNouns } from '../../lexicon/en/documents.ts';
import { personNouns } from '../../lexicon/en/roles.ts';
import type { TokenRange } from '../../text/view.ts';
import { type Grammar, lowerAt, sentenceOf, textAt } from './grammar.ts';
import { nounPhraseEnd } from './noun-phrases.ts';

/** Nouns for those who may be made to speak: people, bodies, documents. */
const voiceNouns: ReadonlySet<string> = new Set([
  ...personNouns,
  ...Object.keys(bodyTypes),
  ...publicBodyWords,
  ...documentNouns,
]);

const zoneAt = (grammar: Grammar, at: number) =>
  grammar.view.paragraphs[sentenceOf(grammar, at).paragraph]?.zone;

/** Whether a token stands in the headline. */
export const isHeadline = (grammar: Grammar, at: number): boolean => zoneAt(grammar, at) === 'headline';

/** Whether a token stands in a heading, where verbs and subjects may be left out. */
export function isHeading(grammar: Grammar, at: number): boolean {
  const zone = zoneAt(grammar, at);
  return zone === 'headline' || zone === 'subhead';
}

/** Whether a noun phrase has a name or a noun in it for those who may speak. */
export function namesVoice(grammar: Grammar, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++)
    if (grammar.classes[at] === 'NNP' || voiceNouns.has(lowerAt(grammar, at))) return true;
  return false;
}

/** Whether all that is left of a heading from `first` on names somebody who may speak: ", says Lund", ", says minister". */
export function endsInVoice(grammar: Grammar, first: number): boolean {
  let { last } = sentenceOf(grammar, first);
  while (last > first && textAt(grammar, last - 1) === '.') last--;
  return nounPhraseEnd(grammar, first, last) === last && namesVoice(grammar, { first, last });
}
