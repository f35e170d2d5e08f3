import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { core, ZodType } from 'zod';
import type { Pack } from '../lexicon/pack.ts';

/** A pack that cannot be used: `message` names the file and the wrong field. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly exitCode = 2;
}

const formatPath = (parts: readonly PropertyKey[]) =>
  parts.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );

const formatIssue = (issue: core.$ZodIssue | undefined) =>
  issue ? `${formatPath(issue.path) || 'the file'}: ${issue.message}` : 'not as the schema wants it';

/** Editors look for the schema of a file here. */
const SCHEMA = '$schema';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Paths of the fields that a file holds and its schema does not have: what is written wrong is not read. */
function findUnread(given: unknown, read: unknown, at: readonly PropertyKey[] = []): string[] {
  if (!isObject(given) || !isObject(read)) return [];
  const own = Array.isArray(given) ? [...given.keys()] : Object.keys(given);
  return own.flatMap((key) => {
    const path = [...at, key];
    if (Object.hasOwn(read, key)) return findUnread(given[key as string], read[key as string], path);
    return key === SCHEMA ? [] : [formatPath(path)];
  });
}

async function readChecked<T>(
  folder: string,
  file: string,
  schema: ZodType<T>,
  tell: (fault: string) => void,
): Promise<T> {
  const where = path.join(folder, file);
  let text: string;
  try {
    text = await readFile(where, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new PackError(
      `${where}: cannot be read (${code}). A pack is a folder: see iran-corpus help packs.`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new PackError(`${where}: is no JSON (${(error as Error).message})`);
  }
  const checked = schema.safeParse(json);
  if (!checked.success) throw new PackError(`${where}: ${formatIssue(checked.error.issues[0])}`);
  for (const field of findUnread(json, checked.data)) tell(`${file}: ${field}: there is no such field`);
  return checked.data;
}

/**
 * Reads and checks a pack: `pack.json`, `people.json`, `organizations.json`, `states.json`,
 * `groups.json`, `outlets.json` and `topics.json` in one folder. Missing optional fields are filled in.
 * @param tell gets each field that no schema has, with its file
 * @throws {PackError} a file is missing, is no JSON or does not follow its schema
 */
export async function readPack(folder: string, tell: (fault: string) => void = () => {}): Promise<Pack> {
  const schemas = await import('../lexicon/pack.ts');
  const { topicsFileSchema } = await import('../lexicon/topics.ts');
  const info = await readChecked(folder, 'pack.json', schemas.packInfoSchema, tell);
  const { people } = await readChecked(folder, 'people.json', schemas.peopleFileSchema, tell);
  const { organizations } = await readChecked(
    folder,
    'organizations.json',
    schemas.organizationsFileSchema,
    tell,
  );
  const { states } = await readChecked(folder, 'states.json', schemas.statesFileSchema, tell);
  const { groups } = await readChecked(folder, 'groups.json', schemas.groupsFileSchema, tell);
  const { outlets } = await readChecked(folder, 'outlets.json', schemas.outletsFileSchema, tell);
  const topics = await readChecked(folder, 'topics.json', topicsFileSchema, tell);
  return { info, people, organizations, states, groups, outlets, topics };
}
