import { describe, expect, test } from 'vitest';
import { toManifestOutlet } from '../../src/corpus/manifest-outlet.ts';
import { findOutlet } from '../../src/corpus/outlet.ts';
import { toOutletIndex } from '../../src/corpus/outlets.ts';
import { findPublished } from '../../src/corpus/published.ts';
import { findZones } from '../../src/text/zones.ts';

const BODY = 'The minister said on Monday that the talks would go on for as long as both sides wanted them.';
const outlet = (id: string, name: string, domains: string[], aliases: string[] = []) => ({
  id,
  name,
  domains,
  aliases,
  source: 'made up for the test',
});
const index = toOutletIndex([
  outlet('harbour-post', 'Harbour Post', ['harbourpost.example'], ['The Harbour Post']),
  outlet('coast-daily', 'Coast Daily', ['coast.example', 'coastdaily.example']),
]);

describe('published', () => {
  test.each([
    ['a dated line', `Talks go on\nMarch 3, 2026\n${BODY}`, 'a.txt', '2026-03-03', 'text'],
    ['a dated byline', `Talks go on\nBy Jane Doe | 3 March 2026\n${BODY}`, 'a.txt', '2026-03-03', 'text'],
    [
      'published before updated',
      `Updated: 5 March 2026\nPublished: 3 March 2026\n${BODY}`,
      'a.txt',
      '2026-03-03',
      'text',
    ],
    ['updated alone', `Talks go on\nUpdated on 5 Sept. 2025\n${BODY}`, 'a.txt', '2025-09-05', 'text'],
    ['a dateline with a year', `MUSCAT, March 3, 2026 (Reuters) — ${BODY}`, 'a.txt', '2026-03-03', 'text'],
    ['ISO', `Talks go on\n2026-03-03\n${BODY}`, 'a.txt', '2026-03-03', 'text'],
    ['the text before the name', `Talks go on\n2026-03-03\n${BODY}`, '2025-01-01.txt', '2026-03-03', 'text'],
    ['the name', BODY, 'post_2026-03-03_talks.txt', '2026-03-03', 'filename'],
    ['the name, close', BODY, '20260303-talks.txt', '2026-03-03', 'filename'],
  ])('%s', (_, text, path, edtf, basis) => {
    expect(findPublished(text, findZones(text, { title: null }), path)).toEqual({ edtf, basis });
  });

  test.each([
    ['a dateline without a year', `MUSCAT, March 3 (Reuters) — ${BODY}`, 'a.txt'],
    ['a date in the text', `On March 3, 2026, the talks began. ${BODY}`, 'a.txt'],
    [
      'a caption',
      `Talks go on\nThe minister in Muscat, Oman, Wednesday, Aug. 13, 2025 (AP)\n${BODY}`,
      'a.txt',
    ],
    [
      'related links',
      `${BODY}\n- Ships leave harbour - December 03, 2025\n- More ships - December 04, 2025`,
      'a.txt',
    ],
    ['a copyright year', `${BODY}\n© 2026 Harbour Post. All rights reserved.`, 'a.txt'],
    ['day and month in doubt', `Talks go on\nPublished: 03/04/2026\n${BODY}`, 'a.txt'],
    ['no such day', `Talks go on\nPublished: 31 February 2026\n${BODY}`, '2026-02-31.txt'],
    ['a number in the name', BODY, '120260303.txt'],
  ])('not from %s', (_, text, path) => {
    expect(findPublished(text, findZones(text, { title: null }), path)).toBeNull();
  });
});

describe('outlet', () => {
  test.each([
    [
      'a copyright line',
      `${BODY}\n© 2026 The Harbour Post. All rights reserved.`,
      'a.txt',
      'harbour-post',
      'text',
    ],
    ['copyright of nobody known', `${BODY}\nCopyright 2025 Valley Echo`, 'a.txt', 'valley-echo', 'text'],
    [
      'an address at its domain',
      `${BODY}\nSend us tips: tips@mail.harbourpost.example`,
      'a.txt',
      'harbour-post',
      'text',
    ],
    [
      'two domains of one outlet',
      `${BODY}\nContact us: a@coast.example, www.coastdaily.example`,
      'a.txt',
      'coast-daily',
      'text',
    ],
    ['the name', BODY, 'news/coast-daily_2026-03-03.txt', 'coast-daily', 'filename'],
  ])('%s', (_, text, path, id, basis) => {
    expect(findOutlet(text, findZones(text, { title: null }), path, index)).toMatchObject({ id, basis });
  });

  test.each([
    ['an address in the text', `${BODY} He wrote to desk@harbourpost.example.`, 'a.txt'],
    ['addresses of two outlets', `${BODY}\nContact us: a@coast.example, b@harbourpost.example`, 'a.txt'],
    ['an unknown domain', `${BODY}\nSend us tips: tips@valley.example`, 'a.txt'],
    ['a domain that only ends alike', `${BODY}\nSend us tips: tips@notcoast.example`, 'a.txt'],
    ['a mention', `Harbour Post reported this first. ${BODY}`, 'a.txt'],
    ['words of the name', BODY, 'coast-daily-life-goes-on.txt'],
  ])('not from %s', (_, text, path) => {
    expect(findOutlet(text, findZones(text, { title: null }), path, index)).toBeNull();
  });

  test('a manifest names it: the id of the pack, the name as written', () => {
    expect(toManifestOutlet('THE HARBOUR POST', index)).toEqual({
      id: 'harbour-post',
      name: 'THE HARBOUR POST',
      basis: 'manifest',
    });
    expect(toManifestOutlet('Valley Écho', index)?.id).toBe('valley-echo');
    expect(toManifestOutlet('新聞', index)?.id).toBe('新聞');
  });
});
