import { describe, expect, it } from 'vitest';
import { encodeFile } from '../../../functions/import/encode-file';
import { readUpload } from '../../../functions/import/read-upload';
import { duplicatesKey, errorsKey } from '../../../functions/uploads/keys';
import { stop } from '../../../functions/web/stop';
import { answerUpload } from '../../../functions/web/uploads/answer-upload';
import { cancelUpload } from '../../../functions/web/uploads/cancel-upload';
import { sample } from '../../shared/roster/samples';
import { ann, bob, employerWorld, roster } from './employer-world';

const noCounts = { create: 0, update: 0, unchanged: 0, missing: 0, conflict: 0, objected: 0, error: 0 };

describe('a file that arrived', () => {
  it('is planned, and nobody is registered yet', async () => {
    const { world, plan } = await employerWorld();
    const upload = await plan(sample('roster-en.csv'));
    expect(upload).toMatchObject({ state: 'planned', parts: 1, partsDone: [], counts: { ...noCounts, create: 40 } });
    expect(world.registrations.items.size).toBe(0);
  });

  it('says how many mails go today and within seven days: the notice to everyone, then what is due', async () => {
    const { plan } = await employerWorld();
    // Ann leaves on 20 December: her first reminder, 14 days before, is due on 6 December. Bob's is his stay, in April.
    expect((await plan(roster(ann, bob))).letters).toMatchObject({ today: 2, week: 2, people: 2 });
    // Eve leaves on 30 November: 14 days before is over, so one reminder goes when she had 24 hours to object; the next 3 days before, on the 27th; the last on the 29th.
    const eve = 'E3,Eve,eve@example.com,Student,2 years,2028-03-31,2026-11-30,2027-01-10';
    expect((await plan(roster(eve))).letters).toMatchObject({ today: 1, week: 4, people: 1 });
  });

  it('is planned in parts of a thousand rows', async () => {
    const { plan, planned } = await employerWorld();
    const rows = Array.from({ length: 2_001 }, (_, n) => `E${n},Ann,ann${n}@example.com,Student,,,,`);
    const upload = await plan(roster(...rows));
    expect(upload.parts).toBe(3);
    expect(planned(upload).map((part) => part.length)).toEqual([1_000, 1_000, 1]);
  });

  it('compares each row with what is stored', async () => {
    const { plan, commit } = await employerWorld();
    await commit((await plan(roster(ann, bob))).id);
    const again = await plan(
      roster(ann, bob.replace('2027-06-30', '2028-06-30'), 'E3,Eve,eve@example.com,Student,,,,', 'E4,,nobody,,,,,'),
    );
    expect(again.counts).toEqual({ ...noCounts, create: 1, update: 1, unchanged: 1, error: 1 });
  });

  it('keeps what was stored beside what will stand', async () => {
    const { plan, commit, planned } = await employerWorld();
    await commit((await plan(roster(bob))).id);
    const [[row] = []] = planned(await plan(roster(bob.replace('2027-06-30', '2028-06-30'))));
    expect(row).toMatchObject({
      before: { state: 'told', traveller: { residence: { stayEnds: '2027-06-30' } } },
      after: { traveller: { residence: { stayEnds: '2028-06-30' } } },
    });
  });

  it('says in which language its letters go, and to how many people', async () => {
    const { plan } = await employerWorld();
    const file =
      'employee_id,email,status_of_residence,language\nE1,a@example.com,Student,en\nE2,b@example.com,Student,en\nE3,c@example.com,Student,\n';
    expect((await plan(file)).letters).toEqual({
      today: 3,
      week: 3,
      people: 3,
      byLanguage: { en: { today: 2, week: 2, people: 2 }, ja: { today: 1, week: 1, people: 1 } },
    });
  });

  it('sends nothing for people it does not change', async () => {
    const { plan, commit } = await employerWorld();
    await commit((await plan(roster(ann, bob))).id);
    expect((await plan(roster(ann, bob))).letters).toEqual({ today: 0, week: 0, people: 0, byLanguage: {} });
  });

  it('names who is registered and in no row of it, wrong ones included, and leaves them as they are', async () => {
    const { plan, commit, aside, person } = await employerWorld();
    await commit((await plan(roster(ann, bob, 'E3,Eve,eve@example.com,Student,,,,'))).id);
    const upload = await commit((await plan(roster(ann, 'E3,Eve,nobody,Student,,,,'))).id);
    expect(upload.counts).toEqual({ ...noCounts, unchanged: 1, missing: 1, error: 1 });
    expect(aside(upload).missing).toEqual([{ employeeId: 'E2', name: 'Bob' }]);
    expect((await person('E2')).version).toBe(1);
  });

  it('marks whoever objected, and plans nothing for them', async () => {
    const { world, plan, commit, aside, idOf } = await employerWorld();
    await commit((await plan(roster(ann, bob))).id);
    await stop(world, idOf('E1'));
    await stop(world, idOf('E2'));
    const upload = await plan(roster(ann.replace('2027-01-10', '2027-02-10')));
    expect(upload).toMatchObject({ parts: 0, counts: { ...noCounts, objected: 1 }, letters: { week: 0 } });
    expect(aside(upload)).toEqual({ missing: [], objected: [{ employeeId: 'E1', rowNumber: 2, name: 'Ann' }] });
  });

  it('leaves its wrong rows in a file of errors, and its duplicates in another', async () => {
    const { world, plan } = await employerWorld();
    const twice = 'E7,Eve,eve@example.com,Student,,,,';
    const upload = await plan(roster(ann, 'E3,,nobody,Student,,,,', twice, twice));
    expect(upload).toMatchObject({ encoding: 'utf-8', counts: { create: 1, error: 3 } });
    const linesOf = (key: string) => new TextDecoder().decode(world.files.objects.get(key)).trimEnd().split('\r\n');
    expect(linesOf(errorsKey(upload.id))).toHaveLength(1 + 3);
    expect(linesOf(duplicatesKey(upload.id))).toHaveLength(1 + 2);
  });

  it('may be what Japanese Excel writes, and its wrong rows go back like that', async () => {
    const { world, plan } = await employerWorld();
    const text =
      '社員番号,氏名,メールアドレス,在留資格,在留期間満了日\n001,髙橋,t@example.com,技人国,令和10年5月31日\n002,山﨑,nobody,留学,\n';
    const upload = await plan(encodeFile(text, 'cp932').bytes);
    expect(upload).toMatchObject({ state: 'planned', encoding: 'cp932', counts: { create: 1, error: 1 } });
    const csv = new TextDecoder('shift_jis').decode(world.files.objects.get(errorsKey(upload.id)));
    expect(csv).toMatch(/^社員番号,氏名,.*\r\n002,山﨑,nobody,留学,,/);
  });

  it('names the headings we do not know', async () => {
    const { plan } = await employerWorld();
    const upload = await plan(
      'employee_id,email,status_of_residence,departure\nE1,ann@example.com,Student,2026-12-20\n',
    );
    expect(upload.unknownHeadings).toEqual(['departure']);
  });

  it('may begin with a byte order mark', async () => {
    const { plan } = await employerWorld();
    expect((await plan(`\ufeff${roster(ann)}`)).counts.create).toBe(1);
  });

  it.each([
    ['empty', '', 'file-empty', /empty/],
    ['without the needed headings', 'name\nAnn\n', 'file-missing-columns', /employee_id/],
  ])('fails with a sentence when it is %s', async (_, content, code, sentence) => {
    const { plan } = await employerWorld();
    const upload = await plan(content);
    expect(upload).toMatchObject({ state: 'failed', failure: { code }, counts: noCounts });
    expect(upload.failure?.en).toMatch(sentence);
    expect(upload.failure?.ja).toMatch(/ください。$/);
  });

  it('asks what only the person who sent it can say, and is planned once that is answered', async () => {
    const { world, plan, work, uploadOf, looked } = await employerWorld();
    const file = 'employee_id,mail to,status_of_residence,departs\nE1,ann@example.com,Student,03/04/2027\n';
    const { id, state } = await plan(file);
    expect(state).toBe('asking');
    expect(looked(id)).toMatchObject({
      questions: [
        { kind: 'heading', heading: 'mail to' },
        { kind: 'date-order', column: 'departs' },
      ],
      missing: ['email'],
      look: { encoding: 'utf-8', headingRow: 1 },
    });

    await answerUpload(world, id, { mapping: { 'mail to': 'email' } });
    await work();
    expect((await uploadOf(id)).state).toBe('asking');
    expect(looked(id).questions).toMatchObject([{ kind: 'date-order' }]);

    await answerUpload(world, id, { dateOrder: { departs: 'day-first' } });
    await work();
    expect(await uploadOf(id)).toMatchObject({ state: 'planned', counts: { create: 1 } });
  });

  it('need not be asked again what a heading of this employer means', async () => {
    const { world, plan, work } = await employerWorld();
    const file = 'employee_id,Mail To,status_of_residence\nE1,ann@example.com,Student\n';
    const first = await plan(file);
    await answerUpload(world, first.id, { mapping: { 'Mail To': 'email' } });
    await work();
    expect(await plan(file.replace('Mail To', 'mail to'))).toMatchObject({ state: 'planned', counts: { create: 1 } });
  });

  it('may be read otherwise than we did, as long as it is not committed', async () => {
    const { world, plan, work, commit, uploadOf } = await employerWorld();
    const { id } = await plan('employee_id,email,status_of_residence,name,nick\nE1,ann@example.com,Student,Ann,Anni\n');
    await answerUpload(world, id, { mapping: { name: 'ignore', nick: 'name' } });
    await work();
    expect(await uploadOf(id)).toMatchObject({ state: 'planned', parts: 1, counts: { create: 1 } });
    await commit(id);
    expect(await answerUpload(world, id, { mapping: { nick: 'ignore' } })).toBeUndefined();
    expect([...world.registrations.items.values()].map(({ registration }) => registration.contact.name)).toEqual([
      'Anni',
    ]);
  });

  it('takes the same answers twice while it is read, and no others', async () => {
    const { world, plan, work, uploadOf } = await employerWorld();
    const { id } = await plan('employee_id,mail to,status_of_residence\nE1,ann@example.com,Student\n');
    const answers = { mapping: { 'mail to': 'email' } } as const;
    await answerUpload(world, id, answers);
    expect((await answerUpload(world, id, answers))?.state).toBe('reading');
    expect(await answerUpload(world, id, { encoding: 'cp932' })).toBeUndefined();
    await work();
    expect((await uploadOf(id)).state).toBe('planned');
  });

  it('has an unknown time zone as an error of its row, not of the room', async () => {
    const { plan } = await employerWorld();
    const upload = await plan(
      'employee_id,email,status_of_residence,time_zone\nE1,ann@example.com,Student,Asia/Atlantis\n',
    );
    expect(upload.counts).toEqual({ ...noCounts, error: 1 });
  });

  it('is read once: a message that comes again, or after it was called off, changes nothing', async () => {
    const { world, plan, send, uploadOf } = await employerWorld();
    const upload = await plan(roster(ann));
    await readUpload(world, upload.id);
    expect(await uploadOf(upload.id)).toEqual(upload);

    const cancelled = await send(roster(bob));
    await cancelUpload(world, cancelled);
    await readUpload(world, cancelled);
    expect((await uploadOf(cancelled)).state).toBe('cancelled');
  });

  it('is read again where the first run broke off', async () => {
    const { world, send, uploadOf } = await employerWorld();
    const id = await send(roster(ann));
    const breaking = {
      ...world,
      files: { ...world.files, write: () => Promise.reject(new Error('The bucket is away.')) },
    };
    await expect(readUpload(breaking, id)).rejects.toThrow();
    expect((await uploadOf(id)).state).toBe('reading');
    await readUpload(world, id);
    expect((await uploadOf(id)).state).toBe('planned');
  });

  it('leaves no address and no name in the log', async () => {
    const { world, plan } = await employerWorld();
    await plan(sample('roster-errors.csv'));
    expect(world.logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(world.logged)).not.toMatch(/@|Staff/);
  });
});
