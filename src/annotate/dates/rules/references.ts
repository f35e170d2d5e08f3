import type { DateRule } from '../date-rule.ts';
import { future, past, present } from '../meaning.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.1 (PAST_REF, PRESENT_REF, FUTURE_REF)';

export const referenceRules: readonly DateRule[] = [
  {
    name: 'the-future',
    patterns: ['the future !of', 'in|into { future }'],
    means: () => future,
    endsPhrase: true,
    takes: ['They look to ⟦the future⟧.', 'It may fall in ⟦future⟧.'],
    leaves: ['The future course is unclear.', 'In future talks they met.', 'The future of Iran.'],
    source: SOURCE,
  },
  {
    name: 'present',
    patterns: [
      '[right|just] now !that',
      'currently',
      'nowadays',
      'at present',
      'at { the [present|current] moment }',
      'at { the present time }',
      'these days',
      'at { this [very] crucial|critical|present moment|juncture|time }',
    ],
    means: () => present,
    notAfter: new Set(['from', 'even']),
    notInName: true,
    takes: ['Negotiations are ⟦now⟧ meaningless.', 'She ⟦currently⟧ holds it.', 'They rest ⟦these days⟧.'],
    leaves: ['A moment of peace.', 'Nowhere to go.', 'Democracy Now aired it.', 'It is known.'],
    source: SOURCE,
  },
  {
    name: 'past',
    patterns: [
      '[more|only|most|until] recently',
      'in { the [distant|recent|not-too-distant] past } !NUM|UNIT|UNITS|VAGUE|couple|MONTH',
      '{ the past } ,|.|and|when|but',
      'lately',
      '[a] long [time] ago',
      'the recent|distant past',
      'in { times past }',
    ],
    means: () => past,
    takes: ['E3 has ⟦recently⟧ triggered sanctions.', 'They fought in ⟦the past⟧.'],
    leaves: ['They walked past the house.'],
    source: SOURCE,
  },
  {
    name: 'future',
    patterns: [
      '[very|pretty] soon !after|as',
      'the near|foreseeable|immediate|not-too-distant|distant|far future !of',
      'will|would|could|may|might|can|shall|to|’ll { one day }',
      'some day',
      'someday',
      'in { the [near|short|long|medium] [-] term }',
      'from time to time',
      'as soon as possible',
      'a later date',
      'in { due course }',
      'some time later',
      'in { the coming period }',
      'the coming period',
    ],
    means: () => future,
    notAfter: new Set(['as', 'how', 'so', 'too', 'within', 'for', 'than', 'only', 'just']),
    takes: ['They will ⟦soon⟧ meet.', 'It rests on ⟦the near future⟧.', 'Islam will ⟦one day⟧ rule.'],
    leaves: ['As soon as he came.', 'They died soon after.', 'The future of Iran.', 'It took just one day.'],
    source: SOURCE,
  },
];
