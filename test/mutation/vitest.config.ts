import { defineConfig } from 'vitest/config';
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import { areaNamed } from './areas';

const { tests } = areaNamed(process.env.MUTATION_AREA);

/** Keeps the order in which the area lists its tests. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => tests.findIndex((place) => moduleId.includes(`/${place}`));
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** A mutant that keeps the rules from loading is found. Stryker looks only at tests, and then there are none. */
class LoadingFails implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestModuleEnd(module: TestModule): void {
    // A plain Error: what vitest keeps cannot be turned into text by Stryker, which would start its runner again.
    for (const { message } of module.errors()) this.#vitest?.state.catchError(new Error(message), 'Loading');
  }
}

/** How mutants are put to the tests: in one worker that loads the rules once, a third of the time of one per file. */
export default defineConfig({
  test: {
    include: tests.map((place) => (place.endsWith('/') ? `${place}**/*.test.ts` : place)),
    exclude: [
      '**/*.proof.test.ts',
      // Moves the machine to other time zones, which a thread cannot, and Stryker runs tests in threads.
      'test/laws/time-zones.test.ts',
      // Puts another law in place, for which the rules have to be loaded once more.
      'test/shared/rules/change-of-law.test.ts',
      // Is about the cases rather than the rules, and asks ten thousand of them while it is loaded.
      'test/laws/any-facts.test.ts',
    ],
    isolate: false,
    testTimeout: 60_000,
    reporters: [new LoadingFails()],
    sequence: { sequencer: QuickFirst },
  },
});
