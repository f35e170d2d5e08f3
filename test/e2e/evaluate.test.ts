import { expect, it } from 'vitest';
import { run } from './run.ts';

it('scores articles with gold beside them', async () => {
  const { code, stdout } = await run(['evaluate', 'fixtures/stories', '--json', '--errors', '3']);
  const score = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(score.documents).toBe(17);
  expect(score.attribution.gold).toBe(171);
  expect(score.scareQuotesTakenForSpeech).toBe(0);
  expect(score.errors.length).toBeLessThanOrEqual(3);
});

it('says what is missing', async () => {
  const { code, stderr } = await run(['evaluate', 'no-such-folder']);
  expect(code).toBe(2);
  expect(stderr).toContain('no such folder');
});
