import { exitCodes, exitMeanings } from '../../errors.ts';
import type { HelpPart } from '../help-topic.ts';

export const exitCodeParts: readonly HelpPart[] = [
  {
    rows: Object.entries(exitCodes).map(([name, code]) => [
      String(code),
      exitMeanings[name as keyof typeof exitCodes],
    ]),
  },
  {
    text: 'What could not be read is named on standard error, a line each, and the rest is printed; 3 is told at the end. A reader that has enough (| head) ends a run quietly with 0.',
  },
  { heading: 'In a script' },
  {
    lines: ['$ iran-corpus quotes --speaker Larijani --text missile --exit-status --quiet > found.txt'],
  },
  { text: 'tells by its exit code whether there is such a quote.' },
  { lines: ['$ iran-corpus changes baseline.json --fail-on reversal,new-claim'] },
  { text: 'ends with 1 where somebody changed position since the baseline, or where a claim is new.' },
];
