import { auxiliaries, determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import { titleModifiers } from '../../lexicon/en/roles.ts';
import { speechNouns } from '../../lexicon/en/speech-nouns.ts';
import type { TextView, Token } from '../../text/view.ts';
import type { NameMention } from './name-mention.ts';
import { toPluralRole, toRole } from './word-tests.ts';

/** A mention as subject weighs most; owners and names within other names hardly count. */
export const SUBJECT = 1;
/** "the fire Mr. Morton has faced": an auxiliary shows the subject of a clause within another. */
const INNER_SUBJECT = 0.7;
const OBJECT = 0.55;
const AFTER_PREPOSITION = 0.4;
/** "agreed with Morton", "met with Morton": it goes on with the other. */
const BESIDE = 0.2;
const OWNER = 0.45;
const MODIFIER = 0.25;
/** "the U.S. senator": nobody has the state in mind. */
const STATE_AS_MODIFIER = 0.05;
/** In words told of and in words quoted. */
const TOLD = 0.7;
const QUOTED = 0.2;

/** Adjectives between an owner and what is theirs are few: "Morton's sharp public criticism". */
const MOST_ADJECTIVES = 2;

/** Titles before a name are seldom longer, in tokens. */
const LONGEST_TITLE = 6;

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'and but that as while when after before because if although though which'.split(' '),
);

/** Words between "her" and a name: "His former neighbor Milan Varga". */
const LONGEST_EPITHET = 4;

/** Start of "His former neighbor" before a name where a sentence begins with it, or -1. */
function describedStart(tokens: readonly Token[], first: number, floor: number): number {
  if (first - floor > LONGEST_EPITHET || first <= floor || !determiners.has((tokens[floor] as Token).lower))
    return -1;
  for (let at = floor + 1; at < first; at++) {
    const { kind, lower } = tokens[at] as Token;
    if (kind !== 'word' || prepositions.has(lower) || auxiliaries.has(lower) || /(?:ed|[^s]s)$/.test(lower))
      return -1;
  }
  return floor;
}

/** A name's phrase begins with its lower-case titles: "Foreign ministry spokesman Esmaeil Baghaei". */
function phraseStart(tokens: readonly Token[], first: number, floor: number): number {
  let at = first;
  while (at > floor && first - at < LONGEST_TITLE) {
    const { kind, capital, lower } = tokens[at - 1] as Token;
    const isTitle =
      toRole(lower) || titleModifiers.has(lower) || organizationNouns.has(lower) || kind === 'clitic';
    if (!isTitle && !(capital && kind === 'word' && !prepositions.has(lower) && !CLAUSE_OPENERS.has(lower)))
      break;
    at--;
  }
  return at;
}

/** "Morton's criticism of the plan": whose words are told speaks, though the sentence is another's. */
function isOwnerOfWords(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at <= first + MOST_ADJECTIVES; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || prepositions.has(token.lower)) return false;
    if (speechNouns.has(token.lower)) return tokens[at + 1]?.kind !== 'clitic';
  }
  return false;
}

/** Begin a sentence whose subject is yet to come, and tell what was done to it. */
const DONE_TO =
  /^(?:asked|pressed|questioned|challenged|quizzed|grilled|confronted|urged|accused|heckled|interrupted|flanked|joined|accompanied|backed|introduced)$/;
/** Who did it is named within so many tokens. */
const REACH_DOER = 12;

/** "Pressed by Morton," "Asked by her own host, Ann Lund, about it,": who did it is not who goes on. */
function isDoer({ tokens }: TextView, floor: number, first: number, last: number): boolean {
  if (first - floor > REACH_DOER || !DONE_TO.test(tokens[floor]?.lower ?? '')) return false;
  const between = tokens.slice(floor + 1, first);
  const by = between.findIndex(({ lower }) => lower === 'by');
  const commas = between.slice(by + 1).filter(({ text }) => text === ',').length;
  return by >= 0 && (commas === 0 || (commas === 1 && tokens[last]?.text === ','));
}

function positionWeight(view: TextView, { first, last, known }: NameMention): number {
  const { tokens, sentences } = view;
  const token = tokens[first] as Token;
  const next = tokens[last];
  if (next?.kind === 'clitic' && next.lower === "'s")
    return isOwnerOfWords(tokens, last + 1) ? SUBJECT : OWNER;
  if (
    next?.kind === 'word' &&
    (organizationNouns.has(next.lower) || toRole(next.lower) || toPluralRole(next.lower))
  )
    return known?.kind === 'state' ? STATE_AS_MODIFIER : MODIFIER;
  const sentence = sentences[token.sentence];
  const described = sentence ? describedStart(tokens, first, sentence.first) : -1;
  const start = described >= 0 ? described : sentence ? phraseStart(tokens, first, sentence.first) : first;
  if (!sentence || start === sentence.first) return SUBJECT;
  if (isDoer(view, sentence.first, start, last)) return BESIDE;
  const before = tokens[start - 1] as Token;
  if (before.kind === 'punct' || before.kind === 'quote' || CLAUSE_OPENERS.has(before.lower)) return SUBJECT;
  if (before.lower === 'with') return BESIDE;
  if (prepositions.has(before.lower)) return AFTER_PREPOSITION;
  return next?.kind === 'word' && auxiliaries.has(next.lower) ? INNER_SUBJECT : OBJECT;
}

/** How much a mention puts its bearer into the reader's mind. @param mark from `toVoiceMarks` */
export function mentionWeight(view: TextView, mention: NameMention, mark: number): number {
  return positionWeight(view, mention) * (mark === 2 ? QUOTED : mark === 1 ? TOLD : 1);
}
