import type { ZoneName } from '../../model/records.ts';

/** Whether a zone is text of the article: quotes are read from no other. */
export const isArticleText = (zone: ZoneName): boolean => zone !== 'byline' && zone !== 'dateline';
