/**
 * What annotates, and the rules it goes by. The built program has it as a part of its own, which is loaded
 * when something must be annotated anew: see load-annotator.ts.
 */
export { annotate, findAll } from '../../annotate/annotate.ts';
export { explain } from '../../annotate/explain.ts';
export { quoteRules } from '../../annotate/quotes/rules.ts';
export { stanceRules } from '../../annotate/stances/rules.ts';
export { toRecord } from '../../annotate/to-record.ts';
export { countOf } from '../../lexicon/cue-counts.ts';
export { toLexicon } from '../../lexicon/lexicon.ts';
