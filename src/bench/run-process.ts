import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** Most memory that was resident at once, threads included, in MB; null where the system does not tell. */
  readonly peak: number | null;
}

const EVERY = 50;

function readPeak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Runs Node once and measures the whole process. @throws it fails */
export function runProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env.PATH, ...env },
    });
    let peak = 0;
    const timer = setInterval(() => {
      peak = Math.max(peak, readPeak(child.pid));
    }, EVERY);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, peak: peak > 0 ? Math.round(peak) : null });
      else reject(new Error(`${args.join(' ')}: exit code ${code}`));
    });
  });
}

/** The fastest of several runs: everything else on the machine only adds. */
export async function runBest(
  times: number,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  let best: Measured | undefined;
  for (let run = 0; run < times; run++) {
    const measured = await runProcess(args, env);
    if (!best || measured.seconds < best.seconds) best = measured;
  }
  if (!best) throw new RangeError('nothing was run');
  return best;
}
