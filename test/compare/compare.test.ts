import { expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { toSynonymIndex } from '../../src/compare/stems.ts';
import { digest, quote, stance } from './digests.ts';

const synonyms = toSynonymIndex();
const body = 'Rassendyll ferry harbour Zenda strike crew contract customs port wages captain';
const said = '“The harbour is shut until the ferry contract has been paid in full”';
const bridge = { id: 'bridge', name: 'The bridge' };

const digests = [
  digest('b', '2025-01-02', {
    body,
    quotes: [quote('b:q1', 'roe', said, '2025-01-02', { topics: ['talks', 'bridge'] })],
    stances: [
      stance('b:s1', 'supports', '2025-01-02'),
      { ...stance('b:s2', 'supports', '2025-01-02'), confidence: 0.9 },
      { ...stance('b:s3', 'opposes', '2025-01-02'), topic: bridge },
    ],
  }),
  digest('a', '2025-01-01', {
    body,
    quotes: [
      quote('a:q1', 'roe', said, '2025-01-01', { topics: ['bridge'] }),
      quote('a:q2', 'roe', 'that the crew would be paid by the duke', '2025-01-01'),
    ],
    stances: [
      stance('a:s1', 'opposes', '2025-01-01'),
      { ...stance('a:s2', 'supports', '2025-01-01'), holder: { id: 'doe', name: 'Doe' } },
    ],
  }),
  digest('c', '2025-03-01', { outlet: null, stances: [stance('c:s1', 'conditional', '2025-03-01')] }),
];

const cell = (id: string, position: string, more: object = {}) => {
  const [document = ''] = id.split(':');
  const date = { a: '2025-01-01', b: '2025-01-02', c: '2025-03-01' }[document];
  return {
    ...{ document, outlet: document === 'c' ? null : `The ${document}`, published: date, date },
    ...{ position, evidence: id, stance: id, stances: 1, ...more },
  };
};

test('who stands where, surest stances first, and what changed', () => {
  const { stances, reversals } = compare(digests, [], synonyms);
  const roe = { id: 'roe', name: 'Roe' };
  expect(stances).toEqual([
    {
      ...{ speaker: roe, topic: { id: 'talks', name: 'Talks' } },
      cells: [cell('a:s1', 'opposes'), cell('b:s2', 'supports', { stances: 2 }), cell('c:s1', 'conditional')],
    },
    {
      ...{ speaker: { id: 'doe', name: 'Doe' }, topic: { id: 'talks', name: 'Talks' } },
      cells: [cell('a:s2', 'supports')],
    },
    { speaker: roe, topic: bridge, cells: [cell('b:s3', 'opposes')] },
  ]);
  const side = (id: string, position: string) => {
    const { published: _, stances: __, ...rest } = cell(id, position);
    return rest;
  };
  expect(reversals).toEqual([
    {
      ...{ speaker: roe, topic: { id: 'talks', name: 'Talks' } },
      ...{ from: side('a:s1', 'opposes'), to: side('b:s1', 'supports') },
    },
  ]);
});

test('stories and claims, whatever the order of documents', () => {
  const claimed = (order: typeof digests, topics = [bridge]) => {
    const { claims, stories } = compare(order, topics, synonyms);
    return {
      stories,
      claims: claims.map(({ members, ...claim }) => ({
        ...claim,
        members: members.map(({ quote, form, similarity, diff }) => [quote, form, similarity, diff]),
      })),
    };
  };
  const whole = [{ op: 'keep', text: said.slice(1, -1) }];
  const expected = {
    stories: [
      {
        id: 'story-1',
        documents: [
          { document: 'a', outlet: 'The a', published: '2025-01-01' },
          { document: 'b', outlet: 'The b', published: '2025-01-02' },
        ],
      },
    ],
    claims: [
      {
        ...{ id: 'claim-1', speaker: { id: 'roe', name: 'roe' }, topic: bridge, gist: said },
        ...{ missingIn: [], status: 'agreed' },
        members: [
          ['a:q1', 'verbatim', 1, whole],
          ['b:q1', 'verbatim', 1, whole],
        ],
      },
      {
        ...{ id: 'claim-2', speaker: { id: 'roe', name: 'roe' }, topic: null },
        ...{ gist: 'that the crew would be paid by the duke', missingIn: ['The b'], status: 'single' },
        members: [
          ['a:q2', 'paraphrase', 1, [{ op: 'keep', text: 'that the crew would be paid by the duke' }]],
        ],
      },
    ],
  };
  expect(claimed(digests)).toEqual(expected);
  expect(claimed(digests.toReversed())).toEqual(expected);
  // Names of topics come from stances where the pack has none, else the id stands for them.
  expect(claimed(digests, []).claims[0]?.topic).toEqual(bridge);
  const bare = digests.map((one) => ({ ...one, stances: [] }));
  expect(claimed(bare, []).claims[0]?.topic).toEqual({ id: 'bridge', name: 'bridge' });
});
