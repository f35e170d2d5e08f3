import { Parser } from 'htmlparser2';

/** Elements nested deeper are no article: browsers stop at 512, and articles stay below 60. */
const DEEPEST = 256;
/** Tags, attributes and pieces of text together; the longest live blogs have a tenth of it. */
const MOST_EVENTS = 250_000;
/**
 * Finding the article looks at every element's whole content: the work grows with the sum of the depths
 * of all text. A long article comes to 40 million, and twenty million take about a third of a second.
 */
const MOST_WORK = 300_000_000;
/** What an element costs, as much text. */
const ELEMENT_COST = 100;

class TooMuchError extends Error {
  override readonly name = 'TooMuchError';
}

/**
 * Whether a page can be taken apart in reasonable time, found without building its tree.
 * @returns null where it can, else why not, as the end of a sentence
 */
export function checkMarkup(html: string): string | null {
  let depth = 0;
  let events = 0;
  let work = 0;
  const count = (cost: number) => {
    work += depth * cost;
    if (++events > MOST_EVENTS) throw new TooMuchError('holds too many elements for an article');
    if (work > MOST_WORK) throw new TooMuchError('is too large and too deep for an article');
  };
  const parser = new Parser({
    onopentag: () => {
      if (++depth > DEEPEST) throw new TooMuchError(`is nested deeper than ${DEEPEST} elements`);
      count(ELEMENT_COST);
    },
    onclosetag: () => {
      depth--;
    },
    onattribute: () => count(0),
    ontext: (text) => count(text.length),
    oncomment: () => count(0),
  });
  try {
    parser.end(html);
    return null;
  } catch (error) {
    if (error instanceof TooMuchError) return error.message;
    throw error;
  }
}
