/**
 * Nouns by which news says that somebody said, thinks or wants something, in the singular.
 * Source: nominalisations of the verbs in `reporting-lemmas.ts`, and noun cues of annotated news.
 */
export const nounCues: ReadonlySet<string> = new Set(
  'claim statement assertion criticism call demand warning suggestion accusation allegation promise pledge vow plan decision belief view hope fear concern question report comment remark argument contention denial rejection condemnation denunciation threat proposal request appeal announcement admission acknowledgment acknowledgement assurance complaint objection opposition support backing endorsement praise defence defense prediction estimate opinion conclusion finding description characterization characterisation explanation declaration insistence refusal willingness desire intention wish determination attack doubt worry sign indication proof idea notion position stance support approval disapproval reminder advice recommendation speculation rumor rumour word charge push effort bid commitment offer agreement consensus recognition understanding disclosure revelation debate discussion dispute disagreement message mantra goal aim ambition aspiration interest focus emphasis reluctance unwillingness eagerness readiness resistance hostility antipathy animosity affection enthusiasm admiration respect love hatred contempt disdain scorn distrust mistrust suspicion skepticism scepticism anger outrage frustration anxiety unease alarm dismay embrace sentiment rhetoric commentary testimony forecast projection expectation anticipation perception impression assumption assessment judgment judgement verdict ruling critique rebuke scrutiny backlash outcry tirade tweet joke confession apology reassurance guarantee plea petition order preference resolve faith confidence optimism pessimism dream vision answer response reply reference mention talk query sympathy regret gratitude belittlement celebration hint news knowledge awareness'.split(
    ' ',
  ),
);

/** Such a noun in the singular; other words likewise, as far as their endings tell. */
export const singularCue = (lower: string) =>
  nounCues.has(lower)
    ? lower
    : lower.endsWith('ies')
      ? `${lower.slice(0, -3)}y`
      : lower.endsWith('s')
        ? lower.slice(0, -1)
        : lower;

/** What somebody's thought or speech is called where it frames a clause. */
export const viewNouns: ReadonlySet<string> = new Set(
  'view opinion estimation judgment judgement telling assessment reading words'.split(' '),
);
