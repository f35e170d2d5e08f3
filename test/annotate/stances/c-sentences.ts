/** Sentences whose construction says which side is taken, more than their words: by topic, then by position. */
export const builtTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'us-talks': {
    supports: [
      'It was high time Washington and Tehran sat down together, the Omani deputy minister Salim Rawahi said.',
      'Nothing could help the country more than talks with Washington, the Iranian deputy Omid Rastin said.',
      'Javad Zarif rejected calls to walk out of the talks with Washington.',
      'Nothing could be worse than a failure of the talks with Washington, the Omani deputy minister Salim Rawahi said.',
      'Javad Zarif said that he and his colleagues want talks with Washington.',
      'Shuttle diplomacy with Washington was useful, Javad Zarif said.',
      'Those who oppose talks with America do not know the world, the Iranian deputy Omid Rastin said.',
      'Javad Zarif thinks the talks with Washington useful.',
      'The Omani deputy minister Salim Rawahi welcomed talks between Tehran and Washington and wished for calm.',
    ],
    opposes: [
      'The cleric Davud Parsa likened talks with America to dancing with the devil.',
      'Iran will hold no talks with Washington before Nowruz, Abbas Araghchi said.',
    ],
    conditional: [
      'No talks with Washington may be held under threats, Abbas Araghchi said.',
      'JD Vance said Iran would get no deal while it enriched uranium.',
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
      'The senator Alan Pryor said that Iran must halt enrichment or face strikes.',
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
      'JD Vance vowed that Iran would have no bomb.',
      'The Israeli deputy Dan Harel demanded that Iran get no bomb.',
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
      'Iran has done nothing to deserve the strikes on Iran, Kazem Gharibabadi said.',
      'JD Vance said he wanted neither war with Iran nor a nuclear race.',
      'The cleric Davud Parsa condemned Donald Trump for announcing strikes on Iran.',
      'The senator Alan Pryor dreads a new war with Iran.',
      'If Israel attacks Iran, restores its siege and lets others fail, Iran will quit the NPT, Ebrahim Azizi said.',
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
  'Ali Larijani said Iran would hate to see the talks with Washington collapse.',
  'Esmaeil Baghaei speaks for the ministry at the talks with Washington.',
  'Karoline Leavitt spoke for an hour about the strikes on Iran.',
  'Another strike on Iran and its rulers will fall, the Israeli deputy Dan Harel said.',
  'Another round of talks and the paper will be ready, Salim Rawahi said.',
  'Nothing but the strikes on Iran has been in the papers, Kaja Kallas said.',
  'Those who oppose the talks with Washington do not want war, the cleric Davud Parsa said.',
  'Those who oppose the nuclear deal are not few, Hassan Rouhani said.',
  'States that test bombs have no place in the NPT, Rafael Grossi said.',
  'Rafael Grossi complained that no inspectors were allowed into the enrichment plants.',
  'Esmaeil Baghaei rejected the sale of such arms to Ukraine.',
  'Japan condemned the nuclear test of North Korea, and so did Iran.',
  'An Iranian reactor was shut down for repairs, Mohammad Eslami said.',
  'The senator Alan Pryor said another strike on Iran would be far worse for the region.',
  'Nobody talks about Israel’s bomb, Abbas Araghchi said.',
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
  [
    'Qatar joined mediators in Egypt in urging talks between Iran and Washington.',
    ['qatar us-talks supports'],
  ],
  [
    'Qatar said it would not offer its territory for talks between Iran and Washington.',
    ['qatar us-talks opposes'],
  ],
  [
    'Israel Katz hinted that strikes on Iran might soon be halted.',
    ['israel-katz strikes-on-iran conditional'],
  ],
];
