import { parentPort, workerData } from 'node:worker_threads';
import { openCode } from './code.ts';
import type { EngineSettings } from './engine/task.ts';

const settings = workerData as EngineSettings;
const code = openCode(import.meta.dirname, settings.codeFolder, '');
const { work } = code.load('work') as typeof import('./work.ts');
if (parentPort) void work(parentPort, settings);
