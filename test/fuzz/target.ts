/** One part of the product that is fed what nobody should send, and what must hold after each input. */
import fc from 'fast-check';
import { stayQuiet } from './stay-quiet';

export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** The input, shrunk, as text. */
      readonly input: string;
      readonly problem: string;
      /** With the seed, leads straight to that input. */
      readonly path: string;
    };

export type Target = {
  readonly name: string;
  /** How many of a run's inputs go here, beside the other targets' shares: the slow have less. */
  readonly share: number;
  /** Feeds so many inputs drawn from a seed; `path` leads to one of them and feeds only that. Stops at the first that fails. */
  readonly feed: (inputs: number, seed: number, path?: string) => Promise<Verdict>;
};

/** How often a failing input is made smaller at most: a person waits for it. */
const mostShrinks = 2_000;

/** A target out of the inputs there may be and what is held to each: it throws where the product misbehaves. */
export function makeTarget<Input>(target: {
  readonly name: string;
  readonly share: number;
  readonly inputs: fc.Arbitrary<Input>;
  readonly hold: (input: Input) => Promise<void>;
}): Target {
  const { name, share, inputs, hold } = target;
  return {
    name,
    share,
    feed: async (numRuns, seed, path) => {
      const property = fc.asyncProperty(fc.limitShrink(inputs, mostShrinks), (input) => stayQuiet(() => hold(input)));
      const details = await fc.check(property, { numRuns, seed, ...(path !== undefined && { path }) });
      if (!details.failed) return { ok: true };
      return {
        ok: false,
        input: fc.stringify(details.counterexample?.[0]),
        problem: tell(details.errorInstance),
        path: details.counterexamplePath ?? '',
      };
    },
  };
}

const tell = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
