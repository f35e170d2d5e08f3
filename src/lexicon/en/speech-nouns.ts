import { toWords } from './words.ts';

/**
 * Nouns for words said aloud, in the singular and plural; their owner spoke. Hopes, plans and attacks,
 * which news tells of without words, are left out. Source: the noun cues of annotated news.
 */
export const speechNouns: ReadonlySet<string> = new Set(
  toWords(`claim assertion criticism demand warning suggestion accusation allegation promise pledge vow remark comment
    argument contention denial rejection condemnation denunciation threat request appeal announcement admission
    complaint objection praise prediction explanation declaration insistence reminder
    claims assertions criticisms demands warnings suggestions accusations allegations promises pledges vows remarks
    comments arguments denials threats requests appeals admissions complaints objections predictions`),
);
