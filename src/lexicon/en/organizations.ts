import { toWords } from './words.ts';

/** Nouns for bodies that speak; "the agency", "the White House press office". Source: as they follow "the" before a verb of saying in the news. */
export const organizationNouns: ReadonlySet<string> = new Set(
  toWords(`agency ministry department government administration council committee commission parliament congress senate
    house assembly majlis knesset court party campaign team company corporation firm bank group organization organisation
    institute institution foundation university college school center centre association union federation league
    alliance coalition network channel station newspaper paper magazine journal outlet broadcaster bureau office embassy
    mission delegation army military navy airforce force guard guards police watchdog regulator board panel pac
    think-tank lobby movement militia side camp regime service authority media press church nonprofit charity
    brigade corps wing branch division task-force taskforce consortium cartel bloc tribunal legislature cabinet junta
    presidency leadership judiciary chamber treasury pentagon kremlin secretariat directorate society club
    startup manufacturer automaker retailer carrier airline hospital publisher studio factory store chain
    monastery mosque diocese vatican insurgency faction opposition establishment industry electorate public crowd
    country nation state republic kingdom emirate sultanate community jury hotel airport city county district tribe inspectorate
    brokerage insurer lender consultancy observatory academy laboratory museum theater theatre utility registry
    coastguard guild command fund chapter`),
);

/** What ends the name of an organisation when it stands in capitals; beyond the nouns above. */
export const organizationNameEnds: ReadonlySet<string> = new Set(
  toWords(`times post news tribune herald gazette globe chronicle observer guardian telegraph mail express star sun
    press tv radio television inc corp llc ltd plc co fund trust holdings partners associates llp systems technologies
    industries enterprises laboratories labs studies affairs research project initiative program programme forum
    conference caucus action committees services airlines motors pharmaceuticals energy capital ventures media network networks
    nations republicans democrats states cabinet house street watch review weekly daily today online
    international academy library museum brigades hospital crescent cross rights force forces security
    administration guardians lives matter reports decisions consult polling strategies analytics lines railways railway railroad shipping foods stores breweries logistics`),
);

/** Of all these, those that are surnames after a given name: "Laurence Tribe", "Martin Bell". */
export const surnameNouns: ReadonlySet<string> = new Set(toWords('tribe bell camp'));

/** Verbs that in capitals are hardly ever verbs: surnames that news is full of. */
export const surnameVerbs: ReadonlySet<string> = new Set(toWords('trump'));

/** Bodies that "the country", "the nation" stand for are states; the others are organisations. */
export const stateNouns: ReadonlySet<string> = new Set(
  toWords(
    'country nation state republic kingdom emirate sultanate government regime administration delegation side',
  ),
);

/** Of these, the forms of states that stand in their full names: "Kingdom of Ruritania". */
export const stateForms: ReadonlySet<string> = new Set(toWords('republic kingdom emirate sultanate'));

/** Plural nouns for several states. */
export const stateGroupNouns: ReadonlySet<string> = new Set(
  toWords(
    'countries nations states powers governments allies capitals monarchies partners parties signatories trio troika',
  ),
);

/** Plural nouns for a known body of people: named as a group, not as anonymous sources. */
export const classNouns: ReadonlySet<string> = new Set(
  toWords(`lawmakers legislators parliamentarians mps republicans democrats senators congressmen deputies conservatives
    liberals progressives libertarians socialists reformists hardliners principlists americans iranians israelis
    europeans palestinians arabs muslims jews christians catholics evangelicals latinos hispanics governors mayors
    houthis taliban kurds ministers leaders protesters demonstrators voters mediators settlers rebels prosecutors`),
);
