import { beforeEach, describe, expect, it } from 'vitest';
import { employerWorld, roster } from '../functions/import/employer-world';
import { openDesk } from '../functions/web/employer/upload-desk';
import { aFilledForm, aTrip, openRoom } from '../functions/web/knock';
import { openHouse } from './house';

/** Names that every object answers to. */
const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

const payloads: readonly string[] = [
  '{"__proto__":{"evil":true}}',
  '{"constructor":{"prototype":{"evil":true}}}',
  '{"__proto__":[],"evil":true}',
  '{"contact":{"__proto__":{"evil":true,"email":"a@example.com"}}}',
  '{"travellers":[{"__proto__":{"evil":true}}]}',
  '{"travellers":{"__proto__":{"length":1}}}',
];

const expectClean = (): void => {
  const one: Record<string, unknown> = {};
  for (const name of ['evil', 'length', 'email', 'admin', 'ok', 'ignore']) expect(one[name], name).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
};

describe('prototype pollution', () => {
  beforeEach(expectClean);

  it('JSON: __proto__ and constructor.prototype, at every door that reads JSON, leave every other object as it was', async () => {
    const house = await openHouse();
    const token = await house.world.links.sign('own-page', (await house.subjects())['own-page']);
    const own = { authorization: `Bearer ${token}`, 'if-match': '"1"' };
    const key = { authorization: `Bearer ${house.apiKey}` };
    const doors = [
      ['POST', '/api/v1/assessments', {}],
      ['POST', '/api/v1/registrations', {}],
      ['PUT', `/api/v1/registrations/${house.id}`, own],
      ['POST', `/api/v1/registrations/${house.id}/returned`, own],
      ['POST', '/api/v1/uploads', key],
      ['POST', `/api/v1/uploads/${house.uploadId}/answers`, key],
    ] as const;
    for (const [method, path, headers] of doors) {
      for (const payload of payloads) {
        const answer = await house.room.send(method, path, payload, headers);
        expect(answer.status, `${path} ${payload}`).toBeLessThan(500);
        expectClean();
      }
    }
  });

  it('JSON: what stands in __proto__ does not count as sent', async () => {
    const room = openRoom();
    const hidden = JSON.stringify(aTrip).replace('{"contact":', '{"__proto__":');
    expect((await room.send('POST', '/api/v1/registrations', hidden)).status).toBe(422);
    expect(room.items()).toEqual([]);
  });

  it('form fields and questions in the address named after what every object has change nothing and break no page', async () => {
    const house = await openHouse();
    const names = [
      ...inherited,
      '__proto__[evil]',
      '__proto__.evil',
      'constructor[prototype][evil]',
      'constructor.prototype.evil',
    ];
    const fields = Object.fromEntries(names.map((name) => [name, 'evil']));
    const query = new URLSearchParams([
      ...names.map((name) => [name, 'evil']),
      ['lang', '__proto__'],
      ['done', 'constructor'],
      ['show', 'toString'],
      ['sort', '__proto__'],
      ['kind', 'constructor'],
      ['cursor', '__proto__'],
    ]);
    for (const step of ['check', 'review', 'register', 'language', '__proto__', 'constructor']) {
      expect((await house.room.press('/', { ...aFilledForm, ...fields, step })).status, step).toBeLessThan(500);
      expectClean();
    }
    for (const path of [
      '/',
      '/law',
      '/employer',
      '/employer/people',
      '/employer/uploads',
      '/employer/members',
      `/employer/uploads/${house.uploadId}`,
      '/employer/audit',
      '/api/v1/people',
    ]) {
      const answer = await house.browser.get(`${path}?${query}`);
      expect([200, 303, 422], path).toContain(answer.status);
      expectClean();
    }
    for (const path of [
      '/employer/members',
      '/employer/keys',
      '/employer/letters',
      `/employer/uploads/${house.uploadId}/answers`,
    ]) {
      expect((await house.browser.press(path, fields)).status, path).toBeLessThan(500);
      expectClean();
    }
  });

  it.each(inherited)('employee_id %s is an id like any other: planned, written, shown, undone', async (id) => {
    const desk = await openDesk();
    const row = `${id},Ann,ann@example.com,Student,2 years,2028-03-31,2026-12-20,2027-01-10`;
    const { path } = await desk.send(roster(row, row.replace(id, 'E2').replace('ann@', 'bob@')));
    await desk.commit(path);
    await desk.work();
    const people = await desk.world.registrations.peopleOf(desk.employerId);
    expect(people).toHaveLength(2);
    expect(await desk.read(`/employer/people/${encodeURIComponent(id)}`)).toContain('Ann');
    const upload = [...desk.world.uploads.uploads.values()][0];
    expect(upload).toMatchObject({ state: 'committed', written: { create: 2, update: 0 } });
    await desk.hr.press(`${path}/undo`);
    await desk.work();
    expect(await desk.world.registrations.peopleOf(desk.employerId)).toEqual([]);
    expectClean();
  });

  it.each(inherited)('employee_id %s that somebody changed meanwhile is a conflict like every other', async (id) => {
    const acme = await employerWorld();
    const row = `${id},Ann,ann@example.com,Student,2 years,2028-03-31,2026-12-20,2027-01-10`;
    const first = await acme.plan(roster(row));
    const second = await acme.plan(roster(row.replace('Ann', 'Anne')));
    await acme.commit(first.id);
    const upload = await acme.commit(second.id);
    expect(upload.counts).toMatchObject({ conflict: 1, create: 0 });
    expect((await acme.person(id)).contact.name).toBe('Ann');
  });

  it('headings of a file and answers about them, named after what every object has, mean nothing and pollute nothing', async () => {
    const desk = await openDesk();
    const headings = `employee_id,email,status_of_residence,${inherited.join(',')}`;
    const { path, id } = await desk.send(
      `${headings}\nE1,ann@example.com,Student,${inherited.map(() => 'evil').join(',')}\n`,
    );
    expect((await desk.hr.get(path)).status).toBe(200);
    const means = inherited.flatMap((heading, at) => [
      [`heading-${at}`, heading] as const,
      [`means-${at}`, at % 2 === 0 ? 'ignore' : 'name'] as const,
    ]);
    expect((await desk.hr.press(`${path}/answers`, Object.fromEntries(means))).status).toBeLessThan(500);
    await desk.work();
    const key = { authorization: `Bearer ${desk.apiKey}` };
    for (const means of ['ignore', '__proto__', 'constructor', 'toString']) {
      for (const heading of inherited) {
        const mapping = JSON.stringify({ mapping: { x: means } }).replace('"x"', JSON.stringify(heading));
        const answer = await desk.room.send('POST', `/api/v1/uploads/${id}/answers`, mapping, key);
        expect([202, 422], `${heading} ${means}`).toContain(answer.status);
        await desk.work();
      }
    }
    expect((await desk.hr.get(path)).status).toBe(200);
    expectClean();
  });
});
