import * as z from 'zod';
import { dateForm } from '../../../shared/registrations/facts-form';
import { complain } from '../../../shared/registrations/read-form';
import { shows } from '../../people/choose-people';
import { type Order, orders, type Place } from '../../people/order-people';

const longestSearch = 100;

/** Which people a program asks for: what an address may say, refused where it says something else. */
export const wishForm = z.object({
  until: dateForm.optional(),
  show: z.enum(shows).optional(),
  q: z.string().max(longestSearch).default(''),
  sort: z.enum(orders).default('days-left'),
});

const cursorShape = z.tuple([z.enum(orders), z.string().nullable(), z.string()]);
const unread = Symbol('unread');

/** The same a page at a time. A cursor is a place in one order, and says nothing in another. */
export const pageForm = wishForm
  .extend({ cursor: z.string().max(1_000).transform(readCursor).optional() })
  .transform(({ cursor, ...wish }, context) => {
    if (cursor === undefined) return { ...wish, behind: undefined };
    if (cursor !== unread && cursor.order === wish.sort) return { ...wish, behind: cursor.place };
    const code = cursor === unread ? 'not-one-of' : 'cursor-of-another-order';
    context.addIssue({ code: 'custom', path: ['cursor'], ...complain(code) });
    return z.NEVER;
  });

/** The place of the last one seen, so that a list that changes meanwhile neither repeats nor skips anybody who stayed. */
export const writeCursor = (order: Order, { key, employeeId }: Place): string =>
  Buffer.from(JSON.stringify([order, key, employeeId])).toString('base64url');

function readCursor(cursor: string): { readonly order: Order; readonly place: Place } | typeof unread {
  try {
    const [order, key, employeeId] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { order, place: { key, employeeId } };
  } catch {
    return unread;
  }
}
