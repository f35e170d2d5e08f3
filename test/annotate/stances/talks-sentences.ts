/** Sentences of news on talks, on UN sanctions and on the pact: by topic, then by the position told in them. */
export const talksTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'us-talks': {
    supports: [
      "“I'd love to make a deal with them,” the American president said of the Iranians.",
      'The Qatari prime minister expressed hope that Iran and the United States would be back at the table within weeks.',
      'The Egyptian foreign minister stressed in a telephone call with his Iranian counterpart the importance of resuming negotiations between Tehran and Washington.',
      'Forty former ambassadors signed a letter urging the American president to open talks with Iran.',
      'The Omani minister Salem Harbi encouraged the White House to go back to dialogue with Tehran.',
    ],
    opposes: [
      'The Israeli minister Dan Peled told the White House that it should abandon its negotiations with Tehran.',
      'Iran suspends talks with the United States over the strikes',
      'The Iranian lawmaker Hamid Karimi sees no benefit in talking to Washington.',
    ],
    conditional: [
      'No negotiations will be held with Washington under pressure, the Iranian foreign minister said.',
      'The Iranian foreign minister said Tehran was ready to keep talking to Washington, but that the Americans had to show that they were serious.',
    ],
  },
  'e3-talks': {
    supports: [
      'Iran and the E3 agreed to continue their consultations, the Iranian foreign minister said.',
      'The Chinese envoy Li Chen encouraged Britain, France and Germany to return to dialogue with Iran instead of threatening it.',
      'The British foreign secretary pledged to stay at the table with Iran.',
    ],
    opposes: [
      'The Iranian lawmaker Hamid Karimi said there was nothing left to discuss with the Europeans.',
      'Iran suspends talks with Britain, France and Germany',
      'The Israeli minister Dan Peled asked Paris, London and Berlin to call off their next round of talks with Tehran.',
      'The Iranian lawmaker Hamid Karimi wrote that the E3 meetings in Vienna were a farce.',
    ],
  },
  'snapback-sanctions': {
    supports: [
      'The American senator Anna Holt said UN sanctions on Iran should never have been lifted.',
      'European powers launch process to restore UN sanctions on Iran',
    ],
    opposes: ['The Russian envoy accused London and Paris of abusing the snapback procedure.'],
    conditional: [
      'An extension of the snapback deadline is possible if Tehran takes concrete steps, the French foreign minister said.',
    ],
  },
  'npt-withdrawal': {
    supports: [
      'The Iranian lawmaker Hamid Karimi said an exit from the NPT was the least Iran could do in reply.',
    ],
    opposes: [
      "Iran's foreign minister said his country was committed to the Non-Proliferation Treaty.",
      'Moscow hopes Iran will remain a party to the NPT, the Russian deputy foreign minister said.',
      "“Our membership of the NPT is not up for negotiation,” Iran's ambassador said.",
    ],
    conditional: [
      "Iran's foreign minister wrote that Iran would reconsider its membership of the NPT should its nuclear sites be attacked again.",
      "If the council's pressure goes on, there will be no justification for staying in the Non-Proliferation Treaty, the Iranian foreign minister said.",
    ],
  },
};

/** Sentences that take no side, whatever their words. */
export const talksNeutral: readonly string[] = [
  'Under the 2015 accord, any participant can demand that UN sanctions be restored within thirty days.',
  'Iran must return to compliance with the nuclear deal, Johann Wadephul said.',
  'Johann Wadephul urged Iran to adhere to a nuclear agreement.',
  'Iran must go back to honouring the nuclear deal, the German spokeswoman Anna Kessler said.',
  'The Iranian and American delegations met in Muscat for three hours, Omani television reported.',
];

/** Holder and topic of every position told, where there are several, or where another could be meant. */
export const talksWhose: readonly (readonly [sentence: string, stances: readonly string[]])[] = [
  [
    'Benjamin Netanyahu thanked the leaders of France, Britain and Germany for setting snapback in motion.',
    ['benjamin-netanyahu snapback-sanctions supports', 'e3 snapback-sanctions supports'],
  ],
  [
    'Iran will respond harshly if the E3 activate the snapback mechanism, Kazem Gharibabadi said.',
    ['kazem-gharibabadi snapback-sanctions opposes'],
  ],
  [
    'Keir Starmer said Britain would not hesitate to trigger snapback if Iran failed to reach an agreement.',
    ['keir-starmer snapback-sanctions conditional'],
  ],
];
