import * as z from 'zod/mini';

/** One article of a manifest. `file` is relative to the manifest's folder. */
export const manifestEntrySchema = z.object({
  file: z.string().check(z.minLength(1)),
  outlet: z.nullish(z.string()),
  published: z.nullish(z.string()),
  url: z.nullish(z.string()),
  title: z.nullish(z.string()),
  language: z.nullish(z.string()),
});

/** `manifest.json`: what is known of the articles of a folder beside their texts. */
export const manifestSchema = z.object({ documents: z.array(manifestEntrySchema) });

export type ManifestEntry = z.infer<typeof manifestEntrySchema>;
