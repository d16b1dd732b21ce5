import { totalOf } from './add-up';
import type { Account } from './work-out';

/** The account for a program: plain numbers, dollars a year, and the source of every price. */
export const tellPrograms = ({ asked, lettersOfOne, bill, oneLetter, onePerson, designs, free, cleanUp }: Account) => ({
  asked: { ...asked, lettersOfOne },
  currency: 'USD',
  region: 'ap-northeast-1',
  total: totalOf(bill),
  standsThere: bill.fixedUsd,
  grows: bill.growingUsd,
  perRegistration: totalOf(bill) / asked.registrations,
  oneMoreReminder: oneLetter,
  oneMoreRegistration: onePerson,
  services: bill.services.map(({ service, fixedUsd, growingUsd }) => ({
    service,
    standsThere: fixedUsd,
    grows: growingUsd,
  })),
  rows: bill.rows.map(({ meter, price, fixed, growing, free: nothing, fixedUsd, growingUsd }) => ({
    meter,
    ...price,
    standsThere: fixed,
    grows: growing,
    free: nothing,
    dollars: fixedUsd + growingUsd,
  })),
  designs: designs.map(({ design, bill: other, waitingUsd, quota }) => ({
    id: design.id,
    name: design.name,
    how: design.how,
    total: totalOf(other),
    waiting: waitingUsd,
    perRegistration: totalOf(other) / asked.registrations,
    firstQuota: quota,
  })),
  dailyCleanUp: cleanUp,
  free,
});
