/** Everything the law of this release is made of, as data: whoever keeps what was worked out from it can tell when it is another. */
import { book } from './book/book';
import { tables } from './law-on';
import { statusTraits } from './status';
import { cardValidities } from './values/card-validity';
import { grantedPeriods } from './values/granted-periods';
import { reentryPermitFees } from './values/reentry-permit-fees';
import { stayFees } from './values/stay-fees';

/** Every rule in every version and every dated value. Plain data: its JSON changes with any of them, and with nothing else. */
export const wholeLaw = {
  book,
  values: { ...tables, grantedPeriods, cardValidities, reentryPermitFees, stayFees },
  statusTraits,
} as const;
