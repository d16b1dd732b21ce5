import type { Context } from 'hono';
import type { EmployerId } from '../../../shared/registrations/registration';
import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { answerProblem } from '../api/answer-problem';

/** Lets in whoever holds an API key: `Authorization: Bearer <key>`. */
export async function withEmployer(
  world: Pick<World, 'employers'>,
  c: Context,
  answer: (employer: EmployerId) => Promise<Response>,
): Promise<Response> {
  const key = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const employer = key === undefined ? undefined : await world.employers.byKey(key);
  return employer === undefined ? answerProblem(c, 'api-key-invalid') : answer(employer);
}

/** Lets an employer at its own uploads; somebody else's and none at all look the same. */
export const withUpload = (
  world: Pick<World, 'employers' | 'uploads'>,
  c: Context,
  answer: (upload: Upload) => Promise<Response>,
): Promise<Response> =>
  withEmployer(world, c, async (employer) => {
    const upload = await world.uploads.load(c.req.param('id') ?? '');
    return upload?.employerId === employer ? answer(upload) : answerProblem(c, 'upload-not-found');
  });
