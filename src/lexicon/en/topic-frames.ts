import type { FrameMention } from '../topics.ts';

/**
 * What is said in much the same words of many matters: a topic of any pack may take such a frame and fill its
 * groups, `{party}` with the other side. A group of the same name in a pack takes the place of one of these.
 * Source: the wording of the press on talks between states.
 */
export const topicGroups: Readonly<Record<string, readonly string[]>> = {
  talks: ['{talking}'],
  talking: [
    '~talk',
    '~negotiate|~renegotiate',
    'negotiation|negotiations|renegotiation',
    'dialogue*',
    'dialog',
    'diplomacy',
    'diplomatic|political engagement|process',
    'diplomatic solution|path|route|track|channel|channels|contacts|contact|settlement|resolution|effort|efforts|initiative|means|outcome|option|opening|window|off-ramp|dialogue|exchanges|way',
    'peaceful|negotiated|political solution|settlement|resolution|outcome',
    'political|negotiated way out',
    'negotiating|bargaining table',
    'back-channel|backchannel|backchannels',
    'rapprochement',
    'new deal|agreement',
    'sit-down',
    '~sit down',
    '~sit at|around the same? table',
    'engagement with',
    'come|comes|came|coming|return|returns|returned|back to the .. table',
    'meet .. again',
    'talks-*',
    'face-to-face meeting|meetings',
    'proximity talks',
    'good offices',
    're-engag*',
    'mediat* effort|efforts',
    'direct|indirect discussions|exchanges',
    'parley',
  ],
  /** Talks only with somebody named. */
  dealing: [
    '~speak|~bargain|~compromise|~consult|~engage|~deal|~reconcile|~communicate|~sit',
    '~shake hands',
    '~reach out',
    '~make peace',
    'contact|contacts|exchange|exchanges|consultation|consultations|conversation|conversations|discussion|discussions',
    'compromise|understanding|understandings|deal|agreement|accord|arrangement|settlement|pact|bargain',
    'summit|handshake|encounter|channel|channels|communication|communications',
    'normalis*|normaliz*|reconciliation|detente|détente|thaw',
    'relations|ties',
  ],
};

const bare = 'article';
const open = 'open';

export const topicFrames: Readonly<Record<string, readonly FrameMention[]>> = {
  talks: [
    { say: '{talks} with|between|and .. {party}' },
    { say: '{party} {talks}' },
    { say: '{dealing} with|between|to .. {party}' },
    { say: '~contact|~meet|~engage|~phone|meeting with? the|any? {party}' },
    { say: '{talks}', bare },
    { say: 'another|next|further|new|future|second|third meeting|round|session', bare },
    { say: 'session|sessions|round|rounds|meeting|meetings|atmosphere', bare },
    { say: 'meet again', bare },
    { say: '~want another .. meeting|one|round', bare, tone: 'for' },
    { say: 'prepared|ready|willing to continue|resume|meet|go|carry|proceed', bare, tone: open },
    { say: 'door|window|way .. open|ajar', bare, tone: open },
    { say: 'not slam .. doors', bare, tone: open },
    { say: '{talks} ... only|best .. way|solution|path|option|route|answer|course', bare, tone: 'for' },
    { say: 'only|best .. way|solution|path|option|route|answer|course ... {talks}', bare, tone: 'for' },
    { say: 'door|doors|channel|channels|lines ... open|ajar', bare, tone: open },
    {
      say: 'available|ready|prepared|willing for|to .. engagement|diplomacy|talks|dialogue|negotiations|discussions',
      bare,
      tone: open,
    },
    { say: 'no ... talks|negotiations|dialogue|round ... agenda', bare, tone: 'against' },
    { say: 'nothing .. {talks}', bare, tone: 'against' },
    { say: 'chance|opportunity for peace|diplomacy', bare },
    {
      say: '~give diplomacy|talks|negotiations|dialogue|peace .. chance|time|opportunity|space|room',
      bare,
      tone: open,
    },
    { say: 'hand of diplomacy|friendship|peace|dialogue', bare, tone: open },
    { say: 'olive branch', bare, tone: open },
    { say: 'ball ... court', bare, tone: open },
    { say: 'meet .. anytime|anywhere', bare, tone: open },
    { say: '~engage|engagement diplomatically|constructively|directly|seriously', bare },
    { say: 'bad|wrong deal|agreement ... worse|no', bare, tone: open },
    { say: 'direct|indirect|diplomatic|back-channel|high-level contact|contacts', bare },
    { say: 'contacts|messages|talks through|via .. mediators|intermediaries|mediator|intermediary', bare },
    { say: '~sit at a|any|this table', bare },
    { say: "never|not|n't ~leave|~abandon|~walk|~quit .. table", bare, tone: open },
    { say: '~bring .. two|both|sides|parties .. together', bare, tone: 'for' },
    { say: '{talking}|{dealing} with .. enemy|enemies|adversary|adversaries|foe|foes|rivals|side', bare },
    { say: 'handshake|handshakes|photo opportunity', bare: 'near' },
    { say: '~give .. round|meeting|process|track .. chance|time|opportunity|space|room', bare, tone: open },
    { say: 'overture|overtures|outreach|invitation', bare: 'near' },
    { say: 'language of diplomacy|dialogue|respect', bare, tone: open },
    {
      say: 'imposed|dictated|forced|sham|fake|empty|fruitless negotiations|talks|negotiation|dialogue',
      bare,
    },
    // What only an article about talks means so.
    { say: 'exchanges|consultations|discussions|contacts|conversations', bare },
    { say: 'the|this|such process|path|track|course|framework', bare: 'near' },
    { say: '{dealing} with them|those|anyone|someone', bare },
    {
      say: 'resumption|continuation|end|breakdown|collapse of .. contacts|discussions|consultations|process',
      bare,
    },
    { say: 'lines of communication', bare },
    { say: '~leave|~keep .. door|doors|window|channel|channels|path|way .. open|ajar', bare, tone: open },
    { say: 'seat at .. table', bare },
    { say: '{party} ... seat|place|role|voice at|in .. table|talks|negotiations|process' },
    { say: "{party} 's? effort|efforts|initiative|push|overture|overtures", bare },
    { say: "door|doors|window .. not|n't locked|closed|shut", bare, tone: open },
    { say: 'no ... solution|settlement|deal|agreement ... without .. {party}', tone: 'for' },
    {
      say: 'ready|willing|prepared|available|~offer to .. mediate|facilitate|host|broker|bridge|assist',
      bare,
      tone: 'for',
    },
    {
      say: 'ready|open|prepared|willing for|to .. compromise|compromises|arrangement|accommodation|formula|formulas|settlement',
      bare,
      tone: open,
    },
  ],
};
