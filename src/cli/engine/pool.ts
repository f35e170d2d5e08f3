import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { EngineSettings, Task, TaskResult } from './task.ts';
import { tuneThreads } from './tune.ts';

/** Tasks sent at once: one at a time, threads would wait for each other's messages. */
const BATCH = 8;
/** Batches a thread may have before it, so that it never waits; more would only fill the memory. */
const AHEAD = 3;

/** Annotations live short: with room for more of them, threads take memory and gain no time. In MB. */
const YOUNG = 12;

export interface Job {
  readonly number: number;
  readonly tasks: readonly Task[];
}

export interface Done {
  readonly number: number;
  readonly results: readonly TaskResult[];
}

/** Said to a thread when no job comes any more; it says the same when it has tidied up. */
export const CLOSE = 'close';

interface Member {
  readonly worker: Worker;
  waiting: number;
}

async function* toBatches(tasks: AsyncIterable<Task>): AsyncGenerator<readonly Task[]> {
  let batch: Task[] = [];
  for await (const task of tasks) {
    batch.push(task);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function close(worker: Worker): Promise<void> {
  const closed = once(worker, 'message');
  worker.postMessage(CLOSE);
  await closed;
}

/**
 * Runs tasks in several threads and hands on their results in the order of the tasks, as they come.
 * Memory is bounded: no more tasks are taken than the threads are about to need.
 * @param program file of the built worker
 * @throws whatever failed in a thread
 */
export async function* runInThreads(
  tasks: AsyncIterable<Task>,
  threads: number,
  program: URL,
  settings: EngineSettings,
): AsyncGenerator<TaskResult> {
  tuneThreads();
  const done = new Map<number, readonly TaskResult[]>();
  let failure: unknown = null;
  let wake = () => {};
  const members = Array.from({ length: threads }, (): Member => {
    const member: Member = {
      worker: new Worker(program, {
        workerData: settings,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      }),
      waiting: 0,
    };
    member.worker.on('message', (message: Done | typeof CLOSE) => {
      if (message === CLOSE) return;
      done.set(message.number, message.results);
      member.waiting--;
      wake();
    });
    member.worker.on('error', (error) => {
      failure ??= error;
      wake();
    });
    return member;
  });
  const isReady = (number: number, isFull: boolean) =>
    failure !== null || done.has(number) || (!isFull && members.some(({ waiting }) => waiting < AHEAD));

  const batches = toBatches(tasks);
  let sent = 0;
  let handed = 0;
  let ended = false;
  try {
    for (;;) {
      while (!ended && sent - handed < threads * AHEAD) {
        const idlest = members.reduce((a, b) => (b.waiting < a.waiting ? b : a));
        if (idlest.waiting >= AHEAD) break;
        const { value, done: isLast } = await batches.next();
        ended = isLast === true;
        if (!value) break;
        idlest.waiting++;
        idlest.worker.postMessage({ number: sent++, tasks: value } satisfies Job);
      }
      if (failure !== null) throw failure;
      const results = done.get(handed);
      if (results) {
        done.delete(handed++);
        yield* results;
      } else if (ended && handed === sent) {
        await Promise.all(members.map(({ worker }) => close(worker)));
        return;
      } else if (!isReady(handed, ended || sent - handed >= threads * AHEAD))
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }
}
