import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addEmployer } from '../../../../functions/commands/add-employer';
import { encodeFile } from '../../../../functions/import/encode-file';
import { readUpload } from '../../../../functions/import/read-upload';
import { uploadRoutes } from '../../../../functions/web/uploads/routes';
import { emailForm } from '../../../../shared/registrations/contact-form';
import { at } from '../../../support/world';
import { ann, bob, employerWorld, roster } from '../../import/employer-world';

/** The world of an employer, and its door: requests carry the API key. */
async function door() {
  const employer = await employerWorld();
  const app = new Hono();
  app.route('/api/v1/uploads', uploadRoutes(employer.world));
  const ask = async (call: string, body?: unknown, key = employer.apiKey, language = 'en') => {
    const [method = 'GET', path = ''] = call.split(' ');
    const answer = await app.request(`/api/v1/uploads${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'accept-language': language },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined };
  };
  return { ...employer, app, ask };
}

describe('an employer with an API key', () => {
  it('uploads, reads the plan, commits it and sees it done', async () => {
    const { world, ask, work } = await door();
    const started = await ask('POST', { filename: 'staff.csv' });
    expect(started.status).toBe(201);
    const { id, fields } = started.json;
    expect(started.headers.get('location')).toBe(`/api/v1/uploads/${id}`);
    expect(fields).toMatchObject({ key: `uploads/${id}/roster.csv`, 'x-max-bytes': String(20 * 1024 * 1024) });
    expect((await ask(`GET /${id}`)).json).toMatchObject({
      id,
      filename: 'staff.csv',
      state: 'waiting',
      questions: [],
    });

    await world.files.write(fields.key, roster(ann, bob, 'E3,,nobody,Student,,,,'), 'text/csv');
    await readUpload(world, id);
    expect((await ask(`GET /${id}`)).json).toMatchObject({
      state: 'planned',
      progress: { done: 0, total: 2 },
      counts: { create: 2, update: 0, unchanged: 0, missing: 0, conflict: 0, objected: 0, error: 1 },
      letters: { today: 2, week: 2, people: 2, byLanguage: { ja: { today: 2, week: 2, people: 2 } } },
    });

    const committing = await ask(`POST /${id}/commit`);
    expect([committing.status, committing.json.state]).toEqual([202, 'committing']);
    await work();
    expect((await ask(`GET /${id}`)).json).toMatchObject({ state: 'committed', progress: { done: 2, total: 2 } });
    expect(world.registrations.items.size).toBe(2);
  });

  it('fetches the wrong rows once the file is read', async () => {
    const { world, ask, send } = await door();
    const id = await send(roster('E3,,nobody,Student,,,,'));
    expect((await ask(`GET /${id}/errors.csv`)).json).toMatchObject({
      status: 409,
      code: 'upload-not-ready',
      state: 'waiting',
    });
    await readUpload(world, id);
    const csv = await ask(`GET /${id}/errors.csv`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.text).toContain('is not an e-mail address');
  });

  it('fetches the duplicates, and both in the encoding of the file', async () => {
    const { ask, plan } = await door();
    const text = '社員番号,メールアドレス,在留資格\n1,a@example.com,留学\n1,b@example.com,留学\n';
    const { id } = await plan(encodeFile(text, 'cp932').bytes);
    for (const which of ['errors', 'duplicates']) {
      const csv = await ask(`GET /${id}/${which}.csv`);
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=windows-31j');
      expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="${which}-${id}.csv"`);
    }
  });

  it('is asked, answers, and reads how the file was read', async () => {
    const { ask, plan, work } = await door();
    const { id } = await plan('社員番号,連絡先,在留資格\n1,a@example.com,留学\n');
    expect((await ask(`GET /${id}`)).json).toMatchObject({
      state: 'asking',
      questions: [{ kind: 'heading', heading: '連絡先', samples: [{ text: 'a@example.com' }] }],
      missingColumns: ['email'],
      look: { encoding: 'utf-8', delimiter: ',' },
    });
    const answered = await ask(`POST /${id}/answers`, { mapping: { 連絡先: 'email' } });
    expect([answered.status, answered.json.state]).toEqual([202, 'reading']);
    await work();
    expect((await ask(`GET /${id}`)).json).toMatchObject({ state: 'planned', questions: [], counts: { create: 1 } });
  });

  it.each([
    ['an encoding we do not know', { encoding: 'ebcdic' }, '/encoding', 'not-one-of'],
    ['a meaning we do not know', { mapping: { 連絡先: 'phone' } }, '/mapping/連絡先', 'not-one-of'],
    ['a heading of a thousand letters', { mapping: { ['x'.repeat(1_000)]: 'email' } }, '/mapping', 'too-long'],
    ['an order that is none', { dateOrder: { departs: 'year-first' } }, '/dateOrder/departs', 'not-one-of'],
  ])('is told of %s', async (_, body, pointer, code) => {
    const { ask, plan } = await door();
    const { id } = await plan('社員番号,連絡先,在留資格\n1,a@example.com,留学\n');
    expect((await ask(`POST /${id}/answers`, body)).json).toMatchObject({ status: 422, errors: [{ pointer, code }] });
  });

  it('cannot commit before there is a plan, and may ask twice afterwards', async () => {
    const { world, ask, send, work } = await door();
    const id = await send(roster(ann));
    expect((await ask(`POST /${id}/commit`)).json).toMatchObject({
      status: 409,
      code: 'upload-not-ready',
      state: 'waiting',
    });
    await readUpload(world, id);
    expect((await ask(`POST /${id}/commit`)).status).toBe(202);
    expect((await ask(`POST /${id}/commit`)).status).toBe(202);
    await work();
    expect((await ask(`POST /${id}/commit`)).json).toMatchObject({
      state: 'committed',
      counts: { create: 1, conflict: 0 },
    });
  });

  it('cancels a plan, and can then no longer commit it', async () => {
    const { ask, plan, world } = await door();
    const { id } = await plan(roster(ann));
    expect((await ask(`POST /${id}/cancel`)).json.state).toBe('cancelled');
    expect((await ask(`POST /${id}/commit`)).json).toMatchObject({ status: 409, state: 'cancelled' });
    expect(world.importWork).toEqual([]);
  });

  it('leafs through what would change, from what to what', async () => {
    const { ask, plan, commit } = await door();
    await commit((await plan(roster(ann, bob))).id);
    const { id } = await plan(roster(ann.replace('2027-01-10', '2027-02-10')));
    expect((await ask(`GET /${id}/changes?kind=update`)).json).toEqual({
      kind: 'update',
      changes: [
        {
          employeeId: 'E1',
          rowNumber: 2,
          name: 'Ann',
          fields: [{ field: 'returns', old: '2027-01-10', new: '2027-02-10' }],
        },
      ],
      next: null,
    });
    expect((await ask(`GET /${id}/changes?kind=missing`)).json.changes).toEqual([
      { employeeId: 'E2', rowNumber: null, name: 'Bob', fields: [] },
    ]);
    expect((await ask(`GET /${id}/changes?kind=everything`)).json).toMatchObject({
      status: 422,
      errors: [{ pointer: '/kind', code: 'not-one-of' }],
    });
    expect((await ask(`GET /${id}/changes?kind=update&cursor=next`)).json).toMatchObject({
      errors: [{ pointer: '/cursor', code: 'not-one-of' }],
    });
  });

  it('leafs on, a hundred rows at a time, until there are no more', async () => {
    const { ask, plan } = await door();
    const rows = Array.from({ length: 1_050 }, (_, n) => `E${n},Ann,ann${n}@example.com,Student,,,,`);
    const { id } = await plan(roster(...rows));
    const seen: string[] = [];
    for (let cursor: string | null = '0.0'; cursor !== null; ) {
      const { json } = await ask(`GET /${id}/changes?kind=create&cursor=${cursor}`);
      expect(json.changes.length).toBeLessThanOrEqual(100);
      seen.push(...json.changes.map(({ employeeId }: { employeeId: string }) => employeeId));
      cursor = json.next;
    }
    expect(seen).toEqual(rows.map((_, n) => `E${n}`));
  });

  it('cancels what is being written: parts that have not begun are not written', async () => {
    const { ask, plan, work, world } = await door();
    const { id } = await plan(roster(ann));
    await ask(`POST /${id}/commit`);
    expect((await ask(`POST /${id}/cancel`)).json).toMatchObject({
      state: 'cancelled',
      progress: { done: 0, total: 1 },
    });
    await work();
    expect(world.registrations.items.size).toBe(0);
    expect((await ask(`POST /${id}/undo`)).json).toMatchObject({ status: 409, code: 'upload-not-ready' });
  });

  it('undoes what was written, once, and reads what came of it', async () => {
    const { world, ask, plan, commit, work } = await door();
    const { id } = await commit((await plan(roster(ann, bob))).id);
    expect((await ask(`GET /${id}`)).json).toMatchObject({
      state: 'committed',
      written: { create: 2, update: 0 },
      undoableUntil: '2026-11-24T01:00:00.000Z',
    });
    const undoing = await ask(`POST /${id}/undo`);
    expect([undoing.status, undoing.json.state]).toEqual([202, 'undoing']);
    expect((await ask(`POST /${id}/undo`)).status).toBe(202);
    await work();
    expect((await ask(`GET /${id}`)).json).toMatchObject({
      state: 'undone',
      progress: { done: 2, total: 2 },
      undo: { restored: 0, removed: 2, kept: 0, lettersGone: 0 },
      undoableUntil: null,
    });
    expect((await ask(`GET /${id}/changes?kind=removed`)).json.changes).toHaveLength(2);
    expect(world.registrations.items.size).toBe(0);
  });

  it('may undo for 24 hours, and is told when they are over', async () => {
    const { world, ask, plan, commit } = await door();
    const { id } = await commit((await plan(roster(ann))).id);
    world.setTime(at('2026-11-24T10:00:00+09:00'));
    expect((await ask(`GET /${id}`)).json.undoableUntil).toBeNull();
    expect((await ask(`POST /${id}/undo`)).json).toMatchObject({ status: 409, code: 'undo-too-late' });
  });

  it('writes one file at a time', async () => {
    const { ask, plan, work } = await door();
    const first = await plan(roster(ann));
    const second = await plan(roster(bob));
    await ask(`POST /${first.id}/commit`);
    expect((await ask(`POST /${second.id}/commit`)).json).toMatchObject({
      status: 409,
      code: 'upload-busy',
      busyWith: first.id,
    });
    await work();
    expect((await ask(`POST /${second.id}/commit`)).json.state).toBe('committing');
  });

  it('reads in its own language why a file could not be read', async () => {
    const { ask, plan, apiKey } = await door();
    const { id } = await plan('');
    expect((await ask(`GET /${id}`)).json.failure.detail).toMatch(/^The file is empty\./);
    expect((await ask(`GET /${id}`, undefined, apiKey, 'ja')).json.failure.detail).toMatch(/^ファイルが空です。/);
  });

  it.each([
    ['no filename', {}, 'required'],
    ['an empty filename', { filename: ' ' }, 'required'],
    ['a filename of 256 characters', { filename: 'x'.repeat(256) }, 'too-long'],
    ['a filename with a line break', { filename: 'a\nb.csv' }, 'forbidden-character'],
  ])('is told of %s', async (_, body, code) => {
    const { ask } = await door();
    expect((await ask('POST', body)).json).toMatchObject({ status: 422, errors: [{ pointer: '/filename', code }] });
  });
});

describe('anybody else', () => {
  it('is asked for a key', async () => {
    const { app, ask } = await door();
    expect((await ask('POST', { filename: 'a.csv' }, 'wrong')).json).toMatchObject({
      status: 401,
      code: 'api-key-invalid',
    });
    const without = await app.request('/api/v1/uploads/u1');
    expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('does not see the uploads of an employer, with a key of their own either', async () => {
    const { world, ask, plan } = await door();
    const { id } = await plan(roster(ann));
    const other = await addEmployer(world, {
      name: 'Other KK',
      email: emailForm.parse('hr@other.example'),
      language: 'en',
    });
    for (const call of [
      `GET /${id}`,
      `POST /${id}/commit`,
      `POST /${id}/cancel`,
      `GET /${id}/errors.csv`,
      `GET /${id}/changes?kind=create`,
      `POST /${id}/undo`,
      `GET /${id}/duplicates.csv`,
    ]) {
      expect((await ask(call, undefined, other.apiKey)).json).toMatchObject({ status: 404, code: 'upload-not-found' });
    }
    expect((await ask(`POST /${id}/answers`, {}, other.apiKey)).json).toMatchObject({ status: 404 });
  });
});
