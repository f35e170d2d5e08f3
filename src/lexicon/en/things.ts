import { toWords } from './words.ts';

/** What ends a capitalised name that is neither a person nor a body: laws, days, places, prizes. */
export const thingEnds: ReadonlySet<string> = new Set(
  toWords(`act amendment agreement accord accords deal pact treaty plan war revolution day tuesday wednesday thursday
    friday saturday sunday monday week month year street avenue road boulevard drive square river lake mountain mountains
    hill hills island islands sea bay gulf ocean beach park county airport bridge tower towers building hotel plaza
    award awards prize medal cup bowl games olympics series season festival convention debate primary
    caucuses election elections prayer doctrine theory law laws code bill resolution protocol charter memorandum
    dream spring winter summer fall north south east west coast valley desert strait canal port province
    era age century crisis affair scandal report papers file files index summit talks process movement
    belt delta peninsula region territory heights jersey hampshire carolina dakota mexico york orleans orleans
    english language history month times-square house-bill values voters voter americans american republican
    democrat democratic conservative liberal christian muslim jewish catholic evangelical gothic care security medicare asian african eastern western southern northern european
    medicaid obamacare brexit twitter facebook iphone internet missile missiles program programme`),
);
