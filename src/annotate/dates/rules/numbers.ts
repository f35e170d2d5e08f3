import type { DateRule } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';

const number = (value: number): Meaning => ({ kind: 'number', number: value });

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.3 (durations)';

/** How many: parts of other expressions, never a find of their own. */
export const numberRules: readonly DateRule[] = [
  {
    name: 'number-and-half',
    patterns: ['NUM and a half', 'NUM - and - a - half'],
    means: (c) => number((c.number('num') ?? 0) + 0.5),
    takes: ['It took ⟦two and a half years⟧.'],
    leaves: ['They won two and a half.'],
    source: SOURCE,
  },
  {
    name: 'number-with-fraction',
    patterns: ['NUM [-] FRACTION'],
    means: (c) => number((c.number('num') ?? 0) + (c.number('fraction') ?? 0)),
    takes: ['It took ⟦2 1/2 years⟧.'],
    leaves: ['It fell 2 1/2 points.'],
    source: SOURCE,
  },
  {
    name: 'number',
    patterns: ['NUM'],
    means: (c) => number(c.number('num') ?? 0),
    takes: ['It took ⟦two years⟧.'],
    leaves: ['It took two men.'],
    source: SOURCE,
  },
  {
    name: 'hundred',
    patterns: ['a hundred'],
    means: () => number(100),
    takes: ['It took ⟦a hundred years⟧.'],
    leaves: ['It took a hundred men.'],
    source: SOURCE,
  },
  {
    name: 'dozen',
    patterns: ['a dozen', 'dozen'],
    means: () => number(12),
    takes: ['It took ⟦a dozen years⟧.'],
    leaves: ['A dozen men died.'],
    source: SOURCE,
  },
  {
    name: 'couple',
    patterns: ['a couple [of] [more]', 'couple of'],
    means: () => number(2),
    takes: ['It took ⟦a couple of weeks⟧.'],
    leaves: ['A couple of men died.'],
    source: SOURCE,
  },
];

/** "about", "at least": taken into the find, as TIMEX3 takes the modifiers of durations. */
export const approximationRules: readonly DateRule[] = [
  {
    name: 'approximation',
    patterns: [
      'about|around|approximately|roughly|nearly|almost|over|under|barely|circa|some',
      '[no] more|less|fewer|longer|shorter than',
      'well|just|slightly over|under',
      'at least|most',
      'up to',
      'as many|long|much|little as',
      'close to',
      'an estimated',
    ],
    means: () => number(0),
    takes: ['It took ⟦more than two years⟧.', 'It took ⟦up to six months⟧.'],
    leaves: ['More than two men died.'],
    source: 'TimeML annotation guidelines 1.2.1, 2.2.3.5 (mod)',
  },
];
