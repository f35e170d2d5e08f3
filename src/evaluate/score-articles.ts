import type { Annotation, DateMention, SpeakerRef, Stance } from '../model/records.ts';
import { type Figures, toFigures, toPercent } from './figures.ts';
import { type GoldArticle, locate } from './gold-articles.ts';
import { LEAST_OVERLAP, matchByContent } from './match.ts';
import { type AttributionScore, scoreAttributions } from './score.ts';
import { coverWords, findWords, toDice } from './words.ts';

/** One annotated article with what was found in it. */
export interface ArticlePair {
  readonly text: string;
  readonly gold: GoldArticle;
  readonly annotation: Annotation | null;
}

export interface ArticleScore extends AttributionScore {
  /** Of the detected quotes, in per cent: whose speaker or type is right. */
  readonly speakerAccuracy: number | null;
  readonly typeAccuracy: number | null;
  /** Dates that have a place on the calendar: the span overlaps; the value is right as well. */
  readonly datesFound: Figures;
  readonly datesResolved: Figures;
  /** By holder, topic and position, once an article. */
  readonly stances: Figures;
  readonly scareQuotesTakenForSpeech: number;
}

const toKebab = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^the-(?=.)/, '');

const IS_NAME = /^\p{Lu}/u;
const IS_DESCRIPTION = /^(?:A|An|He|She|It|They|His|Her|Their|I|We|You)\b|^The \p{Ll}/u;

/** The ids by which speakers may be called: their id, name and the aliases that are proper names. */
function idsOf(gold: GoldArticle, ids: readonly string[]): ReadonlySet<string> {
  const names = gold.speakers
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => IS_NAME.test(name) && !IS_DESCRIPTION.test(name));
  return new Set([...ids, ...names.map(toKebab)]);
}

const isAnonymous = (gold: GoldArticle, id: string) =>
  gold.speakers.some((speaker) => speaker.id === id && speaker.kind === 'anonymous');

function isSpeakerRight(
  gold: GoldArticle,
  wanted: GoldArticle['quotes'][number],
  found: readonly SpeakerRef[],
): boolean {
  if (wanted.speaker === null) return found.length === 0;
  const ids = idsOf(gold, [wanted.speaker, ...(wanted.speakers ?? [])]);
  const called = found.flatMap(({ id, name }) => [id, toKebab(name)]);
  if (called.some((id) => ids.has(id))) return true;
  if (!isAnonymous(gold, wanted.speaker)) return false;
  const named = gold.speakers.filter(({ kind }) => kind !== 'anonymous').map(({ id }) => id);
  const others = idsOf(gold, named);
  return !called.some((id) => others.has(id));
}

function scoreSpeakers(articles: readonly ArticlePair[]) {
  const sums = { matched: 0, speaker: 0, type: 0, scare: 0 };
  for (const { text, gold, annotation } of articles) {
    const words = findWords(text);
    const wanted = gold.quotes.map((quote) => ({
      quote,
      content: coverWords(
        words,
        quote.content.map((part) => locate(text, part)),
      ),
    }));
    const found = (annotation?.quotes ?? []).map((quote) => ({
      quote,
      content: coverWords(words, quote.content.spans),
    }));
    const optional = new Set(
      matchByContent(found, wanted)
        .matches.filter((match) => match.gold.quote.optional)
        .map((match) => match.predicted),
    );
    const counted = found.filter((one) => !optional.has(one));
    const { matches } = matchByContent(
      counted,
      wanted.filter(({ quote }) => !quote.optional),
    );
    for (const { predicted, gold: one } of matches) {
      sums.matched++;
      const { speaker, speakers, type } = predicted.quote;
      if (isSpeakerRight(gold, one.quote, [...(speaker ? [speaker] : []), ...(speakers ?? [])]))
        sums.speaker++;
      if (type === one.quote.type) sums.type++;
    }
    for (const span of gold.scareQuotes) {
      const covered = coverWords(words, [locate(text, span)]);
      const isTaken = counted.some(
        ({ quote, content }) => quote.type === 'direct' && toDice(content, covered) >= LEAST_OVERLAP,
      );
      if (isTaken) sums.scare++;
    }
  }
  return sums;
}

function scoreDates(articles: readonly ArticlePair[]) {
  const sums = { pred: 0, gold: 0, found: 0, right: 0 };
  for (const { text, gold, annotation } of articles) {
    const wanted = gold.dates
      .filter(({ resolved }) => resolved !== null)
      .map((date) => ({ ...locate(text, date.text), value: date.resolved }));
    const found = (annotation?.dates ?? []).filter(({ value }: DateMention) => !value.startsWith('X'));
    sums.pred += found.length;
    sums.gold += wanted.length;
    const used = new Set<number>();
    for (const { start, end, value } of found) {
      const overlaps = wanted.map((date) => Math.min(end, date.end) - Math.max(start, date.start));
      let best = -1;
      for (const [at, overlap] of overlaps.entries())
        if (!used.has(at) && overlap > Math.max(0, overlaps[best] ?? 0)) best = at;
      if (best < 0) continue;
      used.add(best);
      sums.found++;
      if (wanted[best]?.value === value) sums.right++;
    }
  }
  return sums;
}

/**
 * Stances as `holder|topic|position`, holders by the ids that gold gives them: what gold wants, and the first
 * found of each kind.
 */
export function toGoldStances(
  gold: GoldArticle,
  annotation: Annotation | null,
): { readonly wanted: ReadonlySet<string>; readonly found: ReadonlyMap<string, Stance> } {
  const toId = (holder: string) =>
    gold.speakers.find(({ id }) => idsOf(gold, [id]).has(holder))?.id ?? holder;
  const found = new Map<string, Stance>();
  for (const stance of annotation?.stances ?? []) {
    const key = `${toId(stance.holder.id)}|${stance.topic.id}|${stance.position}`;
    if (!found.has(key)) found.set(key, stance);
  }
  return {
    wanted: new Set(
      gold.stances.map(({ holder, topic, position }) => `${toId(holder)}|${topic}|${position}`),
    ),
    found,
  };
}

function scoreStances(articles: readonly ArticlePair[]): Figures {
  let tp = 0;
  let pred = 0;
  let all = 0;
  for (const { gold, annotation } of articles) {
    const { wanted, found } = toGoldStances(gold, annotation);
    tp += [...found.keys()].filter((key) => wanted.has(key)).length;
    pred += found.size;
    all += wanted.size;
  }
  return toFigures(tp, pred, all);
}

/** Scores articles against gold in the project's own form. @throws {RangeError} a gold span is not in its text */
export function scoreArticles(articles: readonly ArticlePair[], mostErrors: number): ArticleScore {
  const attributions = scoreAttributions(
    articles.map(({ text, gold, annotation }) => ({
      name: gold.file,
      text,
      annotation,
      gold: gold.quotes.map(({ source, cue, content, optional }) => ({
        source: source ? [locate(text, source)] : [],
        cue: cue ? [locate(text, cue)] : [],
        content: content.map((part) => locate(text, part)),
        optional: optional ?? false,
      })),
    })),
    mostErrors,
  );
  const { errors, ...figures } = attributions;
  const speakers = scoreSpeakers(articles);
  const dates = scoreDates(articles);
  return {
    ...figures,
    speakerAccuracy: toPercent(speakers.speaker, speakers.matched),
    typeAccuracy: toPercent(speakers.type, speakers.matched),
    datesFound: toFigures(dates.found, dates.pred, dates.gold),
    datesResolved: toFigures(dates.right, dates.pred, dates.gold),
    stances: scoreStances(articles),
    scareQuotesTakenForSpeech: speakers.scare,
    errors,
  };
}
