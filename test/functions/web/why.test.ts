import { describe, expect, it } from 'vitest';
import { aTrip, openRoom, registered } from './knock';

const [engineer] = aTrip.travellers;
const trip = { departs: '2026-12-20', returns: '2027-01-10' };

/** The own page of somebody on 23 November 2026, without its markup between words. */
async function openOwnPage(different: object, query = '') {
  const room = openRoom();
  const { token } = await registered(room, { body: { ...aTrip, travellers: [{ ...engineer, ...different }] } });
  return (await (await room.get(`/r/${token}${query}`)).text()).replace(/\s+/g, ' ');
}

const whyOf = (page: string): string => /<details class="why".*?<\/details>/.exec(page)?.[0] ?? '';
const said = (page: string, sentence: string): number => page.split(sentence).length - 1;

describe('why the last day is what it is', () => {
  it('is folded away where all is well, and names the rule, its article, and what would reach further', async () => {
    const why = whyOf(await openOwnPage({ trip }));
    expect(why).toMatch(/^<details class="why"> ?<summary>Why this date\?/);
    expect(why).toContain('The last day is 20 December 2027, because special re-entry lasts one year');
    expect(why).toMatch(/href="https:\/\/laws\.e-gov\.go\.jp[^"]*"[^>]*> ?Rule R1\.3: [^<]*art\. 26-2 \(2\)/);
    expect(why).toContain('Your period of stay alone would have allowed 31 May 2028.');
    expect(why).toContain('A re-entry permit obtained by 20 December 2026, before you leave');
  });

  it('is open, with the fee, where a permit is needed', async () => {
    const why = whyOf(await openOwnPage({ trip: { ...trip, returns: '2028-02-01' } }));
    expect(why).toMatch(/^<details class="why" open/);
    expect(why).toContain('4,000 yen for one trip and 7,000 yen for several');
  });

  it('says why there is no date, once on the whole page', async () => {
    const page = await openOwnPage({
      trip,
      residence: { ...engineer?.residence, grant: '3-months-or-less', card: 'none', stayEnds: '2027-02-10' },
    });
    expect(whyOf(page)).toContain('Why is there no date?');
    expect(said(page, 'You were granted three months or less')).toBe(1);
  });

  it('says where to turn once the permission is over, and no longer that it runs', async () => {
    const page = await openOwnPage({ trip: { departs: '2025-10-20', returns: '2026-08-01' } });
    expect(whyOf(page)).toContain('+81-3-5796-7112');
    expect(page).toContain('The permission to return appears to have ended on');
    expect(page).not.toContain('appears to run until');
    expect(page).not.toContain('Plan to be back by');
  });

  it('gives way to a question where a fact is missing', async () => {
    const page = await openOwnPage({ trip, residence: { ...engineer?.residence, grant: 'unknown' } });
    expect(whyOf(page)).toBe('');
    expect(page).toContain('Whoever was granted three months or less has no special re-entry');
  });

  it('needs no words once somebody is back in time', async () => {
    const page = await openOwnPage({
      trip: { departs: '2026-09-20', returns: '2026-11-01', returned: '2026-11-02' },
    });
    expect(page).toContain('this trip is closed');
    expect(whyOf(page)).toBe('');
  });

  it('is told in Japanese with the statutes as they are cited there', async () => {
    const why = whyOf(await openOwnPage({ trip }, '?lang=ja'));
    expect(why).toContain('規則 R1.3: 入管法第26条の2第2項');
    expect(why).toContain('最終日は2027年12月20日です');
  });
});
