import type { DateText } from '../../calendar/day';
import type { RuleId } from '../book/rule-id';

/** A value of the law: what holds from a day on, and the rule of the book that says so, in the version of that day. */
export type DatedRow<Value> = Value & {
  readonly from: DateText;
  readonly rule: RuleId;
  /**
   * Of a row that came into this book only after its day: on the morning of this day everybody whose dates it moved is told, also who
   * was shown the old ones since `from`. Not before the day it is deployed.
   */
  readonly known?: DateText;
};

/** The rows of one value, oldest first. A change of law is one row more. */
export type DatedRows<Value> = readonly DatedRow<Value>[];
