import { describe, expect, it } from 'vitest';
import { aFilledForm, openRoom } from './knock';

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');

describe('the form', () => {
  it('is there for everybody: no script, a strict policy, not legal advice, kept by nobody', async () => {
    const answer = await openRoom().get('/');
    const page = await textOf(answer);
    expect(page).toContain('<form id="check" method="post"');
    expect(page).not.toMatch(/<script| on[a-z]+="| style="/);
    expect(page).toContain('This is not legal advice');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('says which style it wears under an address that can be kept for ever', async () => {
    const room = openRoom();
    const href = /href="(\/style\.[^"]+)"/.exec(await textOf(await room.get('/')))?.[1] ?? '';
    const style = await room.get(href);
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('cache-control')).toContain('immutable');
  });

  it.each([
    ['ja,en;q=0.8', '/', 'ja'],
    ['de-DE,de;q=0.9', '/', 'en'],
    ['ja', '/?lang=en', 'en'],
    ['en', '/?lang=ja', 'ja'],
    ['en', '/?lang=<script>', 'en'],
  ])('speaks the language asked for: %s on %s is %s', async (accept, path, language) => {
    const page = await textOf(await openRoom().get(path, { 'accept-language': accept }));
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(language === 'ja' ? 'formaction="/?lang=en"' : 'formaction="/?lang=ja"');
  });

  it.each([
    ['ne-NP,ne;q=0.9,en;q=0.8', '/', 'ne'],
    ['de-DE,pt;q=0.9,en;q=0.8', '/', 'pt-BR'],
    ['en;q=0.5,vi', '/', 'vi'],
    ['zh-Hant-HK', '/', 'zh-Hant'],
    ['zh-CN', '/', 'zh-Hans'],
    ['tl-PH', '/', 'fil'],
    ['ja', '/', 'ja'],
    ['vi', '/?lang=ja', 'ja'],
    ['de', '/', 'en'],
    ['', '/', 'en'],
  ])('offers letters in the language the browser asks for: %s on %s is %s', async (accept, path, language) => {
    const page = await textOf(await openRoom().get(path, { 'accept-language': accept }));
    const choice = /<select[^>]*name="language".*?<\/select>/s.exec(page)?.[0] ?? '';
    expect(choice.match(/<option value="[^"]+" selected/g)).toEqual([`<option value="${language}" selected`]);
  });

  it('registers, and says what happens next and which letters will come', async () => {
    const room = openRoom('2026-11-23T10:00:00+09:00');
    const answer = await room.press('/?lang=en', aFilledForm);
    expect(answer.status).toBe(303);
    const next = await textOf(await room.get(answer.headers.get('location') ?? ''));
    expect(next).toContain('We are writing to anna@example.com now.');
    expect(next).toContain('Monday, 20 December 2027');
    expect(next).toContain('20 Nov 2027');
    expect(room.only()).toMatchObject({
      state: 'awaiting-confirmation',
      contact: { email: 'anna@example.com', name: 'Anna' },
      travellers: [
        {
          residence: { stayEnds: '2028-05-31', grant: 'over-3-months', grantMonths: 36, pending: null },
          trip: { departs: '2026-12-20', returns: '2027-01-10' },
          permit: null,
        },
      ],
    });
  });

  it('registers once, however often the button is pressed, and again where the address was corrected', async () => {
    const room = openRoom();
    await room.press('/', aFilledForm);
    await room.press('/', aFilledForm);
    expect(room.items()).toHaveLength(1);
    await room.press('/', { ...aFilledForm, email: 'anna@example.org' });
    expect(room.items().map(({ contact }) => contact.email)).toEqual(['anna@example.com', 'anna@example.org']);
  });

  it('reads months by number and name, and full-width digits', async () => {
    const room = openRoom();
    await room.press('/', { ...aFilledForm, 'departs-day': '２０', 'departs-month': '12月', 'departs-year': '2026年' });
    expect(room.only().travellers[0]?.trip?.departs).toBe('2026-12-20');
  });

  it('keeps a permit and an application that are not decided yet', async () => {
    const room = openRoom();
    await room.press('/', {
      ...aFilledForm,
      permit: 'multiple',
      'permitEffective-day': '15',
      'permitEffective-month': 'January',
      'permitEffective-year': '2026',
      'permitEnds-day': '15',
      'permitEnds-month': 'JAN',
      'permitEnds-year': '2028',
      pending: 'renewal',
      'pendingFiled-day': '1',
      'pendingFiled-month': '11',
      'pendingFiled-year': '2026',
    });
    expect(room.only().travellers[0]).toMatchObject({
      permit: { kind: 'multiple', effective: '2026-01-15', ends: '2028-01-15', used: false },
      residence: { pending: { kind: 'renewal', filed: '2026-11-01', decided: null } },
    });
  });

  it.each([
    ['email', { email: 'anna@' }, 'E-mail address: Enter an e-mail address'],
    ['status', { status: '' }, 'Status of residence: This is needed'],
    ['departs-day', { 'departs-day': '30', 'departs-month': 'Feb' }, 'Departure: This day is not in the calendar'],
    ['departs-day', { 'departs-month': 'Decembre?', 'departs-day': '' }, 'Departure: Enter a full date'],
    ['returns-day', { 'returns-year': '2025' }, 'Planned return: The return is before the departure'],
    ['permitEnds-day', { permit: 'single' }, 'Permit valid until: This is needed'],
    ['pendingFiled-day', { pending: 'change' }, 'Day of application: This is needed'],
    ['timeZone', { timeZone: 'Asia/Atlantis' }, 'Place: Choose a time zone'],
  ])('asks again at %s, keeps what was typed, and stores nothing', async (id, wrong, message) => {
    const room = openRoom();
    const before = room.remembered();
    const answer = await room.press('/?lang=en', { ...aFilledForm, ...wrong });
    expect(answer.status).toBe(422);
    const page = await textOf(answer);
    expect(page).toContain(`<a href="#${id}">${message}`);
    expect(page).toContain('<title>Error: ');
    expect(page).toContain('value="Anna"');
    expect(page).toContain('aria-invalid="true"');
    expect(room.remembered()).toEqual(before);
  });

  it('marks only the box that is wrong', async () => {
    const page = await textOf(await openRoom().press('/?lang=en', { ...aFilledForm, 'departs-year': '' }));
    const marked = [...page.matchAll(/<input id="([^"]+)"[^>]*aria-invalid="true"/g)].map((match) => match[1]);
    expect(marked).toEqual(['departs-year']);
  });

  it('shows what was typed as text, never as markup', async () => {
    const room = openRoom();
    const nasty = '"><script>alert(1)</script>';
    const again = await textOf(
      await room.press('/', { ...aFilledForm, name: nasty, email: nasty, 'departs-day': nasty }),
    );
    expect(again).not.toContain('<script>');
    expect(again).toContain('&lt;script&gt;');
  });

  it('takes nothing from another website', async () => {
    const room = openRoom();
    const before = room.remembered();
    const stranger = { origin: 'https://elsewhere.test' };
    expect((await room.press('/', aFilledForm, stranger)).status).toBe(403);
    expect((await room.press('/', aFilledForm, { origin: 'null', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(room.remembered()).toEqual(before);
  });
});
