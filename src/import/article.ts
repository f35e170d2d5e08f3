/** An article as it goes into a corpus folder. What nobody tells is null. */
export interface ImportedArticle {
  /** A name for its file that the input gives; null where one has to be made. */
  readonly id: string | null;
  /** Headline first, one paragraph a block, blocks apart by a blank line; ends with a line feed. */
  readonly text: string;
  readonly title: string | null;
  /** As the pack calls it where the pack knows it. */
  readonly outlet: string | null;
  /** EDTF: a day or a month. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47, such as `en` or `en-GB`. */
  readonly language: string | null;
}

/** An article, or why there is none: `problem` is the end of a sentence, such as "holds no article". */
export type ArticleRead = { readonly article: ImportedArticle } | { readonly problem: string };

/** A page or record of an input. `where` is what to call it where something is wrong with it. */
export type ItemRead = ArticleRead & { readonly where: string };
