/** Builds dist/: the program, split so that a command loads what it needs, and the checked pack. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { readPack } from '../src/corpus/read-pack.ts';

const PACKS = ['iran'];

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Packages written in CommonJS ask for Node's own modules by require().
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  entryNames: '[name]',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
await mkdir('dist/packs');
for (const name of PACKS)
  await writeFile(`dist/packs/${name}.json`, JSON.stringify(await readPack(`src/lexicon/packs/${name}`)));
