/** Sentences in the wordings of real news that were read wrong once, with other people: by topic, then by position. */
export const wordedTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'us-talks': {
    supports: [
      'Abbas Araghchi described the Oman talks as “a good start”.',
      'The Emirati president said there was no alternative to a diplomatic solution.',
      'Turkey has offered to host talks between Tehran and Washington.',
    ],
    opposes: [
      'Khamenei said negotiating with America would solve none of the country’s problems.',
      'An American offer to enter into negotiations was nothing but propaganda, the Iranian minister said.',
      'The Israeli prime minister called the deal under discussion a historic mistake.',
      'The Iranian deputy Omid Rastin said the president would be making a grave mistake if he met the American envoy.',
      'The Iranian deputy Omid Rastin said talks with the United States would help nobody.',
    ],
    conditional: [
      '“Negotiations with the United States cannot be held in the shadow of threats,” Abbas Araghchi said.',
      'Pezeshkian said Tehran would not accept negotiations dictated by Washington.',
      '“Iran has no problem with negotiations with Washington,” Abbas Araghchi said.',
      'Iran is unwilling to hold talks with Washington while attacks on its territory continue, Araghchi said.',
      'Araghchi promised that Iran would return to talks with Washington as soon as the threats ended.',
    ],
  },
  'missile-limits': {
    supports: [
      'Israel’s defence minister said a deal that leaves Iran’s missiles alone was worthless.',
      'The White House said Iran must put an end to its ballistic missile work.',
    ],
    opposes: [
      'Iran’s missiles are under no condition negotiable, the Iranian minister said.',
      'The Iranian deputy Omid Rastin rejected American efforts to include missiles in the talks.',
    ],
  },
  'nuclear-programme': {
    supports: ['Omid Rastin, an Iranian deputy, vowed that not one centrifuge would stop.'],
    opposes: [
      'Marco Rubio said Iran must never be able to enrich uranium.',
      'The Canadian prime minister told Iran to drop its nuclear programme.',
      'The American envoy said Iran’s enrichment had to go to zero.',
    ],
  },
  'nuclear-weapons': {
    opposes: [
      'Iran’s foreign minister said atomic arms had no place in its doctrine.',
      'The American president said the Iranians “can’t have a bomb”.',
      'Iran’s foreign ministry dismissed as fiction the charge that the country was after nuclear arms.',
    ],
  },
  'snapback-sanctions': {
    opposes: [
      'Omid Rastin, an Iranian deputy, said those who restored UN sanctions would regret it.',
      'Pakistan’s envoy said the return of UN sanctions on Iran would help nobody.',
    ],
    conditional: ['France said it would restore UN sanctions on Iran unless inspectors were let in.'],
  },
  'npt-withdrawal': {
    conditional: [
      'Iran’s ministry says Tehran could quit the NPT should sanctions come back.',
      'Iran threatened to leave the NPT if it were attacked.',
    ],
  },
  'strikes-on-iran': {
    supports: ['Israel said it would strike Iran again if it rebuilt its missile factories.'],
    opposes: [
      'Araghchi accused the United States of being complicit in the attacks on Iran.',
      'Tehran demanded a promise that strikes on Iran would not resume.',
      'The Norwegian minister called for the attacks on Iran to end at once.',
    ],
  },
};

export const wordedNeutral: readonly string[] = [
  'Does Iran want the bomb?',
  'The Canadian prime minister said American planes had dropped bombs on nuclear sites in Iran.',
  'Lawyers say the return of UN sanctions on Iran would chiefly touch arms sales.',
  'Iran signed the Non-Proliferation Treaty half a century ago and ratified it two years later.',
];
