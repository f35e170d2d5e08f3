import { describe, expect, test } from 'vitest';
import { toFeed } from '../../../src/cli/engine/feed.ts';
import type { Task } from '../../../src/cli/engine/task.ts';

const toTask = (path: string): Task => ({ file: { id: path, path, absolute: `/${path}`, told: null } });
const pathsOf = (tasks: readonly Task[] | null) => tasks?.map((task) => 'file' in task && task.file.path);

/** Tasks that come in groups, the next when it is asked for by `come`. */
function inGroups(...groups: readonly (readonly string[])[]) {
  let come = () => {};
  async function* tasks(): AsyncGenerator<Task> {
    for (const [at, group] of groups.entries()) {
      if (at > 0)
        await new Promise<void>((resolve) => {
          come = resolve;
        });
      for (const path of group) yield toTask(path);
    }
  }
  return { tasks: tasks(), come: () => come() };
}

describe('a feed', () => {
  test('gives what has come, without waiting for more', async () => {
    const { tasks, come } = inGroups(['a', 'b'], ['c']);
    const feed = toFeed(tasks);
    expect(pathsOf(await feed.take(8))).toEqual(['a', 'b']);
    expect(await feed.take(8)).toEqual([]);
    come();
    await feed.more();
    expect(pathsOf(await feed.take(8))).toEqual(['c']);
    expect(await feed.take(8)).toBeNull();
  });
  test('gives no more than asked', async () => {
    const feed = toFeed(inGroups(['a', 'b', 'c']).tasks);
    expect(pathsOf(await feed.take(2))).toEqual(['a', 'b']);
    expect(pathsOf(await feed.take(2))).toEqual(['c']);
    expect(await feed.take(2)).toBeNull();
  });
  test('is null where nothing ever comes', async () => {
    expect(await toFeed(inGroups([]).tasks).take(1)).toBeNull();
  });
  test('hands on what went wrong', async () => {
    async function* failing(): AsyncGenerator<Task> {
      yield toTask('a');
      throw new Error('gone');
    }
    const feed = toFeed(failing());
    expect(pathsOf(await feed.take(1))).toEqual(['a']);
    await expect(feed.take(1)).rejects.toThrow('gone');
  });
});
