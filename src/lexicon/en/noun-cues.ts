/**
 * Nouns by which news says that somebody said, thinks or wants something, in the singular.
 * Source: nominalisations of the verbs in `reporting-lemmas.ts`, and noun cues of annotated news.
 */
export const nounCues: ReadonlySet<string> = new Set(
  'claim statement assertion criticism call demand warning suggestion accusation allegation promise pledge vow plan decision belief view hope fear concern question report comment remark argument contention denial rejection condemnation denunciation threat proposal request appeal announcement admission acknowledgment acknowledgement assurance complaint objection opposition support backing endorsement praise defence defense prediction estimate opinion conclusion finding description characterization characterisation explanation declaration insistence refusal willingness desire intention wish determination attack doubt worry sign indication proof idea notion position stance support approval disapproval reminder advice recommendation speculation rumor rumour word charge push effort bid effort commitment offer'.split(
    ' ',
  ),
);
