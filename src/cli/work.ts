import type { MessagePort } from 'node:worker_threads';
import { createEngine } from './engine/engine.ts';
import { openPack } from './engine/load-pack.ts';
import type { EngineSettings, TaskResult } from './engine/task.ts';
import { CLOSE, type Job, READY, type Said } from './engine/threads.ts';

/** Does the jobs that come by a port, one after another, in the order they came. */
export async function work(port: MessagePort, settings: EngineSettings): Promise<void> {
  const engine = createEngine(settings, await openPack(settings.pack));
  await engine.prepare();
  let last = Promise.resolve();
  port.on('message', (job: Job | typeof CLOSE) => {
    last = last.then(async () => {
      if (job === CLOSE) {
        await engine.close();
        port.postMessage(CLOSE);
        return;
      }
      const results: TaskResult[] = [];
      for (const task of job.tasks) results.push(await engine.run(task));
      port.postMessage({ number: job.number, results } satisfies Said);
    });
  });
  port.postMessage(READY);
}
