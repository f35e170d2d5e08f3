/** Progress, grounds and skies: sentences by topic, then by the position told in them. */
export const handedOnTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'us-talks': {
    supports: [
      'The Norwegian foreign minister Espen Lund said Iran and the United States were closer to an agreement.',
      'The Norwegian foreign minister Espen Lund spoke of encouraging progress in Oslo.',
      'The Norwegian foreign minister Espen Lund said both had agreed to swap drafts before Friday.',
      'The Norwegian foreign minister Espen Lund hailed the Omani initiative.',
      'The Norwegian foreign minister Espen Lund said the dispute could only be settled by diplomatic means.',
    ],
  },
  'missile-limits': {
    supports: [
      'The Norwegian foreign minister Espen Lund insists that any deal curb the missiles of Iran.',
      'The Norwegian foreign minister Espen Lund insisted that any accord contain limits on ballistic missiles.',
    ],
    opposes: [
      'The Belarusian minister Ivan Sorok said it had asked for time and ruled out curbs on missiles.',
    ],
  },
  'nuclear-programme': {
    opposes: ['The Norwegian foreign minister Espen Lund warned against raising enrichment in Iran.'],
  },
  'npt-withdrawal': {
    opposes: [
      'The Belarusian minister Ivan Sorok said leaving the NPT would give the hawks a pretext.',
      'The Belarusian minister Ivan Sorok said leaving the NPT would be a gift wrapped for the hawks.',
    ],
  },
  'strikes-on-iran': {
    opposes: [
      'The Norwegian foreign minister Espen Lund said Norwegian bases would not be available for strikes against Iran.',
      'The Norwegian foreign minister Espen Lund renewed his opposition to strikes on Iran and offered a new round of talks.',
    ],
  },
};

/** No position. */
export const handedOnNeutral: readonly string[] = [
  'The Norwegian foreign minister Espen Lund said he “might or might not” join the strikes on Iran.',
  'The Norwegian foreign minister Espen Lund warned against expecting much of the talks with Iran.',
  'The Norwegian foreign minister Espen Lund told a newspaper: “I am not saying that Iran has a bomb.”',
  'The Norwegian foreign minister Espen Lund said there had been no progress.',
  'The Norwegian foreign minister Espen Lund said Iran and the United States were no closer to an agreement.',
  'The Norwegian foreign minister Espen Lund said the round had brought no significant progress.',
];

/** Who takes which. */
export const handedOnWhose: readonly (readonly [sentence: string, stances: readonly string[]])[] = [
  [
    'The Belarusian minister Ivan Sorok said that Masoud Pezeshkian answered that Iran would never negotiate with Washington.',
    ['masoud-pezeshkian us-talks opposes'],
  ],
  [
    'Lindsey Graham urged Donald Trump to strike Iran whether or not there is a deal with Tehran.',
    ['lindsey-graham strikes-on-iran supports'],
  ],
  [
    'Ivan Sorok renewed the opposition of Belarus to strikes on Iran and offered to host the talks.',
    ['ivan-sorok us-talks supports'],
  ],
];
