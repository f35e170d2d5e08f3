import { irregularVerbs } from './en/irregular-verbs.ts';

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  irregularVerbs.map((line) => {
    const [base = '', ...forms] = line.split(' ');
    return [base, forms.flatMap((form) => form.split('|'))];
  }),
);

const VOWEL = /[aeiou]/;

/** All forms of an English verb, the base form first, among them some that are none ("hited"): spelling does not tell. */
export function toFormsOf(verb: string): readonly string[] {
  const last = verb.slice(-1);
  const before = verb.slice(-2, -1);
  const stem = last === 'e' ? verb.slice(0, -1) : verb;
  const y = last === 'y' && !VOWEL.test(before);
  const s = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const ed = y ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const ing = verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : `${stem}ing`;
  const regular = [verb, s, ed, ing, `${verb}${last}ed`, `${verb}${last}ing`];
  return [...new Set([...regular, ...(irregular.get(verb) ?? [])])];
}
