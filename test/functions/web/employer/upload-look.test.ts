import { describe, expect, it } from 'vitest';
import { openDesk, textOf } from './upload-desk';

/** The first date proves that the day stands first, in both columns. */
const decided = `employee_id,email,status_of_residence,departs,returns
E1,ann@example.com,Student,13/08/2027,04/09/2027
E2,bob@example.com,Student,03/08/2027,30/09/2027\n`;

/** What stands in a list of the page, the chosen first. */
const choicesOf = (page: string, name: string): readonly string[] =>
  [
    ...(new RegExp(`<select id="${name}"[\\s\\S]*?</select>`).exec(page)?.[0] ?? '').matchAll(/<option[^>]*>(.*?)</g),
  ].map(([, label]) => label ?? '');

describe('how a file was read', () => {
  it('is said with its first cells, and every part of it can be changed', async () => {
    const { hr, send } = await openDesk();
    const { path } = await send(decided);
    const page = await (await hr.get(path)).text();
    expect(choicesOf(page, 'encoding')[0]).toBe('UTF-8 (leave as it is)');
    expect(choicesOf(page, 'delimiter')).toEqual(['a comma (leave as it is)', 'a tab', 'a semicolon']);
    expect(choicesOf(page, 'heading-row').slice(0, 2)).toEqual(['Row 1 (leave as it is)', 'Row 2']);
    expect(choicesOf(page, 'means-0')[0]).toBe('employee id (leave as it is)');
    expect(choicesOf(page, 'order-departs')).toEqual([
      'First the day, then the month (leave as it is)',
      'First the month, then the day',
    ]);
    expect(textOf(page)).toContain('13/08/2027 = 2027-08-13 · 03/08/2027 = 2027-08-03');
  });

  it('the order of dates can be changed also where the column decided it itself', async () => {
    const { hr, send, work, read } = await openDesk();
    const { path } = await send(decided);
    expect(await read(path)).toContain('departs: 2027-08-03');
    await hr.press(`${path}/answers`, { 'order-departs': 'month-first' });
    await work();
    const page = await read(path);
    expect(page).toContain('departs: 2027-03-08');
    expect(page).toMatch(/Row 2 E1 departs : “13\/08\/2027”/);
    expect(page).toContain('First the month, then the day (leave as it is)');
  });

  it('a column that is left out of one file is read again in the next; one we do not know stays left out', async () => {
    const { hr, send, work, read } = await openDesk();
    const file = 'employee_id,email,status_of_residence,departs,shoes\nE1,ann@example.com,Student,2027-08-13,24\n';
    const { path } = await send(file);
    await hr.press(`${path}/answers`, {
      'heading-3': 'departs',
      'means-3': 'ignore',
      'heading-4': 'shoes',
      'means-4': 'ignore',
    });
    await work();
    expect(await read(path)).not.toContain('departs: 2027-08-13');
    const next = await read((await send(file)).path);
    expect(next).toContain('departs: 2027-08-13');
    expect(next).not.toContain('We do not know these headings');
  });

  it('the row of the headings can be changed', async () => {
    const { hr, send, work, read } = await openDesk();
    const { path } = await send('employee_id,email,status_of_residence\nNo.,Mail,Visa\nE1,ann@example.com,Student\n');
    expect(await read(path)).toContain('1 New');
    await hr.press(`${path}/answers`, { 'heading-row': '2' });
    await work();
    const asked = await read(path);
    expect(asked).toContain('“No.” means');
    expect(asked).toContain('Row 2 (leave as it is)');
    await hr.press(`${path}/answers`, { 'heading-row': '1' });
    await work();
    expect(await read(path)).toContain('Check what will change');
  });

  it('what separates the cells can be changed', async () => {
    const { hr, send, work, read } = await openDesk();
    const { path } = await send('employee_id,email;status_of_residence\nE1,ann@example.com;Student\n');
    expect(await read(path)).toMatch(/“employee_id” means|We could not read this file/);
    await hr.press(`${path}/answers`, { delimiter: ';' });
    await work();
    expect(await read(path)).toContain('“employee_id,email” means');
  });

  it.each([
    ['heading-row', '0'],
    ['heading-row', 'first'],
    ['delimiter', '|'],
  ])('takes no %s of %s', async (name, value) => {
    const { hr, send } = await openDesk();
    const { path } = await send(decided);
    expect((await hr.press(`${path}/answers`, { [name]: value })).status).toBe(422);
  });
});

describe('what is wrong in a file', () => {
  it('is said worst first, once for all rows of a kind, then row by row', async () => {
    const { send, read } = await openDesk();
    const { path } = await send(
      `employee_id,email,status_of_residence,departs
E1,ann@example.com,Student,soon
E2,nobody,Student,
E3,nobody,Student,
,eve@example.com,Student,\n`,
    );
    const page = await read(path);
    const places = [
      'employee id : ',
      'email : “nobody” is not an e-mail address.',
      '2 rows: 3, 4',
      'departs : “soon”',
      'Row by row Row 5',
      'Row 3 E2',
      'Row 2 E1',
    ].map((text) => page.indexOf(text));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('rows with the same employee_id come in a file of their own; without any there is no such link', async () => {
    const { hr, send } = await openDesk();
    const twice = await send(
      'employee_id,email,status_of_residence\nE1,a@example.com,Student\nE1,b@example.com,Student\nE2,nobody,Student\n',
    );
    expect(await (await hr.get(twice.path)).text()).toContain(`${twice.path}/duplicates.csv`);
    const csv = await (await hr.get(`${twice.path}/duplicates.csv`)).text();
    expect(csv).toMatch(/E1,a@example.com,[\s\S]*E1,b@example.com,/);
    expect(csv).not.toContain('nobody');
    const once = await send('employee_id,email,status_of_residence\nE2,nobody,Student\n');
    expect(await (await hr.get(once.path)).text()).not.toContain('duplicates.csv');
  });
});
