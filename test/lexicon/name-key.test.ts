import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toKebab, toNameKey, toNameWords, toPlain } from '../../src/lexicon/name-key.ts';

describe('toNameKey brings spellings of one name together', () => {
  test.each([
    ['Araghchi', 'Aragchi', 'Araqchi', 'Araghtchi', 'ARAGHCHI'],
    ['Ghalibaf', 'Qalibaf', 'Galibaf'],
    ['Khatami', 'Hatami'],
    ['Rouhani', 'Ruhani', 'Rohani', 'Roohani', 'Rowhani'],
    ['Soleimani', 'Suleimani', 'Solaimani', 'Soleymani'],
    ['Raisi', 'Raissi', 'Ra’isi', 'Raeisi', 'Raeesi'],
    ['Baghaei', 'Baqaei', 'Baghai', 'Baqai'],
    ['Hossein', 'Hussein', 'Hosein', 'Husayn', 'Hussain'],
    ['Mohammad', 'Mohammed', 'Muhammad', 'Mohamed'],
    ['Mohammad-Javad Zarif', 'Mohammad Javad Zarif'],
    ['Mohammed Shia al-Sudani', 'Mohammed Shia Sudani', 'Mohammad Shia’ Al Sudani'],
    ['Jafari', "Ja'fari", 'Jaafari'],
    ['Zelensky', 'Zelenskyy', 'Zelenskiy'],
    ['Erdoğan', 'Erdogan'],
    ['Joe Biden', 'Joseph Biden'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(toNameKey)).size).toBe(1);
  });
});

describe('toNameKey keeps different names apart', () => {
  test.each([
    ['Ali Khamenei', 'Hassan Khomeini'],
    ['Khamenei', 'Khomeini'],
    ['Hassan', 'Hossein'],
    ['Ali Larijani', 'Sadeq Larijani'],
    ['Mousavi', 'Moussa'],
    ['Bagheri', 'Bahrami'],
    ['Salami', 'Salehi'],
    ['Bush', 'Bosh Nader'],
  ])('%s and %s', (a, b) => {
    expect(toNameKey(a)).not.toBe(toNameKey(b));
  });
});

test('words of a name are plain; articles go, a lone article stays', () => {
  expect(toNameWords('Hossein-Ali Haji-Deligani')).toEqual(['hossein', 'ali', 'haji', 'deligani']);
  expect(toNameWords('Bashar al-Assad')).toEqual(['bashar', 'assad']);
  expect(toNameWords('Al')).toEqual(['al']);
  expect(toNameWords(' — ')).toEqual([]);
});

test.each([
  ['Ali Larijani', 'ali-larijani'],
  ['The Wall Street Journal', 'wall-street-journal'],
  ['Iran’s Parliament', 'iran-parliament'],
  ['Martin O’Malley', 'martin-omalley'],
  ['José Díaz-Balart', 'jose-diaz-balart'],
  ['The', 'the'],
  ['…', ''],
])('toKebab(%s)', (name, id) => {
  expect(toKebab(name)).toBe(id);
});

test('keys and ids of any text are stable and clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toKebab(toKebab(text))).toBe(toKebab(text));
      expect(toKebab(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(toNameKey(text)).not.toMatch(/^ | $| {2}/);
      expect(toPlain(text)).toBe(toPlain(toPlain(text)));
    }),
  );
});
