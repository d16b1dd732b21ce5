/** For how many days what is kept is kept, as the privacy notice tells it. */
import {
  keptAfterLastDateInDays,
  keptAfterStopInMs,
  keptUnconfirmedInMs,
  keptWhileErasingInMs,
} from '../../shared/registrations/retention';

const daysOf = (ms: number): number => Math.round(ms / (24 * 60 * 60 * 1000));

/** The last three are settings of the stacks; a test holds them to the template. */
export const keptForDays = {
  unconfirmed: daysOf(keptUnconfirmedInMs),
  afterStop: daysOf(keptAfterStopInMs),
  afterLastDate: keptAfterLastDateInDays,
  erasing: daysOf(keptWhileErasingInMs),
  backups: 7,
  files: 7,
  logs: 90,
} as const;
