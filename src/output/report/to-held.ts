import { compareDays, compareText } from '../../compare/day-order.ts';
import type { DayRange } from '../../model/edtf.ts';
import type { Position, SpeakerRef, Stance, TopicRef } from '../../model/records.ts';
import type { Report } from './report.ts';

/** A position as one article shows it at one time, by one or more stances. */
export interface Held {
  readonly document: string;
  readonly outlet: string | null;
  readonly speaker: SpeakerRef;
  readonly topic: TopicRef;
  readonly position: Position;
  /** EDTF; when it was held, else when it was published. */
  readonly date: string | null;
  readonly days: DayRange | null;
  /** At least one; in text order. */
  readonly stances: readonly Stance[];
  /** What was given up, where this is the first sign of another position. */
  readonly changedFrom: Position | null;
}

/** Positions asked for, in order of when they were held; undated ones last. */
export function toHeld({ articles, comparison, daysOf, isWanted }: Report): readonly Held[] {
  const before = new Map(comparison.reversals.map(({ from, to }) => [to.stance, from.position]));
  const held = new Map<string, Held>();
  for (const { annotation } of articles)
    for (const stance of annotation.stances) {
      const { holder, topic, position } = stance;
      if (!isWanted(holder.id, topic.id)) continue;
      const date = stance.date ?? annotation.published?.edtf ?? null;
      const key = [annotation.id, holder.id, topic.id, position, date ?? ''].join('\n');
      const known = held.get(key);
      const changedFrom = before.get(stance.id) ?? known?.changedFrom ?? null;
      held.set(key, {
        ...(known ?? { document: annotation.id, outlet: annotation.outlet?.name ?? null }),
        ...{ speaker: holder, topic, position, date, days: daysOf(date), changedFrom },
        stances: [...(known?.stances ?? []), stance],
      });
    }
  return [...held.values()].sort(
    (a, b) => compareDays(a.days, b.days) || compareText(a.document, b.document),
  );
}
