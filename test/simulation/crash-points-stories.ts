/** What people do while rooms die: a resident from the form to the return, and an employer with one person on its list. */
import { addEmployer } from '../../functions/commands/add-employer';
import { uploadedFileKey } from '../../functions/uploads/keys';
import { emailForm } from '../../shared/registrations/contact-form';
import { aFilledForm } from '../functions/web/knock';
import { at } from '../support/world';
import type { CrashingWorld } from './crash-points-world';

export type Story = {
  readonly name: string;
  /** Sets down what people will do, and when they begin to. */
  readonly begin: (world: CrashingWorld) => Promise<void>;
  /** When all is over: a quarter of an hour after the clean-up of a night. */
  readonly ends: string;
};

/** Registers, confirms, is reminded, edits the trip, comes back, and stops. */
export const residentStory: Story = {
  name: 'register → confirm → ring → edit → return → stop',
  ends: '2026-12-02T09:30:00+09:00',
  begin: async (rooms) => {
    const { knock, press, pressInLetter } = knockOn(rooms);
    let page = '';
    rooms.put('web', at('2026-11-23T10:00:00+09:00'), async () => {
      page = await (await knock('/?lang=en')).text();
      return 'done';
    });
    const hidden = () =>
      Object.fromEntries(
        [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
          name,
          value,
        ]),
      );
    rooms.put('web', at('2026-11-23T10:03:00+09:00'), () =>
      press('/?lang=en', { ...aFilledForm, ...hidden(), ...trip('30') }),
    );
    rooms.put('web', at('2026-11-23T10:20:00+09:00'), () => pressInLetter('anna@example.com', 'confirm', {}));
    rooms.put('web', at('2026-11-25T20:00:00+09:00'), () =>
      pressInLetter('anna@example.com', 'change/t1', { ...aFilledForm, ...trip('29') }),
    );
    rooms.put('web', at('2026-11-30T19:00:00+09:00'), () => pressInLetter('anna@example.com', 'returned', {}));
    rooms.put('web', at('2026-12-01T08:00:00+09:00'), () => pressInLetter('anna@example.com', 'stop', {}));
  },
};

/** Away from 27 November; the stay ends in January. */
const trip = (returns: string): Readonly<Record<string, string>> => ({
  'departs-day': '27',
  'departs-month': '11',
  'returns-day': returns,
  'returns-month': '11',
  'returns-year': '2026',
  'stayEnds-day': '30',
  'stayEnds-month': '1',
  'stayEnds-year': '2027',
});

/** An employer's file is read and written; its person is told, reminded a day later, and stops with one click. */
export const employerStory: Story = {
  name: 'import → told → notice → reminder → stop',
  ends: '2026-12-01T09:30:00+09:00',
  begin: async (rooms) => {
    const { knock, pressInLetter } = knockOn(rooms);
    const hr = emailForm.parse('hr@acme.example');
    const { apiKey } = await addEmployer(rooms.world, { name: 'Acme KK', email: hr, language: 'en' });
    const call = (path: string, body?: object) =>
      knock(`/api/v1/uploads${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    let upload = '';
    rooms.put('web', at('2026-11-23T10:00:00+09:00'), async () => {
      const answer = await call('', { filename: 'roster.csv' });
      if (answer.status !== 201) throw new Error(`An upload could not begin: ${answer.status}`);
      upload = String(Reflect.get(Object(await answer.json()), 'id'));
      // The browser hands the file to the bucket, and the bucket tells the queue.
      await rooms.world.files.write(uploadedFileKey(upload), roster, 'text/csv');
      rooms.world.importWork.push({ kind: 'read', uploadId: upload });
      return 'done';
    });
    rooms.put('web', at('2026-11-23T10:20:00+09:00'), async () =>
      (await call(`/${upload}/commit`)).status === 202 ? 'done' : 'not-yet',
    );
    rooms.put('web', at('2026-11-30T12:00:00+09:00'), () =>
      pressInLetter('ann@example.com', 'stop', { 'List-Unsubscribe': 'One-Click' }),
    );
  },
};

const roster = `employee_id,name,email,status_of_residence,period_of_stay_ends,departs,returns
E1,Ann,ann@example.com,Student,2027-01-31,2026-11-30,2027-01-10
`;

function knockOn({ app, world, publicUrl }: CrashingWorld) {
  const knock = (path: string, init?: RequestInit) => Promise.resolve(app.request(`${publicUrl}${path}`, init));
  const press = async (path: string, fields: Readonly<Record<string, string>>) => {
    const init = { method: 'POST', body: new URLSearchParams(fields), headers: { origin: publicUrl } };
    const answer = await knock(path, init);
    if (answer.status >= 400) throw new Error(`Pressing ${path.split('/').at(-1)} was answered ${answer.status}`);
    return 'done' as const;
  };
  /** Presses a button of the page that the newest letter to somebody leads to; waits where no letter has come. */
  const pressInLetter = async (to: string, button: string, fields: Readonly<Record<string, string>>) => {
    const letter = world.postbox.sent.findLast((mail) => mail.to === to);
    const token = /\/r\/([\w.-]+)/.exec(letter?.text ?? '')?.[1];
    return token === undefined ? ('not-yet' as const) : press(`/r/${token}/${button}`, fields);
  };
  return { knock, press, pressInLetter };
}
