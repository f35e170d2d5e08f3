/**
 * Mutation tests: npm run mutation
 *   SAMPLE=8 SEED=2 npm run mutation -- --mutate 'src/text/*.ts'
 * tries one mutant in 8, another sample than with SEED=1, in one folder.
 * Mutants that run once as a module is loaded are left out: tables of data, which rules' examples prove.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/sample.js'],
  checkers: ['sample'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: ['src/{text,annotate,compare}/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 30,
  // None is rewritten: TypeScript 7 has no API for it, and the tests do not need it.
  tsconfigFile: 'none.json',
  tempDirName: 'node_modules/.stryker',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'node_modules/.stryker-results.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 75, break: 75 },
};
