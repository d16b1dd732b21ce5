import type { Context } from 'hono';
import { dateText, japanDay } from '../../shared/calendar';
import type { Registration } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { assessmentsOf } from './assess-now';
import { datesToSeeOf } from './dates-to-see';
import { lettersOf } from './letters-of';
import { answerPage } from './pages/answer-page';
import type { RefusedForm } from './pages/come-back-form';
import { OwnPage } from './pages/own-page';
import { settingOf } from './pages/setting-of';
import { doneIn } from './with-link';

/** One's own page as the registration is now; with what was refused, if something was. */
export async function showOwnPage(
  world: Pick<World, 'clock'>,
  c: Context,
  base: string,
  registration: Registration,
  refused?: RefusedForm,
): Promise<Response> {
  const setting = await settingOf(c, base, registration.contact.language);
  const now = world.clock.now();
  const today = japanDay(now);
  const assessments = assessmentsOf(registration, dateText(today));
  const page = (
    <OwnPage
      setting={setting}
      base={base}
      registration={registration}
      assessments={assessments}
      letters={lettersOf(registration, now)}
      dates={datesToSeeOf(registration, assessments, dateText(today))}
      today={today}
      done={doneIn(c)}
      doneFor={registration.travellers.find(({ id }) => id === c.req.query('of'))?.id}
      refused={refused}
    />
  );
  return answerPage(c, setting.language, page, refused === undefined ? 200 : 422);
}
