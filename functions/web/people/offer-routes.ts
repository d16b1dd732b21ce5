import { Hono } from 'hono';
import type { World } from '../../ports/world';
import { answerProblem } from '../api/answer-problem';
import { nameActor } from '../employer/name-actor';
import { withEmployer } from '../uploads/let-in';
import { offerToPerson } from './offer-to-person';

/** `POST /api/v1/people/{employeeId}/offer`: an employer's program says that somebody has left. */
export function offerRoutes(world: Pick<World, 'clock' | 'employers' | 'links' | 'registrations' | 'log'>): Hono {
  const routes = new Hono();

  // The gateway decodes an address once before we see it: a slash in an employee_id arrives as one.
  routes.post('/:employeeId{.+}/offer', (c) =>
    withEmployer(world, c, async (employer, letIn) => {
      const employeeId = c.req.param('employeeId');
      const offered = await offerToPerson(world, employer, employeeId, nameActor(letIn));
      if (offered.outcome === 'refused') return answerProblem(c, offered.refusal);
      return c.json({ employeeId, offeredAt: new Date(offered.offeredAt).toISOString() }, 202);
    }),
  );

  return routes;
}
