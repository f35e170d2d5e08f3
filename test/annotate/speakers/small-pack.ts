import { type NamePack, toNameIndex } from '../../../src/lexicon/names.ts';

const source = 'invented';

/** A pack of an invented country, so that rules are tested by what they are and not by whom they know. */
const pack: NamePack = {
  states: [
    {
      ...{
        id: 'ruritania',
        name: 'Ruritania',
        aliases: ['Kingdom of Ruritania', 'RT'],
        capital: 'Strelsau',
        source,
      },
      ...{
        capitalVoice: ['Strelsau'],
        adjectives: ['Ruritanian'],
        people: ['Ruritanians'],
        ambiguous: false,
      },
    },
    {
      ...{ id: 'united-states', name: 'United States', aliases: ['US', 'U.S.', 'American side'], source },
      ...{ capitalVoice: ['Washington'], adjectives: ['American', 'US', 'U.S.'], people: ['Americans'] },
      ambiguous: false,
    },
    {
      ...{ id: 'jordan', name: 'Jordan', aliases: [], capitalVoice: ['Amman'], adjectives: ['Jordanian'] },
      ...{ people: [], ambiguous: true, source },
    },
  ],
  organizations: [
    {
      ...{ id: 'ruritanian-council', name: 'Council of the Realm', type: 'body', country: 'ruritania' },
      ...{ aliases: ['Ruritania’s Council of the Realm'], source },
    },
    {
      id: 'strelsau-press',
      name: 'SPA',
      type: 'news-agency',
      country: 'ruritania',
      aliases: ['SPA news agency'],
      source,
    },
    {
      ...{ id: 'ruritania-grain-ministry', name: 'Ruritania’s Grain Ministry', type: 'ministry', source },
      ...{ country: 'ruritania', aliases: [] },
    },
    { id: 'watch-board', name: 'Watch Board', type: 'body', aliases: ['Hentzau Watch board'], source },
    { id: 'hentzau-watch', name: 'Hentzau Watch', type: 'body', aliases: [], source },
  ],
  outlets: [
    { id: 'zenda-times', name: 'The Zenda Times', domains: [], aliases: ['Zenda Times'], source },
    { id: 'zenda-tv', name: 'Zenda TV', domains: [], aliases: [], source },
  ],
  groups: [
    { id: 'three-powers', name: 'Three Powers', aliases: ['the three powers'], members: [], source },
    {
      id: 'riverlanders',
      name: 'Riverland',
      aliases: ['Riverlanders', 'Riverland ministers'],
      members: [],
      source,
    },
    {
      ...{ id: 'river-three', name: 'R3', aliases: ['Riverland trio'], source },
      members: ['ruritania', 'united-states', 'jordan'],
    },
  ],
  people: [
    {
      ...{ id: 'rudolf-qarazian', name: 'Rudolf Qarazian', gender: 'm', country: 'ruritania', source },
      aliases: ['Rudolf Gharazian'],
      roles: [
        { title: 'Foreign Minister', of: 'ruritania', also: ['top diplomat'], from: '2021-08', to: null },
        { title: 'Ambassador', of: 'united-states', also: [], from: '2010', to: '2014' },
      ],
    },
    {
      ...{ id: 'flavia-strofzin', name: 'Flavia Strofzin', gender: 'f', country: 'ruritania', source },
      aliases: [],
      roles: [{ title: 'Foreign Minister', of: 'ruritania', also: [], from: '2016-02', to: '2021-08' }],
    },
    {
      ...{ id: 'mara-vint', name: 'Mara Vint', gender: 'f', aliases: [], source },
      roles: [{ title: 'Director', of: 'ruritanian-council', also: [], from: '2020', to: null }],
    },
    { id: 'michael-elphberg', name: 'Michael Elphberg', gender: 'm', aliases: [], roles: [], source },
    { id: 'anton-elphberg', name: 'Anton Elphberg', gender: 'm', aliases: [], roles: [], source },
  ],
};

export const smallIndex = toNameIndex(pack);
