import type { Context } from './context.ts';
import type { Options } from './options.ts';

/** Shorter work needs no progress. */
const FIRST_AFTER = 1000;
const EVERY = 100;
const CLEAR = '\r\u001b[K';

export interface Progress {
  /** One more article is done. */
  readonly tick: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** In milliseconds. Not `performance.now()`: Node takes longer to make that than to read an article. */
const readClock = () => Number(process.hrtime.bigint()) / 1e6;

const formatTime = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Whether results appear on the terminal while the work goes on: the line would stand among them. */
const isShared = ({ stdout }: Context, { output, format, json }: Options) =>
  stdout.isTTY === true &&
  output === undefined &&
  (json === true || (format !== undefined && format !== 'table'));

function isWanted(options: Options, context: Context): boolean {
  const { env } = context;
  if (options.quiet || env.TERM === 'dumb' || env.CI || isShared(context, options)) return false;
  return context.stderr.isTTY === true;
}

/**
 * A line on standard error with articles done, rate and time left, where that is a terminal and the
 * work takes longer. The only place that looks at a clock: nothing of it reaches the results.
 * @param total number of articles; null where it is not known
 */
export function showProgress(total: number | null, options: Options, context: Context): Progress {
  const started = readClock();
  let shown = started + FIRST_AFTER - EVERY;
  let count = 0;
  let visible = false;
  // Asked when there is something to show: Node takes its time to make the stream.
  let wanted: boolean | undefined;
  return {
    tick: () => {
      count++;
      const now = readClock();
      if (now - shown < EVERY) return;
      shown = now;
      wanted ??= isWanted(options, context);
      if (!wanted) return;
      visible = true;
      const rate = count / ((now - started) / 1000);
      const left = total === null ? '' : `, ${formatTime((total - count) / rate)} left`;
      context.stderr.write(
        `${CLEAR}${count}${total === null ? '' : ` of ${total}`} articles, ${rate.toFixed(0)}/s${left}`,
      );
    },
    end: () => {
      if (visible) context.stderr.write(CLEAR);
      visible = false;
    },
  };
}
