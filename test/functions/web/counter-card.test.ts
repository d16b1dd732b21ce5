import decodeQR from 'qr/decode.js';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { withNextLetter } from '../../../functions/next-letter';
import { linkSubject } from '../../../functions/open-link';
import type { Registration, TravellerId } from '../../../shared/registrations/registration';
import { aPermit, aRegistration, aResidence, aTraveller, aTrip } from '../../support/builders';
import { openRoom } from './knock';

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');

async function cardOf(different: Partial<Registration> = {}, language = 'en') {
  const room = openRoom();
  const one = aRegistration(different);
  await room.world.registrations.save(withNextLetter(one, room.world.clock.now()));
  const token = await room.world.links.sign('own-page', linkSubject(one));
  const answer = await room.get(`/r/${token}/card?lang=${language}`);
  const page = await textOf(answer);
  return { token, answer, page, cards: page.match(/<article class="counter-card.*?<\/article>/g) ?? [] };
}

/** What a camera reads: the path painted with eight dots a module. */
function readQr(card: string): string {
  const size = Number(/viewBox="0 0 (\d+) /.exec(card)?.[1]);
  const dots = 8;
  const width = size * dots;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of card.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < dots; row += 1) {
      const start = ((Number(y) * dots + row) * width + Number(x) * dots) * 4;
      for (let dot = 0; dot < dots; dot += 1) data.set([0, 0, 0, 255], start + dot * 4);
    }
  }
  return decodeQR({ width, height: width, data });
}

describe('the counter card', () => {
  it('says the dates, the basis, the reason and the papers in the reader’s language and in Japanese', async () => {
    const { cards } = await cardOf();
    expect(cards).toHaveLength(1);
    const [card = ''] = cards;
    for (const said of [
      'Temporary departure, will return',
      '再入国予定',
      '20 December 2027',
      '2027年12月20日',
      'special re-entry',
      'みなし再入国許可',
      '20 Dec 2026',
      '10 Jan 2027',
      '31 May 2028',
      '2028/5/31',
      'one year from the day you leave',
      '出国の日から1年',
      'tick “temporary departure”',
      '旅券と在留カード',
      '入管法第26条の2',
    ]) {
      expect(card).toContain(said);
    }
  });

  it('marks what is Japanese as Japanese', async () => {
    const { cards } = await cardOf();
    expect(cards[0]).toMatch(/<dl lang="ja"><dt>再入国の期限<\/dt><dd>2027年12月20日<\/dd><\/dl>/);
  });

  it('says everything once to whoever reads Japanese', async () => {
    const { cards } = await cardOf({}, 'ja');
    expect(cards[0]?.match(/2027年12月20日/g)).toHaveLength(1);
    expect(cards[0]).toContain('counter-card single');
  });

  it('carries a code that opens the own page', async () => {
    const { cards, token } = await cardOf();
    expect(readQr(cards[0] ?? '')).toBe(`https://kaeru.test/r/${token}`);
  });

  it('draws a link as long as the real ones so that it is still read', () => {
    const link = `https://kaeru.example/r/${'eyJhbGciOiJIUzI1NiIsImtpZCI6'.repeat(8)}`;
    expect(encode(link, { ecc: 'L', boostEcc: true, border: 4 }).size).toBeLessThanOrEqual(69);
  });

  it('is one for each traveller who is away or will be, with the name the family uses', async () => {
    const { cards, page } = await cardOf({
      travellers: [
        aTraveller({ label: 'Mai' }),
        aTraveller({ id: 't2' as TravellerId, label: 'Ken', trip: null }),
        aTraveller({ id: 't3' as TravellerId, label: 'Aya', trip: aTrip({ returned: '2027-01-09' }) }),
        aTraveller({ id: 't4' as TravellerId, label: 'Leo', permit: aPermit() }),
      ],
    });
    expect(cards.map((card) => /class="name">([^<]*)/.exec(card)?.[1])).toEqual(['Mai', 'Leo']);
    expect(cards[1]).toContain('再入国許可のある旅券');
    expect(page).not.toMatch(/Ken|Aya/);
  });

  it('names nobody where no name was given', async () => {
    const { cards } = await cardOf();
    expect(cards[0]).not.toContain('class="name"');
  });

  it('says to ask Immigration where no day can be named', async () => {
    const residence = aResidence({ grant: 'unknown', stayEnds: null });
    const { cards } = await cardOf({ travellers: [aTraveller({ residence })] });
    expect(cards[0]).toContain('Please ask Immigration');
    expect(cards[0]).toContain('入管に確認してください');
  });

  it('is not there without a trip; the page says what to do', async () => {
    const { cards, page } = await cardOf({ travellers: [aTraveller({ trip: null })] });
    expect(cards).toEqual([]);
    expect(page).toContain('Add a trip on your own page first.');
  });

  it('is kept by no cache, opens with the link alone, and promises nobody that they can return', async () => {
    const { answer, page } = await cardOf();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(page).not.toMatch(/you can return| style="|<script/);
    expect((await openRoom().get('/r/forged/card')).status).toBe(404);
  });

  it('shows nothing of a registration that nobody has confirmed, or that is over', async () => {
    for (const state of ['awaiting-confirmation', 'stopped', 'unwelcome'] as const) {
      expect((await cardOf({ state })).cards).toEqual([]);
    }
  });
});
