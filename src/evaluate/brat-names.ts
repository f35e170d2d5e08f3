/** The article that a standoff file annotates: `NAME_ANNOTATOR.ann` or `NAME.ann` → `NAME`. */
export const toBratName = (file: string): string => file.replace(/(?:_[0-9a-f]{4})?\.ann$/, '');
