import type { DateItem } from './date-item.ts';
import type { Meaning } from './meaning.ts';

/** What one element of a pattern took: items `from` to `to`, half-open. */
export interface Capture {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The reading's value, a literal's word, or a nested rule's meaning. */
  readonly value: number | string | Meaning;
}

/** The captures of one match, by the names the pattern gives them (a class's own name in lower case). */
export class Captures {
  readonly #list: readonly Capture[];
  readonly #items: readonly DateItem[];

  constructor(list: readonly Capture[], items: readonly DateItem[]) {
    this.#list = list;
    this.#items = items;
  }

  #find(name: string): Capture | undefined {
    return this.#list.find((capture) => capture.name === name);
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  number(name: string): number | undefined {
    const value = this.#find(name)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  word(name: string): string | undefined {
    const value = this.#find(name)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  meaning(name: string): Meaning | undefined {
    const value = this.#find(name)?.value;
    return typeof value === 'object' ? value : undefined;
  }

  /** UTF-16 offsets of what `first` to `last` took. */
  range(first: string, last = first): { readonly start: number; readonly end: number } {
    const from = this.#items[this.#find(first)?.from ?? 0];
    const to = this.#items[(this.#find(last)?.to ?? 1) - 1];
    return { start: from?.start ?? 0, end: to?.end ?? 0 };
  }

  /** Whether the word begins with an upper-case letter. */
  isCapital(name: string): boolean {
    return this.#items[this.#find(name)?.from ?? -1]?.capital ?? false;
  }
}
