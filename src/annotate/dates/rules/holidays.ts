import { holidays } from '../../../lexicon/en/time-holidays.ts';
import { pad } from '../calendar-days.ts';
import type { DateRule } from '../date-rule.ts';

/** A hyphen inside a word is an item of its own. */
const toPattern = (name: string) => name.replaceAll('-', ' - ');

/** One rule for each holiday, so that the meaning knows which it is. */
export const holidayRules: readonly DateRule[] = holidays.map(({ names }): DateRule => {
  const [holiday = ''] = names;
  return {
    name: `holiday ${holiday}`,
    patterns: names.flatMap((name) => [
      toPattern(name),
      `${toPattern(name)} [,] [of] YEAR`,
      `${toPattern(name)} <year>`,
      `last|this|next:which ${toPattern(name)}`,
      `${toPattern(name)} HYEAR`,
    ]),
    means: (c) => {
      const year = c.number('year');
      const hijri = c.number('hyear');
      const which = c.word('which');
      const of =
        year === undefined
          ? (c.meaning('year') ?? null)
          : ({ kind: 'value', type: 'DATE', value: pad(year, 4) } as const);
      if (hijri !== undefined)
        return {
          kind: 'named',
          named: { part: 'holiday', holiday },
          of: { kind: 'value', type: 'DATE', value: pad(hijri + 621, 4) },
        };
      return {
        kind: 'named',
        named: { part: 'holiday', holiday },
        of,
        ...(which === undefined ? {} : { direction: which as 'last' | 'this' | 'next' }),
      };
    },
    notBefore: new Set(['island', 'rising', 'massacre', 'parade', 'carol', 'tree', 'egg']),
    takes: [`They met on ⟦${spelled(holiday)}⟧.`],
    leaves: ['They met in the street.'],
    source: 'src/lexicon/en/time-holidays.ts',
  };
});

/** A holiday's name as it is written in a sentence: clitics joined, words in upper case. */
function spelled(name: string): string {
  return name
    .replace(/ (?='s\b|')/g, '')
    .split(' ')
    .map((word) => (word === 'of' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
