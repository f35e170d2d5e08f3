/** Sentences of terms, denials and what belongs to whom: by topic, then by the position told in them. */
export const workedOutTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'us-talks': {
    supports: [
      'The American envoy said talks with Iran were his preferred option.',
      'Malta said it appeals to Washington to resume the negotiations with Iran.',
    ],
    conditional: [
      'For the talks with Iran to mean anything, the American envoy said, prisoners would have to come home.',
      'The American envoy said prisoners would have to come home if the talks with Tehran were to resume.',
      'Iran ruled out negotiations with Washington while missiles fall on its capital.',
      'Ali Larijani proposed shipping out the stockpile in return for the removal of sanctions.',
    ],
    opposes: [
      'No meetings with the Americans are planned, and no negotiations are foreseen, Abbas Araghchi said.',
      'The Iranian deputy Hamid Sorush called negotiations with Washington a street with no way out.',
    ],
  },
  'nuclear-programme': {
    supports: ['The Iranian deputy minister Hamid Sorush called enrichment non-negotiable.'],
    opposes: [
      'The Danish minister said Iran had refused to give any proof that its nuclear programme was peaceful.',
      'The American senator Mark Lund called zero enrichment non-negotiable.',
      'Donald Trump said he would strike if Iran rebuilt its enrichment sites.',
    ],
    conditional: ['Ali Larijani proposed diluting the enriched uranium.'],
  },
  'nuclear-weapons': {
    opposes: [
      'Abbas Araghchi denied that a decision to build weapons had been made in Iran.',
      'Ali Larijani denied that the plant had anything to do with nuclear weapons.',
    ],
  },
  'missile-limits': {
    supports: ['Israel Katz said a deal would have to cap the reach and number of Iran’s missiles.'],
  },
  'strikes-on-iran': {
    supports: ['Pete Hegseth said the raids on Iran would go on for as long as it takes.'],
    opposes: [
      'Abbas Araghchi said those who bombed Iran would regret their aggression.',
      'Ali Larijani dismissed claims that Israel had every right to bomb Iran.',
    ],
  },
  'snapback-sanctions': {
    supports: [
      'Britain said it was starting the process to reinstate all UN sanctions on Iran.',
      'Britain said it was initiating the procedure to bring back UN sanctions on Iran.',
    ],
  },
};

/** Sentences that name a topic and take no position. */
export const workedOutNeutral: readonly string[] = [
  'The two ministers met on the sidelines of the talks in Muscat.',
  'Abbas Araghchi rejected claims that Iran was enriching uranium under a mountain.',
  'Donald Trump dismissed reports that Iran was preparing new negotiations.',
  'Karoline Leavitt dismissed the speech as a list of talking points.',
  'In June Israel attacked nuclear plants of Iran amid the talks with Washington.',
  'Rafael Grossi denied that his inspectors had anything to do with the strikes on Iran.',
  'Ali Khamenei mocked the boast that the programme had been wiped out.',
  'Will Iran talk to Washington? The Danish minister doubts it.',
  'I will not negotiate from this podium, the American spokeswoman said.',
];
