import { hinders, judge, type StanceRule } from './rule.ts';

/** Positions that the cue decides. */
export const cueRules: readonly StanceRule[] = [
  {
    name: 'warn-must',
    note: 'who warns that it has to be done wants it',
    when: ({ attitude, modals, governed, verbal, warnsAgainst, left, inCondition }) =>
      attitude === 'warn' &&
      modals.has('must') &&
      (governed || verbal) &&
      !left.has('claimed') &&
      !warnsAgainst &&
      !inCondition,
    yields: ({ inner, joint }) => ({ ...judge(inner, false, 'demand'), ready: joint }),
    takes: [
      ['Ruritania |warned| <that Sylvania must end talks>', 'opposes'],
      ['Ruritania |warned| <that Sylvania must return to talks>', 'conditional'],
    ],
    leaves: [
      'Ruritania |warned| <that Sylvania would end talks>',
      'Ruritania |warned| <Sylvania against talks>',
    ],
  },
  {
    name: 'accuse-of-blocking',
    note: 'who blames the other side for blocking a common matter leaves it open',
    when: (reading) =>
      reading.joint &&
      reading.party &&
      ['accuse', 'against', 'warn'].includes(reading.attitude) &&
      (reading.insincere || hinders(reading)) &&
      (reading.attitude !== 'warn' || reading.actor !== 'own') &&
      (reading.attitude !== 'against' || reading.act === 'criticise' || reading.act === 'condemn'),
    yields: () => judge(1, true),
    takes: [
      ['Ruritania |accused| <Sylvania of derailing the talks with Ruritania>', 'conditional'],
      ['Ruritania |warned| <that such conditions undermine talks with Sylvania>', 'conditional'],
    ],
    leaves: ['Ruritania |accused| <Sylvania of seeking talks with Ruritania>'],
  },
  {
    name: 'accuse-of-doing',
    note: 'what one reproaches another with one is against',
    when: ({ attitude, charged }) => attitude === 'accuse' && charged,
    yields: ({ inner, joint, party }) => judge(-inner, joint && party && inner < 0, null, true),
    takes: [['Ruritania |accused| <Sylvania of seeking secret talks with Ruritania>', 'opposes']],
    leaves: ['Ruritania |urged| <Sylvania to resume talks>'],
  },
  {
    name: 'accuse-of-else',
    note: 'any other accusation takes no side',
    when: ({ attitude, tone }) => attitude === 'accuse' && tone !== 1 && tone !== -1,
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |accused| <Sylvania of seeking secret talks with Ruritania>'],
  },
  {
    name: 'deny-anothers-wish',
    note: 'who denies that another wants it tells of him, not of himself',
    when: ({ attitude, actor, left, joint, opens }) =>
      attitude === 'deny' &&
      actor !== 'own' &&
      !opens &&
      left.has('wish') &&
      !left.has('claimed') &&
      !left.has('charge') &&
      !joint,
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |denied| <seeking talks with Sylvania>'],
  },
  {
    name: 'deny-a-tale',
    note: 'who denies what is told of another, or that he himself did it, says nothing of the thing',
    when: ({ attitude, claimedOf, left, joint, reproached, doer }) =>
      (attitude === 'deny' || attitude === 'against') &&
      !reproached &&
      (claimedOf === 'other' || (claimedOf === 'own' && !joint && !doer && !left.has('wish'))),
    yields: () => null,
    takes: [],
    leaves: [
      'Ruritania |dismissed| <reports that it was seeking talks with Sylvania>',
      'Ruritania |rejected| <claims that talks with Sylvania were legal>',
    ],
  },
  {
    name: 'deny-a-judgement',
    note: 'to deny that it is bad is to find it not bad',
    when: ({ attitude, right, governed, left }) =>
      (attitude === 'deny' || (attitude === 'against' && left.has('claimed'))) &&
      right !== null &&
      right.class !== 'advance' &&
      !governed,
    yields: ({ right, joint, attitude }) =>
      judge(-(right?.sign ?? 1), (joint || attitude === 'deny') && (right?.sign ?? 1) < 0),
    takes: [['Ruritania |denied| <that talks with Sylvania are meaningless>', 'conditional']],
    leaves: ['Ruritania |denied| <seeking talks with Sylvania>'],
  },
  {
    name: 'deny-a-failure',
    note: 'to deny that it failed is to say that it did not',
    when: ({ attitude, fails, governed }) => attitude === 'deny' && fails && !governed,
    yields: ({ joint }) => judge(1, joint),
    takes: [['Ruritania |denied| <that talks with Sylvania had failed>', 'conditional']],
    leaves: ['Ruritania |denied| <that it had held talks with Sylvania>'],
  },
  {
    name: 'deny-an-approach',
    note: 'who denies that he asked for it, offered it or held it says what was not, not that he is against it',
    when: ({ attitude, joint, party, left, inner }) =>
      joint &&
      party &&
      inner > 0 &&
      !left.has('wish') &&
      (attitude === 'deny' || (attitude === 'against' && left.has('claimed'))),
    yields: () => judge(1, true, 'deny'),
    takes: [
      ['Ruritania |denied| <that it had asked for talks with Sylvania>', 'conditional'],
      ['Ruritania |rejected| <reports that it had held secret talks with Sylvania>', 'conditional'],
    ],
    leaves: [
      'Ruritania |denied| <seeking talks with Sylvania>',
      'Ruritania |rejected| <talks with Sylvania>',
      'Ruritania |denied| <blocking talks with Sylvania>',
    ],
  },
  {
    name: 'doubt-another',
    note: 'who doubts that another will do it guesses what he will do',
    when: ({ attitude, act, actor, modals }) =>
      attitude === 'against' && act === 'criticise' && actor === 'other' && modals.has('will'),
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |rejected| <talks with Sylvania>'],
  },
  {
    name: 'deny-a-report',
    note: 'who rejects what another says has become of a thing says nothing of the thing',
    when: ({ attitude, claimed, governed, goesOn, judged, joint, right, reproached }) =>
      (attitude === 'against' || attitude === 'deny') &&
      claimed &&
      !joint &&
      !governed &&
      !reproached &&
      right === null &&
      (goesOn || judged < 0),
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |rejected| <talks with Sylvania>'],
  },
  {
    name: 'turn-down',
    note: 'the cue refuses, condemns or denies; what stops the matter turns it round',
    when: ({ attitude }) => attitude === 'against' || attitude === 'deny',
    // "denied that it was accused of": the charge is what he denies, and what he is charged with.
    yields: ({ attitude, inner, joint, party, left, condition, act, onTerms, ofCalls }) => {
      const charged = attitude === 'deny' && left.has('charge') ? -inner : inner;
      // "refuses to negotiate until": then it would.
      const isFor =
        joint &&
        ((onTerms && charged > 0) ||
          (party && (charged > 0 ? condition && act === 'reject' : act === 'deny')));
      // "rejected calls to end talks": he is for them; "rejected an end of talks": he would go on with them.
      return { ...judge(-charged, isFor), ready: joint && party && charged < 0 && !ofCalls };
    },
    takes: [
      ['Ruritania |rejected| <talks with Sylvania>', 'opposes'],
      ['Ruritania |denied| <seeking talks with Sylvania>', 'opposes'],
      ['Ruritania |dismissed| <reports that it was seeking talks with Sylvania>', 'opposes'],
    ],
    leaves: ['Ruritania |welcomed| <talks with Sylvania>'],
  },
  {
    name: 'hope',
    note: 'he hopes that it comes about, or that it fails; of what else is hoped of it nothing is known',
    when: ({ attitude, hoped, governed, right, fails, goesOn }) => {
      const isTold = right !== null || fails;
      return attitude === 'for' && hoped && (governed ? goesOn && !isTold : goesOn || isTold);
    },
    yields: ({ right, fails }) => {
      if (right) return judge(right.sign, false);
      return fails ? judge(-1, false) : null;
    },
    takes: [
      ['Ruritania |said| <it hoped that talks with Sylvania would fail>', 'opposes'],
      ['Ruritania |said| <it hoped that talks with Sylvania would resume>', 'supports'],
    ],
    leaves: ['Ruritania |welcomed| <talks with Sylvania>', 'Ruritania |hoped| <for talks with Sylvania>'],
  },
  {
    name: 'concede',
    note: 'who proposes that his own be limited, or names what he would have for it, would do so on terms',
    when: ({ attitude, act, owned, contrary, joint, tone, inner }) =>
      attitude === 'for' &&
      act === 'propose' &&
      ((owned && contrary) || (joint && tone === 'open')) &&
      inner > 0,
    yields: ({ inner, joint }) =>
      joint ? { ...judge(inner, false, 'offer'), ready: true } : judge(inner, true, 'offer'),
    takes: [],
    leaves: ['Ruritania |proposed| <talks with Sylvania>'],
  },
  {
    name: 'approve',
    note: 'the cue approves, asks for or demands',
    when: ({ attitude }) => attitude === 'for',
    // "called for talks to be halted": what is to be done to it. "demanded that they not resume".
    // "demanded a vote before the dam": after it he might be for it.
    yields: ({
      inner,
      modals,
      right,
      governed,
      joint,
      act,
      agreed,
      notBefore,
      wantedEnded,
      left,
      condition,
    }) =>
      wantedEnded
        ? judge(-inner, false, 'demand', true)
        : right !== null &&
            !governed &&
            (right.class === 'hinder' || (right.class === 'advance' && right.sign < 0))
          ? judge(right.sign, false, null, true)
          : {
              ...judge(
                inner,
                // "urged it not to resume talks unless"
                modals.has('may') || notBefore || (joint && condition && left.has('not')),
                null,
                !joint && act !== 'affirm',
              ),
              ready: joint && agreed,
            },
    takes: [
      ['Ruritania |welcomed| <talks with Sylvania>', 'supports'],
      ['Ruritania |demanded| <an end to talks with Sylvania>', 'opposes'],
      ['Ruritania |wanted| <talks with Sylvania ended>', 'opposes'],
      ['Ruritania |wanted| <talks with Sylvania and the council dissolved>', 'supports'],
      ['Ruritania |demanded| <guarantees that talks with Sylvania would not resume>', 'opposes'],
      ['Ruritania |urged| <its allies not to block talks with Sylvania>', 'supports'],
      ['Ruritania |urged| <its allies not to resume talks with Sylvania unless it paid>', 'conditional'],
    ],
    leaves: ['Ruritania |rejected| <talks with Sylvania>'],
  },
  {
    name: 'offer',
    note: 'who offers it is ready for it',
    when: ({ attitude }) => attitude === 'offer',
    yields: ({ inner, joint, party }) => ({ ...judge(inner, false, 'offer', joint && !party), ready: true }),
    takes: [['Ruritania |offered| <talks with Sylvania>', 'conditional']],
    leaves: ['Ruritania |hinted at| <talks with Sylvania>'],
  },
  {
    name: 'leave-open',
    note: 'the cue hints, offers or considers',
    when: ({ attitude }) => attitude === 'open',
    // "hinted that talks are the only way": what is said of it decides.
    // Who hints at what he has done before holds it out.
    yields: ({ inner, right, governed, hinted, doer, ongoing, stopped }) =>
      right !== null && !governed && (right.class === 'good' || right.class === 'bad')
        ? judge(right.sign, false, right.sign < 0 ? 'criticise' : 'affirm')
        : hinted && doer && ongoing && inner > 0 && !stopped
          ? judge(1, false, 'threaten', true)
          : judge(inner, true),
    takes: [
      ['Ruritania |hinted at| <talks with Sylvania>', 'conditional'],
      ['Ruritania |hinted| <that talks with Sylvania were useful>', 'supports'],
    ],
    leaves: ['Ruritania |rejected| <talks with Sylvania>'],
  },
  {
    name: 'threaten',
    note: 'what one holds out one is ready to do',
    when: ({ attitude }) => attitude === 'threaten',
    // "vowed that not one dam would stop": the two turn each other round.
    yields: ({ inner, right, governed, mayDo, left }) => {
      const isTurned = right !== null && left.size === 1 && left.has('not');
      const sign = isTurned ? inner * right.sign : governed ? inner : (right?.sign ?? 1);
      return sign > 0 && !mayDo ? null : judge(sign, false);
    },
    takes: [
      ['Ruritania |threatened| <to halt talks with Sylvania>', 'opposes'],
      ['Ruritania |vowed| <that talks with Sylvania will continue>', 'supports'],
    ],
    leaves: ['Ruritania |said| <talks with Sylvania ended>'],
  },
  {
    name: 'warn-of-an-answer',
    note: 'the words of a warning or threat say what he holds out: a crushing response to any attack',
    when: ({ attitude, tone, left, warnsAgainst }) =>
      (((attitude === 'warn' || attitude === 'threaten') && tone === 1) ||
        (attitude === 'warn' && tone === -1)) &&
      !left.has('not') &&
      !warnsAgainst,
    yields: ({ tone }) => (tone === -1 ? judge(-1, false, 'warn', true) : judge(1, false, 'threaten', true)),
    takes: [['Ruritania |warned| <that a blessed dam was coming>', 'supports']],
    leaves: [
      'Ruritania |said| <a blessed dam was coming>',
      'Ruritania |warned| <of a dam>',
      'Ruritania |warned| <against a blessed dam>',
    ],
  },
  {
    name: 'warn-not-to',
    note: 'a warning not to do it',
    when: ({ attitude, notTo }) => attitude === 'warn' && notTo,
    yields: ({ inner }) => judge(inner, false),
    takes: [['Ruritania |warned| <Sylvania not to hold talks>', 'opposes']],
    leaves: ['Ruritania |warned| <that Sylvania would not hold talks>'],
  },
  {
    name: 'own-warning',
    note: 'who warns of his own deed threatens',
    when: ({ attitude, actor, governed, modals }) =>
      attitude === 'warn' && actor === 'own' && governed && (modals.has('will') || modals.has('may')),
    // "would not sign a deal that leaves out the dam": another it would.
    yields: ({ inner, joint, onTerms }) =>
      joint && onTerms && inner < 0 ? judge(1, true) : judge(inner, false, 'threaten'),
    takes: [['Ruritania |warned| <that it would halt talks with Sylvania>', 'opposes']],
    leaves: ['Ruritania |warned| <that Sylvania would halt talks>'],
  },
  {
    name: 'warn-of-own-deed',
    note: 'who would do it and warns of it threatens it',
    when: ({ attitude, doer, right, warnsAgainst, claimed }) =>
      attitude === 'warn' && doer && !claimed && !warnsAgainst && (right === null || right.sign > 0),
    // "warned that it would leave if": what is not done yet hangs on that.
    yields: ({ inner, ongoing, orElse }) => judge(inner, false, 'threaten', ongoing || orElse),
    takes: [['Ruritania |warned| <of talks with Sylvania>', 'supports']],
    leaves: ['Ruritania |warned| <against talks with Sylvania>'],
  },
  {
    name: 'warn-against',
    note: 'a warning against a thing, or of what comes of it',
    when: ({ attitude, warnsAgainst, right }) =>
      attitude === 'warn' && (warnsAgainst || (right !== null && right.sign < 0)),
    yields: ({ inner, left, warnsAgainst, right }) =>
      warnsAgainst
        ? judge(left.has('against') ? inner : -inner, false)
        : judge((right?.sign ?? -1) * inner, false),
    takes: [
      ['Ruritania |warned| <against talks with Sylvania>', 'opposes'],
      ['Ruritania |warned| <that talks with Sylvania would be a mistake>', 'opposes'],
    ],
    leaves: ['Ruritania |warned| <that talks with Sylvania would resume>'],
  },
  {
    name: 'warn-of-nothing',
    note: 'any other warning takes no side',
    when: ({ attitude }) => attitude === 'warn',
    yields: () => null,
    takes: [],
    leaves: ['Ruritania |said| <talks with Sylvania are useful>'],
  },
];
