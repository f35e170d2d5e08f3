import type { ZoneName } from '../../model/records.ts';
import { monthAbbreviations, monthNames, weekdayAbbreviations, weekdayNames } from './time-names.ts';

/**
 * What a line of an article that is no running text looks like. Tried in order on every line; the
 * first that matches names the zone. A wrong hit loses quotes, a miss only leaves a promo in the
 * body: where in doubt, a rule leaves the line alone.
 */
export interface ZoneRule {
  readonly name: string;
  readonly zone: ZoneName;
  /**
   * The line's first word is one of these, in lower case, whatever marks stand before it; `0` stands
   * for a number. Compiling a pattern costs more than trying it: most lines rule most patterns out.
   */
  readonly first?: readonly string[];
  /** The line holds one of these, in lower case. */
  readonly has?: readonly string[];
  /** Tested on the trimmed line; anchored, or free of unbounded repetition. */
  readonly pattern: RegExp;
  /** Must match as well. */
  readonly and?: RegExp;
  /** Must not match. */
  readonly unless?: RegExp;
  /** Longer lines are running text, whatever they start with. */
  readonly maxWords: number;
  /** A heading: headline-like lines after it belong to the same list. */
  readonly opensList?: true;
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const FULL_DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})`;
const AGENCY =
  '(?:ap|afp|reuters|ani|ians|pti|upi|dpa|efe|xinhua|tass|bloomberg|agencies|the associated press|associated press|agence france-presse|press trust of india|anadolu agency)';
const words = (list: string): readonly string[] => list.split(' ');
const dayAndMonthNames = Object.keys({
  ...monthNames,
  ...monthAbbreviations,
  ...weekdayNames,
  ...weekdayAbbreviations,
});
const SPEECH = /["“”«»]|\b(?:said|says|told|added)\b/i;

/** Ends in a full date: what related links and archives carry. */
export const DATED_END = new RegExp(`${FULL_DATE}\\)?$`, 'i');

/** Starts with the place, and maybe the day and agency, that the text was sent from. */
export const DATELINE_START =
  /^(?:\p{Lu}[\p{L}.'’/-]{1,25}(?: \p{Lu}[\p{L}.'’/-]{1,25}){0,2})(?:, [^:—–(]{2,30})?(?: \([^)]{2,30}\))?(?:: | ?[—–―] ?| - )\S/u;

/** What the people in a picture do: captions tell it in the present tense and say where. */
export const CAPTION_SHOWS =
  /\b(?:speaks|attends|addresses|waves|arrives|poses|gestures|looks on|is seen|are seen|shakes? hands|delivers|listens|greets|walks|holds a (?:news|press) conference|pictured) (?:to|at|during|in|with|after|before|as|on|alongside|a|an|the|his|her|reporters)\b[^.]{0,200}(?:\b(?:19|20)\d\d\b|\((?:[LRC]|file)\))/u;

export const zoneRules: readonly ZoneRule[] = [
  {
    name: 'separator',
    zone: 'nav',
    first: [''],
    pattern: /^[^\p{L}\p{N}]+$/u,
    maxWords: 10,
    takes: ['-', '___.', '* * *', '• • •'],
    leaves: ['7', 'A'],
  },
  {
    name: 'skip-link',
    zone: 'nav',
    first: words('skip jump go'),
    pattern: /^(?:skip|jump|go) to (?:the )?(?:main )?(?:content|navigation|search|footer|menu)\b/i,
    maxWords: 6,
    takes: ['Skip to content', 'Skip to main content'],
    leaves: ['Skip to the content of the speech and its first lines are clear enough.'],
  },
  {
    name: 'breadcrumb',
    zone: 'nav',
    first: words('home homepage news world international politics middle'),
    pattern: /^(?:home|homepage|news|world|international|politics|middle east)\s*[|>»›/→]/i,
    maxWords: 40,
    takes: ['Home |News |Talks resume in Oman', 'World > Middle East > Iran', 'News » Politics'],
    leaves: ['News of the talks spread quickly.', 'World powers met in Vienna.'],
  },
  {
    name: 'share-bar',
    zone: 'nav',
    first: words(
      'share tweet print email e save comment comments facebook twitter x whatsapp telegram linkedin pinterest reddit copy bookmark menu search toggle google add',
    ),
    pattern:
      /^(?:(?:share|share this(?: article| story)?|share (?:on|via|by|with) (?:facebook|twitter|x|whatsapp|telegram|linkedin|email)|tweet|print|email|e-mail|save|comments?|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|copy link|copy url|bookmark|menu|search|toggle navigation|google news|add us on google)(?![\p{L}\p{N}])[\s|,/·•:.]*)+$/iu,
    maxWords: 14,
    takes: ['Share', 'Share on Facebook', 'Facebook Twitter WhatsApp', 'Share | Tweet | Print', 'Menu'],
    leaves: ['Share prices fell in Tehran', 'Email inquiry bruises candidate', 'X marks the spot'],
  },
  {
    name: 'menu',
    zone: 'nav',
    has: ['|', '•', '·'],
    pattern:
      /(?:^|[|•·]\s?)(?:sign in|log ?in|register|subscribe|newsletters?|key events|home|about us|contact(?: us)?|menu|videos?|podcasts?|share)\s?[|•·]|[|•·]\s?(?:sign in|log ?in|register|subscribe|newsletters?|about us|contact us|menu)$/i,
    unless: /[.!?]$/,
    maxWords: 20,
    takes: ['Sign in | Subscribe | Newsletters', 'Key events | Show only pinned posts'],
    leaves: ['Larijani: no talks | Example News', 'Home'],
  },
  {
    name: 'counter',
    zone: 'nav',
    first: words('0 reading read'),
    pattern:
      /^(?:\d[\d,.]{0,8}[km]? (?:shares?|comments?|views?|likes?|reads?|reposts?)|\d{1,3}[ -]min(?:ute)?s? read|(?:reading|read) time\b.{0,30})\.?$/i,
    maxWords: 8,
    takes: ['12 Comments', '1.2k shares', '4 min read', 'Reading time: 3 minutes'],
    leaves: ['12 comments were read out in court.', '4 minutes later the sirens stopped'],
  },
  {
    name: 'tags',
    zone: 'nav',
    first: words('tag tags filed category categories keywords topic topics'),
    pattern: /^(?:tags?|filed under|categor(?:y|ies)|keywords|topics?)\s*:/i,
    unless: SPEECH,
    maxWords: 40,
    takes: ['Tags: Iran, Oman, talks', 'Filed under: World'],
    leaves: ['Topics: “We will talk about missiles,” he said.', 'Tags were attached to each crate.'],
  },
  {
    name: 'quoted-tags',
    zone: 'nav',
    first: words('tag tags filed keywords'),
    pattern: /^(?:tags?|filed under|keywords)\s*:/i,
    // A title in quotation marks is short, and nobody says it.
    unless: /["“”][^"“”]{30}|\b(?:said|says|told|asked|wrote)\b/i,
    maxWords: 40,
    takes: ['Tags: Iran - "Day of Peace" - UN'],
    leaves: [
      'Tags: “We will talk about missiles,” he said.',
      'Tags: “Nobody told us when the dam would close.”',
    ],
  },
  {
    name: 'copyright',
    zone: 'nav',
    has: ['©', 'copyright', '(c)', 'rights reserved'],
    pattern: /^(?:copyright\b|©|\(c\) )|\ball rights reserved\b/i,
    and: /©|\d{4}|rights reserved/i,
    unless: SPEECH,
    maxWords: 60,
    takes: ['© 2026 The Daily Example', 'Copyright 2025 Example Media. All rights reserved.'],
    leaves: ['Copyright law was debated in parliament.'],
  },
  {
    name: 'site-furniture',
    zone: 'nav',
    first: words(
      'leave post view show join back load previous next accept this we privacy terms end abstract full',
    ),
    pattern:
      /^(?:leave a (?:comment|reply)|post a comment|view (?:all )?comments|show comments|join the (?:conversation|discussion)|back to top|load more|show more|(?:previous|next) (?:article|post|story)|accept (?:all )?cookies|(?:this (?:web)?site|we) uses? cookies\b.{0,200}|privacy policy|terms of (?:use|service)|end(?: of)? item(?:\/\w{1,8})?|abstract|full text)[.:]?$/i,
    maxWords: 40,
    takes: ['Leave a Reply', 'Back to top', 'We use cookies to improve your visit.', 'ABSTRACT.'],
    leaves: ['We used cookies as bait.', 'Abstract art was on show.', 'Next story up was the budget.'],
  },
  {
    name: 'subscribers-only',
    zone: 'paywall',
    first: words('this the want like'),
    pattern:
      /^(?:this|the (?:rest|remainder) of this|the full|(?:want|like) to read) (?:post|article|story|content|page|piece|more)\b/i,
    and: /\b(?:subscribers?|members?(?! of)|subscription|registered (?:users|readers)|subscribe)\b/i,
    unless: SPEECH,
    maxWords: 25,
    takes: ['This piece is for paying members only', 'This article is for members only.'],
    leaves: [
      'This post on Telegram reached two million subscribers, state media said.',
      'The full article of the treaty is short.',
    ],
  },
  {
    name: 'account',
    zone: 'paywall',
    first: words('already not forgot subscribe register sign log login'),
    pattern:
      /^(?:already (?:have an account|an? (?:subscriber|member)|registered|subscribed)|not (?:a (?:subscriber|member)|registered)(?: yet)?\?|forgot (?:your )?password|(?:subscribe|register|sign in|sign up|log ?in)(?: (?:now|here|today|for free|free))?[.!]?$)/i,
    maxWords: 12,
    takes: ['Already have an account? Sign In', 'Subscribe', 'Sign in', 'Subscribe now!'],
    leaves: [
      'Subscribe to the treaty, ministers urged.',
      'Already registered voters need not come to the town hall again before June.',
    ],
  },
  {
    name: 'to-continue-reading',
    zone: 'paywall',
    first: words('continue keep to subscribe register sign log login create you'),
    pattern:
      /^(?:(?:continue|keep) reading (?:with|for)|to (?:continue|keep|read|access|unlock|view|finish)|subscribe|register|sign (?:in|up)|log ?in|create (?:an?|your) (?:free )?account|you(?:['’]ve| have) (?:reached|used|read|\d|one|no))\b/i,
    and: /\b(?:(?:continue|keep) reading|free account|read (?:the|this) (?:full |rest|whole|article|story)|full access|unlimited|subscribe|log ?in|free articles?|articles? (?:left|remaining|limit)|limit of)\b/i,
    unless: SPEECH,
    maxWords: 30,
    takes: [
      'To continue reading, please subscribe or log in.',
      'Continue reading with a free account',
      'Sign up to read the full story.',
      'You have reached your limit of free articles this month.',
    ],
    leaves: ['To continue the talks, both sides must move.', 'You have one chance, he warned them.'],
  },
  {
    name: 'related-link',
    zone: 'related',
    first: words('also see you recommended related must more'),
    pattern:
      /^[[(]?(?:also (?:read|see)|more on this(?: story)?|see (?:also|more)|you (?:may|might) also like|recommended|related(?: (?:stor(?:y|ies)|articles?|news|posts?|coverage|reading))?|must read|more)\s*(?:[:|›»→▶]|[–—-] )\s*\S/i,
    maxWords: 40,
    takes: [
      'Related: Oil rises on news of raid',
      'ALSO READ | Oil prices jump',
      'See also: Timeline of the talks',
    ],
    leaves: ['More than 500 people came.', 'Also read out was a letter: it is short.'],
  },
  {
    name: 'read-more',
    zone: 'promo',
    first: words('read also see more watch video listen don you recommended related must in'),
    pattern:
      /^[[(]?(?:read (?:more|also|next|on|the full (?:story|article|report))|also read|also see|more on this(?: story)?|see also|see more|watch(?: also| now| live| more)?|video|listen(?: now)?|don['’]t miss|(?:you (?:may|might) )?also like|recommended|related(?: (?:stor(?:y|ies)|articles?|news|posts?|coverage|reading))?|must read|in pictures|in photos|more)\s*(?:[:|›»→▶]|[–—-] )\s*\S/i,
    maxWords: 40,
    takes: ['Read more: Minister vows response', 'Watch: Crowds gather in Tehran'],
    leaves: ['Watch out: the talks may fail.', 'More than 500 people came.', 'Read the letter: it is short.'],
  },
  {
    name: 'read-the-rest',
    zone: 'promo',
    first: words('read watch listen see hear view'),
    pattern:
      /^(?:read|watch|listen to|see|hear|view) (?:the|an?|it|all|more|live|both|our|photos|[a-zà-ÿ’'-]{2,20}['’]s?)\b/i,
    and: /\b(?:(?:above|below|here)[.:!)]?$|(?:rest of the (?:story|article)|full (?:story|article|report|interview|transcript|list)|newsletter|podcast)\b)/i,
    unless: /["“”]|\b(?:said|says|told|added)\b/i,
    maxWords: 30,
    takes: [
      'Read the rest of the story at The Daily Example.',
      'Watch the full interview below:',
      'See photos from the debate below:',
      'Read it all here.',
    ],
    leaves: ['See the world as it is.', 'Read the treaty, he said, and see the clause below.'],
  },
  {
    name: 'follow',
    zone: 'promo',
    first: words('follow find like join visit reach'),
    pattern: /^(?:follow|find|like|join|visit|reach) (?:@|us\b|our\b|[\p{L}]+\b)/iu,
    and: /(?:\b(?:on|at) (?:twitter|x|facebook|instagram|telegram|whatsapp|google news|youtube|tiktok|threads|linkedin|bluesky|social media)\b|@\w|#\w)/i,
    unless: /["“”]/,
    maxWords: 40,
    takes: ['Follow Jane Doe on Twitter @janedoe.', 'Follow us on Telegram', 'Like us on Facebook'],
    leaves: ['Following a meeting on X, he left.', 'Follow the money, investigators say.'],
  },
  {
    name: 'handle',
    zone: 'promo',
    has: ['@'],
    pattern:
      /^(?:(?:twitter|x|e-?mail|contact|facebook|instagram)\s*:\s*)?(?:@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})\.?$/i,
    maxWords: 3,
    takes: ['Twitter: @janedoe', '@janedoe.', 'EMAIL: desk@example.com', 'jane.doe@example.org'],
    leaves: ['@janedoe said the talks had failed.', 'Twitter: the new town square'],
  },
  {
    name: 'sign-up',
    zone: 'promo',
    first: words('for please sign signup subscribe register join get want stay never'),
    pattern:
      /^(?:(?:for (?:more|the latest)[^,.]{0,40}, )?(?:please )?(?:sign[ -]?up|subscribe|register|join|get)\b|want (?:more|the latest|to (?:stay|get|receive))\b|stay (?:up to date|informed|updated|connected|tuned)\b|never miss\b)/i,
    and: /\b(?:newsletters?|e-?mails?|alerts|(?:whatsapp|telegram|youtube) (?:channel|group)|podcasts?|inbox|notifications|briefings?|breaking news|channel)\b/i,
    unless: SPEECH,
    maxWords: 45,
    takes: [
      'Sign up for our newsletter.',
      'Sign up for our weekly briefing ‘World in Ten’',
      'For more, sign up for the Daily Example newsletter.',
      'Join our WhatsApp channel for the latest.',
      'Subscribe to the politics podcast here.',
    ],
    leaves: [
      'Join the talks, Europe urges Iran.',
      'Get out, the crowd told the channel crew, and they said so.',
    ],
  },
  {
    name: 'app',
    zone: 'promo',
    first: words('download get install open'),
    pattern: /^(?:download|get|install|open)\b/i,
    and: /\b(?:our|the|app store|google play|android|ios|mobile)\b.{0,40}\bapps?\b|\bapp store\b|\bgoogle play\b/i,
    unless: SPEECH,
    maxWords: 30,
    takes: ['Download the Daily Example app for Android.', 'Get our app on Google Play'],
    leaves: ['Get the app makers to the table, a lobby urged; they told us so.', 'Download speeds fell.'],
  },
  {
    name: 'call-to-act',
    zone: 'promo',
    first: words('click tap support donate become make share if'),
    pattern:
      /^(?:click (?:here|on (?:the|this))|tap (?:here|to)|support (?:our|independent|quality) (?:journalism|reporting|newsroom|work)|donate(?: now| today)?[.!]?$|become a (?:member|subscriber|supporter)\b|make a (?:contribution|donation)\b|share (?:and|this)\b.{0,40}\b(?:comment|below|friends|story|article)\b|if you (?:value|liked?|enjoyed) (?:this|our|what)\b)/i,
    unless: SPEECH,
    maxWords: 45,
    takes: ['Click here to see the gallery.', 'Support our journalism with a gift.', 'Donate'],
    leaves: ['Support for the talks is falling.', 'If you like risk, markets are the place.'],
  },
  {
    name: 'contact',
    zone: 'promo',
    first: words('how contact email e write send have got letters submit to'),
    pattern:
      /^(?:how to submit|contact (?:us|the (?:editor|newsroom|author))|(?:e-?mail|write to|send) (?:us|your|tips|the (?:author|editor|reporter))|(?:have|got) a (?:news )?(?:tip|story)\b|letters to the editor|submit (?:your|an? (?:op-?ed|letter|tip))|to (?:contact|reach) the (?:reporter|editor|author)s?\b)/i,
    maxWords: 60,
    takes: [
      'How to submit an Op-Ed: we accept articles on a wide range of topics.',
      'Got a tip? Write to us.',
    ],
    leaves: ['Contact was lost.', 'Send help, the mayor urged.'],
  },
  {
    name: 'episodes',
    zone: 'promo',
    first: ['new'],
    pattern: /^new episodes? (?:every|each|weekly|daily|drop|are|out)\b/i,
    maxWords: 30,
    takes: ['New episodes every Thursday. Support the show and listen without adverts.'],
    leaves: ['New episodes of violence were reported.'],
  },
  {
    name: 'advertisement',
    zone: 'promo',
    first: words('advertisement advertising ad sponsored promoted story article scroll continue'),
    pattern:
      /^(?:-{0,3} ?advertisement ?-{0,3}|advertising|ad|sponsored(?: (?:content|by .{1,40}|links?))?|promoted(?: content)?|(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad))?|ad feedback|scroll to continue(?: with content)?|continue reading(?: below)?)\.?$/i,
    maxWords: 8,
    takes: ['Advertisement', 'Story continues below this advertisement', 'SPONSORED CONTENT'],
    leaves: ['Sponsored militias withdrew from the town on Monday after days of talks.', 'Advertising fell.'],
  },
  {
    name: 'syndicated',
    zone: 'promo',
    first: words('this except'),
    pattern: /^[([]?(?:except for the headline, )?this (?:article|story|post|piece|content|copy)\b/i,
    and: /\b(?:(?:originally|first) (?:appeared|published)|syndicated|not been edited|republished|(?:has been|was) (?:updated|corrected|amended)|auto-generated)\b/i,
    unless: /["“”]/,
    maxWords: 50,
    takes: [
      'This article originally appeared on Example.com.',
      '(This story has not been edited by our staff and is published from a syndicated feed.)',
      'This story has been updated with a statement.',
    ],
    leaves: ['This story is far from over, diplomats believe.'],
  },
  {
    name: 'disclaimer',
    zone: 'promo',
    first: words('disclaimer the views opinions'),
    pattern: /^[([]?(?:disclaimer\s*:|(?:the )?(?:views|opinions) expressed\b)/i,
    maxWords: 80,
    takes: ['The views expressed in this article are the author’s own.', 'Disclaimer: written by a guest.'],
    leaves: ['The views of the court were mixed.'],
  },
  {
    name: 'related-heading',
    zone: 'related',
    first: words(
      'related more latest top trending popular recent other breaking also most you recommended read in editor editors what from around see',
    ),
    pattern:
      /^(?:related(?: (?:stories|articles|news|posts|topics|content|coverage|reading|links))?|(?:more|latest|top|trending|popular|recent|other|breaking) (?:news|stories|posts|articles|headlines|videos)(?: (?:from|on|in) .{1,40})?|more (?:from|on|in|about) .{1,40}|also (?:on|from) .{1,30}|most (?:read|popular|viewed|commented|shared|recent)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|reading))?|read (?:next|more|also)|in case you missed it|editor['’]?s['’]? picks?|what to read next|trending(?: now| topics)?|from our partners|around the web|see also)\s*[:.…»›>]*$/iu,
    unless: /\.$/,
    maxWords: 8,
    opensList: true,
    takes: [
      'Related',
      'Related stories:',
      'Most Read',
      'More from World',
      'You may also like',
      'Latest News',
    ],
    leaves: ['More from him was expected on Monday.', 'Also in doubt: the truce', 'Related talks stalled'],
  },
  {
    name: 'dated-link',
    zone: 'related',
    pattern: /^(?:[-–—•*·‣▪●>»]|\d{1,2}[.)])\s/u,
    and: DATED_END,
    maxWords: 40,
    takes: [
      '- US commander meets general in push for unity - December 03, 2025',
      '• Truce holds (3 March 2026)',
    ],
    leaves: ['- He was born on December 3.', 'The truce was signed on December 03, 2025'],
  },
  {
    name: 'by-line',
    zone: 'byline',
    first: words('by'),
    pattern:
      /^(?:By|BY|by):? \p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|al|el|bin|von|van|der)){1,4}(?:(?:,|;| and| AND| in| for| with|\s?[|•·/–—-])(?: .{0,80})?)?\.?$/u,
    unless: new RegExp(
      `^by:? (?:${MONTH}|${WEEKDAY}|the|then|now|late|early|far)\\b|[!?]$|\\b(?:was|were|is|are|had|has|have|will|said)\\b`,
      'i',
    ),
    maxWords: 16,
    takes: ['By Jane Doe', 'BY JANE DOE AND JOHN ROE', 'By Jane Doe, Example News', 'By Jane Doe | Reuters'],
    leaves: ['By Monday morning, the ritual had begun.', 'By contrast, he won.', 'By the numbers', 'By June'],
  },
  {
    name: 'names-and-places',
    zone: 'byline',
    has: [' in '],
    // Two words or three and a place, none in small letters: what `and` tells of all alphabets, but dearly.
    pattern: /^[^a-z ]\S+(?: \S\.)?(?: [^a-z ]\S+){1,2} in [^a-z ]\S+(?: [^a-z ]\S+)?(?:,? and |, |; |$)/u,
    and: /^(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,2} in \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:,? and |, |; |$)){1,4}$/u,
    maxWords: 24,
    takes: ['Jane Doe in London', 'Jane Doe in London and John Q. Roe in New York'],
    leaves: ['Talks in Muscat', 'Jane Doe in talks with Iran', 'Foreign Minister in London for talks'],
  },
  {
    name: 'name-and-post',
    zone: 'byline',
    has: words('editor correspondent reporter columnist bureau writer'),
    pattern:
      /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,2},? (?:\p{Lu}?[\p{L}’'-]+ ){0,3}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Cc]olumnist|[Bb]ureau [Cc]hief|[Ss]taff [Ww]riter)(?:,? in \p{Lu}[\p{L}’'-]+)?$/u,
    maxWords: 10,
    takes: ['Jane Doe, Diplomatic Editor', 'Jane Doe, Middle East correspondent'],
    leaves: ['Ministry rebukes newspaper editor', 'Jane Doe was an editor.'],
  },
  {
    name: 'kind-and-name',
    zone: 'byline',
    first: words('exclusive analysis opinion interview report story words text'),
    pattern: /^\p{L}+ (?:by|BY) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u,
    maxWords: 6,
    takes: ['EXCLUSIVE by Jane Doe', 'Analysis by Jane Doe'],
    leaves: ['Report by the agency angers Tehran'],
  },
  {
    name: 'credits',
    zone: 'byline',
    first: words('additional reporting writing editing compiled edited written translated with'),
    pattern:
      /^[([]?(?:(?:additional )?(?:reporting|writing|editing)(?:,? (?:and )?(?:writing|editing|additional reporting))? by|(?:compiled|edited|written|translated) by|with (?:agency )?inputs?\b|with (?:reporting|information) from)\b/i,
    unless: /["“”]|\b(?:said|says|showed|found)\b/i,
    maxWords: 45,
    takes: ['Reporting by Jane Doe; Editing by John Roe', '(With inputs from agencies)'],
    leaves: ['Reporting on the strikes is hard.', 'Reporting by the agency showed a drop in exports.'],
  },
  {
    name: 'contributors',
    zone: 'byline',
    has: ['contributed '],
    pattern:
      /\b(?:contributed to this (?:report|story|article)|contributed reporting|contributed research)\b/i,
    unless: /["“”]/,
    maxWords: 45,
    takes: ['Associated Press writer Jane Doe in Vienna contributed to this report.'],
    leaves: ['He contributed to the report on enrichment.'],
  },
  {
    name: 'desk',
    zone: 'byline',
    pattern: new RegExp(
      `^[([]?(?:${AGENCY}|(?:our )?(?:staff|special|foreign|diplomatic) (?:writer|reporter|correspondent)|(?:news|web|world|online) desk)(?:(?:[,|/]| and| -)? ${AGENCY})*[)\\]]?\\.?$`,
      'i',
    ),
    maxWords: 8,
    takes: ['Reuters', '(AP)', 'ASSOCIATED PRESS.', 'News Desk', 'Staff Reporter', 'AFP, Reuters'],
    leaves: ['Reuters reported the strike.', 'The news desk'],
  },
  {
    name: 'published-at',
    zone: 'dateline',
    first: words(
      'first originally published posted issued uploaded recorded filmed aired broadcast last updated modified date created',
    ),
    pattern:
      /^(?:(?:first |originally )?(?:published|posted|issued|uploaded|recorded|filmed|aired|broadcast)|(?:last )?(?:updated|modified)|date|created)(?: on| at)?\s*[:|]?\s/i,
    and: new RegExp(
      `${FULL_DATE}|^\\S+ (?:on )?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})$|\\b(?:hours?|minutes?|mins?|days?|weeks?) ago\\b|\\d{1,2}:\\d{2}`,
      'i',
    ),
    unless: /[.!?]$(?<!\b[ap]\.m\.)|["“”]/i,
    maxWords: 18,
    takes: [
      'Recorded on 3 March',
      'Published: March 3, 2026 10:32 AM',
      'Updated on 3 March 2026',
      'Last updated 2 hours ago',
    ],
    leaves: ['Published on March 3, 2026, the report angered Tehran.', 'Date palms'],
  },
  {
    name: 'time-stamp',
    zone: 'dateline',
    first: ['0'],
    pattern: /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,5}\)?)?\.?$/i,
    maxWords: 3,
    takes: ['15:42 CET', '9:05 p.m.', '09.30'],
    leaves: ['15:42 was the time of the first strike', '10.5 percent'],
  },
  {
    name: 'date-line',
    zone: 'dateline',
    first: ['0', ...dayAndMonthNames],
    pattern: new RegExp(
      `^(?:${WEEKDAY},? )?${FULL_DATE}(?:(?:,| at| \\||\\s[-–—•·]|,? )\\s?\\d{1,2}[:.]\\d{2}.{0,20})?(?:\\s*[|•·–—-]\\s*.{1,30})?$`,
      'i',
    ),
    maxWords: 12,
    takes: ['March 3, 2026', 'Monday, 2 March 2026', '2026-03-02', 'Mon 2 Mar 2026 10.32 GMT'],
    leaves: ['March 3, 2026, was a turning point for both of the capitals and all their friends', 'March 3'],
  },
  {
    name: 'place-and-day',
    zone: 'dateline',
    has: [', '],
    pattern: new RegExp(
      `, (?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?(?: \\([^)]{2,30}\\))?\\s?[–—-]{0,2}$`,
      'i',
    ),
    and: /^\p{Lu}[\p{L}.'’-]{1,25}(?: [\p{L}.'’-]{2,26}){0,2}(?:, \p{Lu}[\p{L}.'’-]{1,25})?, (?:\p{L}{3,10}|\d{1,2})[ .,]/u,
    unless:
      /^(?:since|until|by|on|from|after|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
    maxWords: 10,
    takes: ['TEHRAN, March 3 (Reuters) —', 'Tehran, 3 March 2026', 'BEIRUT, Lebanon, Aug. 13'],
    leaves: ['TEHRAN, March 3 (Reuters) — Iran said on Monday it would not talk.', 'Since March 3'],
  },
  {
    name: 'in-this-photo',
    zone: 'caption',
    first: words('in this a'),
    pattern:
      /^(?:in )?(?:this|a) (?:[a-z-]+ ){0,3}(?:photo(?:graph)?|picture|image|frame grab|screen ?grab|video grab)\b/i,
    and: /\b(?:released|provided|taken|obtained|made|shows?|is seen|are seen|speaks|meets|made available|grab)\b/i,
    unless: /["“”]/,
    maxWords: 80,
    takes: ['In this photo released by an official website, the president speaks in Tehran.'],
    leaves: ['In this picture of decline, there is hope.', '“In this image he is seen”'],
  },
  {
    name: 'photo-label',
    zone: 'caption',
    first: words('file photo image picture pic caption'),
    pattern:
      /^(?:file )?(?:photo|image|picture|pic|caption|file)(?: (?:credit|courtesy|caption|source))?\s*[:|(]\s*\S/i,
    maxWords: 70,
    takes: ['Photo: Jane Doe/Reuters', 'File photo: Ministers meet in Vienna', 'Image credit: AP'],
    leaves: ['Photos showed mourners.', 'Image matters: a study'],
  },
  {
    name: 'photo-credit',
    zone: 'caption',
    has: [
      'getty',
      'photo',
      'image',
      'picture',
      'pic:',
      'file',
      'credit',
      'source',
      'screengrab',
      'handout',
      'via ',
      '/',
    ],
    pattern:
      /(?:\b(?:getty(?: images)?|ap photo|afp photo|reuters photo|file photo|file image|file picture|screengrab|photo by [\p{L} .'’-]{2,40})[^.!?]{0,40}|[([](?:photo|image|picture|file|credit|source)\b[^()[\]]{0,60}[)\]]|[([][^()[\]]{0,50}(?:\b(?:photos?|images?|handout)\b|\/ ?(?:afp|ap|reuters|epa|efe|getty)\b|\b(?:afp|ap|reuters|epa|efe) ?\/|\bvia (?:ap|afp|reuters|epa)\b)[^()[\]]{0,40}[)\]]|[|.)\]] (?:photo(?:graph)?|image|picture|pic|credit)s?:\s?[^.!?“”"]{2,40})\.?$/iu,
    unless: /["“”]\s*$|\b(?:said|says|told)\b[^.]{0,40}\.$/i,
    maxWords: 80,
    takes: [
      'Ministers arrive in Vienna. (AP Photo/Jane Doe)',
      'The president waves [Jane Doe/AFP]',
      'Neilson Example via Getty Images.',
      'Getty.',
      'Crowds in Tehran | Photo: Jane Doe',
      'The minister said it was “the easy part”. Photograph: Jane Doe Pictures',
    ],
    leaves: [
      'The talks (and/or the strikes) went on for days.',
      'He leads in the primary race. [IBD/TIPP]',
      'The firm is to buy another, expanding its business. [Reuters]',
      'He shared a photo: it was false.',
    ],
  },
  {
    name: 'agency-credit',
    zone: 'caption',
    has: [')', ']'],
    pattern: new RegExp(`[^.!?”"\\s]\\s?[([](?:${AGENCY}|file)[)\\]]$`, 'i'),
    maxWords: 80,
    takes: ['The speaker at a press conference in Zenda, Ruritania, Monday, Sept. 8, 2025 (AP)'],
    leaves: ['The talks resume on Monday. (AP)', 'The agency (AP) reported it.'],
  },
];
