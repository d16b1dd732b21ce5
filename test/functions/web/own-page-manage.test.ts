import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../../functions/change-registration';
import type { EmployerId } from '../../../shared/registrations/registration';
import { at } from '../../support/world';
import { aTrip, openRoom, registered } from './knock';

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');

/** The fields of a form on a page as a browser would send them back, untouched. */
async function fieldsOn(answer: Response): Promise<Record<string, string>> {
  const html = (await answer.text()).replace(/^[\s\S]*<main/, '');
  const fields: Record<string, string> = {};
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    const isChoice = /type="(radio|checkbox)"/.test(input);
    if (name === undefined || (isChoice && !/ checked/.test(input))) continue;
    fields[name] = /value="([^"]*)"/.exec(input)?.[1] ?? '';
  }
  for (const [, name = '', options = ''] of html.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  }
  return fields;
}

const dateFields = (name: string, [day = '', month = '', year = '']: readonly string[]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

describe('changing every fact of a person', () => {
  it('shows what we know, and sending it back unchanged changes nothing', async () => {
    const [traveller] = aTrip.travellers;
    const residence = {
      ...traveller?.residence,
      grantMonths: 18,
      passport: 'expired',
      exclusions: ['departure-hold'],
      birthDate: '2012-02-29',
      pending: { kind: 'renewal', filed: '2026-11-01', decided: '2026-11-20' },
    };
    const permit = { kind: 'single', effective: '2026-11-01', ends: '2027-11-01', used: true };
    const room = openRoom();
    const { token } = await registered(room, { body: { ...aTrip, travellers: [{ ...traveller, residence, permit }] } });
    const before = room.only();
    const fields = await fieldsOn(await room.get(`/r/${token}/change/t1`));
    expect(fields).toMatchObject({ status: 'engineer-humanities-international', 'departs-year': '2026' });
    const answer = await room.press(`/r/${token}/change/t1`, fields);
    expect(answer.headers.get('location')).toBe(`/r/${token}?done=unchanged`);
    expect(room.only()).toEqual(before);
  });

  it('takes new dates and works everything out again', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const fields = await fieldsOn(await room.get(`/r/${token}/change/t1`));
    const answer = await room.press(`/r/${token}/change/t1`, {
      ...fields,
      ...dateFields('departs', ['24', 'dec', '2026']),
      ...dateFields('returns', []),
      ...dateFields('stayEnds', ['1', '6', '2027']),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/r/${token}?done=changed`]);
    expect(room.only().travellers[0]).toMatchObject({
      trip: { departs: '2026-12-24', returns: null },
      residence: { stayEnds: '2027-06-01', cardEnds: '2028-05-31', grant: 'over-3-months' },
    });
    expect(room.only().occasions.at(-1)?.kind).toBe('changed');
    expect(await textOf(await room.get(`/r/${token}`))).toContain('Tuesday, 1 June 2027');
  });

  it('takes the trip out where both of its dates are emptied', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const fields = await fieldsOn(await room.get(`/r/${token}/change/t1`));
    await room.press(`/r/${token}/change/t1`, {
      ...fields,
      ...dateFields('departs', []),
      ...dateFields('returns', []),
    });
    expect(room.only().travellers[0]?.trip).toBeNull();
  });

  it('is where the page leads when a fact is missing, and then the last day is known', async () => {
    const room = openRoom();
    const [traveller] = aTrip.travellers;
    const unknown = { ...traveller, residence: { ...traveller?.residence, grant: 'unknown' } };
    const { token } = await registered(room, { body: { ...aTrip, travellers: [unknown] } });
    const page = await textOf(await room.get(`/r/${token}`));
    expect(page).toContain('until we know');
    expect(page).toContain(`<a class="button" href="/r/${token}/change/t1?lang=en">Tell us now</a>`);
    const fields = await fieldsOn(await room.get(`/r/${token}/change/t1`));
    await room.press(`/r/${token}/change/t1`, { ...fields, grant: 'one-year' });
    expect(room.only().travellers[0]?.residence).toMatchObject({ grant: 'over-3-months', grantMonths: 12 });
    expect(await textOf(await room.get(`/r/${token}`))).toContain('Monday, 20 December 2027');
  });

  it('asks again where a date is wrong, at its field, and keeps what was typed', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const fields = await fieldsOn(await room.get(`/r/${token}/change/t1`));
    const before = room.remembered();
    const wrong = { ...fields, ...dateFields('departs', ['31', 'Sep', '2027']) };
    const answer = await room.press(`/r/${token}/change/t1`, wrong);
    expect(answer.status).toBe(422);
    const page = await textOf(answer);
    expect(page).toContain('<title>Error: ');
    expect(page).toContain('<a href="#departs-day">Departure: This day is not in the calendar');
    expect(page).toContain('value="Sep"');
    expect(room.remembered()).toEqual(before);
  });

  it('says what contradicts itself', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const fields = await fieldsOn(await room.get(`/r/${token}/change/t1`));
    const answer = await room.press(`/r/${token}/change/t1`, {
      ...fields,
      ...dateFields('returns', ['1', '12', '2026']),
    });
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain('<a href="#returns-day">');
  });

  it('keeps what was typed when the language is changed', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const before = room.remembered();
    const typed = { step: 'language', ...dateFields('departs', ['31', 'Sep', '2027']) };
    const answer = await room.press(`/r/${token}/change/t1?lang=ja`, typed);
    expect(answer.status).toBe(200);
    const page = await textOf(answer);
    expect(page).toContain('<html lang="ja">');
    expect(page).toContain('value="Sep"');
    expect(room.remembered()).toEqual(before);
  });
});

describe('another trip', () => {
  it('needs only its dates once the last one is over, and keeps the residence', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const { residence } = room.only().travellers[0] ?? {};
    room.world.setTime(at('2027-01-12T08:00:00+09:00'));
    await room.press(`/r/${token}/returned`, { traveller: 't1' });
    expect(await textOf(await room.get(`/r/${token}`))).toContain(`href="/r/${token}/trip/t1?lang=en"`);
    const answer = await room.press(`/r/${token}/trip/t1`, dateFields('departs', ['1', 'Mar', '2027']));
    expect(answer.headers.get('location')).toBe(`/r/${token}?done=trip-planned`);
    expect(room.only().travellers[0]).toMatchObject({
      residence,
      trip: { departs: '2027-03-01', returns: null, returned: null },
    });
    expect(await textOf(await room.get(`/r/${token}`))).toContain('Wednesday, 1 March 2028');
  });

  it('says at its field what is missing, or before the return', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    room.world.setTime(at('2027-01-12T08:00:00+09:00'));
    await room.press(`/r/${token}/returned`, { traveller: 't1' });
    for (const departs of [[], ['1', '1', '2027']]) {
      const answer = await room.press(`/r/${token}/trip/t1`, dateFields('departs', departs));
      expect(answer.status).toBe(422);
      expect(await textOf(answer)).toContain('<a href="#departs-day">Departure: ');
    }
  });

  it('leads to the facts while a trip is under way', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    expect((await room.get(`/r/${token}/trip/t1`)).headers.get('location')).toBe(`/r/${token}/change/t1`);
  });
});

describe('the family', () => {
  const mai = {
    label: 'Mai',
    status: 'dependent',
    grant: 'one-year',
    ...dateFields('stayEnds', ['1', '6', '2027']),
    ...dateFields('departs', ['20', '12', '2026']),
  };

  it('takes in one more, who is named in the letters, and lets them go after asking once more', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const answer = await room.press(`/r/${token}/family/add`, mai);
    expect(answer.headers.get('location')).toBe(`/r/${token}/family?done=person-added`);
    expect(room.only().travellers).toMatchObject([{ id: 't1' }, { id: 't2', label: 'Mai' }]);
    const page = await textOf(await room.get(`/r/${token}/family?done=person-added`));
    expect(page).toContain('Leaves Japan on 20 December 2026');
    expect(page).toContain('This person is registered now.');
    expect(await textOf(await room.get(`/r/${token}/family/remove/t2`))).toContain('Take Mai out?');
    expect(room.only().travellers).toHaveLength(2);
    const gone = await room.press(`/r/${token}/family/remove/t2`);
    expect(gone.headers.get('location')).toBe(`/r/${token}/family?done=person-removed`);
    expect(room.only().travellers.map(({ id }) => id)).toEqual(['t1']);
  });

  it('asks for a name, and keeps what was typed', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const { label: _, ...nameless } = mai;
    const answer = await room.press(`/r/${token}/family/add`, nameless);
    expect(answer.status).toBe(422);
    const page = await textOf(answer);
    expect(page).toContain('<a href="#label">Name: This is needed.');
    expect(page).toContain('value="dependent" selected');
  });

  it('has room for eight', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    for (let count = 2; count <= 8; count += 1) {
      await room.press(`/r/${token}/family/add`, { ...mai, label: `Child ${count}` });
    }
    expect(room.only().travellers).toHaveLength(8);
    expect(await textOf(await room.get(`/r/${token}/family`))).toContain('Eight people are registered here');
    expect((await room.get(`/r/${token}/family/add`)).headers.get('location')).toBe(`/r/${token}/family`);
    const answer = await room.press(`/r/${token}/family/add`, { ...mai, label: 'Child 9' });
    expect(answer.status).toBe(422);
    expect(room.only().travellers).toHaveLength(8);
  });

  it('never loses its last member, nor whom an employer registered', async () => {
    const room = openRoom();
    const { id, token } = await registered(room);
    await room.press(`/r/${token}/family/remove/t1`);
    expect(room.only().travellers).toHaveLength(1);
    await room.press(`/r/${token}/family/add`, mai);
    await changeRegistration(room.world, id, (registration) => ({
      ...registration,
      state: 'told',
      origin: { by: 'employer', employerId: 'acme' as EmployerId, employerName: 'Acme KK', employeeId: '7' },
    }));
    expect(await textOf(await room.get(`/r/${token}/family`))).not.toContain('family/remove/t1');
    await room.press(`/r/${token}/family/remove/t1`);
    expect(room.only().travellers.map((one) => one.id)).toEqual(['t1', 't2']);
  });
});

describe('the settings', () => {
  it('move letters and clocks to another place by one press', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const answer = await room.press(`/r/${token}/settings/place`, { timeZone: 'America/New_York' });
    expect(answer.headers.get('location')).toBe(`/r/${token}/settings?done=saved`);
    expect(await textOf(await room.get(`/r/${token}/settings`))).toContain('New York, where it is 20:00 now');
    const page = await textOf(await room.get(`/r/${token}`));
    expect(page).toContain('<dt>In New York</dt><dd>09:59 on 20 Dec 2027</dd>');
    expect(page).toContain('Times are on the clock of New York.');
  });

  it('set the hour and which early reminders come; the nearest are said always to come', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    expect(await textOf(await room.get(`/r/${token}/settings`))).toContain('7 days, 3 days and 1 day before');
    await room.press(`/r/${token}/settings/letters`, { hour: '18', 'lead-30': 'yes' });
    expect(room.only().preferences).toEqual({ hour: 18, leadDays: [30] });
    const page = await textOf(await room.get(`/r/${token}/settings`));
    expect(page).toContain('<option value="18" selected');
    expect(page.match(/type="checkbox"[^>]*checked/g)).toHaveLength(1);
    const own = await textOf(await room.get(`/r/${token}`));
    expect(own).toContain('20 Nov 2027<small class="hour">18:00</small>');
    expect(own).not.toContain('21 Oct 2027');
  });

  it('change name and language of letters and pages', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    expect(await textOf(await room.get(`/r/${token}/settings?lang=en`))).toContain(
      `action="/r/${token}/settings/contact"`,
    );
    await room.press(`/r/${token}/settings/contact`, { name: 'Anna Ö', language: 'ja' });
    expect(room.only().contact).toMatchObject({ name: 'Anna Ö', language: 'ja' });
    expect(await textOf(await room.get(`/r/${token}`))).toContain('<html lang="ja">');
    await room.press(`/r/${token}/settings/contact`, { name: '', language: 'ja' });
    expect(room.only().contact).not.toHaveProperty('name');
  });

  it.each([
    ['place', { timeZone: 'Mars/Olympus' }, '#timeZone', 'Place: Choose a time zone'],
    ['letters', { hour: '3' }, '#hour', 'Hour: '],
    ['address', { 'first-email': 'nonsense' }, '#first-email', 'New address: Enter an e-mail address'],
    ['second', { 'second-email': '' }, '#second-email', 'Second address: This is needed'],
    ['second', { 'second-email': 'anna@example.com' }, '#second-email', 'Second address: We write to this address'],
  ])('say what is wrong at the field of %s, keep it, and change nothing', async (part, fields, href, text) => {
    const room = openRoom();
    const { token } = await registered(room);
    const before = room.remembered();
    const answer = await room.press(`/r/${token}/settings/${part}`, fields);
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain(`<a href="${href}">${text}`);
    expect(room.remembered()).toEqual(before);
  });

  it('ask a new address by a letter to it, and say so until it is confirmed', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    await room.press(`/r/${token}/settings/second`, { 'second-email': 'brother@example.com' });
    expect(room.only().askedAddress).toMatchObject({ email: 'brother@example.com', place: 'second' });
    expect(room.only().contact).not.toHaveProperty('secondEmail');
    expect(await textOf(await room.get(`/r/${token}/settings`))).toContain('We wrote to brother@example.com.');
    const answer = await room.press(`/r/${token}/settings/drop-second`);
    expect(answer.headers.get('location')).toBe(`/r/${token}/settings?done=second-dropped`);
    expect(room.only().askedAddress).toBeUndefined();
  });

  it('are open for another address where our letters come back, and for nothing else', async () => {
    const room = openRoom();
    const { id, token } = await registered(room);
    await changeRegistration(room.world, id, (registration) => ({ ...registration, state: 'unreachable' }));
    expect(await textOf(await room.get(`/r/${token}`))).toContain(`href="/r/${token}/settings?lang=en#address"`);
    const page = await textOf(await room.get(`/r/${token}/settings`));
    expect(page).toContain('id="first-email"');
    expect(page).not.toContain('id="hour"');
    await room.press(`/r/${token}/settings/address`, { 'first-email': 'works@example.com' });
    expect(room.only().askedAddress?.email).toBe('works@example.com');
  });
});
