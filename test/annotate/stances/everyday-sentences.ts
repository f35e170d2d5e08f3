/** Sentences of everyday news on the nuclear talks, by topic, then by the position told in them. */
export const everydayTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'nuclear-programme': {
    opposes: [
      'Trump said Iran cannot enrich uranium.',
      'Donald Trump warned Iran of very bad things should it rebuild its enrichment sites.',
      'Rafael Grossi said inspectors must be allowed to return to Fordow and Natanz.',
    ],
    supports: ['“Zero enrichment means zero deal,” Majid Takht-Ravanchi said.'],
    conditional: [
      'Ali Larijani said Iran could suspend enrichment in exchange for the lifting of all sanctions.',
    ],
  },
  'strikes-on-iran': {
    opposes: [
      'Majid Takht-Ravanchi said talks with the United States could resume only if the threat of military action ceased.',
    ],
    supports: [
      'Defense Minister Israel Katz threatened to strike Iran again with greater force.',
      'Eyal Zamir said the army was ready to strike Iran again if needed.',
    ],
  },
  'us-talks': {
    supports: [
      "“I'd rather make a deal,” President Donald Trump said of Iran.",
      'Karoline Leavitt said Trump would much prefer to make a deal with Iran.',
      'Donald Trump warned on Monday that time was running out for Iran to make a deal.',
      'JD Vance said the president still preferred diplomacy with Iran.',
      'Trump said Iran wanted to make a deal and that Washington was ready.',
      'Saudi Foreign Minister Faisal bin Farhan said the kingdom supported negotiations between Tehran and Washington.',
    ],
    opposes: ['Khamenei said negotiating with the United States would bring no benefit to Iran.'],
  },
  'npt-withdrawal': {
    supports: [
      'Ebrahim Azizi said a bill to leave the Non-Proliferation Treaty would be put to a vote next week.',
      'Ebrahim Azizi said a motion on withdrawing from the NPT was ready.',
      'Baghaei said parliament was preparing a bill to withdraw from the NPT.',
    ],
  },
  'snapback-sanctions': {
    opposes: [
      'Parliament Speaker Mohammad Bagher Ghalibaf said Iran would not recognise the illegal Security Council resolutions.',
    ],
  },
  'nuclear-weapons': {
    opposes: ['Barrot said France was determined to ensure that Iran never acquires a nuclear weapon.'],
  },
  'e3-talks': {
    supports: [
      'Wadephul said the reimposition of sanctions was not the end of diplomacy.',
      'EU foreign policy chief Kaja Kallas said there could only be a diplomatic solution to the Iranian nuclear issue.',
    ],
  },
};

/** Sentences that take no side. */
export const everydayNeutral: readonly string[] = [
  'Emmanuel Macron said Trump must decide whether there is a deal with Iran.',
  'Germany warned that time was short.',
  'The agency said Iran cannot enrich uranium at Fordow because the plant is in ruins.',
  'JD Vance said the president and his aides discussed diplomacy with Iran.',
  'Ebrahim Azizi said a bill to leave the Non-Proliferation Treaty did not exist.',
  'Trump said he had no wish to comment and was flying home from the talks with Iran.',
];
