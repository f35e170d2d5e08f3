import { holidays } from '../../../lexicon/en/time-holidays.ts';
import { pad } from '../calendar-days.ts';
import type { DateRule } from '../date-rule.ts';
import type { Direction, Meaning } from '../meaning.ts';

/** A hyphen inside a word is an item of its own. */
const toPattern = (name: string) => name.replaceAll('-', ' - ');

const SOURCE = 'src/lexicon/en/time-holidays.ts';

const named = (holiday: string, of: Meaning | null, direction?: Direction): Meaning => ({
  kind: 'named',
  named: { part: 'holiday', holiday },
  of,
  ...(direction === undefined ? {} : { direction }),
});

/** The names alone: one rule for each holiday, so that the meaning knows which it is. */
export const holidayNameRules: readonly DateRule[] = holidays.map(
  ({ names: [holiday = '', ...others] }): DateRule => ({
    name: `holiday ${holiday}`,
    patterns: [holiday, ...others].map(toPattern),
    means: () => named(holiday, null),
    takes: [`They met on ⟦${spelled(holiday)}⟧.`],
    leaves: ['They met in the street.'],
    source: SOURCE,
  }),
);

/** First Gregorian year of a solar-hijri year, less the year itself: "Nowruz 1404" is of 2025. */
const SOLAR_HIJRI_OFFSET = 621;

export const holidayRules: readonly DateRule[] = [
  {
    name: 'holiday',
    patterns: [
      '<holiday>',
      '<holiday> [,] [of] YEAR',
      '<holiday> HYEAR',
      '<holiday> <year>',
      'last|this|next:which <holiday>',
    ],
    means: (c) => {
      const holiday = c.meaning('holiday');
      if (holiday?.kind !== 'named' || holiday.named.part !== 'holiday') return null;
      const hijri = c.number('hyear');
      const year = c.number('year') ?? (hijri === undefined ? undefined : hijri + SOLAR_HIJRI_OFFSET);
      const of: Meaning | null =
        year === undefined
          ? (c.meaning('year') ?? null)
          : { kind: 'value', type: 'DATE', value: pad(year, 4) };
      return named(holiday.named.holiday, of, c.word('which') as Direction | undefined);
    },
    notBefore: new Set([
      'island',
      'rising',
      'massacre',
      'parade',
      'carol',
      'tree',
      'trees',
      'egg',
      'cracker',
      'market',
    ]),
    takes: ['It begins at ⟦Nowruz 1404⟧.', 'They met ⟦last Christmas⟧.', 'It fell on ⟦Good Friday⟧.'],
    leaves: ['A Christmas tree fell.', 'He left Easter Island.'],
    source: SOURCE,
  },
];

/** A holiday's name as it is written in a sentence: clitics joined, words in upper case. */
function spelled(name: string): string {
  return name
    .replace(/ (?='s\b|')/g, '')
    .split(' ')
    .map((word) => (word === 'of' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
