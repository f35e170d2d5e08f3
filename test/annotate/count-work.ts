import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

const session = new Session();
session.connect();

function post<T>(method: string, params?: object): T {
  let answer: unknown;
  session.post(method, params, (error: Error | null, result?: object) => {
    if (error) throw error;
    answer = result;
  });
  return answer as T;
}

/**
 * From here on, V8 counts how often blocks of code run, as it does for coverage. To be called before
 * what is counted is imported: code that was compiled earlier has no counters.
 */
export function startCounting(): void {
  // Counters go with the code of functions that have not run for a while.
  setFlagsFromString('--no-flush-bytecode');
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

/**
 * How often the blocks of our own code run, by source file (a path below src): the same whatever else
 * the machine does. What happens within one call of the language's own (a regular expression,
 * `indexOf`, `slice`) is not seen.
 */
export async function countWork(run: () => unknown): Promise<ReadonlyMap<string, number>> {
  post('Profiler.takePreciseCoverage');
  await run();
  const taken = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
  const work = new Map<string, number>();
  for (const { url, functions } of taken.result) {
    const [, file] = url.split('/src/');
    if (file === undefined) continue;
    for (const { ranges } of functions)
      for (const { count } of ranges) work.set(file, (work.get(file) ?? 0) + count);
  }
  return work;
}
