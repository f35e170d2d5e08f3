import { expect, test } from 'vitest';
import { toTextTest } from '../../src/cli/text-pattern.ts';

test.each([
  ['lip service', 'They only pay lip  service', false],
  ['lip service', 'They only pay LIP SERVICE.', true],
  ["iran's", 'Iran’s missiles', true],
  ['"rational"', 'pursues “rational” talks', true],
  ['araghchi', 'Ārāghchī said', true],
  ['us-led', 'US–led talks', true],
  ['.*', 'anything', false],
  ['/miss\\w+ range/', 'the missile range', true],
  ['/Miss/', 'the missile', false],
  ['/Miss/i', 'the missile', true],
  ['/^b$/m', 'a\nb', true],
  ['/a.b/s', 'a\nb', true],
  ['a/b', 'an a/b test', true],
  ['//', 'a // b', true],
])('%s in %j: %s', async (pattern, text, found) => {
  expect((await toTextTest(pattern))(text)).toBe(found);
});

test.each(['/(/', '/a/g', '/(?=a)/', '/(a)\\1/', '/[/'])('%s is refused', async (pattern) => {
  await expect(toTextTest(pattern)).rejects.toThrow(`--text ${pattern}: `);
});

test('time grows with the text alone', async () => {
  const matches = await toTextTest('/(a+)+$/');
  const started = performance.now();
  expect(matches(`${'a'.repeat(20_000)}!`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(5000);
});
