import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { openCode } from './code.ts';
import type { EngineSettings } from './engine/task.ts';

const settings = workerData as EngineSettings;
const code = openCode(path.dirname(fileURLToPath(import.meta.url)), settings.codeFolder, '');
const { work } = code.load('work') as typeof import('./work.ts');
if (parentPort) await work(parentPort, settings);
