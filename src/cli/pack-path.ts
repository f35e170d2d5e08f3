import path from 'node:path';
import type { Context } from './context.ts';
import type { EngineSettings } from './engine/task.ts';
import type { Options } from './options.ts';

/** The pack that the command line names, else the one that comes with the program. */
export const toPackPath = ({ pack }: Options, { programFolder }: Context): EngineSettings['pack'] =>
  pack === undefined
    ? { path: path.join(programFolder, 'packs/iran.json'), shipped: true }
    : { path: pack, shipped: false };
