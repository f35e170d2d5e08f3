/**
 * Builds dist/: the program, split so that a command loads what it needs, the library with its types, the
 * manual page and the checked pack.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { readPack } from '../corpus/read-pack.ts';
import { writeDeclarations } from './declarations.ts';
import { formatManPage } from './man-page.ts';
import { buildReportPage } from './report-page.ts';
import { formatThirdParty } from './third-party.ts';

const PACKS = ['iran'];
/** What is there stays until all of the new is. */
const next = `dist.${process.pid}`;

/**
 * Tables measure every cell many times over, and their packages bring two copies of string-width, which
 * takes longer to load than most commands to run. All share ours (src/output/text-width.ts), and
 * string-width is loaded when a text first needs it.
 */
const oneTextWidth: Plugin = {
  name: 'one-text-width',
  setup({ onResolve, onLoad }) {
    const shims: Readonly<Record<string, string>> = {
      'cli-table3': "module.exports = require('./src/output/text-width.ts').textWidth;",
      'wrap-ansi': "export { textWidth as default } from './src/output/text-width.ts';",
      'text-width.ts':
        "let width; module.exports = (text) => (width ??= require('string-width').default)(text);",
    };
    onResolve({ filter: /^string-width$/, namespace: 'file' }, ({ importer }) => {
      const name = Object.keys(shims).find((part) => importer.includes(part));
      return name === undefined ? null : { path: name, namespace: 'text-width' };
    });
    onLoad({ filter: /.*/, namespace: 'text-width' }, ({ path }) => ({
      contents: shims[path] ?? '',
      resolveDir: process.cwd(),
    }));
  },
};

/** linkedom draws where a package `canvas` happens to be installed: nothing here does. */
const noCanvas: Plugin = {
  name: 'no-canvas',
  setup({ onResolve }) {
    onResolve({ filter: /^canvas$/ }, () => ({
      path: path.resolve('node_modules/linkedom/commonjs/canvas-shim.cjs'),
    }));
  },
};

/** Differs for each build that may annotate otherwise: kept annotations are of one build. */
async function toBuildId(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const hash = createHash('sha256');
  for (const name of names.filter((file) => /\.js(?:on)?$/.test(file)).sort())
    hash.update(name).update(await readFile(`${folder}/${name}`));
  return hash.digest('hex');
}

try {
  const declared = writeDeclarations(`${next}/types`);
  const { metafile } = await build({
    entryPoints: ['src/cli/main.ts', 'src/cli/worker.ts', 'src/index.ts'],
    outdir: next,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    // Packages written in CommonJS ask for Node's own modules by require(); most files never do.
    banner: {
      js: "import { createRequire as __toRequire } from 'node:module'; let __required; const require = (name) => (__required ??= __toRequire(import.meta.url))(name);",
    },
    define: { 'Intl.Segmenter': 'TextSegmenter' },
    inject: ['src/output/text-segmenter.ts'],
    logLevel: 'warning',
    metafile: true,
    plugins: [oneTextWidth, noCanvas],
  });
  await declared;
  await buildReportPage(`${next}/report`);
  await writeFile(`${next}/THIRD-PARTY.txt`, await formatThirdParty(metafile));
  const { version, description } = JSON.parse(await readFile('package.json', 'utf8')) as Record<
    string,
    string
  >;
  await mkdir(`${next}/man`);
  await writeFile(`${next}/man/iran-corpus.1`, await formatManPage(version ?? '', description ?? ''));
  await mkdir(`${next}/packs`);
  for (const name of PACKS) {
    const pack = await readPack(`src/lexicon/packs/${name}`);
    await writeFile(`${next}/packs/${name}.json`, JSON.stringify(pack));
  }
  await writeFile(`${next}/build-id`, await toBuildId(next));
  await rm('dist', { recursive: true, force: true });
  await rename(next, 'dist');
} finally {
  await rm(next, { recursive: true, force: true });
}
