import { describe, expect, it } from 'vitest';
import { stop } from '../../../../functions/web/stop';
import { roster } from '../../import/employer-world';
import { signedIn } from './employer-room';
import { openDesk } from './upload-desk';

/** Monday 2026-11-23 in Japan: Ann is abroad until 20 December at the latest, Bob's stay ends in 31 days, Cem's in 2030. */
const ann = 'E1,Ann,ann@example.com,Student,2 years,2028-03-31,2025-12-20,2026-12-10';
const bob = 'E2,Bob,bob@example.com,Dependent,1 year,2026-12-24,,';
const cem = 'E3,Ｃｅｍ,cem@example.com,Student,4 years,2030-03-31,,';

async function board(...rows: readonly string[]) {
  const desk = await openDesk();
  const { path } = await desk.send(roster(...rows));
  await desk.commit(path);
  await desk.work();
  const names = async (query = '') =>
    (await desk.read(`/employer/people${query}`)).match(/(Ann|Bob|Ｃｅｍ|P\d+)(?= E\d)/g) ?? [];
  return { ...desk, names };
}

describe('the people of an employer, on a page', () => {
  it('stand there with the most urgent first: days left, where they are, and how things stand', async () => {
    const { names, read } = await board(cem, bob, ann);
    expect(await names()).toEqual(['Ann', 'Bob', 'Ｃｅｍ']);
    const page = await read('/employer/people');
    expect(page).toContain('3 registered 1 abroad 1 asked without an answer 0 not reached 0 want no letters');
    expect(page).toMatch(/27 days left 20 Dec 2026 [\w .,:]+ Ann E1 [\w, ]+ abroad/);
    expect(page).toMatch(/31 days left 24 Dec 2026 [\w .,:]+ Bob E2 [\w, ]+ last day of the period of stay/);
    expect(page).toMatch(/Ann E1 .* Answered\? asked, no answer yet Reachable\? reached .* Bob/);
    expect(await read('/employer/people?lang=ja')).toMatch(/あと27日 2026\/12\/20 .* Ann E1/);
  });

  it.each([
    ['?within=90', ['Ann', 'Bob']],
    ['?within=30', ['Ann']],
    ['?within=14', []],
    ['?within=5', ['Ann', 'Bob', 'Ｃｅｍ']],
    ['?q=cem', ['Ｃｅｍ']],
    ['?q=e2', ['Bob']],
    ['?q=b&within=30', []],
    ['?show=abroad', ['Ann']],
    ['?show=not-answered', ['Ann']],
    ['?show=objected', []],
    ['?show=nonsense', ['Ann', 'Bob', 'Ｃｅｍ']],
    ['?sort=employee_id', ['Ann', 'Bob', 'Ｃｅｍ']],
    ['?sort=name', ['Ann', 'Bob', 'Ｃｅｍ']],
    ['?sort=departure&q=e', ['Ann', 'Bob', 'Ｃｅｍ']],
  ])('are found by %s', async (query, found) => {
    const { names } = await board(ann, bob, cem);
    expect(await names(query)).toEqual(found);
  });

  it('say who does not want our letters', async () => {
    const { world, room, read } = await board(bob);
    for (const { id } of room.items()) await stop(world, id);
    const page = await read('/employer/people');
    expect(page).toContain('1 want no letters');
    expect(page).toContain('wants no letters: remind them yourself');
  });

  it('come a hundred at a time', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => `E${n},P${n},p${n}@example.com,Student,,,,`);
    const { names } = await board(...rows);
    const [first, second] = [await names('?q=p'), await names('?q=p&page=2')];
    expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([100, 20, 120]);
  });

  it('keep what one looks for from page to page, in the form, and in the spreadsheet', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => `E${n},P${n},p${n}@example.com,Student,,,2026-11-20,`);
    const { hr } = await board(...rows);
    const page = await (await hr.get('/employer/people?q=p&show=abroad&sort=employee_id')).text();
    const [more] = /\/employer\/people\?[^"]*page=2/.exec(page) ?? [];
    expect(more).toBe('/employer/people?lang=en&amp;q=p&amp;show=abroad&amp;sort=employee_id&amp;page=2');
    const [spreadsheet = ''] = /\/employer\/people\.csv\?[^"]*/.exec(page) ?? [];
    const lines = (await (await hr.get(spreadsheet.replaceAll('&amp;', '&'))).text()).split('\r\n');
    expect(lines.slice(1, 4).map((line) => line.split(',')[0])).toEqual(['E0', 'E1', 'E2']);
    expect(lines).toHaveLength(122);
    expect(page).toMatch(/<option value="abroad" selected/);
    expect(page).toMatch(/<option value="employee_id" selected/);
  });

  it('who are leaving say so, and are counted', async () => {
    const { world, room, read } = await board(bob);
    for (const { id } of room.items())
      Object.assign(world.registrations.items.get(id)?.registration ?? {}, { offeredAt: world.clock.now() });
    expect(await read('/employer/people')).toMatch(/1 leaving .* Bob E2 .* leaving/);
  });

  it('are downloaded as a spreadsheet', async () => {
    const { hr } = await board(ann);
    const answer = await hr.get('/employer/people.csv');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="people-2026-11-23.csv"');
    expect(await answer.text()).toContain('E1,Ann,27,2026-12-20');
  });

  it('are shown to nobody else', async () => {
    const { room } = await board(ann);
    const other = await signedIn(room, (await room.add('Other KK', 'hr@other.example')).signInUrl);
    for (const path of ['/employer/people', '/employer/people.csv', '/employer/people/E1']) {
      expect(await (await other.get(path)).text()).not.toContain('Ann');
      expect((await room.get(path)).headers.get('location')).toBe('/employer?lang=en');
    }
  });
});
