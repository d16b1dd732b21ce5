import { describe, expect, it } from 'vitest';
import { writeCurl } from '../../../functions/web/openapi/curl';
import type { Operation } from '../../../functions/web/openapi/operation';
import { operations } from '../../../functions/web/openapi/operations';
import { scopes } from '../../../shared/employers/employer';
import { ann, bob, roster } from '../import/employer-world';
import { openDesk } from './employer/upload-desk';

const ofEmployers = operations.filter(({ caller }) => caller === 'employer');
const named = ofEmployers.map(
  (operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation] as const,
);

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** A company that has got as far as the operation wants it: a file asks, is planned, or is registered. The id of its upload. */
async function prepare({ send, commit, work }: Desk, { path }: Operation): Promise<string> {
  const people = await send(roster(ann, bob));
  await commit(people.path);
  await work();
  if (path.endsWith('/undo')) return people.id;
  if (path.endsWith('/answers')) return (await send('社員番号,連絡先,在留資格\n1,a@example.com,留学\n')).id;
  const wrong = Array(2).fill('E9,,nobody,Student,,,,');
  return (await send(roster(ann.replace('2027-01-10', '2027-01-12'), ...wrong))).id;
}

/** What the shell makes of a command: what is asked of which address, with which headers and body. */
function readCurl(command: string, variables: Readonly<Record<string, string>>) {
  const filled = command.replaceAll(/\$([A-Z]+)/g, (_, name: string) => variables[name] ?? `$${name}`);
  const [, url = ''] = /^curl "([^"]+)"/.exec(filled) ?? [];
  const headers = Object.fromEntries(
    [...filled.matchAll(/--header "([^:]+): ([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return {
    path: url.replace('https://kaeru.test', ''),
    method: /--request ([A-Z]+)/.exec(filled)?.[1] ?? 'GET',
    headers,
    body: /--data '([^']*)'/.exec(filled)?.[1],
  };
}

/** Makes an API key on the page, for one scope. */
async function makeKey({ hr }: Desk, scope: string): Promise<string> {
  const page = await (await hr.press('/employer/keys', { name: 'Program', scopes: scope })).text();
  return /Authorization: Bearer (\w+)/.exec(page)?.[1] ?? '';
}

describe('every command for an employer’s program works as it stands', () => {
  it.each(named)('%s', async (_, operation) => {
    const desk = await openDesk();
    const ID = await prepare(desk, operation);
    const KEY = desk.apiKey;
    const { method, path, headers, body } = readCurl(writeCurl(operation), { HOST: 'https://kaeru.test', KEY, ID });
    const answered = await desk.room.send(method, path, body, headers);
    expect(answered.status).toBe(operation.answer.status);
    const type = operation.answer.contentType ?? 'application/json';
    expect(answered.headers.get('content-type')?.split(';')[0]).toBe(type);
    const text = await answered.text();
    if (operation.answer.body === undefined) expect(text).not.toBe('');
    else expect(operation.answer.body.safeParse(JSON.parse(text)).error).toBeUndefined();
  });
});

describe('an employer’s program is refused as the document says', () => {
  it.each(named)('%s without a key, and with a key for something else', async (_, operation) => {
    const desk = await openDesk();
    const ID = await prepare(desk, operation);
    const ask = async (KEY: string) => {
      const { method, path, headers, body } = readCurl(writeCurl(operation), { HOST: 'https://kaeru.test', KEY, ID });
      const answer = await desk.room.send(method, path, body, headers);
      const told = answer.ok ? {} : JSON.parse(await answer.text());
      return { ...told, status: answer.status };
    };
    expect(operation.problems).toEqual(expect.arrayContaining(['api-key-invalid', 'api-key-not-allowed']));
    expect(await ask('none')).toMatchObject({ status: 401, code: 'api-key-invalid' });
    const refusals = await Promise.all(scopes.map(async (scope) => ask(await makeKey(desk, scope))));
    // One scope opens it; each of the others is told which one that is.
    const needed = refusals.filter(({ status }) => status === 403).map(({ scope }) => scope);
    expect(needed).toHaveLength(scopes.length - 1);
    expect(new Set(needed).size).toBe(1);
  });
});
