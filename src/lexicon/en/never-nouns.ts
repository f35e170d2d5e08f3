/**
 * Third persons of verbs, most of speech and thought, that are never the plural of a noun: "IAEA chief tells
 * board", "the matter rests with". Source: entries without a noun in dictionaries of English.
 */
export const neverNouns: ReadonlySet<string> = new Set(
  'accuses admits advises affirms agrees alleges announces argues asks asserts assures believes belongs condemns confirms considers criticises criticizes declares decries denies denounces depends describes dismisses expects explains hails insists informs laments mentions notifies opposes persuades pleads predicts proclaims reaffirms recognises recognizes refuses refutes reiterates rejects rests reminds says slams suggests tells thinks threatens underlines underscores urges warns'.split(
    ' ',
  ),
);
