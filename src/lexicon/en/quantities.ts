/** What news counts: nouns that mean one quantity share a unit. Words beside them tell the quantity apart. */
export interface QuantityUnit {
  readonly unit: string;
  /** Nouns, or adjectives and participles that stand for people ("11 dead", "nine were killed"). */
  readonly words: readonly string[];
  /**
   * How many words beside two figures must agree before they count as one quantity: none for what a story
   * has one of.
   */
  readonly shared: number;
  readonly source: string;
}

const source = 'what reports of one event count differently: victims, distances, sums, rounds, times';
const unit = (name: string, words: string, shared = 2): QuantityUnit => ({
  unit: name,
  words: words.split(' '),
  shared,
  source,
});

export const quantityUnits: readonly QuantityUnit[] = [
  unit('dead', 'dead killed killing kill kills deaths fatalities died', 0),
  unit('injured', 'injured wounded wounding injuring hurt injuries', 0),
  unit('missing', 'missing unaccounted', 0),
  unit('arrested', 'arrested detained arrests detainees'),
  unit('rescued', 'rescued evacuated displaced homeless'),
  unit('kilometre', 'kilometre kilometres kilometer kilometers km'),
  unit('mile', 'mile miles'),
  unit('metre', 'metre metres meter meters'),
  unit('tonne', 'tonne tonnes ton tons'),
  unit('kilogram', 'kilogram kilograms kg kilo kilos'),
  unit('percent', 'percent per-cent % percentage', 4),
  unit('round', 'round rounds', 0),
  unit('hour', 'hour hours'),
  unit('day', 'day days'),
  unit('week', 'week weeks'),
  unit('month', 'month months'),
  unit('site', 'site sites facility facilities locations targets', 1),
  unit('sign', 'signature signatures signatories', 0),
  unit('vote', 'vote votes lawmakers MPs deputies members', 3),
  unit(
    'person',
    'people persons passengers protesters residents soldiers workers employees civilians students children women families households crew victims survivors troops personnel inspectors prisoners hostages',
  ),
];

/** Words before a number that say how exact it is: they begin what is said of it. Longest first. */
export const countHedges: readonly string[] = [
  ...['no more than', 'no fewer than', 'no less than', 'as many as', 'as few as', 'as much as'],
  ...['more than', 'fewer than', 'less than', 'at least', 'at most', 'up to', 'close to', 'an estimated'],
  ...['nearly', 'about', 'around', 'almost', 'roughly', 'approximately', 'over', 'only', 'some'],
];

/** Words for numbers, their ordinals beside them. Source: a dictionary. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  first: 1,
  two: 2,
  second: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
  six: 6,
  sixth: 6,
  seven: 7,
  seventh: 7,
  eight: 8,
  eighth: 8,
  nine: 9,
  ninth: 9,
  ten: 10,
  tenth: 10,
  eleven: 11,
  eleventh: 11,
  twelve: 12,
  twelfth: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** What multiplies the number before it. */
export const multipliers: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
};
