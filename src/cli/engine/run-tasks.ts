import { setImmediate } from 'node:timers/promises';
import type { Pack } from '../../lexicon/pack.ts';
import { createEngine } from './engine.ts';
import type { EngineSettings, Task, TaskResult } from './task.ts';

/** Starting threads takes as long as annotating about so many articles. */
const WORTH_THREADS = 24;

/** After so many articles signals and timers get their turn: reading from disk leaves them none. */
const AT_A_STRETCH = 8;

/**
 * Runs tasks and hands on their results in order: in this thread as long as most come from the cache or
 * there are few, then in several. The results do not depend on how many.
 */
export async function* runTasks(
  tasks: AsyncGenerator<Task>,
  pack: Pack,
  settings: EngineSettings,
  jobs: number,
  worker: URL,
): AsyncGenerator<TaskResult> {
  const engine = createEngine(settings, pack);
  try {
    for (let count = 1; jobs === 1 || engine.annotated() < WORTH_THREADS; count++) {
      if (count % AT_A_STRETCH === 0) await setImmediate();
      const { value, done } = await tasks.next();
      if (done) return;
      yield await engine.run(value);
    }
    const { runInThreads } = await import('./pool.ts');
    yield* runInThreads(tasks, jobs, worker, settings);
  } finally {
    await engine.close();
  }
}
