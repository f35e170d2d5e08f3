import { compareText } from '../../compare/day-order.ts';
import { type Html, html } from './html.ts';
import { limits } from './limits.ts';
import type { Report } from './report.ts';

/** Whom and what an entry of the page is about: ids of speakers and topics, names of outlets. */
export interface About {
  readonly speakers?: readonly string[];
  readonly topics?: readonly string[];
  readonly outlets?: readonly (string | null)[];
}

/** A name to choose; `key` is a number that the entries carry. */
export interface Choice {
  readonly key: number;
  readonly name: string;
}

/** Names by which entries are filtered. */
export interface FilterKeys {
  /** Those with most words and positions first. */
  readonly speakers: readonly Choice[];
  /** By name. */
  readonly topics: readonly Choice[];
  readonly outlets: readonly Choice[];
  /** Attributes of an element that the filters show or hide. */
  readonly toAttributes: (about: About) => Html;
}

export const UNKNOWN_OUTLET = 'unknown outlet';

interface Counted {
  readonly name: string;
  count: number;
}

function toCounts(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const [id, name] of pairs) {
    const known = counts.get(id);
    if (known) known.count++;
    else counts.set(id, { name, count: 1 });
  }
  return counts;
}

function* speakersOf({ articles }: Report): Generator<readonly [string, string]> {
  for (const { annotation } of articles) {
    for (const { speaker, speakers } of annotation.quotes)
      for (const one of speakers ?? (speaker ? [speaker] : [])) yield [one.id, one.name];
    for (const { holder } of annotation.stances) yield [holder.id, holder.name];
  }
}

function* topicsOf({ articles, topics }: Report): Generator<readonly [string, string]> {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  for (const { annotation } of articles) {
    for (const { topic } of annotation.stances) yield [topic.id, topic.name];
    for (const quote of annotation.quotes)
      for (const topic of quote.topics) yield [topic, names.get(topic) ?? topic];
  }
}

function* outletsOf({ articles }: Report): Generator<readonly [string, string]> {
  for (const { annotation } of articles) {
    const name = annotation.outlet?.name ?? UNKNOWN_OUTLET;
    yield [name, name];
  }
}

/** Ids, those with most first where `byCount`, else by name; each with its number. */
function toNumbers(counts: ReadonlyMap<string, Counted>, byCount: boolean): ReadonlyMap<string, number> {
  const sorted = [...counts].sort(
    ([a, left], [b, right]) =>
      (byCount ? right.count - left.count : 0) || compareText(left.name, right.name) || compareText(a, b),
  );
  return new Map(sorted.map(([id], at) => [id, at + 1]));
}

export function toFilterKeys(report: Report): FilterKeys {
  const make = (pairs: Iterable<readonly [string, string]>, byCount: boolean) => {
    const counts = toCounts(pairs);
    const numbers = toNumbers(counts, byCount);
    const choices = [...numbers].map(([id, key]): Choice => ({ key, name: counts.get(id)?.name ?? id }));
    return { numbers, choices: choices.slice(0, limits.choices) };
  };
  const speakers = make(speakersOf(report), true);
  const topics = make(topicsOf(report), false);
  const outlets = make(outletsOf(report), false);
  const toKeys = (numbers: ReadonlyMap<string, number>, ids: readonly string[] = []) =>
    [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].join(' ');
  return {
    speakers: speakers.choices,
    topics: topics.choices,
    outlets: outlets.choices,
    toAttributes: (about) => {
      const names = about.outlets?.map((name) => name ?? UNKNOWN_OUTLET);
      return html`data-item data-speakers="${toKeys(speakers.numbers, about.speakers)}" data-topics="${toKeys(topics.numbers, about.topics)}" data-outlets="${toKeys(outlets.numbers, names)}"`;
    },
  };
}
