/** What a pronoun or possessive tells of the one it stands for. */
export interface Pronoun {
  readonly text: string;
  readonly person: 1 | 2 | 3;
  readonly number: 'one' | 'many';
  readonly gender: 'm' | 'f' | 'n' | null;
}

const of = (person: Pronoun['person'], number: Pronoun['number'], gender: Pronoun['gender'], list: string) =>
  list.split(' ').map((text): Pronoun => ({ text, person, number, gender }));

/** Closed class; source: Huddleston and Pullum, Cambridge Grammar of the English Language, ch. 5 §10. */
export const pronouns: readonly Pronoun[] = [
  ...of(3, 'one', 'm', 'he him his himself'),
  ...of(3, 'one', 'f', 'she her hers herself'),
  ...of(3, 'one', 'n', 'it its itself'),
  ...of(3, 'many', null, 'they them their theirs themselves'),
  ...of(1, 'one', null, 'i me my mine myself'),
  ...of(1, 'many', null, 'we us our ours ourselves'),
  ...of(2, 'one', null, 'you your yours yourself'),
];

/** They stand for the noun phrase right before them. */
export const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** They take up several that were named just before ("the two", "both countries"). */
export const dualWords: ReadonlySet<string> = new Set([
  'both',
  'two',
  'three',
  'pair',
  'duo',
  'sides',
  'trio',
]);

/** Indefinite words that stand for somebody unnamed when they are the whole source. */
export const indefinites: ReadonlySet<string> = new Set(
  'one some many others another most several few all everyone everybody someone somebody nobody none no anyone anybody those these any each either neither more hundreds thousands dozens'.split(
    ' ',
  ),
);
