import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { codeOfRoute, kindOfError, placeOfError } from '../log-code';
import type { World } from '../ports/world';
import { addressRoutes } from './address-routes';
import { answerProblem } from './api/answer-problem';
import { assessmentRoutes } from './api/assessment-routes';
import { registrationRoutes } from './api/registration-routes';
import { cardRoutes } from './card-routes';
import { accountRoutes } from './employer/account-routes';
import { feedRoutes } from './employer/feed-routes';
import { peoplePageRoutes } from './employer/people-page-routes';
import { employerRoutes } from './employer/routes';
import { uploadPageRoutes } from './employer/upload-routes';
import { residentFeedRoutes } from './feed-routes';
import { formRoutes } from './form-routes';
import { rememberLanguage } from './language';
import { lawRoutes } from './law-routes';
import { linkRoutes } from './link-routes';
import { logRefusals } from './log-refusals';
import { noticeRoutes } from './notice-routes';
import { openapiRoutes } from './openapi/routes';
import { type Operator, operatorAtHome } from './operator';
import { ownPageRoutes } from './own-page-routes';
import { pack } from './pack';
import { cardStyle, cardStylePath } from './pages/card-style';
import { style, stylePath } from './pages/style';
import { goneRoutes } from './parting-routes';
import { offerRoutes } from './people/offer-routes';
import { peopleRoutes } from './people/routes';
import { refusePage } from './refuse-page';
import { scriptRoutes } from './script-routes';
import { noScripts, type Scripts } from './scripts';
import { keepPrivate, secure } from './security';
import { statusRoutes } from './status-routes';
import { type UploadPowers, uploadRoutes } from './uploads/routes';

export type WebWorld = Pick<World, 'clock' | 'chance' | 'log' | 'registrations' | 'links' | 'counts' | 'pulses'> &
  UploadPowers;

/** 64 KB: eight travellers with every fact take under 8. */
const largestBody = 64 * 1024;

/** The whole room as one application: pages for people, JSON for programs; and what those pages run in a browser, where it was bundled. */
export function webApp(world: WebWorld, scripts: Scripts = noScripts, operator: Operator = operatorAtHome): Hono {
  const app = new Hono();
  app.use(logRefusals(world.log), secure, rememberLanguage);
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (c) => (isProgram(c) ? answerProblem(c, 'too-large') : refusePage(c, 'tooLarge')),
    }),
  );
  app.use('/api/*', keepPrivate);
  app.route('/api/v1/assessments', assessmentRoutes(world));
  app.route('/api/v1/registrations', registrationRoutes(world));
  app.route('/api/v1/uploads', uploadRoutes(world));
  app.route('/api/v1', peopleRoutes(world));
  app.route('/api/v1/people', offerRoutes(world));
  app.route('/api/v1', accountRoutes(world));
  app.route('/api/v1', openapiRoutes());
  app.get(stylePath, pack, (c) => answerStyle(c, style));
  app.get(cardStylePath, pack, (c) => answerStyle(c, cardStyle));
  app.route('/browser', scriptRoutes(scripts));
  app.route('/law', lawRoutes(world));
  app.route('/link', linkRoutes(world));
  app.route('/', noticeRoutes(operator));
  app.route('/', statusRoutes(world, operator));
  app.route('/r', cardRoutes(world));
  app.route('/r', ownPageRoutes(world));
  app.route('/a', addressRoutes(world));
  app.route('/feed', residentFeedRoutes(world));
  app.route('/gone', goneRoutes());
  app.route('/employer/uploads', uploadPageRoutes(world, scripts));
  // Before what keeps answers out of caches: a calendar program is to keep its copy.
  app.route('/employer/feed', feedRoutes(world));
  app.route('/employer', peoplePageRoutes(world));
  app.route('/employer', employerRoutes(world));
  app.route('/', formRoutes(world, scripts));
  app.notFound((c) => (isProgram(c) ? answerProblem(c, 'not-found') : refusePage(c, 'notFound')));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return refusePage(c, 'crossSite');
    // The message may quote what a person typed; the kind of error and its place do not.
    world.log('error', 'web-unexpected', 'An answer failed; the person was asked to try again.', {
      error: kindOfError(error),
      place: placeOfError(error),
      route: codeOfRoute(c.req.routePath),
    });
    return isProgram(c) ? answerProblem(c, 'unexpected') : refusePage(c, 'unexpected');
  });
  return app;
}

/** Its address names what it says, so it may be kept for ever. */
const answerStyle = (c: Context, text: string): Response =>
  c.body(text, 200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'public, max-age=31536000, immutable',
  });

/** Programs are answered in JSON, people with a page. */
const isProgram = (c: Context): boolean => c.req.path.startsWith('/api/');
