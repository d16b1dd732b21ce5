/** The whole way of a resident, once in each of four languages: half of them on a phone, half without script. */
import { describeJourneys } from './describe-journeys';

describeJourneys([
  { language: 'en', size: 'phone', scripted: true },
  { language: 'ja-easy', size: 'desktop', scripted: false },
  { language: 'ne', size: 'phone', scripted: false },
  { language: 'my', size: 'desktop', scripted: true },
]);
