import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type TestStage } from '../support/stage';
import { type ALetter, aPerson, type Product, productAt, tokenOf } from './product';

let stage: TestStage;
let product: Product;
let anEngineer: object;

beforeAll(async () => {
  stage = await openStage();
  product = productAt(stage.url);
  anEngineer = {
    residence: {
      status: 'engineer-humanities-international',
      stayEnds: await product.day(555),
      grant: 'over-3-months',
      grantMonths: 60,
      cardEnds: await product.day(555),
    },
    trip: { departs: await product.day(27), returns: await product.day(48) },
  };
});
afterAll(() => stage?.close());

const typed = (name: string, date: string): Record<string, string> => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: day };
};

/** Registers over the API and reads the letter that asks for a confirmation. */
async function registered(email: string): Promise<ALetter> {
  await product.register(aPerson(email, anEngineer));
  await product.turn('PT2M');
  const [letter] = await product.lettersTo(email);
  if (letter === undefined) throw new Error(`No letter came to ${email}.`);
  return letter;
}

/** Every address a letter names, as a mail scanner finds them. */
const linksOf = ({ text, html, headers }: ALetter): readonly string[] => {
  const found = [...`${text} ${html} ${Object.values(headers).join(' ')}`.matchAll(/https?:\/\/[^\s"'<>)]+/g)];
  return [...new Set(found.map(([link]) => link.replaceAll('&amp;', '&')))];
};

describe('registering', () => {
  it('by the form makes one item that waits for its confirmation, and one letter at once', async () => {
    await product.visitor.fillForm({
      ...typed('departs', await product.day(27)),
      ...typed('returns', await product.day(48)),
      ...typed('stayEnds', await product.day(555)),
      ...typed('cardEnds', await product.day(555)),
      status: 'engineer-humanities-international',
      grant: 'five-years',
      pending: 'none',
      permit: 'none',
      email: 'mai@example.com',
      name: 'Mai',
      language: 'en',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
    const items = await product.itemsOf('mai@example.com');
    expect(items.map(({ state }) => state)).toEqual(['awaiting-confirmation']);
    await product.turn('PT1M');
    expect(await product.lettersTo('mai@example.com')).toHaveLength(1);
    await product.turn('PT12H');
    expect(await product.lettersTo('mai@example.com')).toHaveLength(1);
  });

  it('over the API does the same, once for each Idempotency-Key', async () => {
    const body = aPerson('program@example.com', anEngineer);
    const answers = [];
    for (let time = 0; time < 2; time += 1)
      answers.push(await product.post('/api/v1/registrations', body, { 'idempotency-key': 'order-66' }));
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect((await product.itemsOf('program@example.com')).map(({ state }) => state)).toEqual(['awaiting-confirmation']);
    await product.turn('PT2M');
    expect(await product.lettersTo('program@example.com')).toHaveLength(1);
  });

  it('lets no stranger flood a mailbox: five letters an hour, counted under names that are nobody’s and soon gone', async () => {
    const secondsOfHour = Math.floor((await product.now()) / 1000) % 3600;
    await product.turn(`PT${3600 - secondsOfHour + 60}S`);
    const victim = 'victim@example.com';
    for (let time = 0; time < 7; time += 1) await product.register(aPerson(victim, anEngineer));
    await product.turn('PT2M');
    expect(await product.itemsOf(victim)).toHaveLength(7);
    expect(await product.lettersTo(victim)).toHaveLength(5);
    const counts = async () => (await product.items()).filter(({ pk }) => pk.startsWith('count#'));
    const hour = Math.floor((await product.now()) / 3_600_000);
    // One of the mailbox, one of the network.
    expect((await counts()).filter(({ pk }) => pk.includes(`#${hour}#`))).toHaveLength(2);
    expect(JSON.stringify(await counts())).not.toMatch(/victim|127\.0\.0\.1/);
    await product.turn('PT3H');
    expect(await counts()).toEqual([]);
    expect(await product.lettersTo(victim)).toHaveLength(5);
  });

  it('refuses what is wrong, says which field by code and pointer, and stores nothing', async () => {
    const before = await product.items();
    const wrong = aPerson('not an address', { ...anEngineer, trip: { departs: '2027-02-30', returns: null } });
    const answer = await product.post('/api/v1/registrations', wrong);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({
      code: 'invalid-input',
      errors: [
        { pointer: '/contact/email', code: 'not-an-email' },
        { pointer: '/travellers/0/trip/departs', code: 'no-such-date' },
      ],
    });
    const form = await product.ask('/', {
      method: 'POST',
      headers: { origin: stage.url },
      body: new URLSearchParams(),
    });
    expect(form.status).toBe(422);
    expect(await product.items()).toEqual(before);
  });
});

describe('letters', () => {
  it('say it in text and HTML, can be answered, and can be stopped with one click', async () => {
    const letter = await registered('letter@example.com');
    await product.confirm('letter@example.com');
    await product.turn('PT2M');
    const [, welcome] = await product.lettersTo('letter@example.com');
    for (const { text, html, headers } of [letter, ...(welcome === undefined ? [] : [welcome])]) {
      const link = `${stage.url}/r/${tokenOf({ text, to: '' })}`;
      expect(text).toContain(link);
      expect(html).toContain(link);
      expect(headers['Reply-To']).toMatch(/^[^@\s]+@[^@\s]+$/);
      expect(headers['List-Unsubscribe']).toBe(`<${link}/stop>`);
      expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    }
    expect(letter.attachments).toEqual([]);
    expect(welcome?.attachments.map(({ contentType }) => contentType)).toEqual([
      expect.stringContaining('text/calendar'),
    ]);
    expect(welcome?.attachments[0]?.content).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR/);
  });

  it('are opened by mail scanners, and that changes nothing', async () => {
    await registered('scanned@example.com');
    const letters = await product.letters();
    const links = [...new Set(letters.flatMap(linksOf))].filter((link) => link.startsWith(stage.url));
    // At least a page and a stop link for everybody who was written to so far.
    expect(links.length).toBeGreaterThanOrEqual(2 * new Set(letters.map(({ to }) => to)).size);
    const before = await product.items();
    for (const link of links)
      for (const method of ['GET', 'HEAD'])
        expect((await fetch(link, { method })).status, `${method} ${link}`).toBe(200);
    expect(await product.items()).toEqual(before);
    await product.turn('PT2M');
    expect(await product.letters()).toHaveLength(letters.length);
  });
});

describe('the button', () => {
  it('confirms, and a letter of welcome says what was promised; pressed twice it is the same', async () => {
    await registered('button@example.com');
    await product.confirm('button@example.com');
    await product.confirm('button@example.com');
    expect((await product.itemsOf('button@example.com')).map(({ state }) => state)).toEqual(['active']);
    await product.turn('PT2M');
    const { letters } = await product.read('button@example.com');
    expect(letters.filter(({ status }) => status !== 'promised').map(({ kind, status }) => [kind, status])).toEqual([
      ['confirm', 'delivered'],
      ['welcome', 'delivered'],
    ]);
    expect(letters.filter(({ status }) => status === 'promised').length).toBeGreaterThan(5);
    expect(await product.lettersTo('button@example.com')).toHaveLength(2);
  });
});

describe('no letter goes where it is not wanted', () => {
  it('after one click in the mail program only the one that says so; a month later everything is erased', async () => {
    await registered('enough@example.com');
    await product.confirm('enough@example.com');
    await product.turn('PT2M');
    const [, welcome] = await product.lettersTo('enough@example.com');
    const stop = /<(.+)>/.exec(welcome?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
    const answer = await fetch(stop, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(answer.status).toBe(200);
    expect((await product.itemsOf('enough@example.com')).map(({ state }) => state)).toEqual(['stopped']);
    await product.turn('PT2M');
    expect(await product.lettersTo('enough@example.com')).toHaveLength(3);
    await product.turn('P29D');
    expect(await product.lettersTo('enough@example.com')).toHaveLength(3);
    expect(await product.itemsOf('enough@example.com')).toHaveLength(1);
    await product.turn('P3D');
    expect(await product.itemsOf('enough@example.com')).toEqual([]);
    expect(await product.lettersTo('enough@example.com')).toHaveLength(3);
  });

  it('nor to somebody who never confirmed: after seven days everything is erased', async () => {
    const letter = await registered('silent@example.com');
    await product.turn('P6D');
    expect(await product.itemsOf('silent@example.com')).toHaveLength(1);
    await product.turn('P2D');
    expect(await product.itemsOf('silent@example.com')).toEqual([]);
    expect((await product.ask(`/r/${tokenOf(letter)}`)).status).toBe(404);
    expect(await product.lettersTo('silent@example.com')).toHaveLength(1);
  });

  it('nor to an address that does not exist', async () => {
    const address = 'bounce@simulator.amazonses.com';
    await registered(address);
    await product.turn('PT1M');
    expect((await product.itemsOf(address)).map(({ state }) => state)).toEqual(['unreachable']);
    await product.confirm(address);
    await product.turn('P5D');
    expect(await product.lettersTo(address)).toHaveLength(1);
  });

  it('nor to somebody who complained, not even when somebody registers them again', async () => {
    const address = 'complaint@simulator.amazonses.com';
    const stops = async () => (await product.items()).filter(({ pk }) => pk.startsWith('stop#')).length;
    expect(await stops()).toBe(0);
    await registered(address);
    await product.turn('PT1M');
    expect((await product.itemsOf(address)).map(({ state }) => state)).toEqual(['unwelcome']);
    expect(await stops()).toBe(1);
    await product.register(aPerson(address, anEngineer));
    await product.turn('P2D');
    expect(await product.lettersTo(address)).toHaveLength(1);
  });
});
