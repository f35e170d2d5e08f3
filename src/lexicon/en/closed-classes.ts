import type { WordClass } from '../../text/word-class.ts';

/** The closed classes of English, complete enough for news. Source: grammars of English; classes as the Penn Treebank names them. */
const lists: readonly (readonly [WordClass, string])[] = [
  [
    'PRP',
    'i you he she it we they me him us them himself herself itself themselves myself yourself yourselves ourselves oneself someone somebody anyone anybody everyone everybody nobody nothing something anything everything none ours theirs mine yours hers',
  ],
  ['PRP$', 'my your his her its our their'],
  [
    'DT',
    'the a an this that these those each every some any no another either neither both all such several many few much half',
  ],
  [
    'IN',
    'of in on at by for with from about against into through during after before between under over without within among amid amidst upon across toward towards around behind beyond despite near off onto per since than throughout till until unless via versus vs as if because although though while whereas whether except besides unlike like regarding concerning including following plus inside outside alongside above below beneath along down up out lest notwithstanding',
  ],
  ['CC', 'and but or nor yet so &'],
  ['TO', 'to'],
  ['WP', 'who whom whose which what where when why how whoever whatever whichever wherever whenever'],
  ['MD', "can could will would shall should may might must ought cannot ca wo sha 'll"],
  ['AUX', "be am is are was were been being have has had having do does did doing 're 've 'm ai"],
  [
    'RB',
    "not n't never also just only even still already again always often sometimes very too quite rather almost perhaps maybe however therefore thus then here now later earlier soon ago once twice instead meanwhile nevertheless nonetheless moreover furthermore otherwise together apart away back forward abroad twice ever yet today yesterday tomorrow tonight further far well likewise thereby hence anew afresh aloud overnight afterward beforehand nowadays straightaway forthwith henceforth thereafter hitherto",
  ],
  [
    'CD',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions',
  ],
  ['EX', 'there'],
];

/** Class of every word of a closed class, by its lower-case form; a word of two classes has its commoner one. */
export const closedClasses: ReadonlyMap<string, WordClass> = new Map(
  [...lists]
    .reverse()
    .flatMap(([wordClass, words]) => words.split(' ').map((word): [string, WordClass] => [word, wordClass])),
);

/** Forms of be. */
export const beForms: ReadonlySet<string> = new Set("be am is are was were been being 're 'm ai".split(' '));

/** Forms of have. */
export const haveForms: ReadonlySet<string> = new Set("have has had having 've".split(' '));

/** Forms of do. */
export const doForms: ReadonlySet<string> = new Set('do does did doing'.split(' '));

/** Pronouns that can be subjects. */
export const nominativePronouns: ReadonlySet<string> = new Set(
  'i you he she it we they who someone somebody anyone everyone everybody nobody none'.split(' '),
);
