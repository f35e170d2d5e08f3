/** More room is made for links by this factor. */
const GROWTH = 1.5;
const LEAST_ROOM = 1024;

function grown<T extends Int32Array | Float64Array>(array: T, room: number): T {
  const larger = new (array.constructor as new (length: number) => T)(room);
  larger.set(array);
  return larger;
}

/**
 * Which utterances are alike, and how surely: positions and scores side by side in flat arrays, since a large corpus
 * has millions of them.
 */
export class Links {
  #left: Int32Array = new Int32Array(LEAST_ROOM);
  #right: Int32Array = new Int32Array(LEAST_ROOM);
  #score: Float64Array = new Float64Array(LEAST_ROOM);
  #length = 0;
  /** Neighbours of each position, sorted, one after another, and where each one's begin. */
  #neighbours: Int32Array | null = null;
  #starts: Int32Array = new Int32Array(0);

  get length(): number {
    return this.#length;
  }

  /** @param left smaller than `right`; no two links have both in common */
  add(left: number, right: number, score: number): void {
    if (this.#length === this.#left.length) {
      const room = Math.ceil(this.#length * GROWTH);
      this.#left = grown(this.#left, room);
      this.#right = grown(this.#right, room);
      this.#score = grown(this.#score, room);
    }
    this.#left[this.#length] = left;
    this.#right[this.#length] = right;
    this.#score[this.#length] = score;
    this.#length++;
    this.#neighbours = null;
  }

  /** Calls back with each link, surest first, then in the order of positions. */
  each(link: (left: number, right: number) => void): void {
    const [left, right, score] = [this.#left, this.#right, this.#score];
    const order = Uint32Array.from({ length: this.#length }, (_, at) => at).sort(
      (a, b) =>
        (score[b] as number) - (score[a] as number) ||
        (left[a] as number) - (left[b] as number) ||
        (right[a] as number) - (right[b] as number),
    );
    for (const at of order) link(left[at] as number, right[at] as number);
  }

  /** Whether two positions below `size` are linked, in either order. */
  isLinked(a: number, b: number, size: number): boolean {
    const neighbours = this.#neighbours ?? this.#index(size);
    const wanted = Math.max(a, b);
    let low = this.#starts[Math.min(a, b)] as number;
    let high = this.#starts[Math.min(a, b) + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((neighbours[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low < (this.#starts[Math.min(a, b) + 1] as number) && neighbours[low] === wanted;
  }

  #index(size: number): Int32Array {
    const starts = new Int32Array(size + 1);
    for (let at = 0; at < this.#length; at++) {
      const after = (this.#left[at] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    for (let at = 0; at < size; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
    const next = starts.slice();
    const neighbours = new Int32Array(this.#length);
    for (let at = 0; at < this.#length; at++) {
      const left = this.#left[at] as number;
      neighbours[next[left] as number] = this.#right[at] as number;
      next[left] = (next[left] as number) + 1;
    }
    for (let at = 0; at < size; at++) neighbours.subarray(starts[at], starts[at + 1]).sort();
    this.#starts = starts;
    this.#neighbours = neighbours;
    return neighbours;
  }
}
