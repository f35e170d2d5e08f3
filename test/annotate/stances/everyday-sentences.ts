/** Sentences of everyday news on the nuclear talks, by topic, then by the position told in them. */
export const everydayTaken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'nuclear-programme': {
    opposes: [
      'Trump said Iran cannot enrich uranium.',
      'Donald Trump warned Iran of very bad things should it rebuild its enrichment sites.',
      'Rafael Grossi said inspectors must be allowed to return to Fordow and Natanz.',
      "Israel says Iran's nuclear programme is an existential threat.",
      'State Department spokeswoman Tammy Bruce said it was unacceptable that Iran had suspended cooperation with the IAEA.',
      "“Iran can have a civil nuclear programme, but they can't enrich,” Rubio said.",
      'Netanyahu said there should be “no enrichment capability” left in Iran.',
    ],
    supports: [
      '“Zero enrichment means zero deal,” Majid Takht-Ravanchi said.',
      'Araghchi said the Cairo agreement with the IAEA was terminated.',
      'Ghalibaf said Iran would never give up its right to enrichment under pressure.',
    ],
    conditional: [
      'Ali Larijani said Iran could suspend enrichment in exchange for the lifting of all sanctions.',
    ],
  },
  'strikes-on-iran': {
    opposes: [
      'Majid Takht-Ravanchi said talks with the United States could resume only if the threat of military action ceased.',
      'Thomas Massie said the strikes on Iran were not constitutional.',
      'Qatar has warned of ‘catastrophic’ consequences of another attack on Iran.',
      'Saudi Arabia said its airspace may not be used for an attack on Iran.',
      "China's envoy, Fu Cong, likewise condemned the strikes on Iran.",
    ],
    supports: [
      'Defense Minister Israel Katz threatened to strike Iran again with greater force.',
      'Eyal Zamir said the army was ready to strike Iran again if needed.',
      'Mike Johnson said the president had made the right call in striking Iran.',
      'Netanyahu told a graduation ceremony for pilots that Israel was prepared for another round against Iran.',
      '“I fully agree with the military action against Iran,” John Fetterman said.',
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
      '"President Trump has been clear: diplomacy is still an option," Rubio said in a statement.',
      'Qatar said it was working with Washington and Tehran to revive talks.',
      'White House press secretary Karoline Leavitt said the president was still committed to diplomacy with Iran.',
      'Dorothy Shea said President Donald Trump continued to be ready for "meaningful, direct, and timebound dialogue" with Iran.',
      'Peskov said Russia would be ready to mediate between Iran and the US if both sides deem it useful.',
      'Leavitt said of Iran that the president “would much prefer to sit down.”',
      'Hakan Fidan said Turkey was ready to host talks between Iran and the US and was opposed to any war.',
      'Trump said that Tehran wants to make a deal, but that bad things would happen if there was none.',
      'Hakeem Jeffries said diplomacy between Iran and the United States should have been given more time.',
      'Grossi said a lasting solution could only come from talks between Iran and the United States.',
    ],
    opposes: [
      'Khamenei said negotiating with the United States would bring no benefit to Iran.',
      'Ahmad Alamolhoda said talks with the Great Satan would bring only humiliation.',
      'Khamenei said he does not expect the talks with the US to produce a result.',
      'Iran followed Ayatollah Ali Khamenei, who in a televised speech last Tuesday described negotiations with the United States as a dead end.',
    ],
    conditional: [
      '“If they want a negotiated solution, they must drop the language of threats,” Araghchi said of the Americans.',
    ],
  },
  'npt-withdrawal': {
    supports: [
      'Ebrahim Azizi said a bill to leave the Non-Proliferation Treaty would be put to a vote next week.',
      'Ebrahim Azizi said a motion on withdrawing from the NPT was ready.',
      'Baghaei said parliament was preparing a bill to withdraw from the NPT.',
      'Ebrahim Rezaei said lawmakers had begun drafting a bill to pull out of the NPT.',
    ],
    opposes: ["Fatemeh Mohajerani said that quitting the NPT was “not on the government's agenda”."],
  },
  'snapback-sanctions': {
    opposes: [
      'Parliament Speaker Mohammad Bagher Ghalibaf said Iran would not recognise the illegal Security Council resolutions.',
      'Dmitry Polyanskiy said Russia would treat the snapback as legally non-existent.',
      'Hassan Rouhani regretted that nothing had been done to prevent the snapback.',
    ],
    supports: [
      'Scott Bessent said the Treasury would enforce the UN sanctions vigorously.',
      'Kallas said the EU would immediately reimpose sanctions on Iran.',
      'Johann Wadephul said of the UN snapback that there could be no further extension.',
      'Saar said the restored UN sanctions must be enforced to the letter.',
    ],
  },
  'nuclear-weapons': {
    opposes: [
      'Barrot said France was determined to ensure that Iran never acquires a nuclear weapon.',
      'Ali Shamkhani said Iran would commit never to make nuclear weapons.',
      'Ali Shamkhani said Iran does not want an atomic bomb and could lower the level of enrichment if it got something in return.',
    ],
  },
  'e3-talks': {
    supports: [
      'Wadephul said the reimposition of sanctions was not the end of diplomacy.',
      'EU foreign policy chief Kaja Kallas said there could only be a diplomatic solution to the Iranian nuclear issue.',
      'Araghchi said he had put forward a plan to his European counterparts and was prepared to carry on the discussions in New York.',
      'Germany said the three countries remained committed to a negotiated outcome with Iran.',
    ],
    opposes: ['Araghchi said there was no longer any role for the Europeans in the talks.'],
  },
  'missile-limits': {
    supports: ["Rubio said Iran's missiles were a problem that had to be dealt with."],
  },
};

/** Sentences that take no side. */
export const everydayNeutral: readonly string[] = [
  'Araghchi met Witkoff in Muscat on Saturday.',
  'The talks lasted four hours, state media said.',
  'Oil prices rose on fears of a strike on Iran.',
  'Grossi arrived in Tehran on Monday for talks with Eslami.',
  'The Security Council will vote on Friday, diplomats said.',
  'Inspectors from the IAEA arrived at Bushehr on Wednesday.',
  'Witkoff and Araghchi have exchanged text messages, two diplomats said.',
  'Analysts said the rial fell to a record low.',
  'Trump will meet Netanyahu at the White House on Monday to discuss Iran.',
  'The strikes damaged the sites at Fordow, Natanz and Isfahan, satellite images showed.',
  'Araghchi travelled to New York for the General Assembly.',
  'Rubio and Lavrov discussed Iran by phone, the State Department said.',
  'Grossi said inspectors had visited Bushehr last week.',
  'The meeting in Geneva lasted three hours, a European diplomat said.',
  'Trump said he would meet Netanyahu next week.',
  'Baghaei said Araghchi would leave for Geneva on Monday.',
  'Emmanuel Macron said Trump must decide whether there is a deal with Iran.',
  'Germany warned that time was short.',
  'The agency said Iran cannot enrich uranium at Fordow because the plant is in ruins.',
  'JD Vance said the president and his aides discussed diplomacy with Iran.',
  'Ebrahim Azizi said a bill to leave the Non-Proliferation Treaty did not exist.',
  'Trump said he had no wish to comment and was flying home from the talks with Iran.',
  'Araghchi came back to Tehran after the talks with Witkoff.',
  'Witkoff brought Tehran and Washington back to the same hotel.',
  'Araghchi accused Washington of wasting time by sending new faces to the talks.',
  'The Treasury moved to a new building after the talks with Iran.',
  'David Lammy said nobody wanted UN sanctions on Iran for their own sake.',
  'Russia failed to condemn the strikes on Iran.',
  'Qatar warned of the effects of rain on the talks with Iran.',
  'The envoy said the three powers had met.',
  'Eslami said the agreement with the firm was terminated.',
  'Yair Golan said the premier had talked up the budget before his trip to Iran.',
];
