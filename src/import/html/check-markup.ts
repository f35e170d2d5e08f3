import { Parser } from 'htmlparser2';

/** Elements nested deeper are no article: browsers stop at 512, and articles stay below 60. */
const DEEPEST = 256;
/** Elements and pieces of text together; the longest live blogs have a third of it. */
const MOST_PIECES = 80_000;
/** In UTF-16 units, without scripts and styles: no article is a tenth as long. */
const MOST_TEXT = 3_000_000;
/** Of one element; pages have a dozen, and each costs as much as all before it. */
const MOST_ATTRIBUTES = 300;
/** In UTF-16 units: each name in it is kept apart. */
const LONGEST_CLASS = 20_000;
/**
 * Finding the article looks at every element's whole content: the work grows with the sum of the depths
 * of all text. A long article comes to 40 million, and twenty million take about a third of a second. With
 * all limits the worst pages tried take six seconds and 400 MB.
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
  let pieces = 0;
  let attributes = 0;
  let work = 0;
  let length = 0;
  let name = '';
  const count = (cost: number) => {
    work += depth * cost;
    if (++pieces > MOST_PIECES) throw new TooMuchError('holds too many elements for an article');
    if (work > MOST_WORK) throw new TooMuchError('is too large and too deep for an article');
  };
  const parser = new Parser({
    onopentagname: (opened) => {
      name = opened;
      attributes = 0;
    },
    onattribute: (attribute, value) => {
      if (++attributes > MOST_ATTRIBUTES || (attribute === 'class' && value.length > LONGEST_CLASS))
        throw new TooMuchError('holds an element that is no part of an article');
    },
    onopentag: () => {
      if (++depth > DEEPEST) throw new TooMuchError(`is nested deeper than ${DEEPEST} elements`);
      count(ELEMENT_COST);
    },
    onclosetag: () => {
      name = '';
      depth--;
    },
    ontext: (text) => {
      count(text.length);
      if (name !== 'script' && name !== 'style') length += text.length;
      if (length > MOST_TEXT) throw new TooMuchError('holds too much text for an article');
    },
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
