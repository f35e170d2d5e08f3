import { toWords } from './words.ts';

/** Nouns for what says something on its writer's behalf ("the statement said", "a report by …"). */
export const documentNouns: ReadonlySet<string> = new Set(
  toWords(`statement report study survey poll analysis letter memo memorandum bill resolution lawsuit filing complaint
    ad advertisement commercial video article story editorial op-ed column book email e-mail tweet post message
    transcript document release communique communiqué declaration ruling decision opinion order agreement text
    proposal draft headline review website site page account dispatch announcement bulletin note readout summary minutes
    documents emails records data figures results findings research polls surveys studies letters ads reports
    statements tweets filings papers assessment estimate estimates audit investigation inquiry affidavit indictment
    petition plan platform policy law legislation amendment constitution speech remarks commentary essay piece
    film movie documentary show program programme segment broadcast clip interview podcast press_release
    questionnaire census index database chart graph map ballot measure rule rules regulation regulations guidance
    directive treaty deal pact accord memoir biography novel testimony evidence history news caption caption line
    slogan sign banner poster slide presentation brief motion suit verdict judgment spokesperson's advisory alert
    motto mailer flyer leaflet pamphlet passage paragraph sentence screenshot recording tape footage exit_polls protocol protocols manifesto charter doctrine conclusion
    conclusions`),
);

/** What people put out in their own name. */
export const ownDocuments: ReadonlySet<string> = new Set(
  toWords(
    'statement letter post tweet message memo speech remarks email op-ed column communique communiqué declaration',
  ),
);

/** Documents that campaigns put out. */
export const spots: readonly string[] = toWords(
  'ad ads advertisement advertisements commercial video clip spot',
);

/** Documents that one person writes. */
export const books: readonly string[] = toWords('book memoir memoirs autobiography biography novel');

/**
 * Nouns by which the press calls one document by turns: a survey is "the study" next, a feature "the piece".
 * Source: second mentions of documents in US and British newspapers.
 */
export const documentGroups: readonly (readonly string[])[] = [
  books,
  spots,
  toWords(
    'study survey poll report analysis research review audit findings conclusions data figures questionnaire',
  ),
  toWords('piece story article feature column op-ed editorial essay profile'),
];

/** Verbs whose subject brings a document out: "ran a feature", "published a survey". */
export const introducing: ReadonlySet<string> = new Set(
  toWords('ran published released issued carried aired commissioned conducted printed produced'),
);

/** Verbs whose subject brings out an advertisement: "is airing an ad". */
export const airing: ReadonlySet<string> = new Set(
  toWords(
    `released releases releasing aired airs airing launched launches launching unveiled unveils unveiling`,
  ),
);

/** Verbs whose subject is the author of a book. */
export const writing: ReadonlySet<string> = new Set(toWords('wrote authored penned published released'));

/** What a court that ruled has put out. */
export const rulings: readonly string[] = toWords('ruling decision opinion verdict judgment');

/** Plural nouns for those who put their names to a document, and what they put them to. */
export const signers: ReadonlySet<string> = new Set(
  toWords('authors signatories signers co-signatories co-signers co-authors petitioners researchers'),
);
export const signedDocuments: readonly string[] = toWords(
  'letter petition statement declaration op-ed article essay column report',
);

/** Bare words for what is heard from nobody in particular; they name no one even in the plural. */
export const hearsayNouns: ReadonlySet<string> = new Set(
  toWords(
    'reports report rumors rumours reportedly allegedly purportedly allegations claims speculation reported alleged',
  ),
);

/** Nouns for what asks many people and tells what they said. Source: words of polling in annotated news. */
export const pollNouns: ReadonlySet<string> = new Set(toWords('poll polls polling survey surveys'));
