import { expect, test } from 'vitest';
import { findCandidates } from '../../src/compare/find-candidates.ts';
import type { DigestQuote } from '../../src/compare/to-digest.ts';
import { toUtterances } from '../../src/compare/utterance.ts';
import { digest, quote } from './digests.ts';

type Row = readonly [document: string, speaker: string, text: string, more?: Partial<DigestQuote>];

/** The pairs of a corpus, by their texts. `story`: all documents are of one. */
function pairs(rows: readonly Row[], story = false): string[] {
  const digests = rows.map(([document, speaker, text, more = {}]) =>
    digest(document, '2025-01-01', { quotes: [quote('q', speaker, text, '2025-01-01', more)] }),
  );
  const storyOf = new Map(story ? rows.map(([document]) => [document, 0] as const) : []);
  const utterances = toUtterances(digests, storyOf, new Map());
  const found: string[] = [];
  findCandidates(utterances, (left, right) =>
    found.push(`${utterances[left]?.digest.document}-${utterances[right]?.digest.document}`),
  );
  return found.sort();
}

test('share a speaker and a word, or what they do in one story, or quoted words', () => {
  const acts = ['talks supports affirm'];
  const rows: readonly (readonly [found: readonly string[], rows: readonly Row[], story?: boolean])[] = [
    [
      ['a-b'],
      [
        ['a', 'roe', 'ferry strike'],
        ['b', 'roe', 'ferry harbour'],
      ],
    ],
    [
      [],
      [
        ['a', 'roe', 'ferry strike'],
        ['b', 'roe', 'castle harbour'],
      ],
    ],
    [
      [],
      [
        ['a', 'roe', 'ferry strike'],
        ['b', 'doe', 'ferry strike'],
      ],
    ],
    [
      [],
      [
        ['a', 'roe', 'ferry strike', { named: false }],
        ['b', 'roe', 'ferry strike', { named: false }],
      ],
    ],
    [
      ['a-b'],
      [
        ['a', 'roe', 'ferry strike', { acts }],
        ['b', 'roe', 'castle harbour', { acts }],
      ],
      true,
    ],
    [
      [],
      [
        ['a', 'roe', 'ferry strike', { acts }],
        ['b', 'roe', 'castle harbour', { acts }],
      ],
    ],
    [
      [],
      [
        ['a', 'roe', 'ferry strike', { acts }],
        ['b', 'doe', 'castle harbour', { acts }],
      ],
      true,
    ],
    // Six quoted words in a row are enough, five are not.
    [
      ['a-b'],
      [
        ['a', 'roe', '“that is all we have of it now”'],
        ['b', 'doe', '“so is all we have of it then”'],
      ].map(
        ([document = '', speaker = '', text = '']): Row => [
          document,
          speaker,
          `ferry harbour ${document} ${text}`,
        ],
      ),
    ],
    [
      [],
      [
        ['a', 'roe', '“that is all we have of”'],
        ['b', 'doe', '“so is all we have of”'],
      ].map(
        ([document = '', speaker = '', text = '']): Row => [
          document,
          speaker,
          `ferry harbour ${document} ${text}`,
        ],
      ),
    ],
    [
      ['a-b', 'a-c', 'b-c'],
      [
        ['a', 'roe', 'ferry strike'],
        ['b', 'roe', 'ferry strike'],
        ['c', 'roe', 'ferry strike'],
      ],
    ],
  ];
  expect(rows.map(([, own, story]) => pairs(own, story))).toEqual(rows.map(([found]) => found));
});

test('each is compared with the sixteen before it that share a word', () => {
  const name = (at: number) => String.fromCharCode('a'.charCodeAt(0) + at);
  const rows = Array.from({ length: 19 }, (_, at): Row => [name(at), 'roe', `ferry only${name(at)}`]);
  const wanted = rows.flatMap((_, at) =>
    rows.slice(Math.max(0, at - 16), at).map(([document]) => `${document}-${name(at)}`),
  );
  expect(pairs(rows)).toEqual(wanted.sort());
});

test('each is looked up by its eight rarest words', () => {
  const rare = 'amber birch cedar dogma ember fjord glove hotel'.split(' ');
  const rows: Row[] = [
    ['a', 'roe', `${rare.join(' ')} kiosk`],
    ...rare.map((word, at): Row => [`b${at}`, 'doe', `${word} lemon`]),
    ['c', 'roe', 'kiosk mango'],
    ['d', 'poe', 'kiosk lemon'],
  ];
  expect(pairs(rows).filter((pair) => pair.startsWith('a-'))).toEqual([]);
  // With seven others its ninth word is the eighth.
  expect(
    pairs(rows.map(([document, speaker, text]): Row => [document, speaker, text.replace('hotel ', '')])),
  ).toContain('a-c');
});
