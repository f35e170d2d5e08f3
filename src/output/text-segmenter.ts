import { isNarrow } from './narrow.ts';

/** Under this name the build leaves it alone: it puts `TextSegmenter` wherever `Intl.Segmenter` stands. */
const { Segmenter } = Intl;

/**
 * Stands in for `Intl.Segmenter` in the packages that draw tables: making one takes as long as starting
 * Node, and most texts have no characters that belong together.
 */
export class TextSegmenter {
  #segmenter: Intl.Segmenter | undefined;

  *segment(text: string): Generator<{ readonly segment: string }> {
    if (isNarrow(text)) {
      for (const segment of text) yield { segment };
      return;
    }
    this.#segmenter ??= new Segmenter();
    yield* this.#segmenter.segment(text);
  }
}
