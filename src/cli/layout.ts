import type { Layout } from '../output/records.ts';
import type { Context } from './context.ts';
import type { Options } from './options.ts';

/** Where nothing tells how wide the terminal is. */
const DEFAULT_WIDTH = 100;
const NARROWEST = 40;
const WIDEST = 400;

function toWidth({ stdout, env }: Context): number {
  const told = Number(env.COLUMNS);
  const width = Number.isInteger(told) && told > 0 ? told : (stdout.columns ?? DEFAULT_WIDTH);
  return Math.min(Math.max(width, NARROWEST), WIDEST);
}

/** `--color`, then `FORCE_COLOR`, then `NO_COLOR`, then whether it is a terminal. */
export function toColour({ color, output }: Options, { stdout, env }: Context): Layout['colour'] {
  if (color !== 'auto') return color === 'always' ? 1 : 0;
  const { FORCE_COLOR: force } = env;
  if (force !== undefined && force !== '') {
    if (force === 'false') return 0;
    return (/^[0-3]$/.test(force) ? Number(force) : 1) as Layout['colour'];
  }
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  return output === undefined && stdout.isTTY === true && env.TERM !== 'dumb' ? 1 : 0;
}

export function toLayout(options: Options, context: Context): Layout {
  return {
    width: toWidth(context),
    colour: toColour(options, context),
    chosen: options.fields !== undefined,
  };
}
