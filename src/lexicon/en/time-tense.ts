/** Words that show the tense of a clause, for dates that only the tense places. */

/** Put what follows, or the clause they stand in, ahead. Source: Quirk et al. 1985, 4.41 to 4.48. */
export const futureWords: ReadonlySet<string> = new Set(
  (
    "will 'll shall wo won't would may might can could should must scheduled expected due slated supposed " +
    'until if unless expects expect poised bound upcoming coming deadline expire expires expiring effective payable ' +
    'intends intend hopes hope aims aim likely tomorrow redeemable convene begins starts ends opens ' +
    'gonna meets arrives departs resumes convenes hosts travels continues reconvenes reopens'
  ).split(' '),
);

/** With "to" after them, what follows is ahead: "agreed to meet Monday". */
export const promisingWords: ReadonlySet<string> = new Set(
  (
    'agreed agree agrees vowed vow vows promised promise promises pledged pledge pledges decided decide ' +
    'prepared prepares preparing ready about going invited ordered urged asked told threatened threatens ' +
    'wants want wanted hopes hoped hope intends intended plans planned set due scheduled expected likely ' +
    'is are arranged committed offered proposed voted slated poised threatening vowing promising pledging planning ' +
    'preparing hoping intending offering'
  ).split(' '),
);

/** They set a date for what has not happened: "gave them homes by Friday", "demanded an answer before July". */
export const demandingWords: ReadonlySet<string> = new Set(
  (
    'demand demands demanded demanding urge urges urged urging ask asks asked asking order orders ordered ordering ' +
    'promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing press pressed pressing ' +
    'want wants wanted seek seeks sought plan plans planned hope hopes hoped threaten threatens threatened threatening'
  ).split(' '),
);

/** Before the date that something is to be done by. */
export const limitWords: ReadonlySet<string> = new Set(['by', 'before']);

/** Finite past forms that neither end in "-ed" nor stand in the list of irregular verbs. */
export const pastAuxiliaries: ReadonlySet<string> = new Set(
  "was were had did been wasn't weren't hadn't didn't".split(' '),
);

export const presentWords: ReadonlySet<string> = new Set(
  "is are am has have does do 's 're 've says say isn't aren't hasn't haven't".split(' '),
);

/** End in "-ed" and are no past forms. */
export const notPast: ReadonlySet<string> = new Set(
  'need needs proceed exceed succeed indeed feed seed speed breed united hundred red bed shed wed unprecedented so-called armed'.split(
    ' ',
  ),
);

/** What has happened: a date right before one of these lies behind, "the June 13-24 war". */
export const eventNouns: readonly string[] = (
  'war wars conflict strike strikes airstrike airstrikes attack attacks killing killings assassination assassinations ' +
  'massacre protests uprising revolution coup crash shooting bombing bombings raid raids explosion explosions blast ' +
  'operation operations bombardment assault assaults hostilities fighting clashes riots unrest ' +
  'crackdown earthquake referendum ceasefire truce invasion offensive takeover collapse death deaths incident outbreak'
).split(' ');
