/**
 * Verbs that report speech or thought wherever they take a clause: they close the content before them
 * ("…, but he added that") and share the subject of an earlier one ("said A and warned B").
 * Source: verb classes of communication and cognition in grammars of English, and cues of annotated news.
 */
export const reportingLemmas: ReadonlySet<string> = new Set(
  'say tell add warn note claim argue insist assert state stress emphasize emphasise declare announce acknowledge admit concede deny confirm reiterate repeat explain suggest caution accuse criticize criticise urge call condemn reject dismiss denounce vow pledge promise threaten predict conclude contend maintain allege charge complain write tweet post report describe demand ask reply respond answer recall remark observe comment point hint signal indicate affirm underline underscore highlight stipulate propose praise blame question challenge claim believe think hope fear expect counter retort lament joke quip boast brag assure inform remind advise recommend agree disagree object protest welcome defend express refer cite quote mention reveal disclose testify swear declare pronounce proclaim voice echo slam blast rip mock ridicule rebuke chide decry deplore lambast oppose back endorse support scoff sneer opine deadpan exclaim grumble'.split(
    ' ',
  ),
);

/** Verbs that name who is told before their "that": "told the agency that". Source: verb classes in grammars of English. */
export const tellingLemmas: ReadonlySet<string> = new Set(
  'tell remind assure inform warn convince persuade notify promise show teach advise reassure caution alert brief'.split(
    ' ',
  ),
);

/** Verbs of which what follows is who was told, never who tells ("“…,” told the paper" is no English). */
export const neverInverted: ReadonlySet<string> = new Set(
  'tell remind assure inform convince persuade notify brief reassure'.split(' '),
);

/**
 * Verbs of finding out and guessing, which follow what they take as verbs of saying do: "C, the poll found".
 * Source: verb classes of cognition in grammars of English.
 */
export const findingLemmas: ReadonlySet<string> = new Set(
  'show find discover learn establish estimate calculate reckon suspect suppose guess figure feel wonder muse reason determine'.split(
    ' ',
  ),
);

/**
 * Verbs of judging, wanting, knowing and showing: what they take is somebody's position more often than
 * with other verbs, and less often than with those of saying. Source: verb classes of cognition, desire,
 * judgement and manner of speaking in grammars of English.
 */
export const attitudeLemmas: ReadonlySet<string> = new Set(
  'brand lambaste lambast aver rage divulge notify contradict enquire mutter counsel lash accept acclaim address admonish advocate allude anticipate apologise apologize appeal applaud appreciate appraise articulate aspire assail assess assume attack attest attribute avow bash berate beg bemoan betray bless boo broach broadcast bristle brief call caricature cast castigate catalog celebrate censure champion chant characterise characterize chastise cheer chronicle clarify coin comfort commend commit communicate compare compliment conceive concur confess confide confront congratulate conjecture consider contemplate convey covet crave credit cry curse debate debunk decide declaim decline deem deliberate demonise demonize denigrate depict deride desire despise detail determine detest diagnose dictate disapprove discern discount discredit discuss disparage dispute document doubt downplay draft dread dub elaborate emphasise encourage enjoy entreat envisage envision estimate evaluate evince exaggerate excoriate exclaim exhort extol fault favor favour feature find flag flatter flaunt float forbid forecast foresee forswear frame fret fume gauge gloat grasp gripe groan gush hail hate hector herald honor honour hypothesise illustrate imagine implore imply impugn indict infer inquire insinuate instruct intend interpret interrupt intimate invoke irk itch judge justify know label laud laugh learn lecture liken like list long love malign marvel mean mention minimise minimize misrepresent mistrust moan mourn mull muse name narrate nickname opine oppose order outline overstate pan perceive permit persuade petition pitch plan plead ponder portray posit postulate preach predict prefer present press presume pretend prevaricate proclaim profess prohibit promote prophesy pronounce propound protest purport question rail rate rationalise read reaffirm realise realize reason reassert reassure rebut recant recite reckon recognise recognize recommend recount reflect refuse refute regard regret reject relate relay relish remember remonstrate renounce repudiate request resent resolve respect restate reveal revel revile rue rule salute sanction savage say scoff scold scorn scream see seek shame shout show shrug sing skewer smear sneer sniff speak speculate spell spin squabble stereotype stipulate study support suppose surmise suspect swear sympathise sympathize tackle talk taunt tease theorise theorize thank threaten thunder tout trash trumpet trust understand unveil urge vent venerate vilify view vindicate vouch wail want weigh welcome whine whisper wish wonder worry yearn yell'.split(
    ' ',
  ),
);

/** Verbs of attitude whose base form is nearly always a noun: only "termed" tells. */
export const attitudeNouns: ReadonlySet<string> = new Set(['term']);
