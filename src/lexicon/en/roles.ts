import { toWords } from './words.ts';

/** A noun for a person by what they are or do. */
export interface RoleNoun {
  readonly noun: string;
  readonly plural: string;
  readonly gender: 'm' | 'f' | null;
  /** May stand in capitals before a name ("Foreign Minister Abbas Araghchi"). */
  readonly title: boolean;
}

/** Plurals that are not made with -s, -es or -men. */
const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  wife: 'wives',
  child: 'children',
  'attorney general': 'attorneys general',
  staff: 'staff',
};

function toPlural(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular) return irregular;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/(?:s|ch|sh|x)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

const of = (gender: RoleNoun['gender'], title: boolean, list: string): readonly RoleNoun[] =>
  toWords(list).map((noun) => ({ noun, plural: toPlural(noun), gender, title }));

/**
 * Source: titles as the AP style book abbreviates or spells them before a name, and nouns that stand
 * before or after names in the news; each only where the bare noun means a person.
 */
export const roleNouns: readonly RoleNoun[] = [
  ...of(
    null,
    true,
    `president president-elect vice-president chancellor premier prime-minister minister secretary undersecretary
    under-secretary deputy governor gov senator sen representative rep delegate mayor ambassador amb envoy consul
    commander general gen colonel col admiral adm captain capt lieutenant lt major maj brigadier brig
    sergeant sgt marshal commodore chief chair chairperson director director-general head leader speaker
    spokesperson adviser advisor aide strategist manager executive ceo cfo founder co-founder editor host anchor
    reporter correspondent columnist commentator analyst expert professor historian economist lawyer attorney judge
    justice prosecutor sheriff officer agent detective inspector pastor bishop cleric whip treasurer comptroller
    commissioner superintendent principal provost rector dean administrator coordinator counsel solicitor
    candidate nominee front-runner frontrunner hopeful contender lawmaker backbencher frontbencher legislator mp mep mk msp official diplomat negotiator
    mediator activist coach author actor comedian singer superstar tycoon magnate billionaire mogul strongman vice co-chair
    co-chairman vice-chair secretary-general surrogate pollster consultant lobbyist operative
    councillor councilor councilmember assemblymember supervisor cabinet-secretary speaker-designate jurist
    attorney_general fm pm`,
  ),
  ...of(
    'm',
    true,
    `chairman congressman councilman spokesman assemblyman alderman businessman cameraman newsman`,
  ),
  ...of(
    'f',
    true,
    `chairwoman congresswoman councilwoman spokeswoman assemblywoman businesswoman actress first_lady`,
  ),
  ...of(
    null,
    false,
    `democrat republican conservative liberal socialist libertarian independent politician parliamentarian
    veteran neurosurgeon surgeon physician doctor nurse scientist engineer writer novelist poet musician artist
    filmmaker producer celebrity star player athlete soldier worker employee owner farmer investor banker
    trader broker volunteer organizer organiser advocate donor supporter backer voter resident witness student teacher
    educator scholar researcher fellow staffer assistant member partner colleague friend ally neighbor neighbour
    boss rival opponent challenger incumbent person source insider observer critic skeptic sceptic guest moderator
    interviewer journalist pundit blogger mentor successor predecessor heir native immigrant migrant refugee prisoner
    detainee hostage victim survivor suspect defendant plaintiff attacker gunman ruler dictator monarch autocrat
    co-author co-host narrator contestant juror bureaucrat technocrat hardliner moderate reformist dissident
    demonstrator protester protestor rebel fighter militant pilot driver firefighter policeman scion proponent
    sponsor watcher whistleblower realtor developer designer customer user subscriber viewer reader listener constituent parishioner congregant
    retiree pensioner contractor vendor operator entrepreneur merchant tenant landlord landowner sergeant-at-arms
    interrogator translator interpreter secretary-treasurer trustee regent elector superdelegate campaigner
    policymaker forecaster demographer sociologist psychologist psychiatrist therapist anthropologist
    statistician biologist physicist chemist climatologist ecologist geologist astronomer philosopher theologian
    newcomer outsider maverick underdog winner loser champion caller attendee participant panelist panellist
    speechwriter screenwriter playwright songwriter rapper dancer model chef parent teen teenager adult child kid
    spouse laureate grandparent cousin sibling relative twin fiance individual figure personality voice`,
  ),
  ...of(
    'm',
    false,
    `man boy guy father son brother husband uncle nephew grandfather grandson stepfather son-in-law father-in-law
    brother-in-law widower gentleman king prince statesman patriarch salesman fisherman fireman dad monk priest`,
  ),
  ...of(
    'f',
    false,
    `woman girl lady mother daughter sister wife aunt niece grandmother granddaughter stepmother daughter-in-law
    mother-in-law sister-in-law widow queen princess matriarch saleswoman mom mum nun housewife waitress`,
  ),
];

/** All of them, in the singular and the plural. */
export const personNouns: ReadonlySet<string> = new Set(
  roleNouns.flatMap(({ noun, plural }) => [noun, plural]),
);

/** Titles that are cut short or spelled otherwise, with the one that stands for both. */
export const sameRoles: Readonly<Record<string, string>> = {
  ...{
    sen: 'senator',
    gov: 'governor',
    rep: 'representative',
    amb: 'ambassador',
    gen: 'general',
    adm: 'admiral',
  },
  ...{ col: 'colonel', capt: 'captain', lt: 'lieutenant', maj: 'major', sgt: 'sergeant', brig: 'brigadier' },
  justice: 'judge',
  ...{ advisor: 'adviser', frontrunner: 'front-runner', organiser: 'organizer' },
};

/** Short forms of titles, by their last letters' noun: what they add to a description. */
export const roleAbbreviations: Readonly<Record<string, readonly string[]>> = {
  fm: ['foreign', 'minister'],
  pm: ['prime', 'minister'],
  mp: ['mp', 'lawmaker'],
};

const chambers = toWords(
  'parliament majlis congress senate house knesset bundestag lords commons duma assembly',
);

/** Who holds any office of these bodies is called so: a committee's chair in parliament is a lawmaker. */
export const roleBodies: Readonly<Record<string, readonly string[]>> = {
  lawmaker: chambers,
  legislator: chambers,
  parliamentarian: chambers,
  mp: chambers,
};

/** Titles and offices that are surnames after a given name or a form of address: "Tim Justice", "Mr. Judge". */
export const surnameTitles: ReadonlySet<string> = new Set(
  toWords('justice judge bishop major marshal coach'),
);

/** Words that may stand before a role noun within a title without ending it. */
export const titleModifiers: ReadonlySet<string> = new Set(
  toWords(`home shadow former ex then acting interim deputy vice senior chief top lead assistant associate prime foreign first
    defense defence interior finance oil energy justice education health intelligence security trade labor labour
    national federal state supreme district circuit general attorney executive managing press presidential
    communications campaign political policy legislative legal special permanent principal military nuclear economic
    presumptive republican democratic gop retired late longtime veteran house senate majority minority under
    congressional parliamentary parliament white deputy-assistant co rear brigadier lieutenant major fleet field grand crown
    county city police fire army air navy party cabinet white-house u.s us american british french likely
    conservative liberal independent right-wing left-wing far-right outgoing incoming newly embattled hard-line
    reformist moderate opposition governing ruling armed forces joint tv television radio film movie pop rock
    real estate billionaire self-described fellow regional local international global european
    domestic commerce transportation agriculture treasury homeland veterans housing urban affairs information`),
);

/**
 * A noun that covers narrower ones: "the official" may be a minister. Keys and values are role nouns
 * or full titles; one step only. Source: WordNet 3.1 hypernyms, cut down to titles.
 */
export const broaderRoles: Readonly<Record<string, readonly string[]>> = {
  official: toWords(
    'minister secretary president premier chief director head deputy spokesman spokeswoman spokesperson adviser advisor envoy ambassador negotiator commander general undersecretary under-secretary chairman chairwoman chair commissioner aide diplomat leader vice-president speaker administrator mayor governor',
  ),
  leader: toWords(
    'president premier minister chancellor king emir sultan prince speaker chairman chairwoman chair chief head ayatollah cleric commander governor senator senate prime ruler founder pastor pope monarch dictator strongman whip',
  ),
  lawmaker: toWords(
    'senator sen congressman congresswoman representative rep mp legislator deputy speaker parliamentarian delegate assemblyman assemblywoman member whip',
  ),
  legislator: toWords('senator sen congressman congresswoman representative rep mp lawmaker deputy speaker'),
  fm: toWords('minister'),
  pm: toWords('minister premier'),
  parliamentarian: toWords('mp deputy lawmaker member speaker'),
  politician: toWords(
    'senator sen congressman congresswoman representative rep mp governor gov president minister premier mayor candidate nominee speaker lawmaker chancellor democrat republican',
  ),
  senator: toWords('sen'),
  sen: toWords('senator'),
  governor: toWords('gov'),
  representative: toWords('rep congressman congresswoman'),
  congressman: toWords('rep representative'),
  congresswoman: toWords('rep representative'),
  diplomat: toWords(
    'minister ambassador envoy negotiator secretary consul undersecretary mediator spokesman spokeswoman spokesperson',
  ),
  negotiator: toWords('envoy diplomat'),
  envoy: toWords('negotiator ambassador'),
  chief: toWords(
    'director head secretary chairman chairwoman chair commander president director-general leader commissioner executive ceo manager',
  ),
  boss: toWords('director head chief chairman commander president ceo manager'),
  head: toWords(
    'director chief chairman chairwoman chair director-general president secretary leader commander',
  ),
  director: toWords('director-general'),
  lawyer: toWords('attorney counsel solicitor barrister'),
  attorney: toWords('lawyer counsel prosecutor'),
  prosecutor: toWords('attorney'),
  spokesperson: toWords('spokesman spokeswoman secretary'),
  spokesman: toWords('spokesperson secretary'),
  spokeswoman: toWords('spokesperson secretary'),
  candidate: toWords('nominee front-runner frontrunner hopeful contender challenger'),
  nominee: toWords('candidate front-runner frontrunner'),
  hopeful: toWords('candidate nominee front-runner frontrunner contender'),
  contender: toWords('candidate nominee front-runner frontrunner hopeful'),
  'front-runner': toWords('frontrunner candidate nominee'),
  frontrunner: toWords('front-runner candidate nominee'),
  executive: toWords('ceo president chairman chairwoman director founder manager cfo'),
  ceo: toWords('executive'),
  journalist: toWords('reporter correspondent editor columnist anchor host writer'),
  reporter: toWords('journalist correspondent'),
  correspondent: toWords('journalist reporter'),
  host: toWords('anchor moderator'),
  anchor: toWords('host'),
  commentator: toWords('columnist pundit host analyst'),
  expert: toWords('professor analyst fellow scholar researcher economist historian scientist director'),
  analyst: toWords('expert fellow economist strategist'),
  academic: toWords('professor lecturer scholar'),
  scholar: toWords('professor fellow historian'),
  researcher: toWords('professor scientist fellow author'),
  professor: toWords('scholar academic'),
  author: toWords('writer novelist historian'),
  writer: toWords('author novelist columnist'),
  scientist: toWords('physicist biologist chemist climatologist researcher professor'),
  cleric: toWords('ayatollah imam sheikh mullah hojatoleslam leader pastor bishop rabbi'),
  commander: toWords('general brigadier admiral chief colonel'),
  general: toWords('gen commander brigadier lieutenant'),
  billionaire: toWords('businessman mogul tycoon developer magnate'),
  businessman: toWords('billionaire mogul tycoon developer magnate entrepreneur'),
  mogul: toWords('businessman billionaire tycoon developer'),
  tycoon: toWords('businessman billionaire mogul developer'),
  adviser: toWords('advisor aide strategist counsel'),
  advisor: toWords('adviser aide strategist counsel'),
  aide: toWords('adviser advisor strategist secretary manager spokesman spokeswoman director'),
  strategist: toWords('adviser advisor consultant manager'),
  manager: toWords('director'),
  chairman: toWords('chair'),
  chairwoman: toWords('chair'),
  chair: toWords('chairman chairwoman'),
  minister: toWords('premier'),
  premier: toWords('minister'),
  judge: toWords('justice magistrate'),
  actor: toWords('actress star comedian'),
  star: toWords('actor actress singer'),
  singer: toWords('rapper musician star'),
  doctor: toWords('dr surgeon physician neurosurgeon professor'),
  neurosurgeon: toWords('surgeon doctor'),
  physician: toWords('doctor dr surgeon'),
  policeman: toWords('officer'),
  statesman: toWords('president minister secretary'),
};
