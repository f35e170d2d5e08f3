/** Prints how many tests passed and failed, from the file that vitest's JSON reporter wrote. */
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numTotalTestSuites, success } = JSON.parse(
  readFileSync(file, 'utf8'),
);
if (!(numTotalTestSuites > 0)) throw new Error(`${file}: no tests were run`);
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = success ? 0 : 1;
