/**
 * Builds dist/: the program, split so that a command loads what it needs, the library with its types, the
 * manual page and the checked pack.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readPack } from '../corpus/read-pack.ts';
import { toPackNames, toVoiceKeys } from '../lexicon/pack-names.ts';
import { buildBundles } from './bundles.ts';
import { writeDeclarations } from './declarations.ts';
import { formatManPage } from './man-page.ts';
import { buildReportPage } from './report-page.ts';
import { formatThirdParty } from './third-party.ts';

const PACKS = ['iran'];
/** What is there stays until all of the new is. */
const next = `dist.${process.pid}`;

/** Differs for each build that may annotate otherwise: kept annotations are of one build. */
async function toBuildId(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const hash = createHash('sha256');
  for (const name of names.filter((file) => /\.c?js(?:on)?$/.test(file)).sort())
    hash.update(name).update(await readFile(`${folder}/${name}`));
  return hash.digest('hex');
}

try {
  const declared = writeDeclarations(`${next}/types`);
  const files = await buildBundles(next);
  await declared;
  await buildReportPage(`${next}/report`);
  await writeFile(`${next}/THIRD-PARTY.txt`, await formatThirdParty(files));
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
    await writeFile(`${next}/packs/${name}.names.json`, JSON.stringify(toPackNames(pack)));
    await writeFile(`${next}/packs/${name}.voices.txt`, toVoiceKeys(pack));
  }
  await writeFile(`${next}/build-id`, await toBuildId(next));
  await rm('dist', { recursive: true, force: true });
  await rename(next, 'dist');
} finally {
  await rm(next, { recursive: true, force: true });
}
