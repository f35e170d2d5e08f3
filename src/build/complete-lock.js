/**
 * Puts packages for other platforms into package-lock.json where npm left them out. It does so when the
 * registry at hand does not offer them (npm/cli issue 4828), and `npm ci` then refuses the file on every
 * platform. Run after `npm install`; does nothing where nothing is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const { packages } = lock;
let added = 0;
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  if (parent === '') continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const known = packages[`${parent}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
    const parts = name.split(/[/-]/);
    const os = SYSTEMS.filter((system) => parts.includes(system));
    const cpu = PROCESSORS.filter((processor) => parts.includes(processor));
    if (known || !/^\d/.test(version) || os.length === 0) continue;
    packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 && { cpu }),
      ...(dev && { dev }),
      optional: true,
      os,
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added > 0) writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${LOCK}: ${added} packages for other platforms added`);
