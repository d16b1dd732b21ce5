/** Whoever is not let in leaves a line in the log: which door, and no word of who or with what. */
import { expect, it } from 'vitest';
import { webApp } from '../../../functions/web/app';
import { worldInMemory } from '../../support/world';

const refused = async (path: string, init: RequestInit = {}) => {
  const world = worldInMemory();
  const answer = await webApp(world).request(path, init);
  return { status: answer.status, lines: world.logged.filter(({ code }) => code === 'web-refused') };
};

it.each([
  ['a forged link', '/r/eyJhbGciOiJIUzI1NiJ9.e30.forged', {}, 404, 'r.token'],
  ['a link to sign in that was used', '/employer/sign-in/used', {}, 404, 'employer.sign-in.token'],
  ['a wrong API key', '/api/v1/people', { headers: { authorization: 'Bearer wrong' } }, 401, 'api.v1.people'],
  ['another website', '/', { method: 'POST', headers: { origin: 'https://evil.example' } }, 403, 'root'],
  [
    'a body that is too large',
    '/api/v1/assessments',
    { method: 'POST', body: 'x'.repeat(70_000) },
    413,
    'api.v1.assessments',
  ],
])('%s', async (_, path, init, status, door) => {
  const { status: answered, lines } = await refused(path, init);
  expect(answered).toBe(status);
  expect(lines).toEqual([{ level: 'warn', code: 'web-refused', fields: { status, door } }]);
});

it('says nothing where nobody was refused, nor of addresses we never had', async () => {
  expect((await refused('/')).lines).toEqual([]);
  expect((await refused('/wp-login.php')).lines).toEqual([]);
});
