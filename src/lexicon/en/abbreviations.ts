/**
 * Abbreviations that are written with a point, without it, in lower case.
 * Source: house styles of AP, Reuters and the Guardian, and dictionaries.
 */

/** Stand before a name: their point never ends a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sen rep gov gen lt-gen lt.-gen maj.-gen brig.-gen lt.-col lt col maj capt cmdr adm sgt pres rev fr hon st brig amb atty supt det insp messrs sens reps gens ft mt vs v op cit pvt cpl vice-adm min ste'.split(
    ' ',
  ),
);

/** Abbreviations before a number only: "No. 10", but "He said no." */
export const numberAbbreviations: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'fig',
  'art',
  'sec',
  'vol',
  'pp',
]);

/** May end a sentence as well: what follows decides. */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  'jr sr inc corp co ltd llc plc bros etc al est dept univ ave blvd rd approx a.m p.m e.g i.e ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.a.e'.split(
    ' ',
  ),
);

/** The same, with a capital only: "Ill." is a state, "ill." the end of a sentence. */
export const properAbbreviations: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
);

/**
 * Words that begin a sentence far more often than they go on with a name: after an abbreviation
 * that may end a sentence, one of these in upper case says that it did.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  'the a an this that these those he she it they we i you his her its their our my in on at by for from with as if when while after before since until but and or so yet however although though because there here what who why how where which not no some many most all both each another other also then now still last next even such one two three during under over between among according meanwhile asked speaking moreover yesterday'.split(
    ' ',
  ),
);

/** Words that begin with an apostrophe that opens nothing. */
export const apostropheWords: ReadonlySet<string> = new Set(
  "'em 'til 'till 'tis 'twas 'cause 'bout 'round 'n 'cuz 'twere 'tween 'neath".split(' '),
);
