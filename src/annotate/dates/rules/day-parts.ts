import type { Captures } from '../captures.ts';
import type { DateRule } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.2 (times)';

/** Whether a meaning is one day, so that a time of the day fits to it. */
const isDay = (meaning: Meaning | undefined): meaning is Meaning =>
  meaning !== undefined &&
  (meaning.kind === 'weekday' ||
    meaning.kind === 'nth-weekday' ||
    (meaning.kind === 'stretch' && meaning.grain === 'day') ||
    (meaning.kind === 'named' && (meaning.named.part === 'day' || meaning.named.part === 'holiday')) ||
    (meaning.kind === 'offset' && meaning.unit === 'day') ||
    (meaning.kind === 'value' && /^\d{4}-\d\d-\d\d$/.test(meaning.value)) ||
    (meaning.kind === 'nth' && meaning.grain === 'day'));

const partOf = (c: Captures, of: Meaning | undefined): Meaning | null =>
  isDay(of) ? { kind: 'time', time: c.word('daypart') ?? '', of, base: 'published' } : null;

/** "6 o'clock" of an afternoon, evening or night is of the second half of the day. */
function toHalf(time: string, part: string): string {
  const hour = Number(time.slice(1, 3));
  const late = part === 'TAF' || part === 'TEV' || (part === 'TNI' && hour >= 6);
  return late && hour < 12 ? `T${hour + 12}${time.slice(3)}` : time;
}

const publishedDay = (shift: number): Meaning => ({
  kind: 'stretch',
  grain: 'day',
  shift,
  base: 'published',
});

export const dayTimeRules: readonly DateRule[] = [
  {
    name: 'time-of-day-of-date',
    patterns: [
      '[( early|late|mid|earlier|later [-] [on] / the early|late )] <date> [early|late|mid] [-] DAYPART',
      '[the] [early|late|mid] [-] DAYPART of|on <date>',
      '[early|late|mid] [-] DAYPART <date>',
      '[the] eve of <date>',
    ],
    means: (c) => (c.has('daypart') ? partOf(c, c.meaning('date')) : null),
    takes: [
      'He was killed ⟦Thursday evening⟧.',
      'They met ⟦yesterday morning⟧.',
      'It fell on ⟦the night of March 3⟧.',
    ],
    leaves: ['A March morning.', 'The war of the night.'],
    source: SOURCE,
  },
  {
    name: 'clock-of-date',
    patterns: [
      '[around|about|approximately] <clock> [,] [on] <date>',
      '<date> [,] at|around|by [around|about] <clock>',
      '<date> [,] <clock>',
      '<date> , HALFTIME',
      '<date> [,] at HALFTIME',
      'HALFTIME [,] on <date>',
      '<clock> in the DAYPART [of|on] [<date>]',
    ],
    means: (c) => {
      const [clock, of] = [c.meaning('clock'), c.meaning('date')];
      const time = clock?.kind === 'time' ? clock.time : c.word('halftime');
      if (!time) return null;
      if (!of) return { kind: 'time', time, of: null, base: 'discourse' };
      return isDay(of) ? { kind: 'time', time, of, base: 'published' } : null;
    },
    takes: [
      'They fled at ⟦10 p.m. Wednesday⟧.',
      'It starts at ⟦noon on 3 May 2025⟧.',
      'It ends on ⟦3 May 2025 at 15:30⟧.',
    ],
    leaves: ['At noon they met Monday men.'],
    source: SOURCE,
  },
  {
    name: 'date-stamp',
    patterns: ['<date> [,|-|–|/] HALFTIME', '<date> | HALFTIME', '<date> [-|–|/] <clock>'],
    means: (c) => {
      const of = c.meaning('date');
      const clock = c.meaning('clock');
      const time = clock?.kind === 'time' ? clock.time : c.word('halftime');
      // Beside a date without its year the digits may be a score.
      const full = of?.kind === 'value' || (of?.kind === 'named' && of.of !== null);
      return full && isDay(of) && time ? { kind: 'time', time, of, base: 'published' } : null;
    },
    takes: ['Updated ⟦2026-03-02 16:42⟧ in Tehran.', 'Updated ⟦Mar. 1, 2026 - 13:05⟧ in Tehran.'],
    leaves: ['They lost on Sunday 15:30.'],
    source: 'time stamps of news pages',
  },
  {
    name: 'clock-of-this-day',
    patterns: [
      '<clock> this|that:which DAYPART',
      '<clock> tonight:which',
      '<clock> last:which night',
      '<clock> tomorrow|yesterday:which DAYPART',
    ],
    means: (c) => {
      const clock = c.meaning('clock');
      if (clock?.kind !== 'time') return null;
      const which = c.word('which') ?? '';
      const shift = which === 'last' || which === 'yesterday' ? -1 : which === 'tomorrow' ? 1 : 0;
      const part = c.word('daypart') ?? 'TNI';
      return { kind: 'time', time: toHalf(clock.time, part), of: publishedDay(shift), base: 'published' };
    },
    takes: ["It is due by ⟦6 o'clock this afternoon⟧.", 'It airs at ⟦9 p.m. tonight⟧.'],
    leaves: ["It is due by 6 o'clock in Paris."],
    source: SOURCE,
  },
  {
    name: 'iso-time',
    patterns: ['ISOTIME + HALFTIME:offset', 'ISOTIME'],
    means: (c) => {
      const offset = c.word('offset');
      const value = `${c.word('isotime')}${offset ? `+${offset.slice(1)}` : ''}`;
      return { kind: 'value', type: 'TIME', value };
    },
    takes: ['Logged ⟦2025-06-13T10:30Z⟧.'],
    leaves: ['Logged T10.'],
    source: 'ISO 8601-1:2019',
  },
  {
    name: 'time-of-this-day',
    patterns: [
      '[early|earlier|late|later] [in] this:which [very] DAYPART',
      '[early|earlier|late|later] tonight:which',
      'tomorrow:which DAYPART',
      '[early|late] last:which night|evening:word',
    ],
    means: (c) => {
      const which = c.word('which') ?? '';
      const part =
        which === 'tonight' ? 'TNI' : (c.word('daypart') ?? (c.word('word') === 'evening' ? 'TEV' : 'TNI'));
      const shift = which === 'last' ? -1 : which === 'tomorrow' ? 1 : 0;
      return { kind: 'time', time: part, of: publishedDay(shift), base: 'published' };
    },
    takes: [
      'They met ⟦this morning⟧.',
      'It aired ⟦last night⟧.',
      'They meet ⟦later this afternoon⟧.',
      'They vote ⟦tonight⟧.',
    ],
    leaves: ['This mourning man.', 'The last nightingale.'],
    source: SOURCE,
  },
  {
    name: 'time-of-day-in-text',
    patterns: [
      'in|during|by|until|through|throughout|into|of { the [early|late] DAYPART }',
      '{ that|the [same|following|previous:which] DAYPART } !of',
      '{ the DAYPART before|after:which } !the|a|an|his|their|her',
      'by|until|before|at|since|after { [early|late|mid] [-] DAYPART }',
      '{ mid|early|late - DAYPART }',
      '{ overnight }',
      'in { the early|small|wee hours } [of the morning]',
    ],
    means: (c) => {
      const which = c.word('which') ?? '';
      const shift = ['following', 'after'].includes(which)
        ? 1
        : ['previous', 'before'].includes(which)
          ? -1
          : 0;
      const part = c.word('daypart') ?? 'TNI';
      return shift === 0
        ? { kind: 'time', time: part, of: null, base: 'discourse' }
        : {
            kind: 'time',
            time: part,
            of: { kind: 'stretch', grain: 'day', shift, base: 'discourse' },
            base: 'discourse',
          };
    },
    notBefore: new Set(['of', 'before', 'after', 'show', 'news', 'school', 'train', 'shift']),
    takes: ['They placed orders in ⟦the morning⟧.', 'Losses came ⟦overnight⟧.', 'They fled by ⟦dawn⟧.'],
    leaves: ['A morning show.', 'Good evening from Tehran.', 'It took the night train.'],
    source: SOURCE,
  },
];
