/** What the rooms say aloud while people register, err, change, complain and leave: nobody is named in any line. */
import { describe, expect, it } from 'vitest';
import { logAsJsonTo } from '../../functions/adapters/log-as-json';
import { takeFeedback } from '../../functions/feedback/take-feedback';
import { handleBatch } from '../../functions/handle-batch';
import { logCode } from '../../functions/log-code';
import { remind } from '../../functions/remind/remind';
import { webApp } from '../../functions/web/app';
import { instant } from '../../shared/calendar/day';
import type { ClaimId } from '../../shared/registrations/ledger';
import { employerIn, roster } from '../functions/import/employer-world';
import { aFilledForm, aTrip } from '../functions/web/knock';
import { livingWorld } from '../scenarios/living-world';
import { anAddress, aRegistration } from '../support/builders';
import { keep } from '../support/keep';
import { namedIn } from '../support/whom-a-line-names';
import { worldInMemory } from '../support/world';

const publicUrl = 'https://kaeru.test';
const people = ['anna@example.com', 'second@example.com', 'new@example.com', 'ben@example.com', 'hr@acme.example'];
const names = ['Anna Nguyen', 'Mother', 'Ben Okafor', 'Acme KK', '2027-01-10', '2028-05-31'];

it('no address, no name, no date, no token stands in any line of a year with everything that can go wrong', async () => {
  const world = livingWorld({ sweeps: true });
  const lines: string[] = [];
  const aloud = { ...world, log: logAsJsonTo((line) => lines.push(line)) };
  const app = webApp(aloud);
  const knock = (path: string, init: RequestInit = {}) => Promise.resolve(app.request(`${publicUrl}${path}`, init));
  const press = (path: string, fields: Record<string, string> = {}) =>
    knock(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: publicUrl } });
  const program = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    knock(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
  const tokenTo = (to: string): string =>
    /\/[ra]\/([\w.-]+)/.exec(world.postbox.sent.findLast((mail) => mail.to === to)?.text ?? '')?.[1] ?? 'none';

  // Registers by the form and by a program, well and badly.
  await press('/?lang=en', { ...aFilledForm, name: 'Anna Nguyen', secondEmail: 'second@example.com' });
  await press('/?lang=en', { ...aFilledForm, email: 'anna@@example.com', name: 'Anna Nguyen' });
  await program('POST', '/api/v1/registrations', { contact: { email: 'ben@example.com' }, travellers: 'Ben Okafor' });
  await program('POST', '/api/v1/registrations', {
    ...aTrip,
    contact: { ...aTrip.contact, email: 'ben@example.com', name: 'Ben Okafor' },
  });
  await knock('/api/v1/registrations', { method: 'POST', body: '{"contact":{"email":"anna@example.com"' });
  await world.settle();
  const own = `/r/${tokenTo('anna@example.com')}`;
  for (const path of ['/confirm', '/address', '/returned', '/tick', '/seen', '/place', '/nowhere']) {
    await press(`${own}${path}`, { email: 'new@example.com', place: 'first', date: 'yesterday, Anna Nguyen' });
  }
  await press(`${own}/settings/address`, { email: 'new@example.com' });
  await press('/link', { email: 'anna@example.com' });
  await knock(`/r/${tokenTo('anna@example.com')}forged?name=Anna`);
  await world.settle();

  // An employer's file with a wrong row, and its people.
  const acme = await employerIn(aloud);
  await acme.commit(
    (
      await acme.plan(
        roster(
          'E1,Ben Okafor,ben@example.com,Student,2 years,2028-03-31,2026-12-20,2027-01-10',
          'E2,Anna Nguyen,anna@@,Student,,,,',
        ),
      )
    ).id,
  );
  await world.settle();

  // SES refuses, and quotes whom; mails come back; the table fails, and quotes what was to be written.
  const stranger = aRegistration({
    contact: { ...aRegistration().contact, email: anAddress('anna@example.com'), name: 'Anna Nguyen' },
  });
  await keep(world, stranger);
  world.postbox.faults.answer = ({ to }) => ({ outcome: 'refused', reason: `Address ${to} is blacklisted` });
  await remind(aloud, { publicUrl }, stranger.id);
  world.postbox.faults.answer = undefined;
  const claim = (world.postbox.sent[0]?.tags.claim ?? '') as ClaimId;
  for (const became of ['bounced-for-now', 'bounced-for-good', 'complained'] as const) {
    await takeFeedback(aloud, { id: stranger.id, claim, became, recipients: [anAddress('anna@example.com')] });
  }
  await handleBatch(aloud.log, { Records: [{ messageId: 'm-1', body: 'anna@example.com' }] }, async (body) => {
    throw new TypeError(`No such thing as ${body}`);
  });
  const broken = webApp({
    ...aloud,
    registrations: {
      ...aloud.registrations,
      save: async () => {
        throw new Error('anna@example.com, Anna Nguyen, could not be written');
      },
    },
  });
  const failed = await broken.request(`${publicUrl}/?lang=en`, {
    method: 'POST',
    body: new URLSearchParams({ ...aFilledForm, formKey: 'another', email: 'ben@example.com' }),
    headers: { origin: publicUrl },
  });
  expect(failed.status).toBe(500);
  await press(`${own}/stop`);
  await press(`${own}/erase`);
  await world.turnTo(instant(world.clock.now() + 60 * 24 * 60 * 60_000));

  const all = [...lines, ...world.logged.map((line) => JSON.stringify(line))];
  expect(all.length).toBeGreaterThan(10);
  const codes = lines.map((line) => /"code":"([^"]+)"/.exec(line)?.[1]);
  expect(codes).toEqual(
    expect.arrayContaining([
      'registered',
      'letter-refused',
      'mail-complained',
      'message-failed',
      'web-unexpected',
      'part-written',
    ]),
  );
  expect(all.flatMap((line) => namedIn(line, [...people, ...names, tokenTo('anna@example.com')]))).toEqual([]);
});

describe('the log of every test that has a world', () => {
  it('fails the test whose line names somebody who is stored, or any address', async () => {
    const world = worldInMemory();
    await keep(world, aRegistration({ contact: { ...aRegistration().contact, name: 'Anna' } }));
    expect(() => world.log('info', 'code', 'A sentence.', { reason: logCode('Anna') })).toThrow('Anna');
    expect(() => world.log('info', 'code', 'A sentence of nobody@example.com.')).toThrow('nobody@example.com');
    expect(() => world.log('info', 'code', 'Annals of nobody.')).not.toThrow();
  });
});
