import { describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/calendar';
import { writtenLanguages } from '../../../../shared/words/languages';
import { pageWordsFor } from '../../../support/words';
import { aFilledForm } from '../knock';
import { openDoors } from './from';

const hiddenIn = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, k = '', v = '']) => [k, v]),
  );
const { formKey: _, ...typed } = aFilledForm;

/** Opens the form and goes on to the last button; answers what its page would send. */
async function upToTheButton(doors: ReturnType<typeof openDoors>, more: Record<string, string> = {}) {
  const visitor = doors.from('203.0.113.7');
  const form = hiddenIn(await (await visitor.get('/?lang=en')).text());
  const review = await visitor.press('/?lang=en', { ...form, ...typed, ...more, step: 'review' });
  return { visitor, fields: hiddenIn(await review.text()) };
}
const wait = ({ world }: ReturnType<typeof openDoors>, ms: number) => world.setTime(instant(world.clock.now() + ms));

describe('a program that fills in every field', () => {
  it('is answered as if it had registered, and nothing is stored or owed', async () => {
    const doors = openDoors();
    const { visitor, fields } = await upToTheButton(doors, { homepage: 'https://casino.example' });
    wait(doors, 2000);
    const answer = await visitor.press('/?lang=en', { ...fields, step: 'register' });
    const honest = await visitor.fill('anna@example.com');
    const shape = ({ status, headers }: Response) => ({
      status,
      headers: [...headers].map(([name, value]) => [name, value.replace(/token-\d+/, '…')]),
    });
    expect(shape(answer)).toEqual(shape(honest));
    expect(await answer.text()).toBe(await honest.text());
    expect(doors.items()).toHaveLength(1);
    expect(doors.world.logged.filter(({ code }) => code === 'honeypot')).toHaveLength(1);
  });

  it.each(writtenLanguages)(
    'meets a field no person sees, reaches or hears, and that says in %s to leave it',
    async (language) => {
      const page = await (await openDoors().from('203.0.113.7').get(`/?lang=${language}`)).text();
      const field = /<div class="unseen" aria-hidden="true"><label for="homepage">(.*?)<\/label><input ([^>]*)>/.exec(
        page,
      );
      expect(field?.[2]).toContain('name="homepage"');
      expect(field?.[2]).toContain('tabindex="-1"');
      expect(field?.[2]).toContain('autocomplete="off"');
      expect(field?.[1]?.length).toBeGreaterThan(5);
    },
  );
});

describe('a program that presses the last button as soon as it sees the form', () => {
  it('is shown the button once more, and nothing is stored; a person presses again', async () => {
    const doors = openDoors();
    const { visitor, fields } = await upToTheButton(doors);
    wait(doors, 1999);
    const answer = await visitor.press('/?lang=en', { ...fields, step: 'register' });
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain(pageWordsFor('en').form.tooQuick);
    expect(doors.items()).toEqual([]);
    wait(doors, 1);
    const again = await visitor.press('/?lang=en', { ...hiddenIn(page), step: 'register' });
    expect(again.status).toBe(303);
    expect(doors.items()).toHaveLength(1);
  });

  it('counts from the first page, whatever happens between', async () => {
    const doors = openDoors();
    const visitor = doors.from('203.0.113.7');
    const form = hiddenIn(await (await visitor.get('/?lang=en')).text());
    wait(doors, 1500);
    const inJapanese = hiddenIn(await (await visitor.press('/?lang=ja', { ...form, step: 'language' })).text());
    const review = hiddenIn(
      await (await visitor.press('/?lang=en', { ...inJapanese, ...typed, step: 'review' })).text(),
    );
    wait(doors, 500);
    expect((await visitor.press('/?lang=en', { ...review, step: 'register' })).status).toBe(303);
  });

  it('gains nothing by a time in the future, or one that is none', async () => {
    const doors = openDoors();
    const { visitor, fields } = await upToTheButton(doors);
    const far = String(doors.world.clock.now() + 1e9);
    expect((await visitor.press('/?lang=en', { ...fields, shownAt: far, step: 'register' })).status).toBe(200);
    expect(doors.items()).toEqual([]);
  });
});
