import { setImmediate } from 'node:timers/promises';
import { toFeed } from './feed.ts';
import type { EngineSettings, Task, TaskResult } from './task.ts';
import { AHEAD, startThreads } from './threads.ts';

/** Tasks sent at once: one at a time, threads would wait for each other's messages. */
const BATCH = 8;
/** Batches this thread may do while it waits for those of others that come before. */
const AHEAD_HERE = 8;

/**
 * Runs tasks in this thread and in others, and hands on their results in the order of the tasks, as they come.
 * Memory is bounded: no more tasks are taken than the threads are about to need.
 * @param run runs a task in this thread
 * @param others how many threads there are besides this one
 * @param program file of the built worker
 * @throws whatever failed in a thread
 */
export async function* runInThreads(
  tasks: AsyncGenerator<Task>,
  run: (task: Task) => Promise<TaskResult>,
  others: number,
  program: URL,
  settings: EngineSettings,
): AsyncGenerator<TaskResult> {
  const threads = startThreads(others, program, settings);
  const feed = toFeed(tasks);
  const mostOpen = (others * AHEAD + AHEAD_HERE) * BATCH;
  const doneHere = new Map<number, readonly TaskResult[]>();
  /** Jobs taken, jobs handed on, tasks taken and not handed on. */
  let taken = 0;
  let handed = 0;
  let open = 0;
  let ended = false;
  const hasRoom = () => !ended && open < mostOpen;
  const take = async (most: number) => {
    const batch = await feed.take(most);
    ended = batch === null;
    open += batch?.length ?? 0;
    return batch ?? [];
  };
  const takeDone = () => {
    const results = threads.take(handed) ?? doneHere.get(handed);
    doneHere.delete(handed);
    return results;
  };
  try {
    while (!ended || handed < taken) {
      const said = threads.next();
      while (hasRoom() && threads.wantMore()) {
        const batch = await take(BATCH);
        if (batch.length === 0) break;
        threads.send({ number: taken++, tasks: batch });
      }
      const results = takeDone();
      if (results) {
        handed++;
        open -= results.length;
        yield* results;
        continue;
      }
      const [own] = hasRoom() ? await take(1) : [];
      if (own) {
        doneHere.set(taken++, [await run(own)]);
        // What others have done comes in, and signals and timers get their turn.
        await setImmediate();
      } else if (hasRoom()) await Promise.race([said, feed.more()]);
      else if (handed < taken) await said;
    }
    await threads.close();
  } finally {
    await threads.terminate();
  }
}
