import { type NamePack, toNameIndex } from '../../../src/lexicon/names.ts';

const source = 'invented';
const person: Pick<NamePack['people'][number], 'aliases' | 'gender' | 'source'> = {
  aliases: [],
  gender: 'm',
  source,
};

/** A pack of offices of a state and a body, held one after the other and by several. */
const pack: NamePack = {
  ...{ outlets: [], groups: [] },
  states: [
    {
      ...{ id: 'ruritania', name: 'Ruritania', aliases: [], adjectives: ['Ruritanian'], source },
      ...{ capitalVoice: ['Strelsau'], people: ['Ruritanians'], ambiguous: false },
    },
  ],
  organizations: [
    { id: 'grain-bank', name: 'Grain Bank', type: 'body', country: 'ruritania', aliases: ['GB'], source },
  ],
  people: [
    {
      ...{ ...person, id: 'olav-brend', name: 'Olav Brend', country: 'ruritania' },
      roles: [{ title: 'Mayor of the Palace', also: ['palace chief'], from: '2020', to: null }],
    },
    {
      ...{ ...person, id: 'sven-lund', name: 'Sven Lund', country: 'ruritania' },
      roles: [{ title: 'Governor', of: 'grain-bank', also: ['bank boss'], from: '2020', to: null }],
    },
    {
      ...{ ...person, id: 'tom-hale', name: 'Tom Hale', country: 'ruritania' },
      roles: [{ title: 'Governor', also: [], from: '2020', to: null }],
    },
    {
      ...{ ...person, id: 'jan-reed', name: 'Jan Reed', country: 'ruritania' },
      roles: [{ title: 'Commissioner', also: [], from: '2020', to: null }],
    },
    {
      ...{ ...person, id: 'ian-reed', name: 'Ian Reed', country: 'ruritania' },
      roles: [{ title: 'Commissioner', also: [], from: '2021', to: null }],
    },
    {
      ...{ ...person, id: 'tom-vane', name: 'Tom Vane' },
      roles: [
        {
          title: 'Aide to President',
          also: ['co-founder', 'voice of Zenda'],
          from: '2010',
          to: '2015',
        },
        { title: 'First Secretary', of: 'grain-bank', also: [], from: '2030', to: null },
      ],
    },
    {
      ...{ ...person, id: 'kai-orr', name: 'Kai Orr', country: 'ruritania' },
      roles: [{ title: 'Chancellor', also: ['GB iron chancellor'], to: null }],
    },
  ],
};

export const officeIndex = toNameIndex(pack);
