import type { Context } from 'hono';
import type { PageFields } from '../../shared/registrations/page-form';

/** The fields of a form as text. Files are left out; of a name that comes twice the last counts. */
export async function readFields(c: Context): Promise<PageFields> {
  // A body that is no form reads as an empty form, so that its sender sees what is missing.
  const body = await c.req.parseBody().catch(() => ({}));
  return Object.fromEntries(
    Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

/** Whether a mail client's "unsubscribe" sent this (RFC 8058). */
export const isOneClick = async (c: Context): Promise<boolean> =>
  (await readFields(c))['List-Unsubscribe'] === 'One-Click';
