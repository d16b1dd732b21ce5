import * as z from 'zod/mini';
import type { RegistrationId } from '../../shared/registrations/registration';
import { textAs } from '../text-as';

/** Registers a body as every program does. `status`: of HTTP; 0 where nobody answered. */
export type FrontDoor = (body: unknown) => Promise<{ readonly status: number; readonly id?: RegistrationId }>;

const registered = z.object({ id: textAs<RegistrationId>() });

/** API Gateway hangs up after 30 s: whoever waits longer hears nothing. */
const patienceInMs = 30_000;

/** The front door of the product, from outside: the address that people have. */
export const frontDoorAt =
  (publicUrl: string): FrontDoor =>
  async (body) => {
    try {
      const answer = await fetch(`${publicUrl}/api/v1/registrations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'kaeru-heartbeat' },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceInMs),
      });
      const read = registered.safeParse(await answer.json());
      return { status: answer.status, ...(answer.status === 202 && read.success ? { id: read.data.id } : {}) };
    } catch {
      // A name that does not resolve, a line that breaks, an answer that is no JSON: nobody could register either.
      return { status: 0 };
    }
  };
