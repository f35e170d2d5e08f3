import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const SOURCE = 'src/output/report/page';

/** Builds what the report's page holds beside its text: its script and its style sheet. */
export async function buildReportPage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { script: `${SOURCE}/main.ts`, style: `${SOURCE}/style.css` },
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // What current browsers have had for two years: older ones show the page without its script.
    target: 'es2022',
    minify: true,
    // Each element holds its own text: what ends an element may not stand in it.
    charset: 'ascii',
    logLevel: 'warning',
  });
  for (const name of ['script.js', 'style.css']) {
    const text = await readFile(`${folder}/${name}`, 'utf8');
    await writeFile(`${folder}/${name}`, text.trim());
  }
}
