import { irregularVerbs } from '../lexicon/en/irregular-verbs.ts';

/** Base form of every irregular past form and participle. */
const irregularBases: ReadonlyMap<string, string> = new Map(
  irregularVerbs.flatMap((line) => {
    const [base = '', past = '', participle = ''] = line.split(' ');
    return [...past.split('|'), ...participle.split('|')]
      .filter((form) => form !== base)
      .map((form): [string, string] => [form, base]);
  }),
);

const irregularParticiples: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap((line) => {
    const [, past = '', participle = ''] = line.split(' ');
    return participle.split('|').filter((form) => !past.split('|').includes(form));
  }),
);

const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ...['am', 'is', 'are', 'was', 'were', 'been', 'being', "'re", "'m"].map((form): [string, string] => [
    form,
    'be',
  ]),
  ...['has', 'had', 'having', "'ve"].map((form): [string, string] => [form, 'have']),
  ...['does', 'did', 'done', 'doing'].map((form): [string, string] => [form, 'do']),
]);

/** Whether a form is a participle and cannot be a past tense: "spoken", "drawn". */
export const isIrregularParticiple = (form: string) => irregularParticiples.has(form);

const unchanging: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap((line) => {
    const [base = '', , participle = ''] = line.split(' ');
    return participle.split('|').includes(base) ? [base] : [];
  }),
);

/** Whether a base form is a participle too: "cast", "hit". */
export const isBaseAndParticiple = (form: string) => unchanging.has(form);

const onlyPasts: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap((line) => {
    const [base = '', past = '', participle = ''] = line.split(' ');
    return past.split('|').filter((form) => form !== base && !participle.split('|').includes(form));
  }),
);

/** Whether a form is a past tense and cannot be a participle: "wrote", "spoke". */
export const isOnlyPast = (form: string) => onlyPasts.has(form);

/** Whether a form is an irregular past tense or participle. */
export const isIrregularPast = (form: string) => irregularBases.has(form);

const ENDS_DOUBLED = /([bdgmnprt])\1$/;
/** Stems after which an e was dropped, where no list of verbs says: "accus-ed", "recogniz-ing". */
const ENDS_WITHOUT_E =
  /(?:[^aeiou][iu]s|[iy]z|at|[uai]c|[rn]c|[lnr]g|dg|[aeiou]v|[lr]v|u|[aou]s|ns|rs|[^aeiou]l|[aio]r)$/;

/** Stems of one syllable whose consonant is doubled before -ed and -ing: where it is single, an e was dropped ("hoped", "hopped"). */
const DOUBLES = /^[^aeiou]+[aeiou][bdgmnprt]$/;

function restore(stem: string, isVerb: (word: string) => boolean): string {
  if (DOUBLES.test(stem) && isVerb(`${stem}e`)) return `${stem}e`;
  if (isVerb(stem)) return stem;
  if (isVerb(`${stem}e`)) return `${stem}e`;
  if (ENDS_DOUBLED.test(stem) || (stem.endsWith('ll') && isVerb(stem.slice(0, -1)))) return stem.slice(0, -1);
  return ENDS_WITHOUT_E.test(stem) ? `${stem}e` : stem;
}

/**
 * Base form of a verb in lower case: "said" → "say", "criticised" → "criticise".
 * @param isVerb whether a word is known as a base form; decides between "hope" and "hop"
 */
export function toBaseForm(form: string, isVerb: (word: string) => boolean): string {
  const known = AUXILIARIES.get(form) ?? irregularBases.get(form);
  if (known) return known;
  if (isVerb(form)) return form;
  if (form.length > 4 && form.endsWith('ied')) return `${form.slice(0, -3)}y`;
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (form.length > 4 && form.endsWith('ing')) return restore(form.slice(0, -3), isVerb);
  if (form.length > 3 && form.endsWith('ed')) return restore(form.slice(0, -2), isVerb);
  if (form.length > 3 && form.endsWith('es') && !isVerb(form.slice(0, -1)) && isVerb(form.slice(0, -2)))
    return form.slice(0, -2);
  if (form.length > 2 && form.endsWith('s') && !form.endsWith('ss')) return form.slice(0, -1);
  return form;
}
