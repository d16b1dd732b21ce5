import type { Instant } from '../../shared/calendar/day';
import type { SendingAccount } from '../ports/sending-account';
import { countOf } from './count-of';
import { type Finding, look, mend, well } from './finding';
import type { Patient } from './patient';
import { quotasPage } from './places';

/** A letter is late when it goes more than a quarter of an hour after its hour. */
const quarterHour = { inSeconds: 15 * 60, inMs: 15 * 60_000 };
/** What SES grants in the sandbox: docs.aws.amazon.com/ses/latest/dg/request-production-access.html */
const sandboxRate = 1;

/** Can SES carry off what falls due in the next 24 hours, and what falls due at one hour? `due`: the hours of those letters. */
export async function checkPace(
  { sendingAccount }: { readonly sendingAccount: SendingAccount },
  { region }: Patient,
  due: readonly Instant[],
): Promise<Finding> {
  const { perSecond, perDay, lastDay } = await sendingAccount.sending();
  const atOnce = perSecond * quarterHour.inSeconds;
  const left = Math.max(0, perDay - lastDay);
  const limit = perDay === Number.POSITIVE_INFINITY ? 'any number' : count(perDay);
  const seen = `SES takes ${countOf(perSecond, 'letter')} a second and ${limit} in 24 hours, and took ${count(lastDay)} in the last 24.`;
  const more = `Ask AWS for more at ${quotasPage(region, 'ses')}: "Sending rate" and "Daily sending quota".`;
  if (due.length > left) {
    return mend(
      `${seen} ${countOf(due.length, 'letter falls', 'letters fall')} due in the next 24 hours.`,
      `${countOf(due.length - left, 'person is', 'people are')} told a day late.`,
      more,
    );
  }
  const most = mostAtOnce(due);
  if (most > atOnce) {
    return look(
      `${seen} ${count(most)} letters fall due within one quarter of an hour.`,
      `The last of them goes ${Math.ceil(most / perSecond / 60)} minutes after its hour.`,
      more,
    );
  }
  if (perSecond <= sandboxRate) {
    return look(
      seen,
      `More than ${count(atOnce)} letters at one hour come late: ${count(perSecond)} × ${quarterHour.inSeconds} s.`,
      `${more} Leaving the sandbox brings more as well.`,
    );
  }
  return well(
    `${seen} Of letters due at the same hour ${count(atOnce)} are gone within fifteen minutes (${count(perSecond)} × ${quarterHour.inSeconds} s).`,
  );
}

/** How many letters fall into the fullest quarter of an hour. */
function mostAtOnce(due: readonly Instant[]): number {
  const quarters = new Map<number, number>();
  for (const at of due) {
    const quarter = Math.floor(at / quarterHour.inMs);
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + 1);
  }
  return [...quarters.values()].reduce((most, some) => Math.max(most, some), 0);
}

const count = (number: number): string => number.toLocaleString('en');
