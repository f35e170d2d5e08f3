import { toWords } from './words.ts';

/** What a pack's types call a body that the press calls so. */
export const bodyTypes: Readonly<Record<string, readonly string[]>> = {
  agency: ['news-agency'],
  newspaper: ['newspaper', 'outlet'],
  paper: ['newspaper', 'outlet'],
  magazine: ['newspaper', 'outlet'],
  outlet: ['newspaper', 'outlet', 'news-agency', 'broadcaster'],
  network: ['broadcaster', 'outlet'],
  channel: ['broadcaster', 'outlet'],
  broadcaster: ['broadcaster', 'outlet'],
  station: ['broadcaster', 'outlet'],
  ministry: ['ministry'],
  department: ['ministry'],
  parliament: ['parliament'],
  legislature: ['parliament'],
  military: ['military'],
  army: ['military'],
  party: ['party'],
  court: ['court'],
  company: ['company'],
  firm: ['company'],
  watchdog: ['body'],
  body: ['body'],
  organization: ['body', 'think-tank'],
  organisation: ['body', 'think-tank'],
  group: ['body', 'think-tank', 'party'],
};

/** They fit a body of unknown type: "the group", "the company". */
export const anyBody: ReadonlySet<string> = new Set(
  toWords(`group company firm organization organisation nonprofit charity institution bank union agency office retailer
    carrier airline manufacturer automaker brokerage insurer lender publisher operator`),
);

/** Of these, those that do business for themselves. */
export const businesses: ReadonlySet<string> = new Set(
  toWords(`company firm corporation bank retailer carrier airline manufacturer automaker brokerage insurer lender
    publisher operator`),
);

/** What stands in the names of bodies that are no business. */
export const publicBodyWords: ReadonlySet<string> = new Set(
  toWords(`agency ministry department commission bureau council parliament court police army office congress senate
    embassy authority administration directorate inspectorate government party union federation guild association
    league university college school institute committee board force forces academy church movement alliance foundation
    regulator watchdog`),
);

/** What the names of newspapers end with. */
const mediaEnds: readonly string[] = toWords(
  `times post news tribune herald gazette globe chronicle observer guardian telegraph mail express star sun press
    journal record courier sentinel examiner inquirer enquirer standard mirror echo argus bugle dispatch ledger monitor
    bee register reporter review advertiser leader independent citizen advocate messenger packet daily weekly`,
);

/** What the names of such bodies end with. */
export const bodyEnds: Readonly<Record<string, readonly string[]>> = {
  agency: [
    'office',
    'department',
    'administration',
    'bureau',
    'commission',
    'service',
    'authority',
    'directorate',
  ],
  union: [
    'association',
    'federation',
    'brotherhood',
    'workers',
    'teamsters',
    'employees',
    'attendants',
    'teachers',
  ],
  group: [
    'association',
    'federation',
    'alliance',
    'coalition',
    'council',
    'fund',
    'league',
    'network',
    'action',
    'watch',
  ],
  committee: ['panel'],
  panel: ['committee', 'commission', 'board'],
  commission: ['committee'],
  school: ['university', 'college'],
  newspaper: mediaEnds,
  paper: mediaEnds,
  daily: mediaEnds,
  tabloid: mediaEnds,
  weekly: mediaEnds,
};
