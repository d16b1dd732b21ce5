import { Hono } from 'hono';
import type { World } from '../../ports/world';
import { keepPrivate, refuseOtherSites } from '../security';
import { auditRoutes } from './audit-routes';
import { calendarRoutes } from './calendar-routes';
import { keyRoutes } from './key-routes';
import { leaveRoutes } from './leave-routes';
import { letterRoutes } from './letter-routes';
import { memberRoutes } from './member-routes';
import { memberStopRoutes } from './member-stop-routes';
import { offerRoutes } from './offer-routes';
import { signInRoutes } from './sign-in-routes';

export type EmployerPowers = Pick<
  World,
  'clock' | 'chance' | 'employers' | 'links' | 'counts' | 'log' | 'registrations' | 'uploads' | 'files'
>;

/** `/employer`: the pages of an employer's members. Reading changes nothing, but for the list of who took data. */
export function employerRoutes(world: EmployerPowers): Hono {
  const routes = new Hono();
  // Before what refuses other sites: a mail program stops letters from nowhere.
  routes.route('/stop', memberStopRoutes(world));
  routes.use(keepPrivate, refuseOtherSites);
  routes.route('/', signInRoutes(world));
  routes.route('/letters', letterRoutes(world));
  routes.route('/members', memberRoutes(world));
  routes.route('/keys', keyRoutes(world));
  routes.route('/calendar', calendarRoutes(world));
  routes.route('/people', offerRoutes(world));
  routes.route('/audit', auditRoutes(world));
  routes.route('/leave', leaveRoutes(world));
  return routes;
}
