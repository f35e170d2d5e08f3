import { placeSpan } from './day-span.ts';
import type { Direction } from './meaning.ts';
import type { Tense } from './tense.ts';
import type { Place } from './timex-value.ts';

/**
 * The tense found may be another clause's. Where it points further away than FAR while the same name
 * lies within NEAR on the other side, the near one is meant: in October, "payable Jan. 2" is not the
 * January before. Days; set on US business news, where such notices are frequent.
 */
const FAR = 240;
const NEAR = 70;

interface Candidate {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
  /** Days between it and the origin; 0 where they overlap. */
  readonly distance: number;
}

const nearest = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || candidate.distance < best.distance ? candidate : best),
    null,
  );

/**
 * Of the places of one name in order of time, the one that direction or tense points to, seen from
 * `origin`; without either the nearest. `null` where there is none.
 */
export function choosePlace(
  places: readonly Place[],
  origin: Place,
  direction: Direction | undefined,
  tense: () => Tense | null,
): Place | null {
  const at = placeSpan(origin);
  const candidates = places.map((place): Candidate => {
    const { from, to } = placeSpan(place);
    return { place, from, to, distance: to < at.from ? at.from - to : from > at.to ? from - at.to : 0 };
  });
  if (direction === 'last') return candidates.findLast(({ to }) => to < at.from)?.place ?? null;
  if (direction === 'next') return candidates.find(({ from }) => from > at.to)?.place ?? null;
  const near = nearest(candidates);
  if (direction === 'this') {
    const sameYear = candidates.find(
      ({ place }) => 'year' in place && 'year' in origin && place.year === origin.year,
    );
    return (sameYear ?? near)?.place ?? null;
  }
  // "In March" without a verb that tells: news looks back.
  const seen = tense() ?? (origin.grain === 'day' && places[0]?.grain === 'month' ? 'past' : null);
  const pointed =
    seen === 'past'
      ? candidates.findLast(({ from }) => from <= at.to)
      : seen === 'future'
        ? candidates.find(({ to }) => to >= at.from)
        : near;
  if (!pointed || !near) return near?.place ?? null;
  // A day or quarter of another year is given its year, or it is not that one; a month often is not.
  const doubtful = near.place.grain !== 'month' && pointed.distance > FAR && near.distance < NEAR;
  return (doubtful ? near : pointed).place;
}
