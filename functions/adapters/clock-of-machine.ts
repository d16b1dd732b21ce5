import { instant } from '../../shared/calendar/day';
import type { Clock } from '../ports/clock';

/** The machine's clock; on the laptop stage the one that can be turned. */
export const clockOfMachine: Clock = { now: () => instant(Date.now()) };
