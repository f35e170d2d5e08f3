import { describe, expect, it } from 'vitest';
import { findStories } from '../../src/compare/find-stories.ts';
import { digest } from './digests.ts';

const ferry = 'Rassendyll ferry harbour Zenda strike crew contract customs port wages captain';
const castle = 'Strelsau castle fire museum roof painting duke insurance firemen ladder tower';
const stories = (...rows: readonly (readonly [document: string, day: string | null, body: string])[]) =>
  findStories(rows.map(([document, day, body]) => digest(document, day, { body }))).map(({ documents }) =>
    documents.map(({ document }) => document),
  );

describe('stories', () => {
  it('join documents of one event, by date', () => {
    expect(
      stories(
        ['b', '2025-01-02', `${ferry} union`],
        ['c', '2025-01-02', castle],
        ['a', '2025-01-01', `${ferry} storm`],
        ['d', '2025-01-03', castle],
      ),
    ).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
  it('leave what shares no rare words', () =>
    expect(stories(['a', '2025-01-01', ferry], ['b', '2025-01-01', castle])).toEqual([]));
  it('leave the same event of another month', () =>
    expect(stories(['a', '2025-01-01', ferry], ['b', '2025-03-01', ferry])).toEqual([]));
  it('join where a date is unknown', () =>
    expect(stories(['a', '2025-01-01', ferry], ['b', null, ferry])).toEqual([['a', 'b']]));

  const first = (count: number) => ferry.split(' ').slice(0, count).join(' ');
  it.each([
    ['two rare words are chance', 2, '2025-01-01', 0],
    ['three are enough', 3, '2025-01-01', 1],
    ['twelve days later all is one still', 11, '2025-01-13', 1],
    ['and thirteen days later no more', 11, '2025-01-14', 0],
  ])('%s', (_name, count, later, found) => {
    expect(stories(['a', '2025-01-01', ferry], ['b', later, `${first(count)} ${castle}`])).toHaveLength(
      found,
    );
  });

  it.each([
    [4, 1],
    [5, 0],
  ])('words of %i documents out of five', (count, found) => {
    const rows = Array.from(
      { length: 5 },
      (_, at) => [`d${at}`, '2025-01-01', at < count ? ferry : castle] as const,
    );
    expect(stories(...rows)).toHaveLength(found);
  });
});
