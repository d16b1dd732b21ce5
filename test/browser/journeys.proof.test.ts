/** The whole way of a resident in four languages, on a phone and a desktop, with script and without. */
import { describeJourneys } from './describe-journeys';

const hardest = ['en', 'ja-easy', 'ne', 'my'] as const;

describeJourneys(
  hardest.flatMap((language) =>
    (['phone', 'desktop'] as const).flatMap((size) => [true, false].map((scripted) => ({ language, size, scripted }))),
  ),
);
