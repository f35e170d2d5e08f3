import { Worker } from 'node:worker_threads';
import type { EngineSettings, Task, TaskResult } from './task.ts';
import { tuneThreads } from './tune.ts';

/** Batches a thread may have before it, so that it never waits; more would only fill the memory. */
export const AHEAD = 3;

/** Annotations live short: with room for more of them, threads take memory and gain no time. In MB. */
const YOUNG = 8;

export interface Job {
  readonly number: number;
  readonly tasks: readonly Task[];
}

export interface Done {
  readonly number: number;
  readonly results: readonly TaskResult[];
}

/** What a thread says when it has read what it needs: till then others do the work. */
export const READY = 'ready';
/** Said to a thread when no job comes any more; it says the same when it has tidied up. */
export const CLOSE = 'close';

export type Said = Done | typeof READY | typeof CLOSE;

/** Threads that run jobs, each job in whichever has the least to do. */
export interface Threads {
  /** Whether one of them can be given more. */
  readonly wantMore: () => boolean;
  readonly send: (job: Job) => void;
  /** What came of a job, once; undefined till then. @throws whatever failed in a thread */
  readonly take: (number: number) => readonly TaskResult[] | undefined;
  /** Settles with the next that one of them says. */
  readonly next: () => Promise<void>;
  /** Lets them tidy up when all they were given is done. */
  readonly close: () => Promise<void>;
  readonly terminate: () => Promise<void>;
}

interface Member {
  readonly worker: Worker;
  /** Settles when it has tidied up. */
  readonly closed: Promise<void>;
  isReady: boolean;
  hasWorked: boolean;
  /** Jobs it has not done yet. */
  waiting: number;
}

/** @param program file of the built worker */
export function startThreads(count: number, program: URL, settings: EngineSettings): Threads {
  const done = new Map<number, readonly TaskResult[]>();
  let failure: { readonly error: unknown } | null = null;
  let wake = () => {};
  let isEnding = false;

  function start(): Member {
    const worker = new Worker(program, {
      workerData: settings,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    let settle = () => {};
    const closed = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const member: Member = { worker, closed, isReady: false, hasWorked: false, waiting: 0 };
    worker.on('message', (said: Said) => {
      if (said === CLOSE) settle();
      else if (said === READY) {
        member.isReady = true;
        if (members.every(({ isReady }) => isReady)) tuneThreads();
      } else {
        done.set(said.number, said.results);
        member.waiting--;
      }
      wake();
    });
    worker.on('error', (error) => {
      failure ??= { error };
      settle();
      wake();
    });
    worker.on('exit', (code) => {
      if (!isEnding) failure ??= { error: new Error(`a thread ended by itself, with code ${code}`) };
      settle();
      wake();
    });
    return member;
  }

  const members = Array.from({ length: count }, start);
  const idlest = () =>
    members
      .filter(({ isReady, waiting }) => isReady && waiting < AHEAD)
      .reduce<Member | null>(
        (least, member) => (member.waiting < (least?.waiting ?? AHEAD) ? member : least),
        null,
      );
  return {
    wantMore: () => idlest() !== null,
    send: (job) => {
      const member = idlest() ?? (members[0] as Member);
      member.waiting++;
      member.hasWorked = true;
      member.worker.postMessage(job);
    },
    take: (number) => {
      if (failure) throw failure.error;
      const results = done.get(number);
      done.delete(number);
      return results;
    },
    next: () =>
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
    close: async () => {
      const worked = members.filter(({ hasWorked }) => hasWorked);
      for (const { worker } of worked) worker.postMessage(CLOSE);
      await Promise.all(worked.map(({ closed }) => closed));
    },
    terminate: async () => {
      isEnding = true;
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}
