import { collectives } from '../../lexicon/en/collectives.ts';
import { sentenceOpeners } from '../../lexicon/en/common-words.ts';
import { prepositions } from '../../lexicon/en/function-words.ts';
import { indefinites, relativePronouns } from '../../lexicon/en/pronouns.ts';
import type { Context, Place, Resolution } from './context.ts';
import { lowerAt, sourceText } from './lookups.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';
import { toPluralRole, toRole } from './word-tests.ts';

/** What nouns for people end with that no list has: "packer", "schoolfriend", "organist". */
const PERSON_ENDS = /(?:er|or|ist|ian|ant|ent|ee|eer|man|woman|person|friend|mate|child|old)$/;

/** Things that end alike: "brain cancer". */
const THINGS: ReadonlySet<string> = new Set(
  'cancer order number matter power center centre water summer winter weather chapter border answer tower computer disorder murder offer disaster encounter paper letter parlor factor error terror horror color colour favor humor labor harbor list moment movement statement treatment event percent content accident incident agreement argument document government department parliament investment'.split(
    ' ',
  ),
);

/** "Diplomat from Oman who asked not to be named": a name ends before its "who". */
function describedEnd(context: Context, { core, range }: DescriptionPhrase): number {
  let at = core.last;
  while (at < range.last && !relativePronouns.has(lowerAt(context, at))) at++;
  // "those who went": nothing stands before.
  return at > core.first ? at : range.last;
}

/** "Some of the women", "those who left", "those surveyed": what says who they are begins with its determiner. */
function describedFirst(context: Context, { core, range }: DescriptionPhrase): number {
  const { first } = core;
  const lower = lowerAt(context, first);
  const opens = prepositions.has(lower) || relativePronouns.has(lower);
  const told = lowerAt(context, first - 1) === 'those' && lower.endsWith('ed');
  return (opens || told) && first > range.first ? first - 1 : first;
}

/** "Traders", "Two Ruritanian envoys": whether the sentence alone gives a word its capital. */
function isCapitalOfSentence({ view: { tokens, sentences }, mentionMap }: Context, at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || sentences[token.sentence]?.first !== at || (mentionMap[at] ?? -1) >= 0) return false;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return false;
  const { lower } = token;
  return (
    sentenceOpeners.has(lower) ||
    ((toRole(lower) || toPluralRole(lower)) !== null && !tokens[at + 1]?.capital)
  );
}

/** A voice without a name; the one before where the words are the same. */
export function unnamedPerson(
  context: Context,
  phrase: DescriptionPhrase,
  plural: boolean,
  { heading }: Place,
): Resolution {
  const head = lowerAt(context, phrase.head);
  const first = describedFirst(context, phrase);
  const words = sourceText(context, { first, last: describedEnd(context, phrase) });
  const text = (isCapitalOfSentence(context, first) ? words.charAt(0).toLowerCase() + words.slice(1) : words)
    .replace(/,.*$/s, '')
    .replace(/^same\s+(?=\S)/i, '');
  const again = phrase.definiteness !== 'indefinite' || plural;
  const same = again
    ? (context.unnamed.sameAs(text) ??
      (plural && phrase.definiteness !== 'definite' ? null : context.unnamed.lastLike(head, text)))
    : null;
  if (same) return { party: same, rule: 'unnamed-again' };
  const gender = plural ? null : (toRole(head)?.gender ?? null);
  const many = plural || collectives.has(head);
  // "The section", "the test": no "he" or "she".
  const thing =
    !many && !toRole(head) && !indefinites.has(head) && (!PERSON_ENDS.test(head) || THINGS.has(head));
  return {
    party: context.unnamed.add({
      text,
      head,
      kind: 'anonymous',
      gender,
      plural: many,
      thing,
      apart: heading,
    }),
    rule: 'unnamed',
  };
}
