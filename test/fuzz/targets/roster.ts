/** The reader of employers' files: bytes, text, rows, verdicts. */
import fc from 'fast-check';
import { holdReading } from '../hold-reading';
import { anyAnswers, anyFile } from '../inputs/any-roster';
import { makeTarget } from '../target';

/** One that nobody has said anything about, mostly. */
const answers = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: anyAnswers });

export const rosterTarget = makeTarget({
  name: 'roster',
  share: 50,
  inputs: fc.tuple(
    fc.oneof({ weight: 9, arbitrary: anyFile }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) }),
    answers,
  ),
  hold: ([bytes, said]) => holdReading(bytes, said),
});
