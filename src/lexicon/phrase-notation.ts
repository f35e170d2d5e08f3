/** The notation of phrases (`phrases.ts`), for those who write topics; a test runs every example. */
export const phraseNotation: readonly {
  readonly notation: string;
  readonly meaning: string;
  readonly phrase: string;
  readonly takes: string;
  readonly leaves: string;
}[] = [
  {
    notation: 'talks',
    meaning: 'the word, whatever its case',
    phrase: 'peace talks',
    takes: 'The Peace talks went on.',
    leaves: 'The peace talk went on.',
  },
  {
    notation: 'US',
    meaning: 'a word with a capital: as it stands',
    phrase: 'talks with US',
    takes: 'They hold talks with US envoys.',
    leaves: 'They hold talks with us.',
  },
  {
    notation: 'negotiat*',
    meaning: 'words that begin so',
    phrase: 'negotiat*',
    takes: 'They are negotiating.',
    leaves: 'They are talking.',
  },
  {
    notation: '~meet',
    meaning: 'all forms of the verb',
    phrase: '~meet again',
    takes: 'They met again.',
    leaves: 'Their meetings again failed.',
  },
  {
    notation: 'talks|dialogue',
    meaning: 'either word',
    phrase: 'talks|dialogue with',
    takes: 'A dialogue with them began.',
    leaves: 'A quarrel with them began.',
  },
  {
    notation: 'peace?',
    meaning: 'a word that may be left out',
    phrase: 'open the peace? talks',
    takes: 'They open the talks.',
    leaves: 'They open the second talks.',
  },
  {
    notation: '..',
    meaning: 'up to 3 words between, but no comma',
    phrase: 'lift .. sanctions',
    takes: 'They lift all the sanctions.',
    leaves: 'They lift the blockade, and sanctions stay.',
  },
  {
    notation: '...',
    meaning: 'up to 8 words between',
    phrase: 'lift ... sanctions',
    takes: 'They lift each and every one of these sanctions.',
    leaves: 'They lift the blockade, and sanctions stay.',
  },
  {
    notation: '<name>',
    meaning: 'a word with a capital that does not begin the sentence',
    phrase: 'talks with <name>',
    takes: 'They hold talks with Sylvania.',
    leaves: 'They hold talks with neighbours.',
  },
];
