import { Hono } from 'hono';
import { readQuestion } from '../../../shared/registrations/facts-form';
import type { World } from '../../ports/world';
import { assessNow } from '../assess-now';
import { answerProblem } from './answer-problem';
import { readJson } from './read-json';

/** `POST /api/v1/assessments`: what the law says about facts. Nothing is stored. */
export function assessmentRoutes(world: Pick<World, 'clock'>): Hono {
  const routes = new Hono();
  routes.post('/', async (c) => {
    const body = await readJson(c);
    if (body === undefined) return answerProblem(c, 'malformed-json');
    const question = readQuestion(body.json);
    if (!question.ok) return answerProblem(c, 'invalid-input', question.problems);
    const { on, ...facts } = question.value;
    return c.json(assessNow(world, facts, on ?? undefined));
  });
  return routes;
}
