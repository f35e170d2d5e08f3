import { toWords } from './words.ts';

/** Closed class; source: Huddleston and Pullum, Cambridge Grammar, ch. 5 and 7. */
export const determiners: ReadonlySet<string> = new Set(
  toWords(
    'the a an this that these those his her its their our my your another each every either neither any some no all both several many few most',
  ),
);

/** They end the head of a noun phrase: what follows only describes it. */
export const prepositions: ReadonlySet<string> = new Set(
  toWords(`of in for at from with by on to about near under over against among within without inside outside across
    behind between before after during since until through toward towards into onto upon around along beyond despite
    like including such than as per via regarding concerning close familiar working living running based`),
);

export const auxiliaries: ReadonlySet<string> = new Set(
  toWords(
    'is was are were be been being am has have had do does did will would can could may might must shall should',
  ),
);

export const conjunctions: ReadonlySet<string> = new Set(
  toWords('and or but nor yet so while when where if because although though as whether'),
);
