import { expect, test } from 'vitest';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { inHelpOrder, toGroup } from '../../src/cli/option-groups.ts';
import { recordTypes } from '../../src/cli/record-types.ts';
import { claimFormSchema, claimSchema } from '../../src/model/comparison.ts';
import {
  actSchema,
  dateTypeSchema,
  positionSchema,
  quoteTypeSchema,
  speakerKindSchema,
} from '../../src/model/records.ts';

test('types are those of the schemas', () => {
  expect(recordTypes).toEqual({
    speakers: speakerKindSchema.options,
    quotes: quoteTypeSchema.options,
    dates: dateTypeSchema.options,
    stances: [...positionSchema.options, ...actSchema.options],
    claims: [...claimFormSchema.options, ...claimSchema.shape.status.options],
    timeline: positionSchema.options,
  });
});

test('the help lists options under headings, each once, those of one heading together', () => {
  for (const { name, options } of commandSpecs) {
    const ordered = inHelpOrder(options);
    expect([...ordered].sort(), name).toEqual([...options].sort());
    const headings = ordered.map(toGroup).filter((heading, at, all) => heading !== all[at - 1]);
    expect(new Set(headings).size, name).toBe(headings.length);
  }
});
