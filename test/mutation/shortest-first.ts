import { statSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Small test files first: a mutant is done with when one test fails. While mutants are tried, all files
 * share one set of modules, which else would be read again for each file; the run without mutants, that
 * tells which test reaches what, needs modules of its own for each.
 */
export class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { mode } = this.ctx.getProvidedContext() as { readonly mode?: 'dry-run' | 'mutant' };
    for (const { project } of files) project.config.isolate = mode !== 'mutant';
    const size = new Map(files.map((file) => [file, statSync(file.moduleId).size]));
    return [...files].sort((a, b) => (size.get(a) ?? 0) - (size.get(b) ?? 0));
  }
}
