import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Programs of their own are started, on machines that do other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half of the tests wait for those programs: a worker for each core, not one less.
    maxWorkers: '100%',
    // For the closing line of .ci/run.
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'node_modules/.vitest-results.json' },
    // Nothing may depend on the machine: a zone far from UTC, and a locale with commas in its numbers.
    env: { TZ: 'Asia/Kathmandu', LC_ALL: 'de_DE.UTF-8' },
  },
});
