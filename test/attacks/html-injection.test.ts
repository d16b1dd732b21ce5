import { describe, expect, it } from 'vitest';
import { readUpload } from '../../functions/import/read-upload';
import { employerItemId } from '../../functions/item-id';
import { linkSubject } from '../../functions/open-link';
import { remind } from '../../functions/remind/remind';
import { uploadedFileKey } from '../../functions/uploads/keys';
import { openDesk } from '../functions/web/employer/upload-desk';
import { aFilledForm, aTrip, openRoom } from '../functions/web/knock';
import { foreignIn, markup, readMarkup } from './payloads';

const publicUrl = 'https://kaeru.test';
/** Readings are put over kanji in easy Japanese, after everything was escaped: the page most likely to be broken. */
const languages = ['ja-easy'];

const expectOurs = async (answer: Response, what: string): Promise<string> => {
  const page = await answer.text();
  expect(foreignIn(page), what).toEqual([]);
  return page;
};

describe('HTML injection', () => {
  it('the reader of these tests sees what a browser would see', () => {
    for (const payload of markup) expect(foreignIn(`<p>${payload}</p>`).length, payload).toBeGreaterThan(0);
    expect(foreignIn('<input value="x" onevil="1">')).toEqual(['onevil']);
    expect(foreignIn('<a href="javascript:evil()">x</a>')).toEqual(['href=javascript:evil()']);
    expect(foreignIn('<title><evil-tag></title><p title="<evil-tag>">&lt;evil-tag&gt;</p>')).toEqual([]);
    expect(readMarkup('<!doctype html><p class=a>x</p><!-- <evil-tag> -->').elements).toEqual(['p']);
  });

  it.each(markup)('names of a person, everywhere they are shown, in pages and letters: %s', async (evil) => {
    const room = openRoom();
    const body = {
      contact: { ...aTrip.contact, name: evil },
      travellers: [
        { ...aTrip.travellers[0], label: evil },
        { ...aTrip.travellers[0], label: `${evil.slice(0, 90)}2` },
      ],
    };
    expect((await room.send('POST', '/api/v1/registrations', body)).status).toBe(202);
    const { id } = room.only();
    await remind(room.world, { publicUrl }, id);
    const token = await room.world.links.sign('own-page', linkSubject(room.only()));
    const registered = await room.world.links.sign('registered', linkSubject(room.only()));
    let shown = '';
    for (const lang of languages)
      shown += await expectOurs(await room.get(`/check-your-mail/${registered}?lang=${lang}`), 'check');
    await room.press(`/r/${token}/confirm`);
    const pages = [
      '',
      '/card',
      '/stop',
      '/seen',
      '/keep',
      '/family',
      '/family/add',
      '/family/remove/t2',
      '/change/t1',
      '/trip/t1',
      '/settings',
      '/calendar',
      '/not-me',
      '/erase',
      '/start',
    ];
    for (const lang of languages) {
      for (const page of pages)
        shown += await expectOurs(await room.get(`/r/${token}${page}?lang=${lang}`), `${page} ${lang}`);
      shown += await expectOurs(
        await room.press(`/r/${token}/settings/contact?lang=${lang}`, { name: `${evil}${evil}`, language: 'xx' }),
        'settings',
      );
      shown += await expectOurs(
        await room.press(`/r/${token}/settings/address?lang=${lang}`, { 'first-email': evil }),
        'address',
      );
      shown += await expectOurs(
        await room.press(`/r/${token}/change/t2?lang=${lang}`, { label: `${evil}${evil}`, 'departs-day': evil }),
        'change',
      );
    }
    expect(shown).toContain('evil');
    await room.press(`/r/${token}/settings/contact`, { name: evil, language: 'ja-easy' });
    for (let letters = 0; letters < 8; letters += 1) {
      const next = room.world.registrations.items.get(id)?.next;
      if (next === undefined) break;
      if (next.at > room.world.clock.now()) room.world.setTime(next.at);
      await remind(room.world, { publicUrl }, id);
    }
    expect(room.world.postbox.sent.length).toBeGreaterThan(4);
    for (const mail of room.world.postbox.sent) {
      expect(foreignIn(mail.html), mail.subject).toEqual([]);
      // A mail program makes links of whatever looks like one: only ours may.
      const addresses = [...mail.text.matchAll(/\bhttps?:\/\/\S+/g)].map(([url]) => new URL(url).host);
      expect(addresses.filter((host) => /evil/.test(host))).toEqual([]);
    }
    expect(room.world.postbox.sent.some(({ html }) => html.includes('evil'))).toBe(true);
  });

  it.each(markup)('what is typed into a form that sends it back, and what stands in an address: %s', async (evil) => {
    const desk = await openDesk();
    const { room, hr } = desk;
    const every = Object.fromEntries(Object.keys(aFilledForm).map((field) => [field, evil]));
    for (const lang of languages) {
      for (const step of ['check', 'review', 'register', 'change', 'language']) {
        await expectOurs(await room.press(`/?lang=${lang}`, { ...every, step }), `/ ${step}`);
        await expectOurs(
          await room.press(`/?lang=${lang}`, {
            ...aFilledForm,
            name: evil,
            step: step === 'register' ? 'review' : step,
          }),
          `/ ${step}`,
        );
      }
      await expectOurs(await room.press(`/link?lang=${lang}`, { email: evil }), '/link');
      await expectOurs(await room.press(`/employer/sign-in?lang=${lang}`, { email: evil }), '/employer/sign-in');
      await expectOurs(
        await hr.press(`/employer/members?lang=${lang}`, { email: evil, role: evil, language: evil }),
        'members',
      );
      await expectOurs(await hr.press(`/employer/keys?lang=${lang}`, { name: `${evil}${evil}`, scopes: evil }), 'keys');
      await expectOurs(await hr.press(`/employer/leave?lang=${lang}`, { name: evil }), 'leave');
    }
    const query = new URLSearchParams(
      ['lang', 'q', 'show', 'sort', 'within', 'page', 'done', 'of', 'what', 'kind', 'cursor', 'sent', 'missing'].map(
        (name) => [name, evil],
      ),
    );
    for (const path of [
      '/',
      '/law',
      '/help',
      '/gone',
      '/link',
      '/link/sent',
      '/employer',
      '/employer/people',
      '/employer/uploads',
      '/employer/audit',
      '/employer/members',
      `/employer/people/${encodeURIComponent(evil)}`,
      `/${encodeURIComponent(evil)}`,
      `/r/${encodeURIComponent(evil)}`,
    ]) {
      await expectOurs(await hr.get(`${path}?${query}`), path);
    }
  });

  it.each(markup)(
    'names of an employer, its keys, its files, their headings and cells, in pages and letters: %s',
    async (evil) => {
      const desk = await openDesk();
      const { world, hr, employerId, begin, work, commit } = desk;
      const stored = world.employers.items.get(employerId);
      if (stored === undefined) throw new Error('Acme is gone.');
      world.employers.items.set(employerId, { ...stored, employer: { ...stored.employer, name: evil } });
      expect((await hr.press('/employer/keys', { name: evil, scopes: 'people:read' })).status).toBe(200);
      const { path, id } = await begin();
      await hr.press(`${path}/name`, { filename: `${evil}.csv` });
      const cell = `"${evil.replaceAll('"', '""')}"`;
      const headings = `employee_id,name,email,status_of_residence,granted_period,period_of_stay_ends,departs,returns,${cell}`;
      const good = (employee: string) =>
        `${employee},${cell},ann@example.com,Student,2 years,2028-03-31,2026-12-20,2027-01-10,${cell}`;
      const wrong = `E9,${cell},${cell},${cell},${cell},${cell},${cell},${cell},${cell}`;
      await world.files.write(
        uploadedFileKey(id),
        [headings, good('E1'), good(cell), wrong, good('E7'), good('E7')].join('\n'),
        'text/csv',
      );
      await readUpload(world, id);
      const seen = async () => {
        for (const lang of ['ja']) await expectOurs(await hr.get(`${path}?lang=${lang}`), path);
      };
      await seen();
      // A heading nobody knows is asked about; then it is passed over.
      await hr.press(`${path}/answers`, { 'heading-0': evil, 'means-0': 'ignore' });
      await work();
      await seen();
      await commit(path);
      await work();
      await seen();
      expect((await world.registrations.peopleOf(employerId)).length).toBeGreaterThan(0);
      const person = `/employer/people/${encodeURIComponent(evil.normalize('NFKC'))}`;
      for (const lang of ['ja']) {
        for (const page of [
          '',
          '/people',
          '/people/E1',
          '/uploads',
          '/members',
          '/keys',
          '/audit',
          '/letters',
          '/calendar',
          '/leave',
        ]) {
          await expectOurs(await hr.get(`/employer${page}?lang=${lang}`), page);
        }
        await expectOurs(await hr.get(`${person}?lang=${lang}`), person);
      }
      for (let rounds = 0; rounds < 4; rounds += 1) {
        await remind(world, { publicUrl }, employerItemId(employerId));
        for (const item of await world.registrations.peopleOf(employerId)) await remind(world, { publicUrl }, item);
        const next = [...world.registrations.items.values()].flatMap((one) => one.next?.at ?? []);
        const at = Math.min(...next, world.employers.items.get(employerId)?.next?.at ?? Number.POSITIVE_INFINITY);
        const [soonest] = [...world.registrations.items.values()].flatMap((one) =>
          one.next?.at === at ? [one.next.at] : [],
        );
        if (soonest !== undefined && soonest > world.clock.now()) world.setTime(soonest);
      }
      expect(world.postbox.sent.length).toBeGreaterThan(0);
      expect(world.postbox.sent.some(({ html }) => html.includes('evil'))).toBe(true);
      for (const mail of world.postbox.sent) expect(foreignIn(mail.html), mail.subject).toEqual([]);
    },
  );
});
