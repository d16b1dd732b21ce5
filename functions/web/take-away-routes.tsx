import { Hono } from 'hono';
import { type CalendarFile, writeCalendar } from '../../shared/letters/calendar-file';
import type { Registration } from '../../shared/registrations/registration';
import { loadWords } from '../../shared/words/words';
import { linkSubject } from '../open-link';
import type { World } from '../ports/world';
import { calendarContentOf } from './calendar-content';
import { originOf } from './employer/origin-of';
import { exportRegistration } from './export-registration';
import { feedPath } from './feed-routes';
import { answerPage } from './pages/answer-page';
import { OwnCalendarPage } from './pages/own-calendar-page';
import { settingOf } from './pages/setting-of';
import { refusePage } from './refuse-page';
import { withLink, withRunning } from './with-link';

type Powers = Pick<World, 'clock' | 'registrations' | 'links'>;

/** `/r/{token}/calendar`, `/calendar.ics` and `/data.json`: what a person takes with them. */
export function takeAwayRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/:token/calendar', (c) =>
    withRunning(world, c, async (registration, base) => {
      const setting = await settingOf(c, `${base}/calendar`, registration.contact.language);
      const feed = `${originOf(c)}${feedPath(await world.links.sign('feed', linkSubject(registration)))}`;
      const hasDates = (await calendarOf(world, registration)) !== undefined;
      const page = <OwnCalendarPage setting={setting} base={base} feed={feed} hasDates={hasDates} />;
      return answerPage(c, setting.language, page);
    }),
  );

  routes.get('/:token/calendar.ics', (c) =>
    withRunning(world, c, async (registration) => {
      const file = await calendarOf(world, registration);
      if (file === undefined) return refusePage(c, 'notFound');
      return c.body(file.content, 200, {
        'Content-Type': file.contentType,
        'Content-Disposition': `attachment; filename="${file.fileName}"`,
      });
    }),
  );

  // Also after stopping: as long as something is kept, it can be taken.
  routes.get('/:token/data.json', (c) =>
    withLink(world, c, async (registration) =>
      c.body(JSON.stringify(exportRegistration(registration, world.clock.now()), null, 2), 200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="kaeru-data.json"',
      }),
    ),
  );

  return routes;
}

/** In the words of the letters, whatever language the page is read in; undefined where no date is ahead. */
async function calendarOf(world: Powers, registration: Registration): Promise<CalendarFile | undefined> {
  const words = await loadWords(registration.contact.language);
  return writeCalendar(calendarContentOf(world, registration), words, world.clock.now());
}
