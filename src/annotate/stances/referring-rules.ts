/** Rules of stances that stand beside the table, by name or by what the name begins with; for `explain`. */
const referringRules: readonly (readonly [name: string, note: string])[] = [
  ['take-over', 'who repeats or backs what another said takes over the position'],
  ['shared', 'others are said to share what the sentence tells of one ("as do B and C", "a view B shares")'],
  [
    'summed-up',
    'a noun sums up what the sentence told, to say what somebody thinks of it ("a move A called illegal")',
  ],
  ['told-deed', 'the reporter tells that those who can do it did it, and of no other position of theirs'],
  ['refer-', 'the words only refer to the topic that was brought up last ("denied this", "such things")'],
];

/** What such a rule recognises; null where there is none of that name. */
export const toReferringNote = (rule: string): string | null =>
  referringRules.find(([name]) => (name.endsWith('-') ? rule.startsWith(name) : rule === name))?.[1] ?? null;
