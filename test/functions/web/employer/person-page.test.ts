import { describe, expect, it } from 'vitest';
import { takeFeedback } from '../../../../functions/feedback/take-feedback';
import { remind } from '../../../../functions/remind/remind';
import { stop } from '../../../../functions/web/stop';
import type { Registration } from '../../../../shared/registrations/registration';
import { at } from '../../../support/world';
import { roster } from '../../import/employer-world';
import { signedIn } from './employer-room';
import { openDesk, textOf } from './upload-desk';

/** Monday 2026-11-23 in Japan: Ann is abroad until 20 December at the latest. */
const ann = 'E1,Ann,ann@example.com,Student,2 years,2028-03-31,2025-12-20,2026-12-10';

async function page(...rows: readonly string[]) {
  const desk = await openDesk();
  const { path } = await desk.send(roster(...rows));
  await desk.commit(path);
  await desk.work();
  const only = (): Registration => desk.room.only();
  const change = (different: Partial<Registration>): void => {
    Object.assign(desk.world.registrations.items.get(only().id)?.registration ?? {}, different);
  };
  return { ...desk, only, change };
}

describe('the page of one person', () => {
  it('says what counts next, each date with its rule, and why, as the person is told', async () => {
    const { read } = await page(ann);
    const text = await read('/employer/people/E1');
    expect(text).toContain('27 days left 20 December 2026 last day to be back in Japan');
    expect(text).toMatch(/13 Dec 2026 Day to aim for 20 Dec 2026 Last day to be back Rule R1.3: Immigration/);
    expect(text).toContain('The last day is 20 December 2026, because special re-entry lasts one year');
    expect(await read('/employer/people/E1?lang=ja')).toContain('あと27日 2026年12月20日 日本に戻る最後の日');
  });

  it('has a picture whose text alternative says the same', async () => {
    const { hr } = await page(ann);
    const html = await (await hr.get('/employer/people/E1')).text();
    const [svg = ''] = /<svg.*?<\/svg>/s.exec(html) ?? [];
    expect(svg).toMatch(/role="img" .*aria-labelledby="timeline-title timeline-text"/);
    expect(svg).toContain('<title id="timeline-title">The dates on a line</title>');
    expect(svg).toContain('20 December 2026: Last day to be back.');
    const [, told = ''] = /<desc[^>]*>(.*?)<\/desc>/.exec(svg) ?? [];
    expect(told).toContain('Away from Japan from 20 December 2025 to 10 December 2026.');
    // The picture carries nothing that the page does not also say.
    const rest = textOf(html.replace(/<svg.*?<\/svg>/gs, ''));
    for (const sentence of told.split('. ').filter((one) => / from /i.test(one))) expect(rest).toContain(sentence);
    expect(html.match(/<title/g)).toHaveLength(2);
    // The policy lets nothing carry its own style.
    expect(html).not.toContain('style="');
  });

  it('says what became of our letters, but not what they say', async () => {
    const { world, read, only } = await page(ann);
    expect(await read('/employer/people/E1')).toMatch(/23 Nov 2026 Your employer registered you promised/);
    await remind(world, { publicUrl: 'https://kaeru.test' }, only().id);
    expect(await read('/employer/people/E1')).toMatch(/23 Nov 2026 Your employer registered you sent/);
  });

  it('whom our letters do not reach: says since when, and what to do', async () => {
    const { world, read, only } = await page(ann);
    await remind(world, { publicUrl: 'https://kaeru.test' }, only().id);
    const claim = only().ledger.flatMap((entry) => ('claim' in entry ? [entry.claim] : []))[0];
    if (claim === undefined) throw new Error('Nothing was sent.');
    await takeFeedback(world, {
      id: only().id,
      claim,
      became: 'bounced-for-good',
      recipients: [only().contact.email],
    });
    world.setTime(at('2026-11-23T11:30:00+09:00'));
    const text = await read('/employer/people/E1');
    expect(text).toContain('Our letter of 23 November 2026 came back');
    expect(text).toContain('Please upload a file with a new one');
    expect(text).not.toContain('This person has left us');
  });

  it('who objected: says what that means, and offers nothing', async () => {
    const { world, read, only } = await page(ann);
    await stop(world, only().id);
    const text = await read('/employer/people/E1');
    expect(text).toContain('The person asked us not to write. We send no reminders');
    expect(text).not.toContain('This person has left us');
  });

  it('says whether they have seen the date, and when they said so', async () => {
    const { world, read, only, change } = await page(ann);
    expect(await read('/employer/people/E1')).toContain('there is no answer yet');
    const [traveller] = only().travellers;
    if (traveller === undefined) throw new Error('Nobody travels.');
    change({ seen: [{ traveller: traveller.id, date: '2026-12-20', at: world.clock.now() }] });
    expect(await read('/employer/people/E1')).toContain('Said on 23 November 2026: “I have seen this date.”');
  });

  it('lets the employer say that they have left, says what that does, and once is enough', async () => {
    const { hr, world, read, change } = await page(ann);
    const html = await (await hr.get('/employer/people/E1')).text();
    expect(html).toContain('<form method="post" action="/employer/people/E1/offer?lang=en">');
    expect(textOf(html)).toContain('Nothing is deleted, and the reminders go on. This person has left us');
    change({ offeredAt: world.clock.now() });
    const after = await read('/employer/people/E1?done=offered');
    expect(after).toContain('Noted. The person gets a letter');
    expect(after).toContain('You said on 23 November 2026 that the person has left you');
    expect(after).not.toContain('This person has left us');
  });

  it('may have any characters in their number', async () => {
    const { hr, read } = await page('A/1 b,Ann,ann@example.com,Student,,2028-03-31,,');
    expect(await (await hr.get('/employer/people')).text()).toContain('href="/employer/people/A%2F1%20b?lang=en"');
    expect(await read('/employer/people/A%2F1%20b')).toContain('Employee number A/1 b');
    // So it arrives through the gateway, which decodes an address once.
    expect(await read('/employer/people/A/1%20b')).toContain('Employee number A/1 b');
    const pressed = await hr.press('/employer/people/A/1%20b/offer?lang=en');
    expect(pressed.headers.get('location')).toBe('/employer/people/A%2F1%20b?done=offered&lang=en');
  });

  it('is the same page of nobody for whom somebody else registered as for whom nobody did', async () => {
    const { room } = await page(ann);
    const other = await signedIn(room, (await room.add('Other KK', 'hr@other.example')).signInUrl);
    const answers = [await other.get('/employer/people/E1'), await other.get('/employer/people/E99')];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    const [theirs = '', nobodys = ''] = await Promise.all(answers.map((answer) => answer.text()));
    expect(theirs).toContain('Nobody with this employee number is registered');
    expect(theirs.replaceAll('E1', 'E99')).toBe(nobodys);
    expect((await room.get('/employer/people/E1')).headers.get('location')).toBe('/employer?lang=en');
  });
});
