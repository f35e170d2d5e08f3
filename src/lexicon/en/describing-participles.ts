/**
 * Participles that say before a preposition who or where somebody is, and there are hardly ever a past tense:
 * "a diplomat based in Tilos", "officials briefed on the plan". Source: usage in news.
 */
export const describingParticiples: ReadonlySet<string> = new Set(
  'based involved engaged implicated embroiled opposed accredited employed trapped stranded linked tied located situated headquartered stationed posted deployed briefed versed affiliated aligned associated connected acquainted aged born dressed accompanied surrounded'.split(
    ' ',
  ),
);
