/** A form of address before a name; look it up in lower case without its point. */
export interface Honorific {
  readonly text: string;
  readonly gender: 'm' | 'f' | null;
}

const of = (gender: Honorific['gender'], list: string): readonly Honorific[] =>
  list
    .trim()
    .split(/\s+/)
    .map((text) => ({ text, gender }));

/**
 * English, French, Spanish, Persian and Arabic forms as the English-language press writes them.
 * Source: courtesy titles in the AP and Guardian style books; the Persian and Arabic ones as in IRNA and Al Jazeera English.
 */
export const honorifics: readonly Honorific[] = [
  ...of('m', 'mr mister sir lord monsieur don sheikh shaikh shaykh sheik sayyid seyyed seyed sayed imam'),
  ...of('m', 'ayatollah hojatoleslam hojjatoleslam hojjat-ol-eslam mullah mawlana rabbi father brother'),
  ...of('m', 'king prince emir amir sultan shah pope cardinal archbishop baron duke'),
  ...of('f', 'mrs ms miss madam madame mme dame lady queen princess sister duchess baroness'),
  ...of(null, 'dr prof professor doctor rev reverend hon haj hajj haji dean'),
];
