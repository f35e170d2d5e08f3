import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from './engine/engine.ts';
import { loadPack } from './engine/load-pack.ts';
import type { EngineSettings, TaskResult } from './engine/task.ts';
import { CLOSE, type Job, READY, type Said } from './engine/threads.ts';

const settings = workerData as EngineSettings;
const engine = createEngine(settings, await loadPack(settings.pack));
await engine.prepare();

/** One job after another, in the order they came. */
let last = Promise.resolve();

parentPort?.on('message', (job: Job | typeof CLOSE) => {
  last = last.then(async () => {
    if (job === CLOSE) {
      await engine.close();
      parentPort?.postMessage(CLOSE);
      return;
    }
    const results: TaskResult[] = [];
    for (const task of job.tasks) results.push(await engine.run(task));
    parentPort?.postMessage({ number: job.number, results } satisfies Said);
  });
});
parentPort?.postMessage(READY);
