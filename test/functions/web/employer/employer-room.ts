import { addEmployer } from '../../../../functions/commands/add-employer';
import { employerItemId } from '../../../../functions/item-id';
import { remind } from '../../../../functions/remind/remind';
import { emailForm } from '../../../../shared/registrations/contact-form';
import type { EmployerId } from '../../../../shared/registrations/registration';
import { openRoom, type Room } from '../knock';

const publicUrl = 'https://kaeru.test';

/** The web room, and what a member of an employer does there with a mailbox and a browser that keeps cookies. */
export function openEmployerRoom() {
  const room = openRoom();
  const add = (name: string, email: string) =>
    addEmployer(room.world, { name, email: emailForm.parse(email), language: 'en' }, publicUrl);
  /** Lets the letters an employer owes go out. */
  const post = (id: EmployerId) => remind(room.world, { publicUrl }, employerItemId(id));
  const load = async (id: EmployerId) => {
    const employer = await room.world.employers.load(id);
    if (employer === undefined) throw new Error('The employer is gone.');
    return employer;
  };
  /** The paths of all links to sign in that were mailed to an address, newest last. */
  const linksTo = (email: string): readonly string[] =>
    room.world.postbox.sent
      .filter(({ to }) => to === email)
      .flatMap(({ text }) => /https:\/\/kaeru\.test(\/employer\/sign-in\/\S+)/.exec(text)?.[1] ?? []);
  return { ...room, add, post, load, linksTo };
}

export type EmployerRoom = ReturnType<typeof openEmployerRoom>;

/** The cookie an answer sets, as the browser sends it back. */
export const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

/** A browser that signed in by this link (or this URL of one). */
export async function signedIn(room: Room, link: string) {
  const answer = await room.press(new URL(link, publicUrl).pathname);
  const cookie = cookieOf(answer);
  return {
    cookie,
    get: (path: string) => room.get(path, { cookie }),
    press: (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      room.press(path, fields, { cookie, ...headers }),
  };
}
