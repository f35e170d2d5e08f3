import { Pieces } from './pieces.ts';

/**
 * The latest few numbers noted under each key, side by side in flat arrays: a large corpus has a million keys, and an
 * array for each would take several times the memory.
 */
export class Latest {
  readonly #most: number;
  readonly #placeOf = new Map<string, number>();
  /** Of each key: how many were noted, then room for the latest, in turn. */
  readonly #lists = new Pieces((length) => new Uint32Array(length));

  /** @param most so many are kept of each key */
  constructor(most: number) {
    this.#most = most;
  }

  /** Notes a number. @returns those noted under the key before, as far as they are kept, earliest first */
  note(key: string, value: number): number[] {
    const most = this.#most;
    let place = this.#placeOf.get(key);
    if (place === undefined) {
      place = this.#lists.length;
      this.#placeOf.set(key, place);
      for (let at = 0; at <= most; at++) this.#lists.push(0);
    }
    const noted = this.#lists.at(place);
    const before: number[] = [];
    for (let at = Math.max(0, noted - most); at < noted; at++)
      before.push(this.#lists.at(place + 1 + (at % most)));
    this.#lists.set(place + 1 + (noted % most), value);
    this.#lists.set(place, noted + 1);
    return before;
  }
}
