import { topicFrames, topicGroups } from '../../../lexicon/en/topic-frames.ts';
import {
  groupsFileSchema,
  organizationsFileSchema,
  outletsFileSchema,
  packInfoSchema,
  peopleFileSchema,
  statesFileSchema,
} from '../../../lexicon/pack.ts';
import { phraseNotation } from '../../../lexicon/phrase-notation.ts';
import { topicsFileSchema } from '../../../lexicon/topics.ts';
import type { HelpPart } from '../help-topic.ts';
import { describe, toTypeParts } from '../schema-rows.ts';

const files = [
  ['pack.json', packInfoSchema, 'name, title and language of the pack'],
  ['people.json', peopleFileSchema, 'who speaks, with spellings and the offices held, from when to when'],
  ['states.json', statesFileSchema, 'states, with their adjectives and the capitals that speak for them'],
  ['organizations.json', organizationsFileSchema, 'ministries, parties, armed forces, agencies'],
  ['groups.json', groupsFileSchema, 'several that speak as one'],
  ['outlets.json', outletsFileSchema, 'newspapers and stations, with their domains'],
  ['topics.json', topicsFileSchema, 'what one can support or oppose, and the words that bring it up'],
] as const;

/** The first words of the first phrases of a group: alternatives make long lines. */
const toExample = (name: string) =>
  (topicGroups[name] ?? [])
    .slice(0, 3)
    .map((phrase) => phrase.replace(/\|\S*/g, ''))
    .join(', ');
const toFrameExample = (name: string) => `a frame of ${topicFrames[name]?.length ?? 0} mentions`;

/** How to write a pack. */
export function toPacks(): readonly HelpPart[] {
  const described = files.map(([, schema]) => describe(schema, 'input'));
  return [
    {
      text: 'A pack is what the rules know of one field of news: its people, states, bodies, outlets and topics. The rules themselves know English and no country. The shipped pack is about Iran; --pack FOLDER reads another in its place.',
    },
    {
      lines: [
        '$ iran-corpus pack',
        '$ iran-corpus pack --pack my-pack',
        '$ iran-corpus compare articles/ --pack my-pack',
      ],
    },
    {
      text: 'pack checks a pack and tells what it knows. What is wrong is told with file and field: my-pack/people.json: people[3].roles[0].title: …',
    },
    { heading: 'Files' },
    { text: 'All of them must be there; a list in them may be empty.' },
    { rows: files.map(([name, , what]) => [name, what] as const) },
    {
      lines: [
        '{ "people": [',
        '  { "id": "jane-doe", "name": "Jane Doe", "gender": "f", "country": "ruritania",',
        '    "aliases": ["Jane M. Doe"],',
        '    "roles": [{ "title": "Foreign Minister", "of": "ruritania", "from": "2024-08" }],',
        '    "source": "public record: office" } ] }',
      ],
    },
    {
      text: 'iran-corpus schema people prints the JSON Schema of people.json, and so on for the others; editors check files by it.',
    },
    { heading: 'Order of work' },
    {
      rows: [
        [
          '1',
          'pack.json, and states.json with every state that speaks: that a capital speaks needs capitalVoice',
        ],
        ['2', 'people.json: those who are quoted, with each office they held in the time of your articles'],
        ['3', 'organizations.json and groups.json; leave lists empty that you do not need'],
        ['4', 'run iran-corpus speakers articles/ --pack FOLDER: who is missing, or is two instead of one?'],
        ['5', 'topics.json: a proposition each, such as "The two sides should negotiate.", then its words'],
        ['6', 'run iran-corpus stances articles/ --pack FOLDER, and explain ID where one is not right'],
      ],
    },
    {
      text: 'Write facts only, and where each comes from (source). A spelling that differs by accents, hyphens or the usual ways to transcribe a name need not be listed; a different name must be.',
    },
    { heading: 'Phrases' },
    { text: 'The words of topics (say, near, unless, article, not, groups) are phrases, in this notation:' },
    {
      rows: phraseNotation.map(({ notation, meaning, phrase, takes }) => [
        notation,
        `${meaning}: ${phrase} takes “${takes}”`,
      ]),
    },
    { rows: [['{talks}', 'any phrase of the group talks, which stands in the same file']] },
    {
      text: 'A topic may take frames, in which many matters are told alike, and say by groups of its own who the {party} is. Groups that every pack has unless its file has others of that name:',
    },
    { rows: Object.keys(topicGroups).map((name) => [`{${name}}`, toExample(name)] as const) },
    { rows: Object.keys(topicFrames).map((name) => [name, toFrameExample(name)] as const) },
    {
      lines: [
        '{ "groups": { "talks": ["talks", "negotiat*", "dialogue"] },',
        '  "topics": [',
        '    { "id": "peace-talks", "name": "Peace talks",',
        '      "proposition": "Ruritania and Sylvania should negotiate peace.",',
        '      "joint": true, "parties": ["ruritania", "sylvania"],',
        '      "mentions": [{ "say": "{talks}", "near": "peace", "bare": "article" }],',
        '      "source": "wording of the press" } ] }',
      ],
    },
    { heading: 'Fields' },
    ...toTypeParts(described),
  ];
}
