/** Feeds targets with a number of inputs between them, a piece at a time, and stops at nothing but the last: one bug does not hide another. */
import type { Target, Verdict } from './target';

/** Inputs between two words of progress; each piece has a seed of its own, so that a failing one is found again quickly. */
export const inputsInPiece = 500;

export type Failure = Extract<Verdict, { ok: false }> & {
  readonly target: string;
  readonly seed: number;
};

export type Fed = {
  readonly target: string;
  readonly inputs: number;
  readonly ms: number;
  readonly failure?: Failure;
};

/** A target gives up at its first failing input; the others go on. */
export async function feedTargets(
  targets: readonly Target[],
  { inputs, seed, onPiece = () => {}, onDone = () => {} }: FeedSettings,
): Promise<readonly Fed[]> {
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  const fed: Fed[] = [];
  for (const target of targets) {
    const one = await feedTarget(target, Math.ceil((inputs * target.share) / shares), seed, onPiece);
    onDone(one);
    fed.push(one);
  }
  return fed;
}

export type FeedSettings = {
  readonly inputs: number;
  readonly seed: number;
  readonly onPiece?: (target: string, done: number, of: number) => void;
  readonly onDone?: (fed: Fed) => void;
};

async function feedTarget(
  target: Target,
  inputs: number,
  firstSeed: number,
  onPiece: NonNullable<FeedSettings['onPiece']>,
): Promise<Fed> {
  const begun = performance.now();
  const account = { target: target.name };
  for (let done = 0; done < inputs; done += inputsInPiece) {
    onPiece(target.name, done, inputs);
    const seed = firstSeed + done / inputsInPiece;
    const verdict = await target.feed(Math.min(inputsInPiece, inputs - done), seed);
    if (verdict.ok) continue;
    const ms = performance.now() - begun;
    return { ...account, inputs: done, ms, failure: { ...verdict, target: target.name, seed } };
  }
  return { ...account, inputs, ms: performance.now() - begun };
}
