import { createEngine } from './engine.ts';
import type { OpenPack } from './load-pack.ts';
import type { EngineSettings, Task, TaskResult } from './task.ts';

/** Starting threads takes as long as annotating about so many articles, read anew. */
const WORTH_THREADS = 24;
/** Where so many are to be read, and the first few were not in the cache, most others are not either. */
const MANY = 200;
const FEW = 3;

/** After so many articles signals and timers get their turn: reading from disk leaves them none. */
const AT_A_STRETCH = 8;

/**
 * Runs tasks and hands on their results in order: in this thread as long as most come from the cache or
 * there are few, then in several, of which this is one. The results do not depend on how many.
 * @param jobs in how many at most; null for as many as the machine runs at once
 * @param total how many tasks there are, asked once the first was taken; null where it is not known
 */
export async function* runTasks(
  tasks: AsyncGenerator<Task>,
  pack: OpenPack,
  settings: EngineSettings,
  jobs: number | null,
  worker: URL,
  total: () => number | null,
): AsyncGenerator<TaskResult> {
  const engine = createEngine(settings, pack);
  const isWorthThreads = () => engine.annotated() >= ((total() ?? 0) >= MANY ? FEW : WORTH_THREADS);
  let most = jobs;
  const isAlone = async () => {
    if (most === 1 || !isWorthThreads()) return true;
    most ??= (await import('./default-jobs.ts')).toDefaultJobs();
    return most === 1;
  };
  try {
    for (let count = 1; await isAlone(); count++) {
      if (count % AT_A_STRETCH === 0) await new Promise((resolve) => setImmediate(resolve));
      const { value, done } = await tasks.next();
      if (done) return;
      yield await engine.run(value);
    }
    const { runInThreads } = await import('./pool.ts');
    yield* runInThreads(tasks, engine.run, (most ?? 1) - 1, worker, settings);
  } finally {
    await engine.close();
  }
}
