import fc from 'fast-check';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { expect, it } from 'vitest';
import { pathOfPerson } from '../../../functions/web/employer/path-of-person';
import { pathAsAsked } from '../../../functions/web/path-as-asked';
import { httpEvent } from '../../../infra/local/http-event';
import { readEmployeeId } from '../../../shared/roster/cells/employee-id';

/** What a route reads of an address that came through the gateway. */
async function throughTheGateway(employeeId: string): Promise<unknown> {
  const app = new Hono().get('/employer/people/:employeeId{.+}', (c) => c.json([c.req.param('employeeId')]));
  const url = new URL(pathOfPerson(employeeId), 'https://kaeru.test');
  const request = { method: 'GET', url, headers: {}, body: Buffer.from('') };
  const route = { routeKey: '$default', pathParameters: {}, stageName: '$default', account: '0', apiId: 'a' };
  const event = httpEvent(request, route, 0);
  const sent = JSON.parse(JSON.stringify({ ...event, rawPath: pathAsAsked(event.rawPath) }));
  return JSON.parse((await handle(app)(sent)).body);
}

it.each(['E1', '0001', 'A/1', 'A#1', 'A?x=1', '50%', '%41', 'A%2FB', 'a b', '\\', '社員１', 'Ø+&=;:@'])(
  'the employee_id %s arrives as it was',
  async (employeeId) => {
    expect(await throughTheGateway(employeeId)).toEqual([employeeId]);
  },
);

it('so does any other that a file can hold', async () => {
  const ids = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => {
    const read = readEmployeeId(text);
    // Dots between slashes are ways up and down in an address, which no browser sends on.
    return 'value' in read && read.value !== '' && !/(^|[/\\])\.{0,2}([/\\]|$)/.test(read.value) ? read.value : 'E1';
  });
  await fc.assert(
    fc.asyncProperty(ids, async (employeeId) => {
      expect(await throughTheGateway(employeeId)).toEqual([employeeId]);
    }),
  );
});
