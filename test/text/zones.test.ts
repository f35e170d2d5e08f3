import { describe, expect, test } from 'vitest';
import { zoneRules } from '../../src/lexicon/en/zones.ts';
import { findZones } from '../../src/text/zones.ts';
import { toZoneLine } from '../../src/text/zones-line.ts';
import { matchesRule } from '../../src/text/zones-rule.ts';

describe('zone rules', () => {
  const hits = (rule: (typeof zoneRules)[number], text: string) =>
    matchesRule(rule, toZoneLine(text, { start: 0, end: text.length }));

  test.each(zoneRules.flatMap((rule) => rule.takes.map((text) => [rule.name, text, rule] as const)))(
    '%s takes %j',
    (_, text, rule) => expect(hits(rule, text)).toBe(true),
  );
  test.each(zoneRules.flatMap((rule) => rule.leaves.map((text) => [rule.name, text, rule] as const)))(
    '%s leaves %j',
    (_, text, rule) => expect(hits(rule, text)).toBe(false),
  );
  test('names are unique and no pattern keeps a position', () => {
    expect(new Set(zoneRules.map(({ name }) => name)).size).toBe(zoneRules.length);
    for (const { pattern, and, unless } of zoneRules)
      for (const regexp of [pattern, and, unless]) expect(regexp?.flags ?? '').not.toMatch(/[gy]/);
  });
});

const BODY = 'The minister said on Monday that the talks would go on for as long as both sides wanted them.';
const MORE = 'Officials in the capital declined to comment on the report, which could not be checked.';

/** Each row: the lines of an article, every one with its zone; and the title from the manifest. */
const articles: readonly [string, readonly (readonly [string, string])[], string | null][] = [
  [
    'nothing but body',
    [
      ['body', BODY],
      ['body', MORE],
    ],
    null,
  ],
  [
    'headline',
    [
      ['headline', 'Talks will go on, says minister'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'headline that ends as a sentence, in title case',
    [
      ['headline', 'Talks Will Go On, Says Minister in Muscat.'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'first paragraph is no headline',
    [
      ['body', 'He left the city at noon.'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'title over two lines',
    [
      ['headline', 'Talks will go on, says minister;'],
      ['headline', 'Both sides satisfied.'],
      ['body', BODY],
    ],
    'Talks will go on, says minister; Both sides satisfied',
  ],
  [
    'the title wins over a rule',
    [
      ['nav', 'World'],
      ['headline', 'Watch: Crowds gather'],
      ['body', BODY],
    ],
    'Watch: Crowds gather',
  ],
  [
    'site before headline',
    [
      ['nav', 'Skip to content'],
      ['nav', 'Home > World'],
      ['nav', 'World'],
      ['headline', 'Talks will go on, says minister'],
      ['byline', 'Jane Doe'],
      ['dateline', 'March 3, 2026'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'deck before a dateline',
    [
      ['headline', 'Talks will go on, says minister'],
      ['deck', 'The minister wants more talks. Others do not.'],
      ['body', 'MUSCAT, March 3 (Reuters) — The minister said so on Monday.'],
      ['body', MORE],
    ],
    null,
  ],
  [
    'first paragraph right after the headline is no deck',
    [
      ['headline', 'Talks will go on, says minister'],
      ['body', BODY],
      ['body', MORE],
    ],
    null,
  ],
  [
    'subhead, caption, promo, related',
    [
      ['headline', 'Talks will go on, says minister'],
      ['caption', 'The minister speaks at a press conference in Muscat, Oman, Aug. 13, 2025 (AP)'],
      ['body', BODY],
      ['subhead', 'Dispute over ships'],
      ['body', MORE],
      ['promo', 'Read more: Ships leave harbour'],
      ['related', 'Related stories'],
      ['related', 'Ships leave harbour after talks'],
      ['related', 'Who is the minister?'],
    ],
    null,
  ],
  [
    'a list in the body is no list of links',
    [
      ['body', `${BODY} They agreed on this:`],
      ['body', '• ships may leave harbour'],
      ['body', '• talks go on in May'],
      ['body', MORE],
    ],
    null,
  ],
  [
    'running text after links',
    [
      ['body', BODY],
      ['related', 'Most read'],
      ['related', 'Ships leave harbour'],
      ['body', MORE],
    ],
    null,
  ],
  [
    'headlines at the foot of the page',
    [
      ['body', BODY],
      ['promo', 'Download our app on Google Play'],
      ['related', 'Ships leave harbour after long talks'],
      ['related', 'Rain expected in the north'],
    ],
    null,
  ],
  [
    'a promo among the paragraphs ends nothing',
    [
      ['body', BODY],
      ['promo', 'Download our app on Google Play'],
      ['subhead', 'Ships leave harbour after long talks'],
      ['body', MORE],
    ],
    null,
  ],
  [
    'paywall',
    [
      ['body', BODY],
      ['paywall', 'This post is for paying subscribers only'],
      ['paywall', 'Subscribe'],
      ['paywall', 'Already have an account? Sign In'],
    ],
    null,
  ],
  [
    'transcript',
    [
      ['body', BODY],
      ['transcript', 'JANE DOE: Will you talk to them?'],
      ['transcript', 'MINISTER: We will, if they want to.'],
      ['transcript', 'DOE: When?'],
      ['transcript', 'MINISTER: In May.'],
    ],
    null,
  ],
  [
    'quoted short paragraphs stay body',
    [
      ['body', BODY],
      ['body', '“Not now”'],
      ['body', '“Then when”'],
      ['body', MORE],
    ],
    null,
  ],
  [
    'byline and two decks',
    [
      ['headline', 'Talks will go on, says minister'],
      ['byline', 'Jane Doe'],
      ['deck', 'Two sides want more'],
      ['deck', 'Third line of deck here'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'no more than two decks',
    [
      ['headline', 'Talks will go on, says minister'],
      ['deck', 'Two sides want more talks this year'],
      ['deck', 'A third round may come'],
      ['subhead', 'A fourth round may come too'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'a line between title and body',
    [
      ['nav', 'Talks'],
      ['headline', 'Talks will go on, says minister'],
      ['body', Array(41).fill('word').join(' ').concat('.')],
      ['body', BODY],
    ],
    'Talks will go on, says minister',
  ],
  [
    'furniture between title and deck',
    [
      ['nav', 'World'],
      ['nav', 'News'],
      ['nav', 'Home'],
      ['headline', 'Talks will go on, says minister'],
      ['byline', 'Jane Doe'],
      ['promo', 'Advertisement'],
      ['deck', 'Both sides want more talks this year'],
      ['body', BODY],
    ],
    'Talks will go on, says minister',
  ],
  [
    'a long line above the title is no label',
    [
      ['nav', 'Home'],
      ['body', 'A label of more than so many words in one long line that is no sentence'],
      ['headline', 'Talks will go on, says minister'],
      ['body', BODY],
    ],
    'Talks will go on, says minister',
  ],
  [
    'a title that is not on the page',
    [
      ['headline', 'Talks will go on'],
      ['body', BODY],
    ],
    'Something else',
  ],
  [
    'three turns of two speakers',
    [
      ['body', BODY],
      ['transcript', 'JANE DOE: Will you go?'],
      ['transcript', 'MINISTER: We will.'],
      ['transcript', 'DOE: When?'],
    ],
    null,
  ],
  [
    'a list of links ends with running text',
    [
      ['body', BODY],
      ['related', 'Related stories'],
      ['related', 'Ships leave harbour after talks'],
      ['related', 'Who is the minister?'],
      ['body', 'He left, and nobody knows why he did it.'],
      ['subhead', 'Ships come back'],
      ['body', 'Rain falls.'],
    ],
    null,
  ],
  [
    'a link has thirty words at most',
    [
      ['body', BODY],
      ['related', 'Related'],
      ['related', 'Ships'],
      ['body', Array(31).fill('word').join(' ')],
      ['body', 'Ships leave'],
    ],
    null,
  ],
  [
    'a one-word line ends the foot of the page',
    [
      ['body', BODY],
      ['body', 'Ships leave harbour after long talks'],
      ['promo', 'Download our app on Google Play'],
      ['body', 'Rain expected in the north'],
      ['body', 'Rain'],
      ['body', 'Sun and rain expected in June'],
    ],
    null,
  ],
  [
    'lists at the top',
    [
      ['body', '• one'],
      ['body', '• two'],
      ['body', '1. three'],
      ['body', '2) four'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'a line that ends with a colon is no deck and no subhead',
    [
      ['headline', 'Talks will go on: minister'],
      ['body', 'Both sides:'],
      ['body', BODY],
      ['body', MORE],
    ],
    null,
  ],
  [
    'twenty-five words may be a headline',
    [
      ['headline', Array(25).fill('Word').join(' ')],
      ['body', BODY],
    ],
    null,
  ],
  [
    'a question may be a headline',
    [
      ['headline', 'Is it over?'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'a deck without a sentence',
    [
      ['headline', 'Talks will go on'],
      ['deck', 'Ends in March 2026'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'a byline with an initial',
    [
      ['dateline', 'March 3, 2026'],
      ['headline', 'Talks will go on, says minister'],
      ['byline', 'Jane Q. Doe'],
      ['body', BODY],
    ],
    null,
  ],
  [
    'a name on the last line is no byline',
    [
      ['headline', 'Talks will go on, says minister'],
      ['body', 'Jane Doe'],
    ],
    null,
  ],
  [
    'two turns are no transcript',
    [
      ['body', BODY],
      ['body', 'JANE DOE: We will go.'],
      ['body', 'MINISTER: We will stay.'],
    ],
    null,
  ],
  [
    'three turns of one speaker are no transcript',
    [
      ['body', BODY],
      ['body', 'JANE DOE: We will go.'],
      ['body', 'DOE: We will stay.'],
      ['body', 'DOE: We will see.'],
    ],
    null,
  ],
  [
    'three speakers with one turn each are no transcript',
    [
      ['body', BODY],
      ['body', 'JANE DOE: We will go.'],
      ['body', 'MINISTER: We will stay.'],
      ['body', 'CLERK: We will see.'],
    ],
    null,
  ],
];

test.each(articles)('%s', (_, lines, title) => {
  const text = lines.map(([, line]) => line).join('\n');
  expect(findZones(text, { title }).map(({ zone, start, end }) => [zone, text.slice(start, end)])).toEqual(
    lines,
  );
});

test.each([['\n'], ['\r\n'], ['\r'], ['\u0085'], ['\u2028'], ['\u2029'], ['\n \n\t\n']])(
  'lines end at %j',
  (end) => {
    const text = `  ${BODY} ${end}${MORE}${end}`;
    expect(findZones(text, { title: null }).map((zone) => text.slice(zone.start, zone.end))).toEqual([
      BODY,
      MORE,
    ]);
  },
);

test('a blank text has no zones', () => {
  expect(findZones('', { title: null })).toEqual([]);
  expect(findZones(' \n\t\r\n', { title: 'Talks' })).toEqual([]);
});
