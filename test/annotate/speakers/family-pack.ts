import { type NamePack, toNameIndex } from '../../../src/lexicon/names.ts';

const source = 'invented';

/** A pack of people who share a surname and differ in what they are or were, and of names that are like others. */
const pack: NamePack = {
  states: [],
  organizations: [
    { id: 'rose-hills', name: 'Rose Hills', type: 'body', ambiguous: true, aliases: [], source },
  ],
  outlets: [{ id: 'sixty-hours', name: '60 Hours', domains: [], aliases: [], source }],
  groups: [{ id: 'west', name: 'the West', aliases: [], members: [], source }],
  people: [
    { id: 'olav-brend', name: 'Olav Brend', gender: 'm', aliases: [], roles: [], source },
    {
      ...{ id: 'sven-brend', name: 'Sven Brend', gender: 'm', aliases: [], source },
      roles: [{ title: 'State Treasurer', also: [], from: '2001', to: '2005' }],
    },
    {
      ...{ id: 'ilka-brend', name: 'Ilka Brend', gender: 'f', aliases: [], source },
      roles: [
        { title: 'Mayor of Zenda', also: [], from: '2001', to: '2005' },
        { title: 'Governor', also: [], from: '2020', to: null },
      ],
    },
    { id: 'kai-orr', name: 'Kai Orr', aliases: [], roles: [], source },
    { id: 'tilo-vorn', name: 'Tilo Vorn', gender: 'm', aliases: ['Tilo'], roles: [], source },
    { id: 'ida-wu', name: 'Ida Wu', gender: 'f', aliases: [], roles: [], source },
    {
      ...{ id: 'ida-vol-drezin', name: 'Ida Vol Drezin', surname: 'Vol Drezin', gender: 'f', source },
      ...{ aliases: [], roles: [] },
    },
    { id: 'tom-drezin', name: 'Tom Drezin', gender: 'm', aliases: [], roles: [], source },
  ],
};

export const familyIndex = toNameIndex(pack);
