import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, of the browsers' tests and of all others: where one of them comes last, the other worker waits for it. */
const slowest = ['hostile', 'gap-pages', 'languages', 'options', 'faults', 'panel', 'scripts/new'];

/** Runs the files that take longest first, all others in Vitest's own order. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = slowest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? slowest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
