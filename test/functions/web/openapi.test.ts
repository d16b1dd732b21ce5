import { describe, expect, it } from 'vitest';
import { writeCurl } from '../../../functions/web/openapi/curl';
import type { Operation } from '../../../functions/web/openapi/operation';
import { operations } from '../../../functions/web/openapi/operations';
import { at } from '../../support/world';
import { openRoom, registered } from './knock';

const nameOf = ({ method, path }: Operation): string => `${method.toUpperCase()} ${path}`;
const now = '2026-11-23T10:00:00+09:00';

describe('the document of the API', () => {
  it('describes every route there is, and none that is not', () => {
    const described = operations.map(nameOf).sort();
    const aboutItself = ['GET /api/v1/openapi.json', 'GET /api/v1/docs'];
    const there = openRoom(now).routes.filter((route) => !aboutItself.includes(route));
    expect(described).toEqual([...new Set(there)].sort());
  });

  it('is OpenAPI 3.1, and every reference in it leads somewhere', async () => {
    const document = await (await openRoom(now).get('/api/v1/openapi.json')).json();
    expect(document).toMatchObject({ openapi: '3.1.1', servers: [{ url: '/' }] });
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g);
    for (const [, path = ''] of references) {
      const target = path.split('/').reduce<unknown>((part, name) => Object(part)[name], document);
      expect(target, path).toBeDefined();
    }
    const ids = Object.values<object>(document.paths).flatMap((path) =>
      Object.values(path).map((each) => each.operationId),
    );
    expect(new Set(ids).size).toBe(operations.length);
  });

  it('names a date as a date and an address as an address', async () => {
    const document = await (await openRoom(now).get('/api/v1/openapi.json')).json();
    const question = document.paths['/api/v1/assessments'].post.requestBody.content['application/json'].schema;
    expect(question.required).toEqual(['residence']);
    expect(JSON.stringify(question.properties.trip)).toContain('"format":"date"');
  });
});

describe('every example works as it stands', () => {
  const forAnyone = operations.filter(({ caller }) => caller === 'anyone');
  it.each(forAnyone.map((operation) => [nameOf(operation), operation] as const))('%s', async (_, operation) => {
    const { method, path, request, answer } = operation;
    const answered = await openRoom(now).send(method.toUpperCase(), path, request?.example);
    expect(answered.status).toBe(answer.status);
    expect(answer.body?.safeParse(await answered.json()).error).toBeUndefined();
  });

  const forOwners = operations.filter(({ caller }) => caller === 'owner');
  it.each(forOwners.map((operation) => [nameOf(operation), operation] as const))('%s', async (_, operation) => {
    const { method, path, request, answer, parameters = [] } = operation;
    const room = openRoom(now);
    const { id, bearer } = await registered(room);
    const version = parameters.some(({ name }) => name === 'If-Match')
      ? { 'If-Match': `"${room.only().version}"` }
      : {};
    if (path.endsWith('/returned')) room.world.setTime(at('2027-01-05T10:00:00+09:00')); // while away
    const answered = await room.send(method.toUpperCase(), path.replace('{id}', id), request?.example, {
      ...bearer,
      ...version,
    });
    expect(await answered.clone().json()).toMatchObject({ id });
    expect(answered.status).toBe(answer.status);
    expect(answer.body?.safeParse(await answered.json()).error).toBeUndefined();
  });
});

it('shows every operation with a command on the page for programmers', async () => {
  const page = await (await openRoom(now).get('/api/v1/docs')).text();
  for (const { path, summary } of operations) {
    expect(page).toContain(summary);
    expect(page).toContain(path);
  }
  expect(page).toContain('curl');
});

it('leaves nothing to guess in a command: every part of its address is an example or a variable', () => {
  for (const operation of operations) {
    const [address = ''] = writeCurl(operation).split('\n');
    expect(address).toMatch(/^curl "\$HOST\/api\/v1\/[\w.%$/?=&-]+"/);
  }
});
