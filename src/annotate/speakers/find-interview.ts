import type { Paragraph } from '../../text/view.ts';
import type { Context } from './context.ts';
import type { Entity } from './drafts.ts';

/** An interview has so many questions that stand alone at least. */
const FEWEST_QUESTIONS = 2;
/** Longer paragraphs than this are no question between two answers, in tokens. */
const LONGEST_QUESTION = 30;
/** What an article says of itself it says in its first paragraphs. */
const TOP = 8;
const INTERVIEW =
  /\b(?:interview(?:ed)?|q\s?&\s?a|in conversation with|tells|told us|spoke (?:to|with)|speaks (?:to|with)|sat down with)\b/i;

/** Who is interviewed, and where: token positions at which a paragraph between or behind the questions begins. */
export interface Interview {
  readonly person: Entity;
  readonly answers: readonly number[];
}

/** "And the gates?": a paragraph that only asks. */
function isQuestion({ view: { sentences, tokens } }: Context, paragraph: Paragraph): boolean {
  const first = sentences[paragraph.firstSentence];
  const last = sentences[paragraph.lastSentence - 1];
  if (!first || !last || (paragraph.zone !== 'body' && paragraph.zone !== 'subhead')) return false;
  if (last.last - first.first > LONGEST_QUESTION || tokens[last.last - 1]?.text !== '?') return false;
  return tokens[first.first]?.kind === 'word';
}

/** Who is named most often before a token, if more often than anybody else. */
function mostNamed({ entities, mentions }: Context, before: number): Entity | null {
  const counts = new Map<Entity, number>();
  for (const [index, entity] of entities.of.entries())
    if (entity?.kind === 'person' && (mentions[index]?.first ?? before) < before)
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** The interview that an article is, by what it calls itself and by its questions; null for any other article. */
export function findInterview(context: Context): Interview | null {
  const { view } = context;
  const { paragraphs, sentences } = view;
  const asking = paragraphs.filter((paragraph) => isQuestion(context, paragraph));
  const [first] = asking;
  if (!first || asking.length < FEWEST_QUESTIONS) return null;
  const top = paragraphs.slice(0, TOP).filter(({ index }) => index < first.index);
  if (!top.some(({ start, end }) => INTERVIEW.test(view.text.slice(start, end)))) return null;
  const person = mostNamed(context, sentences[first.firstSentence]?.first ?? 0);
  const questions = new Set(asking.map(({ index }) => index));
  const answers = paragraphs
    .filter(({ index, zone }) => index > first.index && zone === 'body' && !questions.has(index))
    .map(({ firstSentence }) => sentences[firstSentence]?.first ?? 0);
  return person && { person, answers };
}
