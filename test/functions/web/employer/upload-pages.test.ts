import { describe, expect, it } from 'vitest';
import { at, type WorldInMemory } from '../../../support/world';
import { ann, bob, roster } from '../../import/employer-world';
import { signedIn } from './employer-room';
import { openDesk } from './upload-desk';

/** How many uploads somebody began. */
const started = (world: WorldInMemory): number => world.logged.filter(({ code }) => code === 'upload-started').length;

const wrong = 'E3,,nobody,Student,,,,';

describe('before the file', () => {
  it('says which columns there are, in Japanese too, and which are needed', async () => {
    const { hr, read } = await openDesk();
    const page = await read('/employer/uploads');
    for (const words of ['社員番号', 'employee_id', '在留資格', 'needed', 'nothing happens until you say so']) {
      expect(page).toContain(words);
    }
    expect(page.match(/ needed /g)).toHaveLength(3);
    expect(await (await hr.get('/employer/uploads?lang=ja')).text()).toContain('<html lang="ja">');
  });

  it.each(['en', 'ja'])('gives an example (%s) that can be uploaded as it is', async (language) => {
    const { hr, send, read } = await openDesk();
    const answer = await hr.get(`/employer/uploads/example.csv?lang=${language}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { path } = await send(bytes);
    expect(await read(path)).toContain('Register 2 people');
  });

  it('reading changes nothing; the button makes room and leads to the form', async () => {
    const { world, hr, begin } = await openDesk();
    await hr.get('/employer/uploads');
    expect(started(world)).toBe(0);
    const { path, id } = await begin();
    const answer = await hr.get(path);
    const page = await answer.text();
    expect(page).toContain('<form method="post" action="http://bucket.test/" enctype="multipart/form-data">');
    expect(page.indexOf('type="file"')).toBeGreaterThan(page.lastIndexOf('type="hidden"'));
    expect(page).toContain(`value="https://kaeru.test/employer/uploads/${id}?lang=en&amp;sent=1"`);
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self' http://bucket.test;");
    expect((await hr.get('/employer/uploads')).headers.get('content-security-policy')).toContain("form-action 'self';");
  });
});

describe('after the file', () => {
  it('waits for it to be read, renewing itself', async () => {
    const { hr, begin, read } = await openDesk();
    const { path } = await begin();
    const sent = `${path}?lang=en&sent=1&bucket=b&key=k`;
    expect((await hr.get(sent)).headers.get('refresh')).toBe('2');
    expect(await read(sent)).toContain('We are reading your file');
  });

  it('says what would happen, in letters too, and does nothing', async () => {
    const { world, hr, send, read } = await openDesk();
    const { path } = await send(roster(ann, bob, wrong));
    const page = await read(path);
    for (const words of [
      'Nothing has been changed yet, and nobody has been written to.',
      '2 New',
      '1 With mistakes',
      '2 letters go out today, 2 within 7 days, to 2 people.',
      'Japanese 2 people: 2 today, 2 within 7 days',
      'Register 2 people',
      'Cancel and change nothing',
      'Row 4 E3 email : “nobody” is not an e-mail address.',
      'Ann E1 · Row 2',
      'returns: 2027-01-10',
    ]) {
      expect(page).toContain(words);
    }
    expect(await read(`${path}?lang=ja`)).toContain('2人に、今日2通、7日以内に2通のメールが送られます。');
    expect((await hr.get(path)).headers.get('refresh')).toBeNull();
    expect(world.registrations.items.size).toBe(0);
    expect(world.importWork).toEqual([]);
  });

  it('shows a change from old to new, and who is not in the file', async () => {
    const { send, work, read, commit } = await openDesk();
    await commit((await send(roster(ann, bob))).path);
    await work();
    const { path } = await send(roster(ann.replace('2027-01-10', '2027-02-10')));
    const page = await read(path);
    expect(page).toContain('returns: 2027-01-10 → 2027-02-10');
    expect(page).toContain('Change 1 person');
    expect(page).toContain('1 Not in the file');
    expect(await read(`${path}?kind=missing`)).toContain('Bob E2');
  });

  it('leafs through many people', async () => {
    const { hr, send } = await openDesk();
    const rows = Array.from({ length: 150 }, (_, n) => `E${n},Ann,ann${n}@example.com,Student,,,,`);
    const { path } = await send(roster(...rows));
    const first = await (await hr.get(path)).text();
    const more = /href="([^"]*cursor=[^"]*)#changes"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(first).toContain('E99 ');
    const second = await (await hr.get(more)).text();
    expect(second).toContain('E149');
    expect(second).not.toContain('cursor=');
  });

  it('hands the wrong rows back', async () => {
    const { hr, send } = await openDesk();
    const { path } = await send(roster(ann, wrong));
    const answer = await hr.get(`${path}/errors.csv`);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await answer.text()).toContain('E3,,nobody,Student');
  });

  it('says why a file cannot be read, and what to do', async () => {
    const { send, read } = await openDesk();
    const { path } = await send('');
    expect(await read(path)).toMatch(/We could not read this file The file is empty\. Save your table as CSV again/);
    expect(await read(`${path}?lang=ja`)).toContain('ファイルが空です。');
  });
});

describe('a question about the file', () => {
  const ambiguous = `employee_id,email,status_of_residence,departs,returns
E1,ann@example.com,Student,03/08/2027,04/09/2027\n`;

  it('is asked with the dates in question, and the answer leads to the plan', async () => {
    const { hr, send, work, read } = await openDesk();
    const { path } = await send(ambiguous);
    const asked = await read(path);
    expect(asked).toContain('In “departs”, which number is the day and which the month?');
    expect(asked).toContain('03/08/2027 (Row 2)');
    const answered = await hr.press(`${path}/answers?lang=en`, {
      'order-departs': 'day-first',
      'order-returns': 'day-first',
    });
    expect([answered.status, answered.headers.get('location')]).toEqual([303, `${path}?lang=en`]);
    expect(await read(path)).toContain('We are reading your file');
    await work();
    expect(await read(path)).toContain('departs: 2027-08-03');
  });

  it('about the encoding shows how the names would look in each', async () => {
    const { hr, send, work, read } = await openDesk();
    const text = new TextEncoder().encode('employee_id,name,email,status_of_residence\nE1,');
    const rest = new TextEncoder().encode(',ann@example.com,Student\n');
    // A lone 0xFF is a character in none of the encodings we know.
    const { path } = await send(new Uint8Array([...text, 0xe5, 0xb1, 0xb1, 0xff, ...rest]));
    const asked = await read(path);
    expect(asked).toContain('In which of these can you read the names?');
    expect(asked).toContain('山� — UTF-8');
    await hr.press(`${path}/answers`, { encoding: 'utf-8' });
    await work();
    expect(await read(path)).toContain('Check what will change');
  });

  it('about a heading offers our columns, and what was chosen is remembered for the next file', async () => {
    const { hr, send, work, read } = await openDesk();
    const file = '番号X,email,status_of_residence\nE1,ann@example.com,Student\n';
    const { path } = await send(file);
    expect(await read(path)).toContain('“番号X” means');
    await hr.press(`${path}/answers`, { 'heading-0': '番号X', 'means-0': 'employee_id' });
    await work();
    expect(await read(path)).toContain('Register 1 person');
    expect(await read((await send(file)).path)).toContain('Register 1 person');
  });

  it('takes no answer that is in none of its lists', async () => {
    const { hr, send } = await openDesk();
    const { path } = await send(ambiguous);
    const answer = await hr.press(`${path}/answers`, { 'order-departs': 'year-first' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('These answers do not fit this file.');
  });
});

describe('the buttons', () => {
  it('commit, show how far it is, and say what was done and until when it can be undone', async () => {
    const { world, hr, send, work, read, commit } = await openDesk();
    const { path } = await send(roster(ann, bob));
    const pressed = await commit(path);
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, `${path}?lang=en`]);
    const writing = await hr.get(path);
    expect(writing.headers.get('refresh')).toBe('2');
    expect(await writing.text()).toMatch(/<progress id="progress" value="0" max="2">0 of 2 people<\/progress>/);
    await work();
    expect(world.registrations.items.size).toBe(2);
    const done = await read(path);
    expect(done).toContain('2 people registered. Whoever is new is being told by e-mail now');
    expect(done).toContain('until 24 November 2026, 10:00, Japan time');
    expect(done).toContain('Letters that have gone cannot be taken back.');
  });

  it('undo, and say what came of it', async () => {
    const { world, hr, send, work, read, commit } = await openDesk();
    const { path } = await send(roster(ann, bob));
    await commit(path);
    await work();
    await hr.press(`${path}/undo`);
    expect(await read(path)).toContain('Undoing');
    await work();
    expect(world.registrations.items.size).toBe(0);
    expect(await read(path)).toContain('2 people removed again, 0 as they were before.');
  });

  it('say when it is too late to undo', async () => {
    const { world, room, employerId, send, work, commit } = await openDesk();
    const { path } = await send(roster(ann));
    await commit(path);
    await work();
    world.setTime(at('2026-11-24T11:00:00+09:00'));
    await room.press('/employer/sign-in', { email: 'hr@acme.example' });
    await room.post(employerId);
    const again = await signedIn(room, room.linksTo('hr@acme.example').at(-1) ?? '');
    const answer = await again.press(`${path}/undo`);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('The 24 hours are over');
  });

  it('cancel a plan: nothing is written, and committing it does nothing any more', async () => {
    const { world, hr, send, read, commit } = await openDesk();
    const { path } = await send(roster(ann));
    await hr.press(`${path}/cancel`);
    expect(await read(path)).toContain('Nothing was changed, and nobody was written to.');
    const answer = await commit(path);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('already at another step');
    expect(world.importWork).toEqual([]);
  });

  it('commit to no plan that its reader has not seen', async () => {
    const { world, hr, send, work, commit } = await openDesk();
    const { path } = await send(roster(ann));
    await hr.press(`${path}/answers`, { encoding: 'utf-8' });
    await work();
    const answer = await hr.press(`${path}/commit`, { version: '2' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Check the plan as it is now.');
    expect(world.importWork).toEqual([]);
    expect((await commit(path)).status).toBe(303);
  });

  it('write one file at a time, and say so', async () => {
    const { send, commit } = await openDesk();
    const [first, second] = [await send(roster(ann)), await send(roster(bob))];
    await commit(first.path);
    const answer = await commit(second.path);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Another upload of your company is being written');
  });
});

describe('others', () => {
  const reading = (path: string) => [
    '/employer/uploads',
    '/employer/uploads/example.csv',
    path,
    `${path}/errors.csv`,
    `${path}/duplicates.csv`,
  ];
  const pressing = (path: string) =>
    ['commit', 'cancel', 'undo', 'answers', 'name'].map((button) => `${path}/${button}`);

  it('who are not signed in come to the page where one signs in', async () => {
    const { world, room, send } = await openDesk();
    const { path } = await send(roster(ann));
    for (const page of reading(path)) {
      const answer = await room.get(page);
      expect([page, answer.status, answer.headers.get('location')]).toEqual([page, 303, '/employer?lang=en']);
    }
    for (const button of [...pressing(path), '/employer/uploads']) {
      expect([button, (await room.press(button)).status]).toEqual([button, 401]);
    }
    expect(world.importWork).toEqual([]);
    expect(started(world)).toBe(1);
  });

  it('see nothing of an upload that is not their own employer’s', async () => {
    const { world, room, send, read } = await openDesk();
    const { path } = await send(roster(ann));
    const other = await signedIn(room, (await room.add('Other KK', 'hr@other.example')).signInUrl);
    for (const page of [path, `${path}/errors.csv`, `${path}/duplicates.csv`, '/employer/uploads/no-such-upload']) {
      const answer = await other.get(page);
      expect([page, answer.status]).toEqual([page, 404]);
      expect(await answer.text()).not.toContain('Ann');
    }
    for (const button of pressing(path)) expect([button, (await other.press(button)).status]).toEqual([button, 404]);
    expect(world.importWork).toEqual([]);
    expect(await read(path)).toContain('Register 1 person');
  });

  it('cannot press a button from their own website', async () => {
    const { world, hr, send } = await openDesk();
    const { path } = await send(roster(ann));
    for (const headers of [
      { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.test' },
    ]) {
      for (const button of [...pressing(path), '/employer/uploads']) {
        expect([button, (await hr.press(button, {}, headers)).status]).toEqual([button, 403]);
      }
    }
    expect(world.importWork).toEqual([]);
    expect(started(world)).toBe(1);
  });
});
