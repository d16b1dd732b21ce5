/** Schedule expressions of rules: `rate(15 minutes)`, and `cron(m h * * ? *)` for one time a day. */

const minuteMs = 60_000;
const unitMs: Readonly<Record<string, number>> = { minute: minuteMs, hour: 60 * minuteMs, day: 24 * 60 * minuteMs };

/** Gives the first tick after an instant, in epoch milliseconds. */
export type NextTick = (after: number) => number;

/**
 * A rate ticks at whole multiples since 1970, so that a stage started again ticks at the same times.
 * @throws Error for an expression the stage does not know.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export function readScheduleExpression(expression: string): NextTick {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  const every = Number(rate?.[1]) * (unitMs[rate?.[2] ?? ''] ?? Number.NaN);
  if (every > 0) return multiples(every, 0);
  const cron = /^cron\((\d{1,2}) (\d{1,2}) (?:\* \* \? \*|\? \* \* \*)\)$/.exec(expression);
  const offset = (Number(cron?.[2]) * 60 + Number(cron?.[1])) * minuteMs;
  if (offset >= 0) return multiples(24 * 60 * minuteMs, offset);
  throw new Error(`The stage does not know the schedule expression ${expression}.`);
}

function multiples(every: number, offset: number): NextTick {
  return (after) => (Math.floor((after - offset) / every) + 1) * every + offset;
}
