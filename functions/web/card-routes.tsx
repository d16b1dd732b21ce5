import { Hono } from 'hono';
import { dateText, japanDay } from '../../shared/calendar';
import { writtenLanguages } from '../../shared/words/languages';
import type { World } from '../ports/world';
import { assessmentsOf } from './assess-now';
import { originOf } from './employer/origin-of';
import { answerPage } from './pages/answer-page';
import { CardPage } from './pages/card-page';
import { settingIn, settingOf } from './pages/setting-of';
import { keepPrivate } from './security';
import { answerNotRunning, withLink } from './with-link';

/** `/r/{token}/card`: what to show at a counter, printable. */
export function cardRoutes(world: Pick<World, 'clock' | 'registrations' | 'links'>): Hono {
  const routes = new Hono();

  routes.get('/:token/card', keepPrivate, (c) =>
    withLink(world, c, async (registration, base) => {
      const notRunning = await answerNotRunning(c, base, registration);
      if (notRunning !== undefined) return notRunning;
      const path = `${base}/card`;
      const [setting, inJapanese] = await Promise.all([
        settingOf(c, path, registration.contact.language),
        settingIn('ja', path, writtenLanguages),
      ]);
      const today = japanDay(world.clock.now());
      const page = (
        <CardPage
          setting={setting}
          inJapanese={inJapanese}
          base={base}
          registration={registration}
          assessments={assessmentsOf(registration, dateText(today))}
          today={today}
          ownPageUrl={`${originOf(c)}${base}`}
        />
      );
      return answerPage(c, setting.language, page);
    }),
  );

  return routes;
}
