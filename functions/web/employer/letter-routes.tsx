import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { chooseLetters } from '../../../shared/employers/choose-letters';
import { lettersChoices } from '../../../shared/employers/employer';
import { readForm } from '../../../shared/registrations/read-form';
import { changeEmployer } from '../../change-employer';
import type { World } from '../../ports/world';
import { answerPage } from '../pages/answer-page';
import { readFields } from '../read-fields';
import { employerLanguage, employerSetting } from './employer-setting';
import { LettersPage } from './pages/letters-page';
import type { SignedIn } from './session';
import { withMember } from './with-member';

type Powers = Pick<World, 'clock' | 'employers' | 'links'>;

const choiceForm = z.object({ letters: z.enum(lettersChoices) });

/** `/employer/letters`: how our letters come to the member who is signed in. Nobody chooses for somebody else. */
export function letterRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/', (c) => withMember(world, c, async (session) => show(c, session)));

  routes.post('/', (c) =>
    withMember(world, c, async (session) => {
      const { employer, member } = session;
      const form = readForm(choiceForm, await readFields(c));
      if (!form.ok) return show(c, session, 'wrong');
      await changeEmployer(world, employer.id, (newest, now) =>
        chooseLetters(newest, member.id, form.value.letters, now),
      );
      const language = employerLanguage(c, member);
      return c.redirect(`/employer/letters?lang=${language}&done=chosen`, 303);
    }),
  );

  return routes;
}

async function show(c: Context, { member }: SignedIn, outcome?: 'wrong'): Promise<Response> {
  const setting = await employerSetting(c, '/employer/letters', member);
  const error = outcome === 'wrong' ? setting.words.fields['not-one-of'] : undefined;
  const done = c.req.query('done') === 'chosen' ? setting.employer.letters.done : undefined;
  const page = <LettersPage setting={setting} member={member} done={done} error={error} />;
  return answerPage(c, setting.language, page, error === undefined ? 200 : 422);
}
