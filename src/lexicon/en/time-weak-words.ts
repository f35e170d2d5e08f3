/**
 * Words of time expressions that stand everywhere else too: a run of words with nothing but these is
 * no time expression, and no rule is tried on it. Source: chosen by hand from the words that the
 * rules name: function words, and what news says everywhere.
 */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'the a an this that these those his her their its our my he and or to of in on at by for from as with into over ' +
    'under about around after before between during since until till than through more most less least many much few ' +
    'last next first second third one two other another each every same only just some at all part parts up well ' +
    'back early late earlier later mid long good great own full whole new old will would could may might can ' +
    "shall - , . ( ) & % – — : ; 's when where but so not no very least likely end start close half " +
    'per times number current coming following previous deadline summit meeting attack attacks war ' +
    'election elections agreement deal talks strike strikes report session conference vote referendum ceasefire ' +
    'uprising decision data figures largest local iranian persian islamic muslim holy international london moscow ' +
    'tehran baghdad beirut jerusalem central eastern pacific universal standard estimated close under several some'
  ).split(' '),
);

/** Classes of readings that are as common outside time expressions: plain numbers, ordinals, counted nouns. */
export const weakClasses: ReadonlySet<string> = new Set([
  'NUM',
  'CARD',
  'MAG',
  'ORD',
  'NTH',
  'DAY',
  'HOUR',
  'YY',
  'VAGUE',
  'COUNTED',
  'FRACTION',
  'DOTTIME',
]);
