import type { Instant } from '../../shared/calendar/day';

export type Clock = { readonly now: () => Instant };
