import { loadAnnotator } from '../../engine/load-annotator.ts';
import type { HelpPart } from '../help-topic.ts';

function formatMeasure([right, all]: readonly [number, number]): string {
  return all === 0 ? 'not measured' : `${Math.round((100 * right) / all)} % of ${all} candidates right`;
}

/** The tables of rules, as the program runs them. */
export async function toRules(): Promise<readonly HelpPart[]> {
  const { quoteRules, stanceRules, countOf } = await loadAnnotator();
  return [
    {
      text: 'Each quote and stance carries the name of the rule that found it. iran-corpus explain ID shows the rule at work on the sentence, with examples of what it takes and what it leaves alone.',
    },
    { heading: 'Quotes' },
    {
      text: 'S is the source, C what it says. Beside each how many of all its candidates in annotated news were right; which candidates stand is decided by the counts for their cue and form, and by its source, its place and the words around it, so that those printed are right more often.',
    },
    {
      rows: quoteRules.map(
        ({ name, what }) => [name, `${what} (${formatMeasure(countOf(`rule ${name}`))})`] as const,
      ),
    },
    { heading: 'Stances' },
    { text: 'Tried in this order; the first that matches decides.' },
    { rows: stanceRules.map(({ name, note }) => [name, note] as const) },
  ];
}
