import { setImmediate } from 'node:timers/promises';
import type { Task } from './task.ts';

/** Tasks as they come, taken by the batch without waiting for those that are still to come. */
export interface Feed {
  /** At most so many as asked, fewer where no more have come yet; null at the end. */
  readonly take: (most: number) => Promise<readonly Task[] | null>;
  /** Settles when there is more to take, or the end is reached. */
  readonly more: () => Promise<unknown>;
}

/** Whoever writes a document and waits for its annotation before writing the next must not wait for ever. */
export function toFeed(tasks: AsyncGenerator<Task>): Feed {
  let coming: Promise<IteratorResult<Task, unknown>> | null = null;
  const next = () => {
    if (!coming) {
      coming = tasks.next();
      // Looked at when it is awaited: nobody may ask for more before the run ends.
      coming.catch(() => {});
    }
    return coming;
  };
  return {
    take: async (most) => {
      const batch: Task[] = [];
      while (batch.length < most) {
        const result = await Promise.race([next(), setImmediate(null)]);
        if (result === null) break;
        if (result.done) return batch.length > 0 ? batch : null;
        coming = null;
        batch.push(result.value);
      }
      return batch;
    },
    more: next,
  };
}
