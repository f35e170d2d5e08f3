import { expect, test } from 'vitest';
import { findAll } from '../../../src/annotate/annotate.ts';
import { readShippedLexicon, toDocument } from '../shipped.ts';

const lexicon = await readShippedLexicon();

/** Whole sentences, from the words to the position: what the cue holds and what the content holds go together. */
const rows: readonly (readonly [sentence: string, ...found: string[]])[] = [
  ['Chuck Schumer voted against strikes on Iran.', 'strikes-on-iran opposes'],
  ['Bernie Sanders argued against strikes on Iran.', 'strikes-on-iran opposes'],
  ['Ted Cruz voted for strikes on Iran.', 'strikes-on-iran supports'],
  ['Emmanuel Macron warned against strikes on Iran.', 'strikes-on-iran opposes'],
  [
    'Emmanuel Macron warned against abandoning talks between Iran and the United States.',
    'us-talks supports',
  ],
  ['Emmanuel Macron voiced doubts about talks between Iran and the United States.', 'us-talks opposes'],
  ['Saudi Arabia expressed deep concern over the Israeli strikes on Iran.', 'strikes-on-iran opposes'],
  ['Emmanuel Macron expressed concern for the envoys at the talks between Iran and the United States.'],
  ['Donald Trump pushed back the talks with Iran by a week.'],
  ['Lindsey Graham hopes that the talks with Iran fail.', 'us-talks opposes'],
  ['Lindsey Graham hopes that the talks with Iran succeed.', 'us-talks supports'],
];

test.each(rows)('%s', (sentence, ...wanted) => {
  const { stances } = findAll(
    toDocument(`Iran, the United States and the nuclear talks\n\n${sentence}\n`),
    lexicon,
  );
  expect(stances.map(({ topic, position }) => `${topic.id} ${position}`)).toEqual(wanted);
});
