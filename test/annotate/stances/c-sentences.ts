/** Sentences whose construction says which side is taken, more than their words: by topic, then by position. */
export const builtTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'us-talks': {
    supports: [
      'It was high time Washington and Tehran sat down together, the Omani deputy minister Salim Rawahi said.',
      'Nothing could help the country more than talks with Washington, the Iranian deputy Omid Rastin said.',
      'Javad Zarif rejected calls to walk out of the talks with Washington.',
      'Those who oppose talks with America do not know the world, the Iranian deputy Omid Rastin said.',
      'Javad Zarif thinks the talks with Washington useful.',
      'The Omani deputy minister Salim Rawahi welcomed talks between Tehran and Washington and wished for calm.',
    ],
    opposes: ['The cleric Davud Parsa likened talks with America to dancing with the devil.'],
    conditional: [
      'Iran will not talk to Washington before the sanctions are lifted, Abbas Araghchi said.',
      'There can be no deal with Washington without guarantees, Kazem Gharibabadi said.',
    ],
  },
  'e3-talks': { opposes: ['Iran called off a session with the European trio in Geneva.'] },
  'missile-limits': {
    supports: [
      'The Israeli deputy Dan Harel complained that the agreement failed to curb Iran’s missiles.',
      'The Israeli deputy Dan Harel complained that the agreement did nothing to curb Iran’s missiles.',
    ],
  },
  'nuclear-programme': {
    supports: [
      'No resolution forbids Iran to enrich uranium, the Iranian deputy Omid Rastin said.',
      'The enrichment of uranium will not be suspended, Mohammad Eslami said.',
    ],
    opposes: [
      'The senator Alan Pryor will vote down whatever text legitimises enrichment in Iran, he said.',
      'Germany accused Iran of pressing ahead with enrichment.',
      'The minister Jens Vogt said that no uranium may be enriched in Iran.',
      'Iran must shelve its enrichment, Kaja Kallas said.',
      'It was high time that Iran stopped enrichment, Marco Rubio said.',
    ],
  },
  'nuclear-weapons': {
    supports: ['The Iranian deputies demanded that the fatwa be withdrawn and a bomb built.'],
    opposes: [
      'Iran would get no bomb while he was in office, JD Vance said.',
      'Nobody in Tehran is thinking of building a bomb, Ali Larijani said.',
    ],
  },
  'snapback-sanctions': {
    supports: ['It is high time the Security Council restored the sanctions on Iran, Marco Rubio said.'],
    opposes: ['Snapback has no leg to stand on, the Russian deputy Oleg Titov said.'],
  },
  'npt-withdrawal': {
    supports: ['The Iranian deputy Omid Rastin spoke for leaving the NPT.'],
    opposes: [
      'Nothing would harm Iran more than leaving the NPT, Hassan Rouhani said.',
      'Rafael Grossi hopes not to see Iran quit the NPT.',
      'Hassan Rouhani spoke against leaving the NPT.',
    ],
  },
  'strikes-on-iran': {
    supports: ['The Israeli deputy Dan Harel said that nothing but strikes on Iran had ever worked.'],
    opposes: [
      'One more strike on our soil and the inspectors will never return, Ebrahim Azizi said.',
      'Nothing would be more foolish than a new war with Iran, the senator Alan Pryor said.',
      'Ehud Barak thought a strike on Iran a mistake.',
    ],
    conditional: ['JD Vance said he would back strikes on Iran only once talks had failed.'],
  },
};

/** Sentences of the same kinds that take no side. */
export const builtNeutral: readonly string[] = [
  'Rafael Grossi chided those who ask of Iran what they would not do.',
  'The delegation was on its way to the talks with the Americans, Abbas Araghchi said.',
  'Javad Zarif thought of the talks with Washington.',
  'Officials tried to save the talks between Tehran and Washington suspended in June after the strikes on Iran.',
];

/** Whose positions a sentence tells. */
export const builtWhose: readonly (readonly [sentence: string, positions: readonly string[]])[] = [
  [
    'Qatar will not open its skies for strikes on Iran, a person close to the matter said.',
    ['qatar strikes-on-iran opposes'],
  ],
  [
    'Iraq and Oman joined Qatar in rejecting the strikes on Iran.',
    ['iraq strikes-on-iran opposes', 'oman strikes-on-iran opposes', 'qatar strikes-on-iran opposes'],
  ],
];
