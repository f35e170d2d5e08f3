/**
 * Verbs that report speech or thought wherever they take a clause: they close the content before them
 * ("…, but he added that") and share the subject of an earlier one ("said A and warned B").
 * Source: verb classes of communication and cognition in grammars of English, and cues of annotated news.
 */
export const reportingLemmas: ReadonlySet<string> = new Set(
  'say tell add warn note claim argue insist assert state stress emphasize emphasise declare announce acknowledge admit concede deny confirm reiterate repeat explain suggest caution accuse criticize criticise urge call condemn reject dismiss denounce vow pledge promise threaten predict conclude contend maintain allege charge complain write tweet post report describe demand ask reply respond answer recall remark observe comment point hint signal indicate affirm underline underscore highlight stipulate propose praise blame question challenge claim believe think hope fear expect counter retort lament joke quip boast brag assure inform remind advise recommend agree disagree object protest welcome defend express refer cite quote mention reveal disclose testify swear declare pronounce proclaim voice echo slam blast rip mock ridicule rebuke chide decry deplore lambast oppose back endorse support'.split(
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
