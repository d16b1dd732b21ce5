import type { Context } from 'hono';
import type { EmployerId } from '../../../shared/registrations/registration';
import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { answerProblem } from '../api/answer-problem';
import { type LetIn, letInEmployer } from '../employer/let-in-employer';
import { scopeOfRequest } from '../employer/scope-of-request';

/** What it takes to let an employer in. */
export type DoorPowers = Pick<World, 'clock' | 'employers' | 'links'>;

/** Lets in an employer's program by its API key, and its members by their session; a key only at what it was made for. */
export async function withEmployer(
  world: DoorPowers,
  c: Context,
  answer: (employer: EmployerId, letIn: LetIn) => Promise<Response>,
): Promise<Response> {
  const employer = await letInEmployer(world, c);
  if (employer === undefined) return answerProblem(c, 'api-key-invalid');
  const needed = scopeOfRequest(c);
  return employer.scopes.includes(needed)
    ? answer(employer.employerId, employer)
    : answerProblem(c, 'api-key-not-allowed', [], { scope: needed });
}

/** Lets an employer at its own uploads; somebody else's and none at all look the same. */
export const withUpload = (
  world: DoorPowers & Pick<World, 'uploads'>,
  c: Context,
  answer: (upload: Upload, letIn: LetIn) => Promise<Response>,
): Promise<Response> =>
  withEmployer(world, c, async (employer, letIn) => {
    const upload = await world.uploads.load(c.req.param('id') ?? '');
    return upload?.employerId === employer ? answer(upload, letIn) : answerProblem(c, 'upload-not-found');
  });
