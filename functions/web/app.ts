import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { World } from '../ports/world';
import { answerProblem } from './api/answer-problem';
import { assessmentRoutes } from './api/assessment-routes';
import { registrationRoutes } from './api/registration-routes';
import { chooseLanguage } from './language';
import { keepPrivate, secure } from './security';

export type WebWorld = Pick<World, 'clock' | 'chance' | 'log' | 'registrations' | 'links'>;

/** 64 KB: eight travellers with every fact take under 8. */
const largestBody = 64 * 1024;

/** The whole room as one application: pages for people, JSON for programs. */
export function webApp(world: WebWorld): Hono {
  const app = new Hono();
  app.use(secure, chooseLanguage);
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => answerProblem(c, 'too-large') }));
  app.use('/api/*', keepPrivate);
  app.route('/api/v1/assessments', assessmentRoutes(world));
  app.route('/api/v1/registrations', registrationRoutes(world));
  app.notFound((c) => answerProblem(c, 'not-found'));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return answerProblem(c, 'cross-site');
    // The message may quote what a person typed; the kind of error and its place do not.
    world.log('error', 'web-unexpected', 'An answer failed; the person was asked to try again.', {
      error: error.name,
      place: error.stack
        ?.split('\n')
        .find((line) => line.trimStart().startsWith('at '))
        ?.trim(),
      path: c.req.routePath,
    });
    return answerProblem(c, 'unexpected');
  });
  return app;
}
