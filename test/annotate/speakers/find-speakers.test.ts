import { describe, expect, test } from 'vitest';
import { type NamePack, toNameIndex } from '../../../src/lexicon/names.ts';
import { speak } from './marked.ts';

const rows = (table: readonly (readonly [string, readonly (string | null)[]])[]) =>
  test.each(table.map(([marked, ids]) => ({ marked, ids })))('$marked', ({ marked, ids }) => {
    expect(speak(marked).ids).toEqual(ids);
  });

describe('names', () => {
  rows([
    ['⟦Rudolf Qarazian⟧ ⟨said⟩ {no}. ⟦Qarazian⟧ ⟨added⟩ {this}.', ['rudolf-qarazian', 'rudolf-qarazian']],
    ['⟦Rudolf Gharazian⟧ ⟨said⟩ {no}. ⟦Garazian⟧ ⟨added⟩ {this}.', ['rudolf-qarazian', 'rudolf-qarazian']],
    ['⟦Gen. Boris Kelnov⟧ ⟨said⟩ {no}. ⟦Mr. Kelnov⟧ ⟨added⟩ {this}.', ['boris-kelnov', 'boris-kelnov']],
    ['⟦Foreign Minister Rudolf Qarazian⟧ ⟨said⟩ {no}.', ['rudolf-qarazian']],
    ['⟦Ruritania’s Qarazian⟧ ⟨said⟩ {no}.', ['rudolf-qarazian']],
    ['⟦Anna Vol Drezin⟧ ⟨said⟩ {no}. ⟦Vol Drezin⟧ ⟨added⟩ {this}.', ['anna-vol-drezin', 'anna-vol-drezin']],
    [
      '⟦Hossein-Ali Daji-Melani⟧ ⟨said⟩ {no}. ⟦Daji-Melani⟧ ⟨added⟩ {this}.',
      ['hossein-ali-daji-melani', 'hossein-ali-daji-melani'],
    ],
    [
      '⟦Robert J. Tilson Jr.⟧ ⟨said⟩ {no}. ⟦Robert Tilson⟧ ⟨added⟩ {this}.',
      ['robert-j-tilson-jr', 'robert-j-tilson-jr'],
    ],
    ['⟦Charlie King⟧ ⟨said⟩ {no}. ⟦Mr. King⟧ ⟨added⟩ {this}.', ['charlie-king', 'charlie-king']],
    ['⟦Jim Jordan⟧ ⟨said⟩ {no}. ⟦Jordan⟧ ⟨added⟩ {this}.', ['jim-jordan', 'jim-jordan']],
    ['⟦Jordan⟧ ⟨said⟩ {no}.', ['jordan']],
    ['⟦Strelsau⟧ ⟨said⟩ {no}. ⟦The American side⟧ ⟨said⟩ {no}.', ['ruritania', 'united-states']],
    ['⟦The Zenda Times⟧ ⟨reported⟩ {this}.', ['zenda-times']],
    ['⟦a report by The Zenda Times⟧ ⟨said⟩ {this}.', ['zenda-times']],
    [
      '⟦The National Grain Board (NGB)⟧ ⟨said⟩ {no}. ⟦The NGB⟧ ⟨said⟩ {no}.',
      ['national-grain-board', 'national-grain-board'],
    ],
  ]);
});

describe('offices of several states', () => {
  const source = 'invented';
  const state = (id: string, name: string) => ({
    ...{ id, name, aliases: [], adjectives: [], capitalVoice: [], people: [], ambiguous: false, source },
  });
  const minister = (id: string, name: string, of: string) => ({
    ...{ id, name, gender: 'f', country: of, aliases: [], source },
    roles: [{ title: 'Foreign Minister', of, also: [], from: '2020', to: null }],
  });
  const names = toNameIndex({
    ...{ outlets: [], groups: [], organizations: [] },
    states: [state('ruritania', 'Ruritania'), state('tilos', 'Tilos'), state('lund', 'Lund')],
    people: [
      minister('ida-vik', 'Ida Vik', 'ruritania'),
      minister('ann-reed', 'Ann Reed', 'tilos'),
    ] as NamePack['people'],
  });
  test.each([
    ['The foreign ministers of Ruritania and Tilos', '2023-01-01', 'ida-vik+ann-reed'],
    ['The foreign ministers of Ruritania and Tilos', '2019-01-01', 'ruritania+tilos'],
    ['The foreign ministers of Ruritania and Lund', '2023-01-01', 'ruritania+lund'],
    ['The finance ministers of Ruritania and Tilos', '2023-01-01', 'ruritania+tilos'],
  ])('%s in %s: %s', (source, published, ids) => {
    expect(speak(`⟦${source}⟧ ⟨said⟩ {no}.`, { published, names }).ids).toEqual([ids]);
  });
});

describe('people with one surname stay apart', () => {
  rows([
    ['Anton Elphberg left. ⟦Elphberg⟧ ⟨said⟩ {no}.', ['anton-elphberg']],
    [
      '⟦Michael Elphberg⟧ ⟨spoke⟩ {so}. ⟦Anton Elphberg⟧ ⟨said⟩ {no}.',
      ['michael-elphberg', 'anton-elphberg'],
    ],
    [
      'Henry Morton met Alice Morton. ⟦Ms. Morton⟧ ⟨said⟩ {no}. ⟦Mr. Morton⟧ ⟨said⟩ {yes}.',
      ['alice-morton', 'henry-morton'],
    ],
  ]);
});

describe('pronouns', () => {
  rows([
    ['⟦Henry Morton⟧ ⟨said⟩ {that it rained}. ⟦He⟧ ⟨added⟩ {more}.', ['henry-morton', 'henry-morton']],
    ['Henry Morton met Alice Reed. ⟦She⟧ ⟨said⟩ {no}. ⟦He⟧ ⟨said⟩ {yes}.', ['alice-reed', 'henry-morton']],
    [
      '⟦Henry Morton⟧ ⟨blamed⟩ {John Tilson for it}. ⟦He⟧ ⟨said⟩ {that Tilson lied}.',
      ['henry-morton', 'henry-morton'],
    ],
    [
      '⟦The National Grain Board⟧ ⟨said⟩ {no}. ⟦It⟧ ⟨added⟩ {this}.',
      ['national-grain-board', 'national-grain-board'],
    ],
    [
      '⟦Henry Morton and Alice Reed⟧ ⟨said⟩ {no}. ⟦They⟧ ⟨added⟩ {this}.',
      ['henry-morton+alice-reed', 'henry-morton+alice-reed'],
    ],
    [
      '⟦Several officials⟧ ⟨said⟩ {no}. ⟦They⟧ ⟨added⟩ {this}.',
      ['unnamed-officials-in-one', 'unnamed-officials-in-one'],
    ],
    ['Henry Morton, ⟦who⟧ ⟨said⟩ {no}, left.', ['henry-morton']],
    ['Ann Reed, 59, of Springfield, Md., ⟦who⟧ ⟨said⟩ {no}, left.', ['ann-reed']],
    ['Ida Lund of the National Grain Board, ⟦who⟧ ⟨said⟩ {no}, left.', ['ida-lund']],
    ['The mayor of Ruritania, ⟦who⟧ ⟨said⟩ {no}, left.', ['unnamed-mayor-of-ruritania-in-one']],
    ['They left Ruritania for Ann Reed, ⟦who⟧ ⟨said⟩ {no}.', ['ann-reed']],
    ['⟦He⟧ ⟨said⟩ {no}.', [null]],
    ['The rain fell. ⟦She⟧ ⟨said⟩ {no}.', [null]],
    ['⟦Henry Morton⟧ ⟨said⟩ {no}. ⟦She⟧ ⟨said⟩ {yes}.', ['henry-morton', null]],
  ]);
});

describe('descriptions', () => {
  rows([
    ['Foreign Minister Rudolf Qarazian came. ⟦The minister⟧ ⟨said⟩ {no}.', ['rudolf-qarazian']],
    ['Rudolf Qarazian came. ⟦Ruritania’s top diplomat⟧ ⟨said⟩ {no}.', ['rudolf-qarazian']],
    [
      'Boris Kelnov, the head of the National Grain Board, came. ⟦The board’s chief⟧ ⟨said⟩ {no}.',
      ['boris-kelnov'],
    ],
    [
      'Boris Kelnov, secretary of the Council of the Realm, came. ⟦The senior Ruritanian official⟧ ⟨said⟩ {no}.',
      ['boris-kelnov'],
    ],
    [
      '⟦A senior Ruritanian official⟧ ⟨said⟩ {no}.\n⟦Boris Kelnov, secretary of Ruritania’s Council of the Realm⟧, ⟨said⟩ {so}.',
      ['boris-kelnov', 'boris-kelnov'],
    ],
    ['⟦A lawyer for the board, David Schulz,⟧ ⟨said⟩ {no}.', ['david-schulz']],
    ['⟦Secretary of the Council of the Realm, Boris Kelnov⟧, ⟨says⟩ {no}.', ['boris-kelnov']],
    [
      '⟦A spokesman for Boris Kelnov⟧ ⟨said⟩ {no}. ⟦The spokesman⟧ ⟨added⟩ {this}.',
      ['unnamed-spokesman-for-boris-kelnov-in-one', 'unnamed-spokesman-for-boris-kelnov-in-one'],
    ],
    [
      '⟦A diplomat⟧ ⟨said⟩ {no}. ⟦Another diplomat⟧ ⟨said⟩ {yes}.',
      ['unnamed-diplomat-in-one', 'unnamed-diplomat-2-in-one'],
    ],
    [
      '⟦The SPA news agency⟧ ⟨reported⟩ {this}. ⟦The agency⟧ ⟨said⟩ {more}.',
      ['strelsau-press', 'strelsau-press'],
    ],
    [
      '⟦Kelnov’s campaign⟧ ⟨said⟩ {no}. ⟦The Kelnov campaign⟧ ⟨added⟩ {this}.',
      ['kelnov-campaign', 'kelnov-campaign'],
    ],
    ['⟦The Ruritanian government⟧ ⟨said⟩ {no}.', ['ruritania']],
    ['⟦Lawmakers⟧ ⟨said⟩ {no}.', ['lawmakers']],
    ['⟦Ruritanians⟧ ⟨say⟩ {no}.', ['ruritanians']],
    ['{It rained}, ⟨reportedly⟩.', ['unnamed-reports-in-one']],
    [
      'In a statement, ⟦Alice Reed and Henry Morton⟧ ⟨called⟩ {for calm}. ⟦The statement⟧ ⟨said⟩ {so}.',
      ['alice-reed+henry-morton', 'alice-reed+henry-morton'],
    ],
  ]);
});

describe('documents and those who put them out', () => {
  rows([
    [
      'Foreign Minister Rudolf Qarazian sent the council ⟦a letter⟧ ⟨stating⟩ {that it rained}.',
      ['rudolf-qarazian'],
    ],
    ['Henry Morton left. The council got ⟦a letter⟧ ⟨stating⟩ {so}.', ['unnamed-letter-in-one']],
    ['⟦a letter signed by Henry Morton⟧ ⟨said⟩ {no}.', ['henry-morton']],
    ['⟦a letter obtained by The Zenda Times⟧ ⟨said⟩ {no}.', ['unnamed-letter-in-one']],
    ['{No}, ⟨said⟩ ⟦the final letter, which was read out by Henry Morton⟧.', ['unnamed-final-letter-in-one']],
    [
      '⟦The National Grain Board⟧ ⟨said⟩ {no}. ⟦Henry Morton⟧ ⟨said⟩ {yes}. ⟦The minutes⟧ ⟨said⟩ {so}.',
      ['national-grain-board', 'henry-morton', 'national-grain-board'],
    ],
    ['⟦Henry Morton⟧ ⟨said⟩ {yes}. ⟦The minutes⟧ ⟨said⟩ {so}.', ['henry-morton', 'unnamed-minutes-in-one']],
  ]);
});

describe('states by their number, and stretches of time', () => {
  rows([
    [
      'Hentzau Watch met. ⟦Foreign ministers of the six Hentzau states⟧ ⟨said⟩ {no}. ⟦The six Hentzau nations⟧ ⟨said⟩ {yes}.',
      ['hentzau-watch', 'hentzau-watch'],
    ],
    [
      '⟦Foreign ministers of the six Hentzau states⟧ ⟨said⟩ {no}.',
      ['unnamed-foreign-ministers-of-the-six-hentzau-states-in-one'],
    ],
    [
      'Hentzau Watch met. ⟦Foreign ministers of some Hentzau states⟧ ⟨said⟩ {no}.',
      ['unnamed-foreign-ministers-of-some-hentzau-states-in-one'],
    ],
    [
      'Hentzau Watch met. ⟦Engineers of the six Hentzau states⟧ ⟨said⟩ {no}.',
      ['unnamed-engineers-of-the-six-hentzau-states-in-one'],
    ],
    ['⟦Two years⟧ ⟨said⟩ {no}.', [null]],
    ['⟦Two officials⟧ ⟨said⟩ {no}.', ['unnamed-two-officials-in-one']],
  ]);
});

describe('who is meant after others were told of', () => {
  rows([
    [
      'John Tilson had left. The agency also reported Henry Morton’s criticism of trade. {‘Well’}, ⟦he⟧ ⟨said⟩.',
      ['henry-morton'],
    ],
    ['John Tilson had left. It rained on Henry Morton’s house. ⟦He⟧ ⟨said⟩ {no}.', ['john-tilson']],
    [
      '⟦Three senior officials⟧ ⟨said⟩ {no}. ⟦The officials⟧ ⟨added⟩ {yes}.',
      ['unnamed-three-senior-officials-in-one', 'unnamed-three-senior-officials-in-one'],
    ],
    [
      '⟦Three officials⟧ ⟨said⟩ {no}. ⟦Other officials⟧ ⟨said⟩ {yes}.',
      ['unnamed-three-officials-in-one', 'unnamed-other-officials-in-one'],
    ],
    [
      'The premier, Ilka Strel, came. ⟦A spokesman for the county, Olav Brend⟧, ⟨said⟩ {no}. ⟦She⟧ ⟨said⟩ {yes}.',
      ['olav-brend', 'ilka-strel'],
    ],
    ['⟦Every family⟧ ⟨said⟩ {no}. ⟦She⟧ ⟨said⟩ {yes}.', ['unnamed-family-in-one', null]],
  ]);
});

describe('a wrong name is worse than none', () => {
  rows([
    ['Prime Minister Alice Reed came. ⟦The lawyer⟧ ⟨said⟩ {no}.', ['unnamed-lawyer-in-one']],
    [
      'Republican nominee Henry Morton came. ⟦The Democratic nominee⟧ ⟨said⟩ {no}.',
      ['unnamed-democratic-nominee-in-one'],
    ],
    [
      'Rudolf Qarazian came. ⟦The American foreign minister⟧ ⟨said⟩ {no}.',
      ['unnamed-american-foreign-minister-in-one'],
    ],
    [
      '⟦A diplomat familiar with the talks⟧ ⟨said⟩ {no}.\n⟦Foreign Minister Rudolf Qarazian⟧ ⟨said⟩ {yes}.',
      ['unnamed-diplomat-familiar-with-the-talks-in-one', 'rudolf-qarazian'],
    ],
    ['⟦Proponents⟧ ⟨say⟩ {so}.', ['unnamed-proponents-in-one']],
  ]);
});

describe('the holder of an office, by the date of the document', () => {
  test.each([
    ['2019-05-01', 'flavia-strofzin'],
    ['2023-01-01', 'rudolf-qarazian'],
    ['2012-01-01', 'unnamed-ruritania-foreign-minister-in-one'],
    [undefined, 'unnamed-ruritania-foreign-minister-in-one'],
  ])('%s', (published, id) => {
    const options = published ? { published } : {};
    expect(speak('⟦Ruritania’s foreign minister⟧ ⟨said⟩ {no}.', options).ids).toEqual([id]);
  });
});

describe('headings', () => {
  test('a document without article is that of the body named above, and stays so', () => {
    const marked =
      '⟦National Grain Board⟧ ⟨backs⟩ {it}\n⟦Final communique⟧ ⟨calls⟩ {for calm}\nHenry Morton came. {Well}, ⟨said⟩ ⟦the communique⟧.';
    const ids = ['national-grain-board', 'national-grain-board', 'national-grain-board'];
    expect(speak(marked, { zones: ['headline', 'deck'] }).ids).toEqual(ids);
  });

  test('a document without article or body stays unnamed', () => {
    const marked = '⟦Kelnov⟧ ⟨backs⟩ {it}\n⟦Final communique⟧ ⟨calls⟩ {for calm}\nBoris Kelnov came.';
    const ids = ['boris-kelnov', 'unnamed-final-communique-in-one'];
    expect(speak(marked, { zones: ['headline', 'deck'] }).ids).toEqual(ids);
  });

  test('a description without article and a bare surname lead to the names of the body', () => {
    const marked =
      '⟦Top Ruritanian security official⟧ ⟨says⟩ {no}\n⟦Kelnov⟧ ⟨says⟩ {so}\nBoris Kelnov, secretary of the Council of the Realm, came.';
    expect(speak(marked, { zones: ['headline', 'deck'] }).ids).toEqual(['boris-kelnov', 'boris-kelnov']);
  });

  test('title case makes no names', () => {
    const marked = '⟦Kelnov⟧ ⟨Rejects⟩ {Grain Plan Before Harvest}\nBoris Kelnov came.';
    const { ids, named } = speak(marked, { zones: ['headline'] });
    expect(ids).toEqual(['boris-kelnov']);
    expect(named()).toEqual([]);
  });
});

describe('names that look like something else', () => {
  rows([
    ['Henry Morton met Tim Justice. ⟦Mr. Justice⟧ ⟨said⟩ {no}.', ['tim-justice']],
    ['⟦Madam Secretary⟧ ⟨said⟩ {no}.', ['unnamed-madam-secretary-in-one']],
    ['⟦Milan Toth, a shift supervisor⟧, ⟨said⟩ {no}. ⟦He⟧ ⟨added⟩ {this}.', ['milan-toth', 'milan-toth']],
    ['Unlike Morton, ⟦Reed⟧ ⟨said⟩ {no}. ⟦Morton⟧ ⟨said⟩ {yes}.', ['reed', 'morton']],
    ['Henry Morton left. Baiting the crowd, ⟦he⟧ ⟨said⟩ {no}.', ['henry-morton']],
    ['Talks between Corvo and its pilots failed. ⟦The airline⟧ ⟨said⟩ {no}.', ['corvo']],
    ['Talks between Corvo and his pilots failed. ⟦The airline⟧ ⟨said⟩ {no}.', ['unnamed-airline-in-one']],
  ]);
});

describe('who is told of last', () => {
  rows([
    [
      'Henry Morton spoke. It worries Boris Kelnov, president of the guild. ⟦He⟧ ⟨said⟩ {no}.',
      ['boris-kelnov'],
    ],
    ['Henry Morton spoke. It worries Boris Kelnov. ⟦He⟧ ⟨said⟩ {no}.', ['henry-morton']],
    [
      '⟦John Tilson⟧ ⟨said⟩ {so}. Alice Reed met Mr. Morton. She faces the same fire Mr. Morton has. ⟦He⟧ ⟨noted⟩ {that}.',
      ['john-tilson', 'morton'],
    ],
  ]);
});

describe('relatives of somebody named', () => {
  rows([
    [
      'Marek Olszak and Daniel Olszak came. ⟦Marek Olszak⟧ ⟨said⟩ {no}. ⟦His brother⟧ ⟨said⟩ {yes}.',
      ['marek-olszak', 'daniel-olszak'],
    ],
    ['⟦Marek Olszak⟧ ⟨said⟩ {no}. ⟦His brother⟧ ⟨said⟩ {yes}.', ['marek-olszak', 'unnamed-brother-in-one']],
    [
      'Marek, Anna Olszak and Daniel Olszak came. ⟦Marek Olszak⟧ ⟨said⟩ {no}. ⟦His sister⟧ ⟨said⟩ {yes}.',
      ['marek-olszak', 'anna-olszak'],
    ],
    [
      '⟦Alice Reed⟧ ⟨said⟩ {her husband had complained}. ⟦He⟧ ⟨wrote⟩ {twice}.',
      ['alice-reed', 'unnamed-husband-in-one'],
    ],
  ]);
});

describe('documents whose makers the text tells elsewhere', () => {
  rows([
    [
      'Few would vote, according to a recent Zenda Times survey. ⟦The study⟧ ⟨found⟩ {this}.',
      ['zenda-times'],
    ],
    ['The Zenda Times ran a long feature. ⟦The piece⟧ ⟨said⟩ {no}.', ['zenda-times']],
    ['A survey by the National Grain Board came out. ⟦The survey⟧ ⟨found⟩ {this}.', ['national-grain-board']],
    [
      'Few would vote, a Zenda Times/National Grain Board poll shows. ⟦The poll⟧ ⟨found⟩ {this}.',
      ['zenda-times+national-grain-board'],
    ],
    ['⟦A new poll⟧ ⟨shows⟩ {this}. The Zenda Times poll is of May.', ['zenda-times']],
    ['The Zenda Times ran a feature. ⟦The ruling⟧ ⟨said⟩ {no}.', ['unnamed-ruling-in-one']],
    ['The Zenda Times ran a feature. ⟦This story⟧ ⟨says⟩ {no}.', ['unnamed-story-in-one']],
    ['A survey seen by the Zenda Times came out. ⟦The survey⟧ ⟨found⟩ {this}.', ['unnamed-survey-in-one']],
    [
      'A report from the National Grain Board’s inspector came. ⟦The report⟧ ⟨says⟩ {no}.',
      ['unnamed-report-in-one'],
    ],
    [
      'A Zenda Times survey came out. So did a Henry Morton poll. ⟦The poll⟧ ⟨found⟩ {this}.',
      ['unnamed-poll-in-one'],
    ],
    [
      '⟦The Court of Zenda⟧ may ⟨rule⟩ {so}. {No}, ⟨said⟩ ⟦the ruling⟧.',
      ['court-of-zenda', 'court-of-zenda'],
    ],
    [
      '⟦The authors of the report, who include the National Grain Board and Henry Morton⟧, ⟨found⟩ {this}.',
      ['national-grain-board+henry-morton'],
    ],
  ]);
});

describe('bodies and people by description', () => {
  rows([
    ['⟦The city of Phoenix⟧ ⟨wants⟩ {this}. ⟦It⟧ ⟨says⟩ {so}.', ['city-of-phoenix', 'city-of-phoenix']],
    ['⟦The ministry of trade⟧ ⟨said⟩ {no}.', ['ministry-of-trade']],
    ['⟦The Lowen branch of the pilots’ union⟧ ⟨said⟩ {no}.', ['lowen-branch-of-the-pilots-union']],
    ['⟦Prosecutors⟧ ⟨say⟩ {so}.', ['prosecutors']],
    [
      '⟦Springfield police⟧ ⟨said⟩ {no}. ⟦Police⟧ ⟨added⟩ {so}.',
      ['springfield-police', 'springfield-police'],
    ],
    ['⟦Local police⟧ ⟨said⟩ {no}.', ['unnamed-local-police-in-one']],
    ['⟦Citizens for Clean Rivers⟧ ⟨said⟩ {no}.', ['citizens-for-clean-rivers']],
    ['⟦Officials for Zenda⟧ ⟨said⟩ {no}.', ['unnamed-officials-for-zenda-in-one']],
    ['⟦Former prosecutors⟧ ⟨say⟩ {so}.', ['unnamed-former-prosecutors-in-one']],
    ['Henry Morton came. ⟦The Florida senator⟧ ⟨said⟩ {no}.', ['henry-morton']],
    ['Governor Henry Morton came. ⟦The Florida senator⟧ ⟨said⟩ {no}.', ['unnamed-florida-senator-in-one']],
    ['Henry Morton came. ⟦The senator⟧ ⟨said⟩ {no}.', ['unnamed-senator-in-one']],
  ]);
});

describe('people told of in the plural', () => {
  rows([
    ['The Zenda Times is read. Many readers came. ⟦They⟧ ⟨said⟩ {no}.', ['unnamed-readers-in-one']],
    ['Voters are wary. ⟦They⟧ ⟨want⟩ {this}.', ['voters']],
    ['The leaders of the guild met. ⟦They⟧ ⟨said⟩ {no}.', ['unnamed-leaders-in-one']],
    ['Young local officials came. ⟦They⟧ ⟨said⟩ {no}.', ['unnamed-young-local-officials-in-one']],
    ['The remarks allowed voters to leave. ⟦They⟧ ⟨said⟩ {no}.', [null]],
    ['Henry Morton and Alice Reed came. ⟦They⟧ ⟨said⟩ {no}.', ['henry-morton+alice-reed']],
    ['Henry Morton met Alice Reed. ⟦They⟧ ⟨said⟩ {no}.', [null]],
    ['⟦A fact-check⟧ ⟨found⟩ {this}. ⟦They⟧ ⟨said⟩ {no}.', ['unnamed-fact-check-in-one', null]],
  ]);
});

describe('gender and kind by the look of a name', () => {
  rows([
    ['Kevin snored. ⟦She⟧ ⟨said⟩ {no}.', [null]],
    ['Kevin snored. ⟦He⟧ ⟨said⟩ {no}.', ['kevin']],
    ['PolitCheck came. ⟦She⟧ ⟨said⟩ {no}. ⟦It⟧ ⟨said⟩ {yes}.', [null, 'politcheck']],
    ['McBride came. ⟦She⟧ ⟨said⟩ {no}.', ['mcbride']],
    ['Director Omid Shah came. {No}, ⟦Shah⟧ ⟨said⟩.', ['omid-shah']],
    ['The crowd came. {No}, ⟦the shah⟧ ⟨said⟩.', ['unnamed-shah-in-one']],
    [
      '⟦A spokeswoman for Morton⟧ ⟨said⟩ {no}.\n⟦Morton communications director Jane Hale⟧ ⟨said⟩ {so}.',
      ['jane-hale', 'jane-hale'],
    ],
    [
      '⟦A spokeswoman for Morton⟧ ⟨said⟩ {no}.\n⟦Morton film director Jane Hale⟧ ⟨said⟩ {so}.',
      ['unnamed-spokeswoman-for-morton-in-one', 'jane-hale'],
    ],
    [
      'Parents sent a letter to ⟦the National Grain Board⟧ ⟨urging⟩ {it to act}. ⟦The letter⟧ ⟨said⟩ {no}.',
      ['national-grain-board', 'unnamed-letter-in-one'],
    ],
  ]);
});

describe('what a body or an office is called by', () => {
  rows([
    ['⟦The Securities and Grain Commission⟧ ⟨said⟩ {no}.', ['securities-and-grain-commission']],
    ['⟦The Treasury and Grain Board⟧ ⟨said⟩ {no}.', ['treasury+grain-board']],
    ['⟦Zenda Guard protocol⟧ ⟨called⟩ {for it}.', ['zenda-guard']],
    [
      '⟦A former council chairman⟧ ⟨said⟩ {no}.\n⟦Don Fenn, who chaired the council⟧, ⟨said⟩ {so}.',
      ['don-fenn', 'don-fenn'],
    ],
    [
      '⟦A former council chairman⟧ ⟨said⟩ {no}.\n⟦Don Fenn, who left the council⟧, ⟨said⟩ {so}.',
      ['unnamed-former-council-chairman-in-one', 'don-fenn'],
    ],
    [
      '⟦The authors of the report, who include the National Grain Board and Henry Morton⟧, ⟨found⟩ {this}. ⟦The report⟧ ⟨says⟩ {so}. ⟦It⟧ ⟨says⟩ {more}.',
      [
        'national-grain-board+henry-morton',
        'national-grain-board+henry-morton',
        'national-grain-board+henry-morton',
      ],
    ],
  ]);
});

describe('items of a live blog', () => {
  rows([
    [
      '⟦Henry Morton⟧ ⟨said⟩ {no}.\nIt rained on Boris Kelnov.\n⟦He⟧ ⟨said⟩ {so}.',
      ['henry-morton', 'henry-morton'],
    ],
    [
      '⟦Henry Morton⟧ ⟨said⟩ {no}.\n___\n5:45 p.m.\nIt rained on Boris Kelnov.\n⟦He⟧ ⟨said⟩ {so}.',
      ['henry-morton', 'boris-kelnov'],
    ],
  ]);
});

describe('kin, panels and contestants', () => {
  rows([
    ['Ann Hale came. ⟦Mark Hale’s wife⟧ ⟨said⟩ {no}.', ['ann-hale']],
    ['Ann Hale and Jane Hale came. ⟦Mark Hale’s wife⟧ ⟨said⟩ {no}.', ['unnamed-mark-hale-wife-in-one']],
    ['⟦Morton’s running mate Jane Hale⟧ ⟨said⟩ {no}.', ['jane-hale']],
    [
      '⟦A house panel⟧ ⟨voted⟩ {for it}. ⟦The House Oversight and Grain Reform Committee⟧ ⟨said⟩ {so}.',
      ['house-oversight-and-grain-reform-committee', 'house-oversight-and-grain-reform-committee'],
    ],
    [
      '⟦A house panel⟧ ⟨voted⟩ {for it}. ⟦The Senate Grain Committee⟧ ⟨said⟩ {so}.',
      ['unnamed-house-panel-in-one', 'senate-grain-committee'],
    ],
    ['Henry Morton came. ⟦The candidate⟧ ⟨said⟩ {no}.', ['henry-morton']],
    ['Judge Henry Morton came. ⟦The candidate⟧ ⟨said⟩ {no}.', ['unnamed-candidate-in-one']],
  ]);
});

describe('who is no they, no him and no running mate', () => {
  rows([
    ['The Zenda Times met the crew. ⟦They⟧ ⟨said⟩ {no}.', [null]],
    ['The National Grain Board met the crew. ⟦They⟧ ⟨said⟩ {no}.', ['national-grain-board']],
    [
      '⟦Henry Morton⟧ ⟨wanted⟩ {Boris Kelnov to come} and dared ⟦him⟧ to ⟨say⟩ {no}.',
      ['henry-morton', 'boris-kelnov'],
    ],
    ['Executive Director Omid Hale came. ⟦Hale⟧ ⟨said⟩ {no}.', ['omid-hale']],
    [
      'Henry Morton came. ⟦The vice presidential nominee⟧ ⟨said⟩ {no}.',
      ['unnamed-vice-presidential-nominee-in-one'],
    ],
    ['Vice President Henry Morton came. ⟦The vice presidential nominee⟧ ⟨said⟩ {no}.', ['henry-morton']],
  ]);
});

describe('whose campaign, which police and what account', () => {
  rows([
    [
      'Anna Reed spoke. An ad from Henry Morton’s presidential campaign came. Reed left. ⟦The campaign⟧ ⟨said⟩ {no}.',
      ['morton-campaign'],
    ],
    ['A Springfield police officer came. ⟦Police⟧ ⟨said⟩ {no}.', ['springfield-police']],
    ['A Federal police officer came. ⟦Police⟧ ⟨said⟩ {no}.', ['unnamed-police-in-one']],
    ['The police came. ⟦Police⟧ ⟨said⟩ {no}.', ['unnamed-police-in-one']],
    ['One user, @⟦zendaowl⟧, ⟨said⟩ {no}. @⟦zendaowl⟧ ⟨added⟩ {so}.', ['zendaowl', 'zendaowl']],
    ['One user, ⟦zendaowl⟧, ⟨said⟩ {no}.', ['unnamed-zendaowl-in-one']],
  ]);
});
