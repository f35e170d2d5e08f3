import { toWords } from './words.ts';

/**
 * Nouns by which the press calls somebody again for the sake of variety ("the New York businessman"):
 * they say something of a person without saying which office is meant. Source: definite descriptions
 * of persons already named, in US and British newspapers.
 */
export const epithets: ReadonlySet<string> = new Set(
  toWords(`businessman businesswoman billionaire mogul tycoon magnate neurosurgeon surgeon physician mother father
    grandmother grandfather veteran native star actor actress singer comedian rapper musician artist author writer novelist
    scientist academic economist engineer cleric scholar politician conservative liberal socialist democrat republican
    libertarian candidate nominee front-runner frontrunner hopeful contender lawmaker diplomat strongman autocrat
    hardliner moderate reformist dissident activist retiree pioneer statesman stateswoman newcomer outsider
    incumbent challenger backbencher frontbencher entrepreneur technocrat pragmatist jurist`),
);

/** Whom elections are about. */
export const contestants: ReadonlySet<string> = new Set(
  toWords('candidate nominee front-runner frontrunner hopeful contender incumbent challenger'),
);

/** Who speaks of those who stand for election, and does not stand. */
export const bystanders: ReadonlySet<string> = new Set(
  toWords(`judge justice magistrate professor fellow analyst economist historian lawyer attorney counsel spokesman
    spokeswoman spokesperson reporter editor columnist correspondent director scholar researcher manager strategist
    adviser advisor pollster consultant expert doctor mayor host anchor moderator chairman chairwoman secretary minister pope president chancellor premier
    ambassador general sheriff journalist blogger pundit wife husband spouse widow widower mother father son daughter brother
    sister`),
);

/** Offices that readers are taken to know with a place before them: "the Florida senator". */
export const offices: ReadonlySet<string> = new Set(
  toWords('senator governor congressman congresswoman representative mayor'),
);

/** Nouns that only count the people named after "of". */
export const quantityNouns: ReadonlySet<string> = new Set(
  toWords(
    'group number handful majority minority coalition couple pair dozen score series string host array range cohort',
  ),
);
