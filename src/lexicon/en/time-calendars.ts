/**
 * Months of the solar-hijri and Islamic calendars in the spellings of the English-language press.
 * Source: Encyclopaedia Iranica, "Calendars"; house styles of Tasnim, IRNA, Al Jazeera and Arab News.
 * A name that is a common word or a common personal name in English text is left out ("Safar", "Rajab",
 * "Tir", "Mehr" and "Aban" stand here: patterns ask for a day or a year beside them).
 */
export const solarHijriMonths: Readonly<Record<string, number>> = {
  farvardin: 1,
  farvardeen: 1,
  ordibehesht: 2,
  khordad: 3,
  tir: 4,
  mordad: 5,
  amordad: 5,
  shahrivar: 6,
  mehr: 7,
  aban: 8,
  azar: 9,
  dey: 10,
  bahman: 11,
  esfand: 12,
};

export const islamicMonths: Readonly<Record<string, number>> = {
  muharram: 1,
  moharram: 1,
  safar: 2,
  rajab: 7,
  "sha'ban": 8,
  shaban: 8,
  shaaban: 8,
  ramadan: 9,
  ramazan: 9,
  ramzan: 9,
  ramadhan: 9,
  shawwal: 10,
  'dhu al-hijjah': 12,
  'zil-hajj': 12,
  zilhajj: 12,
};
