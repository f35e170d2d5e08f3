import { defineConfig } from 'vitest/config';
import { ShortestFirst } from './shortest-first.ts';

/**
 * For `npm run mutation`: the unit tests of what is mutated, and the fixtures with their gold. Left out are those that count work or try
 * hundreds of broken texts: for each mutant they would take longer than all others together.
 */
export default defineConfig({
  test: {
    include: ['test/{text,annotate,compare}/**/*.test.ts', 'test/evaluate/fixtures.test.ts'],
    exclude: ['test/annotate/{annotate,linear,spans}.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['test/mutation/short-properties.ts'],
    sequence: { sequencer: ShortestFirst },
    env: { TZ: 'Asia/Kathmandu', LC_ALL: 'de_DE.UTF-8' },
  },
});
