import { expect, test } from 'vitest';
import { phraseIn } from './found.ts';

/** Sources with what they are: a name, a pronoun, `relative` words, parts joined by `+`, or how definite which core is, its head and whose it is. */
const sources: Readonly<Record<string, readonly (readonly [text: string, phrase: string])[]>> = {
  pronouns: [
    ['⟦He⟧ came.', 'he'],
    ['⟦“He,”⟧ came.', 'he'],
    ['⟦He himself⟧ came.', 'he'],
    ['⟦They all⟧ came.', 'they'],
    ['⟦US⟧ came.', 'US'],
    ['⟦us⟧ came.', 'us'],
    ['⟦His⟧ came.', 'his'],
    ['⟦She, too,⟧ came.', 'she'],
    ['⟦, ,⟧ came.', 'nothing'],
  ],
  'what stands for somebody before': [
    ['Lund, ⟦who⟧ came.', 'relative who'],
    ['Lund, ⟦whose brother⟧ came.', 'relative whose brother, head brother'],
    ['Lund, whose ⟦brother⟧ came.', 'relative whose brother, head brother'],
    ['Lund, ⟦most of whom⟧ came.', 'relative most'],
    ['Lund, ⟦some of which⟧ came.', 'relative some'],
    ['Whose? ⟦Brother⟧ came.', 'bare “Brother”, head Brother'],
  ],
  names: [
    ['⟦Ida Lund⟧ came.', 'Ida Lund'],
    ['⟦The Rev. Thomas Lund⟧ came.', 'Thomas Lund'],
    ['⟦Foreign minister Ida Lund⟧ came.', 'Ida Lund'],
    ['⟦Ida Lund, the mayor⟧, came.', 'Ida Lund'],
    ['⟦Ruritania’s Ida Lund⟧ came.', 'Ida Lund'],
    ['⟦The young Ida Lund⟧ came.', 'Ida Lund'],
    ['⟦Ida Lund’s⟧ came.', 'Ida Lund'],
    ['⟦Ida Lund in Zenda⟧ came.', 'Ida Lund'],
  ],
  descriptions: [
    ['⟦2 mayors⟧ came.', 'indefinite “2 mayors”, head mayors'],
    ['⟦The town’s⟧ came.', 'definite “town’s”, head town'],
    ['It was, said ⟦the article 50⟧.', 'definite “article 50”, head article'],
    ['⟦The mayor⟧ came.', 'definite “mayor”, head mayor'],
    ['⟦A mayor⟧ came.', 'indefinite “mayor”, head mayor'],
    ['⟦Mayors⟧ came.', 'bare “Mayors”, head Mayors'],
    ['⟦Several mayors⟧ came.', 'indefinite “mayors”, head mayors'],
    ['⟦All these mayors⟧ came.', 'definite “mayors”, head mayors'],
    ['⟦His mayor⟧ came.', 'definite “mayor”, head mayor, of his'],
    ['⟦Our old mayor of Zenda⟧ came.', 'definite “old mayor”, head mayor, of our'],
    ['⟦The mayor who left⟧ came.', 'definite “mayor”, head mayor'],
    ['⟦The mayor living near Zenda⟧ came.', 'definite “mayor”, head mayor'],
    ['⟦The mayor based in Zenda⟧ came.', 'definite “mayor”, head mayor'],
    ['⟦The town meeting in Zenda⟧ came.', 'definite “town meeting”, head meeting'],
    ['⟦The mayor, a lawyer,⟧ came.', 'definite “mayor”, head mayor'],
    ['⟦The mayor has⟧ come.', 'definite “mayor”, head mayor'],
    ['⟦The mayor-elect⟧ came.', 'definite “mayor-elect”, head mayor-elect'],
    ['⟦The bakers’ union⟧ came.', 'definite “bakers’ union”, head union'],
    ['⟦The town’s mayor⟧ came.', 'definite “town’s mayor”, head mayor'],
    ['⟦The owner/mayor⟧ came.', 'definite “owner/mayor”, head mayor'],
    ['⟦The mayor; a lawyer⟧ came.', 'definite “mayor”, head mayor'],
  ],
  'whose somebody is': [
    ['⟦Ida Lund’s mayor⟧ came.', 'bare “Ida Lund’s mayor”, head mayor, of Ida Lund'],
    ['⟦Mrs. Lund’s Zenda mayor⟧ came.', 'bare “Mrs. Lund’s Zenda mayor”, head mayor, of Lund'],
    ['⟦The Lund mayor⟧ came.', 'definite “Lund mayor”, head mayor, of Lund'],
    ['⟦The mayor of Zenda’s lawyer⟧ came.', 'definite “mayor”, head mayor'],
    ['⟦Lund’s running mate⟧ came.', 'bare “Lund’s running mate”, head mate, of Lund'],
    ['⟦Lund’s town’s mayor⟧ came.', 'bare “Lund’s town’s mayor”, head mayor, of Lund'],
    ['⟦A Zenda Times/SPA poll⟧ came.', 'indefinite “Zenda Times/SPA poll”, head poll, of SPA'],
    ['⟦His Zenda mayor⟧ came.', 'definite “Zenda mayor”, head mayor, of Zenda, of his'],
  ],
  'two words for one': [
    ['It was, said ⟦state and local leaders⟧.', 'bare “state and local leaders”, head leaders'],
    ['It was, said ⟦state and local leaders of Zenda⟧.', 'bare “state and local leaders”, head leaders'],
    ['It was, said ⟦mayors and local leaders⟧.', 'bare “mayors”, head mayors'],
    ['It was, said ⟦state and Local leaders⟧.', 'bare “state”, head state'],
    ['It was, said ⟦state and the leaders⟧.', 'bare “state”, head state'],
    ['It was, said ⟦state and in leaders⟧.', 'bare “state”, head state'],
    ['It was, said ⟦state and old local leaders⟧.', 'bare “state and old local leaders”, head leaders'],
    ['It was, said ⟦state and very old local leaders⟧.', 'bare “state”, head state'],
    ['It was, said ⟦state and leaders⟧.', 'bare “state and leaders”, head leaders'],
    ['It was, said ⟦state or local leaders⟧.', 'bare “state”, head state'],
    ['It was, said ⟦old state and local leaders⟧.', 'bare “old state”, head state'],
    ['It was, said ⟦state and local houses⟧.', 'bare “state”, head state'],
    ['It was, said ⟦state and 50 leaders⟧.', 'bare “state”, head state'],
    ['⟦The state and local leaders⟧ came.', 'definite “state and local leaders”, head leaders'],
  ],
  several: [
    ['⟦The leaders of Ruritania and Jordan⟧ came.', 'Ruritania + Jordan'],
    ['⟦The leaders from Ruritania and Jordan⟧ came.', 'definite “leaders”, head leaders'],
    ['⟦The old towns of Ruritania and Jordan⟧ came.', 'definite “old towns”, head towns'],
    ['⟦Lund, Reed and others⟧ came.', 'Lund + Reed + bare “others”, head others'],
    ['⟦Lund and Reed of Zenda and Tilos⟧ came.', 'Lund + Reed'],
    ['⟦Lund and Hale, who left,⟧ came.', 'Lund + Hale'],
    ['⟦Lund and Hale⟧ came.', 'Lund + Hale'],
    ['⟦Lund, Reed and Hale⟧ came.', 'Lund + Reed + Hale'],
    ['⟦Lund, Reed, and Hale, who are engineers,⟧ came.', 'Lund + Reed + Hale'],
    ['⟦Lund, head of the board, and Hale⟧ came.', 'Lund + Hale'],
    ['⟦Lund and the mayor⟧ came.', 'Lund + definite “mayor”, head mayor'],
    ['⟦Lund, Reed and the mayor⟧ came.', 'Lund + Reed + definite “mayor”, head mayor'],
    ['⟦The mayor of Zenda and Tilos⟧ came.', 'definite “mayor”, head mayor'],
    ['⟦The board of Zenda and Tilos⟧ came.', 'definite “board”, head board'],
    ['⟦The board whom Lund and Hale met⟧ came.', 'definite “board”, head board'],
    ['⟦The mayor and Lund⟧ came.', 'definite “mayor”, head mayor'],
    ['⟦The board and Lund⟧ came.', 'definite “board”, head board + Lund'],
    ['⟦A board and Lund⟧ came.', 'indefinite “board”, head board'],
    ['⟦The mayor and his wife⟧ came.', 'definite “mayor”, head mayor + definite “wife”, head wife, of his'],
    ['⟦A mayor and his wife⟧ came.', 'indefinite “mayor”, head mayor'],
    ['⟦Lund and his wife⟧ came.', 'Lund + definite “wife”, head wife, of his'],
    ['⟦He and his wife⟧ came.', 'he + definite “wife”, head wife, of his'],
    ['⟦He and Lund⟧ came.', 'he + Lund'],
    ['⟦The mayor who met Lund and Hale⟧ came.', 'definite “mayor”, head mayor'],
    ['⟦The governments of Ruritania and Jordan⟧ came.', 'Ruritania + Jordan'],
    ['⟦Ministers from Ruritania and Jordan⟧ came.', 'bare “Ministers”, head Ministers'],
    ['⟦Lund and⟧ came.', 'Lund'],
    ['⟦Ruritania and Jordan⟧ came.', 'Ruritania + Jordan'],
  ],
};

test.each(Object.entries(sources))('%s', (_name, rows) => {
  expect(rows.map(([text]) => [text, phraseIn(text)])).toEqual(rows);
});

test.each([
  ['⟦Ruritania, Jordan⟧ reject plan', 'Ruritania + Jordan'],
  ['⟦Ida Lund, Ruritania, Jordan⟧ reject plan', 'Ida Lund + Ruritania + Jordan'],
  ['⟦Ida Lund, mayor of Ruritania,⟧ rejects plan', 'Ida Lund'],
  ['⟦Ruritania⟧, Jordan reject plan', 'Ruritania'],
])('in a headline: %s', (text, phrase) => {
  expect(phraseIn(text, ['headline'])).toBe(phrase);
});

test('in a sentence a comma is no “and”', () => {
  expect(phraseIn('⟦Ruritania, Jordan⟧ reject the plan.')).toBe('Ruritania');
});
