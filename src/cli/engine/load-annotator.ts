/**
 * Loads what annotates. V8 is told how before it sees the code: it takes what it kept of an earlier run only
 * where it was told the same.
 */
export async function loadAnnotator(): Promise<typeof import('./annotator.ts')> {
  const { tuneAnnotating } = await import('./tune.ts');
  tuneAnnotating();
  return import('./annotator.ts');
}
