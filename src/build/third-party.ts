import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = 'node_modules/';
const LICENCE = /^(?:licen[cs]e|copying)(?:\.|$)/i;

/** Folder of the package that a bundled file belongs to; undefined for our own. */
function toPackageFolder(file: string): string | undefined {
  const start = file.lastIndexOf(FOLDER);
  if (start < 0) return undefined;
  const parts = file.slice(start + FOLDER.length).split('/');
  const name = parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
  return file.slice(0, start + FOLDER.length) + name;
}

async function describe(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  ) as {
    name: string;
    version: string;
    license: string;
  };
  const file = (await readdir(folder)).find((entry) => LICENCE.test(entry));
  const text = file ? (await readFile(path.join(folder, file), 'utf8')).trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/**
 * The licences of all packages that a bundle holds, as their terms ask for.
 * @param files that went into it
 */
export async function formatThirdParty(files: Iterable<string>): Promise<string> {
  const folders = new Set([...files].flatMap((file) => toPackageFolder(file) ?? []));
  const parts = await Promise.all([...folders].sort().map(describe));
  return `This program holds the following packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
