import { pad } from '../calendar-days.ts';
import type { DateRule } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.2 (times)';

const TAIL = `[( ZONE /  , ZONE / eastern|central|pacific|mountain|local|universal [standard|daylight|summer] time / tehran|baghdad|moscow|london|beirut|jerusalem time )]`;

/** A clock of twelve hours with its half of the day, or one of 24 as it stands. */
function toClock(hour: number, minute: number | null, half: string | undefined): string | null {
  if (half !== undefined && (hour > 12 || hour === 0)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `T${pad(hours, 2)}:${pad(minute ?? 0, 2)}`;
}

const time = (value: string | null | undefined): Meaning | null =>
  value ? { kind: 'time', time: value, of: null, base: 'discourse' } : null;

export const clockRules: readonly DateRule[] = [
  {
    name: 'clock',
    patterns: [
      `TIME ${TAIL}`,
      `HALFTIME|DOTTIME:halftime [hours|hrs] ZONE|hours|hrs`,
      `HALFTIME local time`,
      `HHMM [hours|hrs] ZONE`,
      `HHMM local time`,
    ],
    means: (c) => time(c.word('time') ?? c.word('halftime') ?? c.word('hhmm')),
    takes: ['They met at ⟦3:30pm⟧.', 'It struck at ⟦0630 GMT⟧.', 'It struck at ⟦15:30 UTC⟧.'],
    leaves: ['It lasted 2000 hours.', 'They lost 3:30.', 'It has 1530 men.'],
    source: SOURCE,
  },
  {
    name: 'clock-with-half-of-day',
    patterns: [`HOUR|HALFTIME|DOTTIME:hour [o'clock] AMPM ${TAIL}`],
    means: (c) => {
      const clock = c.word('hour');
      const half = c.word('ampm');
      if (clock === undefined) return time(toClock(c.number('hour') ?? 0, null, half));
      const shifted = toClock(Number(clock.slice(1, 3)), Number(clock.slice(4, 6)), half);
      return time(shifted && shifted + clock.slice(6));
    },
    takes: [
      'They met at ⟦10 p.m.⟧ in Tehran.',
      'It is due by ⟦5 p.m. EST⟧ in Paris.',
      'They met at ⟦10.30 am⟧.',
    ],
    leaves: ['It rose 5 pm2.5 points.', 'I am 5.'],
    source: SOURCE,
  },
  {
    name: 'oclock',
    patterns: [
      `HOUR o'clock [in the DAYPART] ${TAIL}`,
      'half past|after HOUR [in the DAYPART]',
      'quarter past|to:which HOUR',
    ],
    means: (c) => {
      const hour = c.number('hour') ?? 0;
      const part = c.word('daypart');
      const late = hour < 12 && (part === 'TAF' || part === 'TEV' || (part === 'TNI' && hour >= 6));
      const minute = c.has('which') ? (c.word('which') === 'to' ? 45 : 15) : null;
      const to = c.word('which') === 'to' ? 1 : 0;
      return time(toClock((late ? hour + 12 : hour) - to, minute, undefined));
    },
    takes: ["They met at ⟦three o'clock in the afternoon⟧."],
    leaves: ['They met at three in Cairo.'],
    source: SOURCE,
  },
  {
    name: 'named-clock',
    patterns: [`[HOUR] CLOCK ${TAIL}`],
    means: (c) => ((c.number('hour') ?? 12) === 12 ? time(c.word('clock')) : null),
    notBefore: new Set(['express', 'mass', 'oil', 'blue', 'hammer', 'rally']),
    takes: ['It begins at ⟦noon⟧.', 'It ends at ⟦midnight⟧.'],
    leaves: ['Operation Midnight Hammer.', 'He sings at high mass.'],
    source: SOURCE,
  },
];

/** A clock without half of the day or zone: also a score or a verse, so a preposition must stand before. */
export const bareClockRules: readonly DateRule[] = [
  {
    name: 'clock-after-preposition',
    patterns: [
      'at|by|around|until|till|before|after|about|from|between|since { ( HALFTIME:clock [hours|hrs] / HHMM:clock hours|hrs ) }',
    ],
    means: (c) => time(c.word('clock')),
    takes: ['They met at ⟦15:30⟧ in Tehran.', 'They left at ⟦1530 hours⟧.'],
    leaves: ['They lost 15:30.', 'See John 3:16.'],
    source: SOURCE,
  },
];
