import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { compile } from 'json-schema-to-typescript';
import * as z from 'zod';
import { comparisonSchema } from '../model/comparison.ts';
import { annotationSchema } from '../model/records.ts';

/** Modules whose types come from schemas: for users they are one module of plain types, without zod. */
const RECORDS = 'model/records';
const FROM_SCHEMAS: ReadonlySet<string> = new Set([RECORDS, 'model/comparison']);

const IMPORT = /(?<=\bfrom ')(?<module>\.{1,2}\/[^']+)\.ts(?=')/g;

/** The records as plain types, with the schemas' descriptions. */
async function formatRecords(): Promise<string> {
  const schema = z.toJSONSchema(z.object({ annotation: annotationSchema, comparison: comparisonSchema }));
  return compile(schema as Parameters<typeof compile>[0], 'Records', {
    bannerComment: '',
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** Where one module of the library finds another, as the specifier of a declaration file. */
function toSpecifier(from: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return relative.startsWith('.') ? `${relative}.js` : `./${relative}.js`;
}

/**
 * Writes the type declarations of the library: of `src/index.ts` and of the modules whose types it shows.
 * @param folder gets `index.d.ts` and, beside it, the others
 */
export async function writeDeclarations(folder: string): Promise<void> {
  const emitted = await mkdtemp(path.join(tmpdir(), 'iran-corpus-declarations-'));
  try {
    const flags = ['--noCheck', '--declaration', '--emitDeclarationOnly', '--noEmit', 'false'];
    const tsc = ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json', '--outDir', emitted];
    await promisify(execFile)(process.execPath, [...tsc, ...flags]);
    const written = new Set<string>();
    const wanted = ['index'];
    for (let module = wanted.pop(); module !== undefined; module = wanted.pop()) {
      if (written.has(module)) continue;
      written.add(module);
      const own = module;
      const text =
        module === RECORDS
          ? await formatRecords()
          : (await readFile(path.join(emitted, 'src', `${module}.d.ts`), 'utf8')).replace(
              IMPORT,
              (_, specifier: string) => {
                const source = path.posix.join(path.posix.dirname(own), specifier);
                const target = FROM_SCHEMAS.has(source) ? RECORDS : source;
                wanted.push(target);
                return toSpecifier(own, target);
              },
            );
      const file = path.join(folder, `${module}.d.ts`);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  } finally {
    await rm(emitted, { recursive: true, force: true });
  }
}
