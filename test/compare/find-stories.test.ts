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

  const alone = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ');
  it.each([
    ['few words in common are enough beside thirty-four of its own', 34, '2025-01-01', 1],
    ['not beside thirty-five', 35, '2025-01-01', 0],
    ['four days later beside twenty-seven', 27, '2025-01-05', 1],
    ['five days later beside as many no more', 27, '2025-01-06', 0],
    ['five days later beside fewer', 14, '2025-01-06', 1],
  ])('%s', (_name, count, later, found) => {
    const body = (name: string) => `${first(3)} ${alone(name, count)}`;
    expect(stories(['a', '2025-01-01', body('x')], ['b', later, body('y')])).toHaveLength(found);
  });

  it('take a document into the story it shares most with', () => {
    expect(
      stories(
        ['a', '2025-01-01', ferry],
        ['b', '2025-01-01', castle],
        ['c', '2025-01-02', `${first(3)} ${castle}`],
        ['d', '2025-01-02', `${ferry} Strelsau castle fire`],
      ),
    ).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });
  it('know a story by its voices too', () => {
    const speakers = ['roe', 'doe', 'poe'];
    const found = findStories(['a', 'b'].map((one) => digest(one, '2025-01-01', { speakers, body: one })));
    expect(found.map(({ id, documents }) => [id, documents.length])).toEqual([['story-1', 2]]);
  });
});
