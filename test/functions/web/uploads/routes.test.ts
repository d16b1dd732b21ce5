import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addEmployer } from '../../../../functions/commands/add-employer';
import { commitPart } from '../../../../functions/import/commit-part';
import { readUpload } from '../../../../functions/import/read-upload';
import { chooseLanguage } from '../../../../functions/web/language';
import { uploadRoutes } from '../../../../functions/web/uploads/routes';
import { emailForm } from '../../../../shared/registrations/contact-form';
import { ann, bob, employerWorld, roster } from '../../import/employer-world';

/** The world of an employer, and its door: requests carry the API key. */
async function door() {
  const employer = await employerWorld();
  const app = new Hono();
  app.use(chooseLanguage);
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
    const { world, ask } = await door();
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
      counts: { create: 2, update: 0, unchanged: 0, missing: 0, conflict: 0, error: 1 },
      letters: { today: 2, week: 2 },
    });

    const committing = await ask(`POST /${id}/commit`);
    expect([committing.status, committing.json.state]).toEqual([202, 'committing']);
    for (const part of world.importParts) await commitPart(world, part);
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

  it('cannot commit before there is a plan, and may ask twice afterwards', async () => {
    const { world, ask, send } = await door();
    const id = await send(roster(ann));
    expect((await ask(`POST /${id}/commit`)).json).toMatchObject({
      status: 409,
      code: 'upload-not-ready',
      state: 'waiting',
    });
    await readUpload(world, id);
    expect((await ask(`POST /${id}/commit`)).status).toBe(202);
    expect((await ask(`POST /${id}/commit`)).status).toBe(202);
    for (const part of world.importParts) await commitPart(world, part);
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
    expect(world.importParts).toEqual([]);
  });

  it('cannot cancel what is being written', async () => {
    const { ask, plan } = await door();
    const { id } = await plan(roster(ann));
    await ask(`POST /${id}/commit`);
    expect((await ask(`POST /${id}/cancel`)).json).toMatchObject({ status: 409, state: 'committing' });
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
    for (const call of [`GET /${id}`, `POST /${id}/commit`, `POST /${id}/cancel`, `GET /${id}/errors.csv`]) {
      expect((await ask(call, undefined, other.apiKey)).json).toMatchObject({ status: 404, code: 'upload-not-found' });
    }
  });
});
