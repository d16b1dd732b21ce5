import { addDays, dateText, type Instant, japanDay } from '../../../shared/calendar';
import { choosePeople, type Show, shows } from '../../people/choose-people';
import type { Person } from '../../people/list-people';
import { inOrder, type Order, orders } from '../../people/order-people';

/** The filters of the page, in days until the date that counts next. */
export const withins = [90, 60, 30, 14] as const;

/** What a member looks for; an address that says anything else looks for everybody. */
export type Search = {
  readonly text: string;
  readonly within: (typeof withins)[number] | undefined;
  readonly show: Show | undefined;
  readonly sort: Order;
  /** From 1. */
  readonly page: number;
};

export function readSearch(query: Readonly<Record<string, string>>): Search {
  const page = Number(query.page);
  return {
    text: (query.q ?? '').trim().slice(0, 100),
    within: withins.find((days) => String(days) === query.within),
    show: shows.find((show) => show === query.show),
    sort: orders.find((order) => order === query.sort) ?? 'days-left',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The same search in an address, without what goes without saying. */
export const writeSearch = ({ text, within, show, sort, page }: Search): Readonly<Record<string, string>> => ({
  ...(text !== '' && { q: text }),
  ...(within !== undefined && { within: String(within) }),
  ...(show !== undefined && { show }),
  ...(sort !== 'days-left' && { sort }),
  ...(page !== 1 && { page: String(page) }),
});

/** Whoever fits, in the order asked for. */
export function findPeople(people: readonly Person[], search: Search, now: Instant): readonly Person[] {
  const { text, within, show, sort } = search;
  const until = within === undefined ? undefined : dateText(addDays(japanDay(now), within));
  return inOrder(choosePeople(people, { until, show, q: text }), sort);
}
