import { synonyms } from '../lexicon/en/synonyms.ts';

/** A spelling, the same wherever it is met. */
export interface WordForm {
  readonly text: string;
  /** Lower case, plain apostrophes, one spelling for British and American: equal for equal wording. */
  readonly lower: string;
  /** Stem, or the first of its synonyms; equal for the same meaning, as far as the lists know. */
  readonly key: string;
  /** Function words, too common to tell utterances apart. */
  readonly common: boolean;
}

/** One word of a text; offsets are UTF-16. */
export interface Word extends WordForm {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Source: the closed classes of English, and what reporting adds ("said", "that"). */
const COMMON: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every all both either neither no not nor and or but if then than as so such
   i you he she it we they me him her us them my your his its our their mine yours ours theirs who whom whose which what when where why how there here
   is are was were be been being am do does did done have has had having will would shall should can could may might must ought
   of in on at by for to from with without into onto over under about against between among after before during through out up down off again further
   also only just very too more most much many own same other another one s t d ll ve re m n't it's that's
   said say says saying told tell tells telling add added adds adding stated state according because while until once even still yet now`.split(
    /\s+/,
  ),
);

const DOUBLED = /([bdgklmnprt])\1$/;

/** Where British and American spelling differ, the American one; only for comparing. */
function toOneSpelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/(?<=[def]en)c(?=e)/, 's')
    .replace(/ogramme/, 'ogram')
    .replace(/is(?=(?:e|ed|es|ing|ation|able)$)/, 'iz')
    .replace(/our(?=s?$|ed$|ing$|able$|ite$|hood$)/, 'or')
    .replace(/(?<=[bmt])re$/, 'er')
    .replace(/(?<=[bmt])res$/, 'ers');
}

/** A rough stem: plural, past and -ing endings cut off, a final e too. Equal stems mean one word, mostly. */
export function toStem(word: string): string {
  let stem = word.replace(/['’]s$/, '').replace(/\.$/, '');
  if (stem.length <= 3) return stem;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ied') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('ed') && stem.length > 4) stem = stem.slice(0, -2).replace(DOUBLED, '$1');
  else if (stem.endsWith('ing') && stem.length > 5) stem = stem.slice(0, -3).replace(DOUBLED, '$1');
  if (stem.endsWith('ation') && stem.length > 7) stem = stem.slice(0, -3);
  return stem.endsWith('e') && stem.length > 3 ? stem.slice(0, -1) : stem;
}

/** Stem → what stands for it. A stem in two groups keeps the first. */
export function toSynonymIndex(groups = synonyms): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { words } of groups) {
    const own = toStem(toOneSpelling(words[0] ?? ''));
    const first = index.get(own) ?? own;
    for (const word of words) {
      const stem = toStem(toOneSpelling(word));
      if (!index.has(stem)) index.set(stem, first);
    }
  }
  return index;
}

function toForm(text: string, index: ReadonlyMap<string, string>): WordForm {
  const lower = toOneSpelling(text.toLowerCase().replaceAll('’', "'"));
  const isPronounUs = text === 'us';
  const stem = toStem(lower);
  return {
    text,
    lower,
    key: isPronounUs ? stem : (index.get(stem) ?? stem),
    common: isPronounUs || (COMMON.has(lower) && text !== 'US'),
  };
}

/** So many spellings are remembered; then it begins anew, so that memory stays bounded. */
const MOST_REMEMBERED = 200_000;

const remembered = new WeakMap<ReadonlyMap<string, string>, Map<string, WordForm>>();

function formsOf(index: ReadonlyMap<string, string>): Map<string, WordForm> {
  const known = remembered.get(index);
  if (known && known.size < MOST_REMEMBERED) return known;
  const forms = new Map<string, WordForm>();
  remembered.set(index, forms);
  return forms;
}

function toKnownForm(
  text: string,
  index: ReadonlyMap<string, string>,
  forms: Map<string, WordForm>,
): WordForm {
  const before = forms.get(text);
  if (before) return before;
  const form = toForm(text, index);
  forms.set(text, form);
  return form;
}

/** The words of a text, in order. */
export function toWords(text: string, index: ReadonlyMap<string, string>): Word[] {
  const forms = formsOf(index);
  return Array.from(text.matchAll(WORD), (match) => {
    const { lower, key, common } = toKnownForm(match[0], index, forms);
    return { text: match[0], lower, key, common, start: match.index, end: match.index + match[0].length };
  });
}

/** The words of a text without their places; each spelling is kept once, for many texts at a time. */
export function toForms(text: string, index: ReadonlyMap<string, string>): readonly WordForm[] {
  const forms = formsOf(index);
  return (text.match(WORD) ?? []).map((word) => toKnownForm(word, index, forms));
}
