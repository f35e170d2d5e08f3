import { readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { makeFolder } from '../corpus/make-folder.ts';
import { COMPILED } from './engine/cache-folder.ts';

/** Files of compiled code that are kept, the newest: one for each command that is used, and one that annotates. */
const MOST_KEPT = 32;
/** What somebody runs is nobody else's business. */
const PRIVATE = 0o700;
/** Others may write. */
const OF_OTHERS = 0o022;
/** So many digits of the build tell it from others. */
const BUILD_DIGITS = 16;

/** So many digits of its options tell a run from others. */
const OPTIONS_DIGITS = 8;

/** The parts whose compiled code is kept, and by what name: commands use different functions of the first. */
const keptNames: Readonly<Record<string, (command: string) => string>> = {
  program: (command) => `program-${command}`,
  annotator: () => 'annotator',
};

/**
 * The parts of the built program. What V8 made of one is kept, so that the next run neither parses nor
 * compiles it: Node does the same for modules from 22.1 on (`module.enableCompileCache`).
 */
export interface Code {
  /** What a part exports. It is compiled and run when it is first asked for. */
  readonly load: (name: string) => unknown;
  /** Whether a part was loaded of which nothing whole was kept. */
  readonly isNew: (name: string) => boolean;
  /**
   * Keeps what V8 has made of a new part by now; it takes that back only where its flags are then as they are
   * now. Failing to write is no failure.
   */
  readonly keep: (name: string) => Promise<void>;
}

const nodeRequire = createRequire(import.meta.filename);

/** Whether nobody else could have put there what we would run. */
function isPrivate(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & OF_OTHERS) === 0);
}

/** Tells the options of this run of Node: V8 takes kept code only where its settings are those of the run that kept it. */
function toOptionsName(): string {
  const options = [process.env.NODE_OPTIONS ?? '', ...process.execArgv].join(' ').trim();
  if (options === '') return '';
  // Loaded when it is needed, which is seldom: it takes as long as a tenth of Node's start.
  const { createHash } = nodeRequire('node:crypto') as typeof import('node:crypto');
  return `-${createHash('sha256').update(options).digest('hex').slice(0, OPTIONS_DIGITS)}`;
}

/**
 * Each file holds its code twice: V8 itself would run damaged code, and to compare takes less time than a
 * digest and the loading of `node:crypto`.
 */
function readKept(file: string): Buffer | null {
  try {
    if (!isPrivate(path.dirname(file))) return null;
    const bytes = readFileSync(file);
    const code = bytes.subarray(0, bytes.length / 2);
    return code.length > 0 && code.equals(bytes.subarray(code.length)) ? code : null;
  } catch {
    return null;
  }
}

/** Removes what is there, and lets be what cannot be removed. */
function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {}
}

/** Removes all but the newest files of compiled code, of this build and of others; what is not ours stays. */
function prune(folder: string): void {
  const ours = readdirSync(folder).filter((name) => COMPILED.test(name));
  const files = ours.map((name) => path.join(folder, name));
  const dated = files.map((file) => ({ file, time: statSync(file).mtimeMs }));
  for (const { file } of dated.sort((a, b) => b.time - a.time).slice(MOST_KEPT)) remove(file);
}

async function writeKept(file: string, code: Buffer): Promise<void> {
  const folder = path.dirname(file);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await makeFolder(folder, PRIVATE);
    // Nothing would be read from there, and what we would write to may be a link of theirs.
    if (!isPrivate(folder)) return;
    writeFileSync(temporary, Buffer.concat([code, code]), { flag: 'wx' });
    renameSync(temporary, file);
    prune(folder);
  } catch {
    remove(temporary);
  }
}

/**
 * @param folder the parts of the built program, `NAME.cjs`, all in ASCII, and its `build-id`
 * @param keptIn folder of compiled code; null to keep none
 * @param command what is asked of the program
 */
export function openCode(folder: string, keptIn: string | null, command: string): Code {
  const loaded = new Map<string, unknown>();
  const fresh = new Map<string, { readonly script: Script; readonly file: string }>();

  function toKeptFile(name: string): string | null {
    const kept = keptNames[name]?.(command);
    if (keptIn === null || kept === undefined) return null;
    const build = readFileSync(path.join(folder, 'build-id'), 'utf8').slice(0, BUILD_DIGITS);
    return path.join(keptIn, `${build}-${process.version}-${process.arch}${toOptionsName()}-${kept}`);
  }

  function compile(name: string): Script {
    const filename = path.join(folder, `${name}.cjs`);
    const source = `(function (exports, require, module) {${readFileSync(filename, 'latin1')}\n})`;
    const file = toKeptFile(name);
    const cachedData = file === null ? null : readKept(file);
    const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
    // What V8 does not take, on another processor, say, another run may.
    if (file !== null && cachedData === null) fresh.set(name, { script, file });
    return script;
  }

  function load(name: string): unknown {
    if (!loaded.has(name)) {
      const module = { exports: {} };
      compile(name).runInThisContext()(module.exports, require, module);
      loaded.set(name, module.exports);
    }
    return loaded.get(name);
  }

  /** The parts ask for each other as `./NAME.cjs`. */
  const require = (id: string) => (id.startsWith('./') ? load(id.slice(2, -'.cjs'.length)) : nodeRequire(id));

  return {
    load,
    isNew: (name) => fresh.has(name),
    keep: async (name) => {
      const kept = fresh.get(name);
      if (kept) await writeKept(kept.file, kept.script.createCachedData());
    },
  };
}
