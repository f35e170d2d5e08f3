/** What esbuild makes of the sources: the parts of the program, and the library. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/** Parts of our own that others ask for with `import()`: each is one file, compiled code of which is kept. */
const PARTS: Readonly<Record<string, string>> = {
  program: 'src/cli/start.ts',
  work: 'src/cli/work.ts',
  annotator: 'src/cli/engine/annotator.ts',
};

/**
 * Packages that few runs need: each is a file of its own, so that the others need not read it. None whose
 * default export in ESM we use: from CommonJS it would come as a property of what comes.
 */
const PACKAGES = [
  ...['@mozilla/readability', '@observablehq/plot', 'csv-stringify/sync', 'fast-glob', 'htmlparser2'],
  ...['hyparquet-writer', 'iconv-lite', 'linkedom', 're2js', 'zod'],
];

const toPackageFile = (name: string) => `packages/${name.replaceAll('/', '-').replace('@', '')}`;

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

/**
 * What packages load at once and we have no use for: commander starts the programs of other commands, chalk
 * asks whether there is a terminal, which we tell it.
 */
const notNeeded: Plugin = {
  name: 'not-needed',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'none', namespace: 'not-needed' } : null,
    );
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'none', namespace: 'not-needed' }));
    onLoad({ filter: /.*/, namespace: 'not-needed' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Data as text that is read when it is needed: faster than as an expression of the language. */
const dataAsText: Plugin = {
  name: 'data-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/lexicon\/.*\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});` };
    });
  },
};

/**
 * All of a part in ASCII, so that V8 holds it as bytes: esbuild leaves other characters in regular expressions,
 * where, as everywhere else that it leaves them, an escape says the same.
 */
const allAscii: Plugin = {
  name: 'all-ascii',
  setup({ onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        // Behind a backslash the escape would be that of the backslash.
        if (/\\[\u0080-\uffff]/.test(text))
          throw new Error(`${file}: write \\u for what stands behind a backslash`);
        const ascii = text.replace(
          /[\u0080-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, ascii);
      }
    });
  },
};

/** What is a file of its own stays outside the part that asks for it: src/cli/code.ts finds it. */
const otherParts: Plugin = {
  name: 'other-parts',
  setup({ onResolve, initialOptions }) {
    const own = Object.values(initialOptions.entryPoints as Record<string, string>);
    const isOther = (name: string) => PACKAGES.includes(name) && !own.includes(name);
    onResolve({ filter: /^[@\w]/ }, ({ path: name }) =>
      isOther(name) ? { path: `./${toPackageFile(name)}.cjs`, external: true } : null,
    );
    onResolve({ filter: /\.ts$/ }, ({ path: file, resolveDir, kind }) => {
      if (kind !== 'dynamic-import') return null;
      const source = path.relative('.', path.join(resolveDir, file));
      const part = Object.keys(PARTS).find((name) => PARTS[name] === source);
      return part === undefined ? null : { path: `./${part}.cjs`, external: true };
    });
  },
};

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  define: { 'Intl.Segmenter': 'TextSegmenter' },
  inject: ['src/output/text-segmenter.ts'],
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

const sharedPlugins = [oneTextWidth, noCanvas, notNeeded, dataAsText];

/**
 * The program: a start, which Node loads sooner in CommonJS than in ESM (8 of 41 ms), and parts in CommonJS too,
 * of which compiled code can be kept (src/cli/code.ts).
 */
async function buildProgram(outdir: string): Promise<Metafile[]> {
  const start = await build({
    ...shared,
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    inject: [],
  });
  const parts = [
    ...Object.entries(PARTS),
    ...PACKAGES.map((name) => [toPackageFile(name), name] as const),
  ].map(([out, source]) =>
    build({
      ...shared,
      entryPoints: { [out]: source },
      outdir,
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      write: false,
      supported: { 'dynamic-import': false },
      plugins: [otherParts, ...sharedPlugins, allAscii],
    }),
  );
  return [start, ...(await Promise.all(parts))].map(({ metafile }) => metafile);
}

/** The library, split so that what it is asked for is what is loaded. */
async function buildLibrary(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    entryPoints: ['src/index.ts'],
    outdir,
    splitting: true,
    format: 'esm',
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    // Packages written in CommonJS ask for Node's own modules by require(); most files never do.
    banner: {
      js: "import { createRequire as __toRequire } from 'node:module'; let __required; const require = (name) => (__required ??= __toRequire(import.meta.url))(name);",
    },
    plugins: sharedPlugins,
  });
  return metafile;
}

/** @returns the files of packages that went into it, by their paths */
export async function buildBundles(outdir: string): Promise<ReadonlySet<string>> {
  const metafiles = [...(await buildProgram(outdir)), await buildLibrary(outdir)];
  return new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)));
}
