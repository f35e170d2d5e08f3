import type { WordForm } from './stems.ts';

/** More room is made by this factor. */
const GROWTH = 1.5;
const LEAST_ROOM = 1024;

/**
 * The words of many texts, by number, one text after another. An array for each text would take several times
 * the memory of its words.
 */
export class WordPool {
  readonly #numberOf = new Map<string, number>();
  readonly #forms: WordForm[] = [];
  #numbers: Uint32Array = new Uint32Array(LEAST_ROOM);
  #length = 0;

  #toNumber(form: WordForm): number {
    const known = this.#numberOf.get(form.text);
    if (known !== undefined) return known;
    const number = this.#forms.push(form) - 1;
    this.#numberOf.set(form.text, number);
    return number;
  }

  /** Appends words. @returns where they begin */
  add(words: readonly WordForm[]): number {
    const start = this.#length;
    const end = start + words.length;
    if (end > this.#numbers.length) {
      const larger = new Uint32Array(Math.ceil(end * GROWTH));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    for (const word of words) this.#numbers[this.#length++] = this.#toNumber(word);
    return start;
  }

  /** The words from `start` to `end`, half-open, as `add` gave their places; made anew each time. */
  read(start: number, end: number): WordForm[] {
    const words: WordForm[] = [];
    for (let at = start; at < end; at++) words.push(this.#forms[this.#numbers[at] as number] as WordForm);
    return words;
  }
}
