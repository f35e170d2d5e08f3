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
  'group company firm organization organisation nonprofit charity institution bank union agency office retailer carrier'.split(
    ' ',
  ),
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
};
