/** Sentences with words of others, of other things, or with terms for other things: by topic, then by the position told in them. */
export const othersTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'strikes-on-iran': {
    supports: [
      'The Israeli defence minister hinted at new strikes on Iran.',
      'The Israeli defence minister said Israel could strike Iran again unless it was made to disarm.',
      'The American senator Anna Holt said she would vote for more strikes on Iran.',
      'Donald Trump said any new strikes on Iran would be even harder than the first ones.',
    ],
    opposes: ['The Irish minister Mark Lund said bombing Iran during negotiations was a betrayal.'],
    conditional: [
      'The American senator Mark Lund demanded a vote before any new strikes on Iran.',
      'The American senator Anna Holt called for a vote in Congress before new strikes on Iran.',
    ],
  },
  'us-talks': {
    supports: [
      'Only direct talks between Washington and Tehran, the Danish minister said, can settle this.',
      'Malta and Cyprus urged Washington and Tehran to accept mediation.',
      'The White House rejected calls to break off the talks with Iran.',
    ],
    conditional: [
      'Iran agreed on Sunday to hold another round of talks with the United States.',
      'Abbas Araghchi said Iran would not enter negotiations with Washington whose outcome was fixed.',
      'Iran will hold no talks with Washington without guarantees, Abbas Araghchi said.',
    ],
  },
  'snapback-sanctions': {
    supports: [
      'The British foreign secretary warned that the UN sanctions on Iran would be back unless it opened its sites.',
    ],
    opposes: [
      'The Iranian reformist Ali Rostam urged Tehran to halt enrichment in exchange for a lifting of UN sanctions.',
      'Any agreement with Iran would be better than UN sanctions, the Serbian minister Igor Lukin said.',
    ],
  },
  'npt-withdrawal': {
    opposes: [
      'The Iranian deputy minister Hamid Sorush said Iran would neither quit the NPT nor talk under threat.',
      'None of his ministers thinks of leaving the NPT, Masoud Pezeshkian said.',
      'The Swedish minister Karin Vogt hoped never to see Iran quit the NPT.',
      'Iran would make a serious mistake if it quit the NPT, the Russian envoy Pavel Orlov said.',
    ],
    conditional: ['Tehran warned it would quit the NPT if the sanctions returned.'],
  },
  'nuclear-programme': {
    opposes: ['“Not a single gram may be enriched in Iran,” said the Israeli defence minister.'],
  },
  'nuclear-weapons': {
    supports: ['It was high time for a test of a nuclear bomb, the Iranian lawmaker Javad Hakim said.'],
  },
};

/** Others say it, or it is said of something else. */
export const othersNeutral: readonly string[] = [
  'A survey by Kestrel found that 58 percent of voters were opposed to more strikes on Iran.',
  'The nurse Rita Sand said that her senator had promised to vote against new strikes on Iran.',
  'The retired general Tom Reed said the premier had told friends that no agreement with Iran was worth a signature.',
  'The American senator Mark Lund derided what he called diplomacy by tweet.',
  'The Gulf ministers rejected the use of force against a neighbouring state.',
  "The Russian envoy Pavel Orlov mocked the claim that Iran's nuclear programme had been wiped out.",
  'The Iranian cabinet has not endorsed the bill to leave the NPT.',
  'The Iranian columnist Ali Rostam wrote that the fight over the talks with Washington was a distraction.',
  'Marco Rubio was pressed by reporters about the strikes on Iran.',
  'The American spokesman Paul Hersh spoke of limits on missiles. The Israeli spokesman Dov Harel denied this.',
];
