import { prepositions } from '../../lexicon/en/function-words.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import type { TextView, Token } from '../../text/view.ts';
import type { NameMention } from './name-mention.ts';
import { toPluralRole, toRole } from './word-tests.ts';

/** A mention as subject weighs most; owners and names within other names hardly count. */
export const SUBJECT = 1;
const OBJECT = 0.55;
const AFTER_PREPOSITION = 0.4;
const OWNER = 0.45;
const MODIFIER = 0.25;
/** In words told of and in words quoted. */
const TOLD = 0.7;
const QUOTED = 0.2;

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'and but that as while when after before because if although though which'.split(' '),
);

function positionWeight(view: TextView, { first, last }: NameMention): number {
  const { tokens, sentences } = view;
  const token = tokens[first] as Token;
  const next = tokens[last];
  if (next?.kind === 'clitic' && next.lower === "'s") return OWNER;
  if (
    next?.kind === 'word' &&
    (organizationNouns.has(next.lower) || toRole(next.lower) || toPluralRole(next.lower))
  )
    return MODIFIER;
  const sentence = sentences[token.sentence];
  if (!sentence || first === sentence.first) return SUBJECT;
  const before = tokens[first - 1] as Token;
  if (before.kind === 'punct' || before.kind === 'quote' || CLAUSE_OPENERS.has(before.lower)) return SUBJECT;
  return prepositions.has(before.lower) ? AFTER_PREPOSITION : OBJECT;
}

/** How much a mention puts its bearer into the reader's mind. @param mark from `toVoiceMarks` */
export function mentionWeight(view: TextView, mention: NameMention, mark: number): number {
  return positionWeight(view, mention) * (mark === 2 ? QUOTED : mark === 1 ? TOLD : 1);
}
