import { describe, expect, it } from 'vitest';
import { addEmployer } from '../../../../functions/commands/add-employer';
import { webApp } from '../../../../functions/web/app';
import { operations } from '../../../../functions/web/openapi/operations';
import { stop } from '../../../../functions/web/stop';
import { emailForm } from '../../../../shared/registrations/contact-form';
import { wordsFor } from '../../../support/words';
import { at } from '../../../support/world';
import { ann, bob, employerWorld, roster } from '../../import/employer-world';

/** An employer with these people, and its door. Monday 2026-11-23 in Japan. */
async function people(...rows: readonly string[]) {
  const employer = await employerWorld();
  await employer.commit((await employer.plan(roster(...rows))).id);
  const app = webApp(employer.world);
  const ask = async (path: string, key: string | undefined = employer.apiKey, language = 'en') => {
    const headers = { authorization: `Bearer ${key}`, 'accept-language': language };
    const answer = await app.request(`/api/v1${path}`, { headers });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined };
  };
  const ids = async (path: string) =>
    (await ask(path)).json.people.map(({ employeeId }: { employeeId: string }) => employeeId);
  return { ...employer, ask, ids };
}

describe('the people of an employer', () => {
  it('come with the date that counts next: to be back while a trip is not over, else stay or card', async () => {
    const { ask } = await people(ann, bob);
    expect((await ask('/people')).json).toEqual({
      people: [
        {
          employeeId: 'E2',
          name: 'Bob',
          state: 'told',
          objected: false,
          reachable: true,
          asked: false,
          acknowledged: false,
          leaving: false,
          abroad: false,
          verdict: 'clear',
          departs: null,
          returns: null,
          returnBy: null,
          next: { kind: 'stay-end', date: '2027-06-30' },
          daysLeft: 219,
          moved: [],
        },
        {
          employeeId: 'E1',
          name: 'Ann',
          state: 'told',
          objected: false,
          reachable: true,
          asked: false,
          acknowledged: false,
          leaving: false,
          abroad: false,
          verdict: 'clear',
          departs: '2026-12-20',
          returns: '2027-01-10',
          returnBy: '2027-12-20',
          next: { kind: 'return', date: '2027-12-20' },
          daysLeft: 392,
          moved: [],
        },
      ],
      total: 2,
      next: null,
    });
  });

  it('are abroad from the day they leave, and their days run down', async () => {
    const { world, ask } = await people(ann);
    world.setTime(at('2026-12-20T00:00:00+09:00'));
    expect((await ask('/people')).json.people).toMatchObject([{ abroad: true, daysLeft: 365 }]);
    world.setTime(at('2027-12-21T09:00:00+09:00'));
    expect((await ask('/people')).json.people).toMatchObject([{ abroad: true, verdict: 'lapsed' }]);
  });

  it('may be asked for until a day', async () => {
    const { ids } = await people(ann, bob);
    expect(await ids('/people?until=2027-06-29')).toEqual([]);
    expect(await ids('/people?until=2027-06-30')).toEqual(['E2']);
    expect(await ids('/people?until=2027-12-20')).toEqual(['E2', 'E1']);
  });

  it.each([
    ['show=abroad', ['E1']],
    ['show=not-answered', ['E10']],
    ['show=objected', ['E3']],
    ['show=unreachable', []],
    ['q=bob', ['E2']],
    ['q=ｅ1', ['E1', 'E10']],
    ['q=e1&show=abroad', ['E1']],
    ['sort=name', ['E1', 'E2', 'E10', 'E3']],
    ['sort=employee_id', ['E1', 'E2', 'E3', 'E10']],
    ['sort=departure', ['E1', 'E10', 'E2', 'E3']],
    ['sort=days-left', ['E10', 'E2', 'E1', 'E3']],
  ])('may be asked for with %s, and so may their spreadsheet', async (query, found) => {
    const cem = 'E3,,cem@example.com,Student,,2029-03-31,,';
    const dan = 'E10,Dan,dan@example.com,Student,,2026-12-31,,';
    const { world, ask, ids, idOf } = await people(cem, bob, dan, ann);
    await stop(world, idOf('E3'));
    world.setTime(at('2026-12-21T09:00:00+09:00'));
    expect((await ids(`/people?${query}`)).toSorted()).toEqual(found.toSorted());
    if (query.startsWith('sort')) expect(await ids(`/people?${query}`)).toEqual(found);
    const rows = (await ask(`/people.csv?${query}`)).text.split('\r\n').slice(1, -1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(await ids(`/people?${query}`));
  });

  it.each(['days-left', 'name', 'employee_id', 'departure'])(
    'by %s go on where the page before ended',
    async (sort) => {
      const rows = Array.from({ length: 130 }, (_, n) =>
        [
          `E${n},${n % 3 === 0 ? '' : `P${n % 7}`},e${n}@example.com,Student,,`,
          n % 2 === 0 ? ',,' : '2028-01-01,2026-12-20,',
        ].join(''),
      );
      const { ask, ids } = await people(...rows);
      const { next } = (await ask(`/people?sort=${sort}`)).json;
      const seen = [...(await ids(`/people?sort=${sort}`)), ...(await ids(`/people?sort=${sort}&cursor=${next}`))];
      expect([seen.length, new Set(seen).size]).toEqual([130, 130]);
    },
  );

  it('of one order cannot go on in another', async () => {
    const rows = Array.from({ length: 101 }, (_, n) => `E${n},,e${n}@example.com,Student,,,,`);
    const { ask } = await people(...rows);
    const { next } = (await ask('/people?sort=name')).json;
    expect((await ask(`/people?cursor=${next}`)).json).toMatchObject({
      status: 422,
      errors: [
        {
          pointer: '/cursor',
          code: 'cursor-of-another-order',
          detail: expect.stringContaining('Ask again with the "sort" it came from'),
        },
      ],
    });
  });

  it('come a hundred at a time, in one order, each once', async () => {
    const rows = Array.from({ length: 250 }, (_, n) => `E${n},,e${n}@example.com,Student,,2028-0${1 + (n % 9)}-01,,`);
    const { ask } = await people(...rows);
    const seen: string[] = [];
    const dates: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const { json } = await ask(`/people${next === '' ? '' : `?cursor=${next}`}`);
      expect(json.total).toBe(250);
      seen.push(...json.people.map(({ employeeId }: { employeeId: string }) => employeeId));
      dates.push(...json.people.map((person: { next: { date: string } }) => person.next.date));
      next = json.next;
    }
    expect(new Set(seen).size).toBe(250);
    expect(seen).toHaveLength(250);
    expect(dates).toEqual(dates.toSorted());
  });

  it('who objected are marked', async () => {
    const { world, ask, idOf } = await people(ann);
    await stop(world, idOf('E1'));
    expect((await ask('/people')).json.people).toMatchObject([
      { employeeId: 'E1', state: 'stopped', objected: true, reachable: false },
    ]);
  });

  it('are nobody else’s to see', async () => {
    const { world, ask } = await people(ann);
    const email = emailForm.parse('hr@other.example');
    const other = await addEmployer(world, { name: 'Other KK', email, language: 'en' });
    expect((await ask('/people', other.apiKey)).json).toEqual({ people: [], total: 0, next: null });
    expect((await ask('/people.csv', other.apiKey)).text).not.toContain('E1');
    expect((await ask('/people', 'wrong')).json).toMatchObject({ status: 401, code: 'api-key-invalid' });
  });

  it('are not shown to whom they were once, while the index still says so', async () => {
    const { world, ask, idOf } = await people(ann);
    const item = world.registrations.items.get(idOf('E1'));
    const origin = { by: 'employer', employerId: 'somebodyelse', employerName: 'Other KK', employeeId: 'E1' };
    Object.assign(item?.registration ?? {}, { origin });
    Object.assign(world.registrations, { peopleOf: async () => [idOf('E1')] });
    expect((await ask('/people')).json.people).toEqual([]);
    expect((await ask('/people/E1')).status).toBe(404);
  });

  it.each([
    ['until', 'tomorrow', 'not-a-date'],
    ['cursor', 'x', 'not-one-of'],
    ['show', 'everybody', 'not-one-of'],
    ['sort', 'age', 'not-one-of'],
    ['q', 'x'.repeat(101), 'too-long'],
  ])('a wrong %s is said', async (name, value, code) => {
    const { ask } = await people(ann);
    expect((await ask(`/people?${name}=${value}`)).json).toMatchObject({
      status: 422,
      errors: [{ pointer: `/${name}`, code }],
    });
  });
});

describe('one person of an employer', () => {
  it('has dates with reasons, and letters with what became of them, but not what they say', async () => {
    const { ask } = await people(ann);
    const { status, json } = await ask('/people/E1');
    expect(status).toBe(200);
    const { body } = operations.find(({ path }) => path === '/api/v1/people/{employeeId}')?.answer ?? {};
    expect(body?.safeParse(json).error).toBeUndefined();
    expect(json).toMatchObject({
      employeeId: 'E1',
      returnBy: '2027-12-20',
      planToReturnBy: '2027-12-13',
      acknowledgedAt: null,
      bouncedAt: null,
      leavingSince: null,
    });
    expect(json.deadlines).toContainEqual({ kind: 'return', date: '2027-12-20', rule: 'R1.3' });
    expect(json.reasons[0].text).toContain('because special re-entry lasts one year');
    expect(json.letters).toContainEqual(expect.objectContaining({ kind: 'told', status: 'promised' }));
    expect((await ask('/people/E1', undefined, 'ja')).json.reasons[0].text).toContain('みなし再入国許可');
  });

  it('may have any characters in their number', async () => {
    const { ask } = await people('０１/A b,,a@example.com,Student,,2028-03-31,,');
    const [{ employeeId }] = (await ask('/people')).json.people;
    for (const path of [encodeURIComponent(employeeId), encodeURI(employeeId)])
      expect((await ask(`/people/${path}`)).json).toMatchObject({ employeeId });
  });

  it('who told us something in confidence is not given away', async () => {
    const { world, ask, idOf, person } = await people(ann);
    const stored = await person('E1');
    const [traveller] = stored.travellers;
    if (traveller === undefined) throw new Error('Nobody travels.');
    const residence = { ...traveller.residence, exclusions: ['refugee-application' as const] };
    Object.assign(world.registrations.items.get(idOf('E1'))?.registration ?? {}, {
      travellers: [{ ...traveller, residence }],
    });
    const { text, json } = await ask('/people/E1');
    expect(json.verdict).toBe('permit-needed');
    expect(text).not.toContain(wordsFor('en').rules.findings['excluded-refugee-application']);
    expect(text).not.toContain('refugee-application');
  });

  it('is nobody where somebody else registered them, or nobody did', async () => {
    const { world, ask } = await people(ann);
    const email = emailForm.parse('hr@other.example');
    const other = await addEmployer(world, { name: 'Other KK', email, language: 'en' });
    const answers = [await ask('/people/E1', other.apiKey), await ask('/people/E99')];
    for (const { status, json } of answers) expect([status, json.code]).toEqual([404, 'person-not-found']);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });
});

describe('as a spreadsheet', () => {
  it('they open in Excel, with headings in the reader’s language', async () => {
    const { ask, apiKey } = await people(bob);
    const csv = await ask('/people.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="people-2026-11-23.csv"');
    expect(csv.text).toBe(
      '\ufeffemployee_id,name,days_left,next_date,next_date_kind,return_by,verdict,abroad,departs,returns,asked,acknowledged,reachable,objected,leaving\r\n' +
        'E2,Bob,219,2027-06-30,stay-end,,clear,no,,,no,no,yes,no,no\r\n',
    );
    expect((await ask('/people.csv', apiKey, 'ja')).text).toMatch(/^\ufeff社員番号,氏名,/);
  });

  it('no cell of them runs', async () => {
    const { world, ask, commit, plan } = await people(bob);
    await commit((await plan(roster(bob.replace('Bob', 'Bob O’Neil')))).id);
    for (const item of world.registrations.items.values()) {
      Object.assign(item.registration, { contact: { ...item.registration.contact, name: '=HYPERLINK("x")' } });
    }
    expect((await ask('/people.csv')).text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
