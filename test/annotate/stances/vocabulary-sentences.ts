/** Sentences that name a matter or take a side in other words than most: by topic, then by the position told in them. */
export const vocabularyTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'us-talks': {
    supports: [
      'The Norwegian foreign minister Espen Lund threw his full weight behind the talks between Tehran and Washington.',
      'The Norwegian foreign minister Espen Lund urged Washington to reach out to Tehran.',
      'The Norwegian foreign minister Espen Lund said Iran and the United States should revive the talks.',
      'There is no reason for Iran to quit the talks with Washington, the Norwegian minister Espen Lund said.',
    ],
    opposes: [
      'The American senator Anna Holt came out strongly against the talks between Tehran and Washington.',
      'The American senator Anna Holt poured cold water on the talks between Tehran and Washington.',
      'The American senator Anna Holt said the talks between Tehran and Washington led nowhere.',
    ],
  },
  'e3-talks': {
    supports: ['The Norwegian foreign minister Espen Lund said he backed Iran-E3 talks.'],
  },
  'missile-limits': {
    supports: [
      "The Norwegian foreign minister Espen Lund called for the destruction of Iran's ballistic missiles.",
      "The Norwegian foreign minister Espen Lund backed an embargo on missile parts for Iran's army.",
      'Iran is replenishing its ballistic missile stockpile, two Israeli officials complained.',
    ],
    opposes: ["The Belarusian minister Ivan Sorok supports Iran's production of ballistic missiles."],
  },
  'nuclear-programme': {
    supports: [
      "The Belarusian minister Ivan Sorok backed the rebuilding of Iran's nuclear sites.",
      "Iran's uranium enrichment must continue, the Belarusian minister Ivan Sorok said.",
      'The Belarusian minister Ivan Sorok rejected an enrichment freeze.',
      'The Belarusian minister Ivan Sorok said Iran should reopen Fordow.',
    ],
    opposes: [
      'The Norwegian foreign minister Espen Lund warned against uranium enrichment in Iran.',
      'The Norwegian foreign minister Espen Lund called for the closure of Fordow.',
      "The Norwegian foreign minister Espen Lund expressed concern over Iran's nuclear programme.",
      'The Norwegian foreign minister Espen Lund urged Tehran to cap enrichment at 3.67 per cent.',
      "The Norwegian foreign minister Espen Lund demanded the dilution of Iran's uranium stockpile.",
    ],
  },
  'nuclear-weapons': {
    supports: ['The lawmaker Reza Tavan called for an end to the fatwa on nuclear weapons.'],
  },
  'snapback-sanctions': {
    supports: [
      'Norway calls on the E3 to reimpose UN sanctions on Iran.',
      'The Norwegian minister Espen Lund said the E3 should initiate the snapback mechanism.',
      'The Norwegian minister Espen Lund said Europe should not let the UN sanctions on Iran lapse.',
    ],
    opposes: [
      'The Belarusian minister Ivan Sorok urged the E3 to reconsider snapback.',
      'The Belarusian minister Ivan Sorok urged the E3 to let the UN sanctions on Iran expire.',
      'The Belarusian minister Ivan Sorok called the snapback sanctions a legal fiction.',
    ],
  },
  'npt-withdrawal': {
    opposes: ['The Norwegian minister Espen Lund urged Iran to live up to the NPT.'],
  },
  'strikes-on-iran': {
    supports: [
      "The American senator Anna Holt urged Israel to destroy Iran's nuclear sites.",
      'The American senator Anna Holt urged the Pentagon to fire missiles at Iran.',
    ],
    opposes: [
      'The Norwegian minister Espen Lund wants nothing to do with military action against Iran.',
      'The Norwegian minister Espen Lund declined to endorse military action against Iran.',
      'The Norwegian minister Espen Lund condemned the assassination of Iranian scientists.',
      'The Norwegian minister Espen Lund turned up his nose at military action against Iran.',
    ],
  },
};

/** The same words of something else. */
export const vocabularyNeutral: readonly string[] = [
  'The Norwegian minister Espen Lund rejected sanctions on Russian oil.',
  'The Norwegian minister Espen Lund praised the table tennis players of Iran.',
  'The Norwegian minister Espen Lund declined to comment on the strikes on Iran.',
  'The Norwegian minister Espen Lund backed a strike by workers of the oil refinery in Abadan.',
  'The Norwegian minister Espen Lund hailed the handshake between the two goalkeepers.',
  'The Norwegian minister Espen Lund called for the reopening of the border with Sweden.',
  'The Norwegian minister Espen Lund said the visit had nothing to do with the talks between Tehran and Washington.',
  'The Norwegian minister Espen Lund supports a ceasefire in Gaza.',
  'The Norwegian minister Espen Lund backed the launch of a weather satellite.',
  'The Norwegian minister Espen Lund warned against a cap on fuel prices.',
  'Russia has offered to store Iranian uranium.',
  'The Norwegian minister Espen Lund declined to criticise the strikes on Iran.',
  'The Norwegian minister Espen Lund refused to criticize the strikes on Iran.',
  'The Norwegian minister Espen Lund declined to discuss the strikes on Iran.',
  'The Norwegian minister Espen Lund declined to confirm the strikes on Iran.',
  'The Norwegian minister Espen Lund declined four times to tell the council whether the strikes on Iran had been lawful.',
  'The Norwegian minister Espen Lund said he would not let the contract with Iran Air lapse.',
  'Norway had taken no part in the strikes on Iran, the minister Espen Lund said.',
];
