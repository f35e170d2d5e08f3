import path from 'node:path';
import { expect, test } from 'vitest';
import { findLines } from '../../src/cli/find-lines.ts';
import { makeFolder } from '../corpus/temporary-folder.ts';

test('lines are counted from 1, whatever ends them; words are looked for on from those before them', async () => {
  const folder = await makeFolder({
    'a.txt': 'one\r\ntwo\rthree\nfour “yes” five\n“yes” six\n“yes”\n',
    'b.txt': new Uint8Array([0xff, 0xfe, 0x78, 0x00, 0x0a, 0x00, 0x79, 0x00]),
  });
  try {
    const [a, b] = [path.join(folder.path, 'a.txt'), path.join(folder.path, 'b.txt')];
    const sought = [
      { path: a, text: 'one' },
      { path: b, text: 'y' },
      { path: a, text: '“yes”' },
      { path: a, text: '“yes”' },
      { path: a, text: 'six' },
      { path: a, text: '“yes”' },
      { path: a, text: 'three' },
      { path: a, text: 'four … five' },
      { path: a, text: 'seven' },
      { path: a, text: '' },
      { path: null, text: 'one' },
      { path: `${a}.gone`, text: 'one' },
    ];
    expect(await findLines(sought)).toEqual([1, 2, 4, 4, 5, 6, 3, 4, null, null, null, null]);
  } finally {
    await folder.remove();
  }
});
