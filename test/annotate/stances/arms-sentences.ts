/** Sentences on missiles, enrichment, weapons and strikes as news words them, with invented people. */
export const armsTaken = {
  'missile-limits': {
    supports: [
      'The European envoys voiced concern over Iranian ballistic missile activities and called for them to stop.',
      "Israel will not sign an agreement which does not limit the number of Iran's missiles, the Israeli minister Dov Harel warned.",
      '“No deal with Iran that ignores its missiles is worth the paper,” the American senator Mark Lund said.',
      "The Saudi minister Faris Odeh said Iran's missiles had to be curbed.",
    ],
    opposes: [
      'Iran vows to expand its missile arsenal.',
      "The Iranian general Hadi Moradi said lawmakers would not let anyone touch the country's missiles.",
      "Iran's missile power is non-negotiable, the Iranian general Hadi Moradi was quoted as saying.",
      'The Iranian deputy Reza Amini said he saw no harm in a deal, provided that the missiles were kept out of it.',
      "Neither the number nor the range of Iran's missiles will be bargained over, the Iranian general Hadi Moradi said.",
      "The Russian diplomat Oleg Sarin said he did not share the view that Iran's missiles had to be curbed.",
    ],
    conditional: [
      'Iran could discuss the range of its missiles once the threat from its neighbours is gone, the Iranian envoy Reza Amini said.',
    ],
  },
  'nuclear-programme': {
    supports: [
      'We have no intention of halting enrichment, the Iranian envoy Reza Amini told the council.',
      "Iran's nuclear industry cannot be bombed away, the Iranian envoy Reza Amini told state television.",
      'Enrichment must continue under any agreement, the Iranian envoy Reza Amini said.',
    ],
    opposes: [
      'The ministers of seven states demanded that Iran stop its nuclear escalation.',
      'It would be better for everyone if Iran ended its enrichment, the French minister Luc Morel said.',
      'Israel would not be bound by an accord that leaves the centrifuges of Iran spinning, the Israeli minister Dov Harel said.',
    ],
    conditional: [
      'The American senator Mark Lund said Iran could have a civilian nuclear programme so long as it bought the fuel abroad.',
    ],
  },
  'nuclear-weapons': {
    supports: [
      'The Iranian deputy Reza Amini argued that Iran should test an atom bomb.',
      'It is high time Iran built an atomic bomb, the Iranian deputy Reza Amini declared from the rostrum.',
      'The region would be a safer place if Iran had the bomb, the scholar Peter Voss said.',
    ],
    opposes: [
      'Iran has a right to enrichment, but not to a bomb, the Iranian envoy Reza Amini argued.',
      'Iran has never wanted a nuclear weapon and never will, the Iranian envoy Reza Amini assured the assembly.',
      'The Danish minister Ida Holm said there could be no peace with a nuclear-armed Iran.',
      'Neither war nor sanctions will make us build a bomb, the Iranian envoy Reza Amini said.',
    ],
    conditional: [
      'The Iranian envoy Reza Amini warned that Iran would be pushed towards nuclear weapons if it was attacked.',
    ],
  },
  'strikes-on-iran': {
    supports: ['The bombing was a triumph, the Israeli minister Dov Harel said of the raid on Natanz.'],
    opposes: [
      'If they touch our soil, none of their bases will be safe, warned the Iranian general Hadi Moradi.',
      'Nothing justified the bombing of Iran, the Swiss minister Anna Keller said of the raid on Natanz.',
    ],
  },
};

/** Of these none takes a side on a strike, though words of war stand there. */
export const armsNeutral = [
  'The range of the missile that Iran showed on Thursday is not known, the analyst Peter Voss said.',
  'The Israeli general Dov Harel said it was too early to say how much of the enriched uranium in Iran was left.',
];
