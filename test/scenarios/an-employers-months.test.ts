import { describe, expect, it } from 'vitest';
import { changeEmployer } from '../../functions/change-employer';
import { changeRegistration } from '../../functions/change-registration';
import { addEmployer } from '../../functions/commands/add-employer';
import { takeFeedback } from '../../functions/feedback/take-feedback';
import { commitPart } from '../../functions/import/commit-part';
import { readUpload } from '../../functions/import/read-upload';
import { employerItemId } from '../../functions/item-id';
import { uploadedFileKey } from '../../functions/uploads/keys';
import { registrationOfEmployee } from '../../functions/uploads/registration-of-employee';
import { stop } from '../../functions/web/stop';
import { commitUpload } from '../../functions/web/uploads/commit-upload';
import { startUpload } from '../../functions/web/uploads/start-upload';
import { dateText, japanDay } from '../../shared/calendar';
import type { MemberId } from '../../shared/employers/employer';
import { noteSeen } from '../../shared/registrations/seen';
import { assess } from '../../shared/rules/assess';
import { aMember, anAddress } from '../support/builders';
import type { PostedMail } from '../support/in-memory/postbox';
import { at } from '../support/world';
import { livingWorld } from './living-world';

const hr = anAddress('hr@acme.example');
const sam = aMember({ id: 'sam' as MemberId, email: anAddress('sam@acme.example'), language: 'en', role: 'member' });

const heading =
  'employee_id,name,email,language,status_of_residence,granted_period,period_of_stay_ends,departs,returned';
/** Ann and Bob left on 16 February 2026 and must be back by 16 February 2027. */
const away = (id: string, returned = '') =>
  `${id},${id},${id}@example.com,en,Student,2 years,2028-03-31,2026-02-16,${returned}`;
const home = (id: string) => `${id},${id},${id}@example.com,en,Dependent,1 year,2028-06-30,,`;

/** Acme uploads its first file on Monday, 23 November 2026, at ten in Japan. */
async function acme() {
  const world = livingWorld();
  const { employerId } = await addEmployer(world, { name: 'Acme KK', email: hr, language: 'en' });
  await changeEmployer(world, employerId, (employer) => ({ ...employer, members: [...employer.members, sam] }));

  const upload = async (...rows: readonly string[]): Promise<void> => {
    const { id } = await startUpload(world, employerId, 'staff.csv');
    await world.files.write(uploadedFileKey(id), `${[heading, ...rows].join('\n')}\n`, 'text/csv');
    await readUpload(world, id);
    await commitUpload(world, id);
    for (const work of world.importWork.splice(0)) if (work.kind === 'commit') await commitPart(world, work);
    await world.settle();
  };
  const idOf = (employeeId: string) => registrationOfEmployee(employerId, employeeId);
  const bounce = (id: Parameters<typeof takeFeedback>[1]['id'], mail: PostedMail | undefined) => {
    if (mail === undefined) throw new Error('No letter went there.');
    const claim = mail.tags.claim as Parameters<typeof takeFeedback>[1]['claim'];
    return takeFeedback(world, { id, claim, became: 'bounced-for-good', recipients: [mail.to] });
  };
  const press = (employeeId: string) =>
    changeRegistration(world, idOf(employeeId), (person, now) =>
      noteSeen(
        person,
        person.travellers.map((one) => assess(one, dateText(japanDay(now)))),
        now,
      ),
    );
  /** Day and hour in Japan, and subject, of what a member got. */
  const got = (email: string) =>
    world.postbox.sent
      .filter(({ to }) => to === email)
      .map(({ at: sentAt, subject }) => {
        const inJapan = new Date(sentAt + 9 * 60 * 60_000).toISOString();
        return `${inJapan.slice(0, 16).replace('T', ' ')} ${subject}`;
      });
  return { world, employerId, upload, idOf, bounce, press, got };
}

describe('an employer’s months', () => {
  it('bring HR a letter on Mondays at nine in Japan, and one on each day on which somebody needs an answer', async () => {
    const { world, employerId, upload, idOf, bounce, press, got } = await acme();
    await upload(away('Ann'), away('Bob'), home('Cem'), home('Dai'), home('Eve'));
    const lastTo = (email: string) => world.postbox.sent.findLast(({ to }) => to === email);
    await bounce(idOf('Cem'), lastTo('Cem@example.com'));
    await stop(world, idOf('Eve'));

    await world.turnTo(at('2026-12-07T10:00:00+09:00'));
    await bounce(employerItemId(employerId), lastTo(sam.email));
    await world.turnTo(at('2027-01-20T12:00:00+09:00'));
    await press('Bob');
    await world.turnTo(at('2027-02-16T10:00:00+09:00'));
    await upload(
      away('Ann', '2027-02-15'),
      away('Bob', '2027-02-10'),
      home('Cem').replace('Cem@', 'Cem.new@'),
      home('Dai'),
      home('Eve'),
    );
    await world.turnTo(at('2027-03-31T12:00:00+09:00'));

    expect(got(hr)).toEqual([
      '2026-11-23 10:00 Done: staff.csv',
      '2026-11-24 09:00 We cannot reach Cem (Cem)',
      '2026-11-30 09:00 Your people and their dates: week of 30 Nov 2026',
      '2026-12-07 09:00 Your people and their dates: week of 7 Dec 2026',
      '2026-12-07 10:00 Our letters do not reach sam@acme.example',
      '2026-12-14 09:00 Your people and their dates: week of 14 Dec 2026',
      '2026-12-21 09:00 Your people and their dates: week of 21 Dec 2026',
      '2026-12-28 09:00 Your people and their dates: week of 28 Dec 2026',
      '2027-01-04 09:00 Your people and their dates: week of 4 Jan 2027',
      '2027-01-11 09:00 Your people and their dates: week of 11 Jan 2027',
      '2027-01-18 09:00 Your people and their dates: week of 18 Jan 2027',
      '2027-01-25 09:00 Your people and their dates: week of 25 Jan 2027',
      '2027-02-01 09:00 Your people and their dates: week of 1 Feb 2027',
      '2027-02-02 09:00 14 days left: Ann (Ann) has not answered',
      '2027-02-08 09:00 Your people and their dates: week of 8 Feb 2027',
      '2027-02-09 09:00 7 days left: Ann (Ann) has not answered',
      '2027-02-15 09:00 Your people, week of 15 Feb 2027: 1 needs an answer',
      '2027-02-16 10:00 Done: staff.csv',
    ]);
    // Sam's letters ended with the one that came back.
    expect(got(sam.email)).toEqual(got(hr).slice(1, 4));

    for (const { to, text } of world.postbox.sent)
      if (to === hr && text.includes('14 days left')) expect(text).not.toContain('Bob');
    const monday = world.postbox.sent.find(({ to, subject }) => to === hr && subject.includes('25 Jan 2027'))?.text;
    expect(monday).toContain(
      'Ann (Ann): to be back in Japan by 16 Feb 2027 (22 days left); abroad now; has not answered',
    );
    expect(monday).toContain(
      'Bob (Bob): to be back in Japan by 16 Feb 2027 (22 days left); abroad now; saw this date on 20 Jan 2027',
    );
    expect(monday).toContain('Cem (Cem): period of stay ends on 30 Jun 2028 (522 days left); our letters come back');
    for (const nobody of ['Dai', 'Eve']) expect(monday).not.toContain(nobody);
  });

  it('have a round on every day, also where every alarm is lost and only the sweep rings', async () => {
    const world = livingWorld({ sweeps: true, alarms: 'lost' });
    const { employerId } = await addEmployer(world, { name: 'Acme KK', email: hr, language: 'en' });
    await changeEmployer(world, employerId, (employer, now) => ({ ...employer, roundMadeAt: now }));
    await world.turnTo(at('2026-11-24T10:00:00+09:00'));
    const employer = await world.employers.load(employerId);
    expect(employer?.roundMadeAt).toBeGreaterThanOrEqual(at('2026-11-24T09:00:00+09:00'));
    expect(employer?.roundMadeAt).toBeLessThanOrEqual(at('2026-11-24T09:30:00+09:00'));
  });
});
