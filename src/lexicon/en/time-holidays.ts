/**
 * Days with a name. Source: national lists of public holidays; Iran's official calendar (University of
 * Tehran, Calendar Center) for the solar-hijri ones; the tabular Islamic calendar for the Islamic ones.
 */
export type HolidayDay =
  /** The same day every year. */
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number }
  /** Days after (before: negative) Western Easter Sunday. */
  | { readonly rule: 'easter'; readonly offset: number }
  /** The nth weekday (1 Monday to 7 Sunday) of a month; -1 the last. `plus`: days after it. */
  | {
      readonly rule: 'weekday';
      readonly month: number;
      readonly nth: number;
      readonly weekday: number;
      readonly plus?: number;
    }
  | { readonly rule: 'solar-hijri'; readonly month: number; readonly day: number }
  /** By the tabular calendar: a sighted moon may move it by a day. */
  | { readonly rule: 'islamic'; readonly month: number; readonly day: number }
  /** The last Friday of Ramadan. */
  | { readonly rule: 'quds' };

export interface Holiday {
  /** As written, in lower case; "day" and "'s" as tokens of their own. */
  readonly names: readonly string[];
  readonly day: HolidayDay;
}

export const holidays: readonly Holiday[] = [
  { names: ["new year 's day", 'new year day'], day: { rule: 'fixed', month: 1, day: 1 } },
  { names: ["new year 's eve"], day: { rule: 'fixed', month: 12, day: 31 } },
  { names: ['epiphany'], day: { rule: 'fixed', month: 1, day: 6 } },
  { names: ["valentine 's day"], day: { rule: 'fixed', month: 2, day: 14 } },
  { names: ["st. patrick 's day", "st patrick 's day"], day: { rule: 'fixed', month: 3, day: 17 } },
  { names: ["april fools ' day", "april fool 's day"], day: { rule: 'fixed', month: 4, day: 1 } },
  { names: ['may day', "international workers ' day"], day: { rule: 'fixed', month: 5, day: 1 } },
  { names: ["international women 's day"], day: { rule: 'fixed', month: 3, day: 8 } },
  { names: ['anzac day'], day: { rule: 'fixed', month: 4, day: 25 } },
  { names: ['bastille day'], day: { rule: 'fixed', month: 7, day: 14 } },
  { names: ['halloween', "hallowe'en"], day: { rule: 'fixed', month: 10, day: 31 } },
  { names: ["all saints ' day"], day: { rule: 'fixed', month: 11, day: 1 } },
  { names: ['veterans day', 'armistice day', 'remembrance day'], day: { rule: 'fixed', month: 11, day: 11 } },
  { names: ['christmas eve'], day: { rule: 'fixed', month: 12, day: 24 } },
  { names: ['christmas day', 'christmas'], day: { rule: 'fixed', month: 12, day: 25 } },
  { names: ['boxing day'], day: { rule: 'fixed', month: 12, day: 26 } },
  { names: ['juneteenth'], day: { rule: 'fixed', month: 6, day: 19 } },
  { names: ['fourth of july', '4th of july'], day: { rule: 'fixed', month: 7, day: 4 } },
  { names: ['gandhi jayanti'], day: { rule: 'fixed', month: 10, day: 2 } },
  { names: ['nakba day'], day: { rule: 'fixed', month: 5, day: 15 } },
  { names: ['ash wednesday'], day: { rule: 'easter', offset: -46 } },
  { names: ['palm sunday'], day: { rule: 'easter', offset: -7 } },
  { names: ['maundy thursday'], day: { rule: 'easter', offset: -3 } },
  { names: ['good friday'], day: { rule: 'easter', offset: -2 } },
  { names: ['easter sunday', 'easter'], day: { rule: 'easter', offset: 0 } },
  { names: ['easter monday'], day: { rule: 'easter', offset: 1 } },
  { names: ['ascension day'], day: { rule: 'easter', offset: 39 } },
  { names: ['pentecost', 'whit sunday'], day: { rule: 'easter', offset: 49 } },
  { names: ['martin luther king day', 'mlk day'], day: { rule: 'weekday', month: 1, nth: 3, weekday: 1 } },
  {
    names: ["presidents ' day", "president 's day", 'presidents day'],
    day: { rule: 'weekday', month: 2, nth: 3, weekday: 1 },
  },
  { names: ["mother 's day"], day: { rule: 'weekday', month: 5, nth: 2, weekday: 7 } },
  { names: ["father 's day"], day: { rule: 'weekday', month: 6, nth: 3, weekday: 7 } },
  { names: ['memorial day'], day: { rule: 'weekday', month: 5, nth: -1, weekday: 1 } },
  { names: ['labor day'], day: { rule: 'weekday', month: 9, nth: 1, weekday: 1 } },
  { names: ['columbus day'], day: { rule: 'weekday', month: 10, nth: 2, weekday: 1 } },
  { names: ['thanksgiving day', 'thanksgiving'], day: { rule: 'weekday', month: 11, nth: 4, weekday: 4 } },
  { names: ['black friday'], day: { rule: 'weekday', month: 11, nth: 4, weekday: 4, plus: 1 } },
  {
    names: [
      'nowruz',
      'norouz',
      'noruz',
      'nowrouz',
      'norooz',
      'newroz',
      'navroz',
      'persian new year',
      'iranian new year',
    ],
    day: { rule: 'solar-hijri', month: 1, day: 1 },
  },
  { names: ['sizdah bedar', 'sizdah be-dar'], day: { rule: 'solar-hijri', month: 1, day: 13 } },
  { names: ['yalda night', 'shab-e yalda', 'yalda'], day: { rule: 'solar-hijri', month: 9, day: 30 } },
  { names: ['ashura', 'day of ashura'], day: { rule: 'islamic', month: 1, day: 10 } },
  { names: ['tasua', "tasu'a"], day: { rule: 'islamic', month: 1, day: 9 } },
  { names: ['arbaeen', "arba'een", 'arbaeen day'], day: { rule: 'islamic', month: 2, day: 20 } },
  {
    names: [
      'eid al-fitr',
      'eid ul-fitr',
      'eid-ul-fitr',
      'eid-al-fitr',
      'eid el-fitr',
      'eid-e fitr',
      'eid fitr',
    ],
    day: { rule: 'islamic', month: 10, day: 1 },
  },
  {
    names: [
      'eid al-adha',
      'eid ul-adha',
      'eid-ul-adha',
      'eid-al-adha',
      'eid el-adha',
      'eid al-azha',
      'eid qurban',
      'bakrid',
    ],
    day: { rule: 'islamic', month: 12, day: 10 },
  },
  { names: ['eid al-ghadir', 'eid-e ghadir', 'ghadir day'], day: { rule: 'islamic', month: 12, day: 18 } },
  {
    names: ['quds day', 'al-quds day', 'international quds day', 'international al-quds day'],
    day: { rule: 'quds' },
  },
];
