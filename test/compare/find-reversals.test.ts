import { describe, expect, it } from 'vitest';
import { findReversals, groupStances } from '../../src/compare/find-reversals.ts';
import { digest, stance } from './digests.ts';

type Row = readonly [
  document: string,
  position: 'supports' | 'conditional' | 'opposes',
  from: string,
  to?: string,
];

function reversals(rows: readonly Row[]): string[] {
  const documents = [...new Set(rows.map(([document]) => document))].map((document) =>
    digest(document, null, {
      stances: rows
        .filter(([name]) => name === document)
        .map(([name, position, from, to], at) => stance(`${name}${at}`, position, from, to)),
    }),
  );
  return findReversals(groupStances(documents)).map(({ from, to }) => `${from.document} > ${to.document}`);
}

describe('reversals', () => {
  const rows: readonly (readonly [name: string, rows: readonly Row[], found: readonly string[]])[] = [
    [
      'against, then open',
      [
        ['a', 'opposes', '2025-01-01'],
        ['b', 'conditional', '2025-02-01'],
      ],
      ['a > b'],
    ],
    [
      'whatever order they are read in',
      [
        ['b', 'supports', '2025-02-01'],
        ['a', 'opposes', '2025-01-01'],
      ],
      ['a > b'],
    ],
    [
      'there and back',
      [
        ['a', 'opposes', '2025-01-01'],
        ['b', 'supports', '2025-02-01'],
        ['c', 'opposes', '2025-03-01'],
      ],
      ['a > b', 'b > c'],
    ],
    [
      'only once a change',
      [
        ['a', 'opposes', '2025-01-01'],
        ['b', 'supports', '2025-02-01'],
        ['c', 'supports', '2025-02-03'],
      ],
      ['a > b'],
    ],
    [
      'the new beside the old',
      [
        ['a', 'opposes', '2025-01-01'],
        ['b', 'opposes', '2025-02-01'],
        ['b', 'supports', '2025-02-01'],
      ],
      ['a > b'],
    ],
    [
      'a month before a day after it',
      [
        ['a', 'supports', '2025-01-01', '2025-01-31'],
        ['b', 'opposes', '2025-02-01'],
      ],
      ['a > b'],
    ],
  ];
  for (const [name, given, found] of rows) it(`finds ${name}`, () => expect(reversals(given)).toEqual(found));

  const leaves: readonly (readonly [name: string, rows: readonly Row[]])[] = [
    [
      'support that becomes conditional',
      [
        ['a', 'supports', '2025-01-01'],
        ['b', 'conditional', '2025-02-01'],
      ],
    ],
    [
      'two outlets on one day',
      [
        ['a', 'supports', '2025-01-01'],
        ['b', 'opposes', '2025-01-01'],
      ],
    ],
    [
      'a day within the month of the other',
      [
        ['a', 'supports', '2025-01-01', '2025-01-31'],
        ['b', 'opposes', '2025-01-20'],
      ],
    ],
    [
      'two days in one document',
      [
        ['a', 'supports', '2025-01-01'],
        ['a', 'opposes', '2025-01-02'],
      ],
    ],
    [
      'both sides in one document',
      [
        ['a', 'supports', '2025-01-01'],
        ['a', 'opposes', '2025-01-01'],
      ],
    ],
  ];
  for (const [name, given] of leaves) it(`leaves ${name}`, () => expect(reversals(given)).toEqual([]));
});
