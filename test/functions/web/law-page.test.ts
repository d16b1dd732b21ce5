import { describe, expect, it } from 'vitest';
import { instant } from '../../../shared/calendar';
import { rules } from '../../../shared/rules/book/rules';
import { examples, unspokenCases } from '../../../shared/rules/examples';
import { openRoom } from './knock';

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;');
const anHour = 60 * 60 * 1000;

/** The part of the page that is about one rule or example. */
function partOf(page: string, id: string): string {
  const start = page.search(new RegExp(`<(article|tr)[^>]* id="${id.replace('.', '\\.')}"|<tr id="${id}"`));
  return page.slice(start, page.indexOf(page.startsWith('<tr', start) ? '</tr>' : '</article>', start));
}
/** What is not folded away. */
const open = (part: string): string => part.replaceAll(/<details>.*?<\/details>/g, '');
const folded = (part: string): readonly string[] => part.match(/<details>.*?<\/details>/g) ?? [];

describe('the page of the law', () => {
  it('is there for everybody: kept for an hour, found by search engines, without script, not legal advice', async () => {
    const answer = await openRoom().get('/law?lang=en');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(answer.headers.get('vary')).toBe('Accept-Language, Cookie');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await textOf(answer);
    expect(page).toContain('<meta name="robots" content="index"/>');
    expect(page).not.toMatch(/<script| on[a-z]+="| style="/);
    expect(page).toContain('This is not legal advice');
    expect(page).toContain('0570-013904');
  });

  it('is one link away from every page', async () => {
    const room = openRoom();
    for (const path of ['/?lang=en', '/r/not-a-token?lang=en', '/nowhere?lang=en']) {
      expect(await textOf(await room.get(path)), path).toMatch(/<footer>.*<a href="\/law\?lang=en">.*<\/footer>/);
    }
  });

  it.each(['en', 'ja'] as const)(
    'holds every version of every rule with its source, and every example: %s',
    async (language) => {
      const page = await textOf(await openRoom().get(`/law?lang=${language}`));
      expect(page).toContain(`<html lang="${language}">`);
      for (const { id, sentence, source } of rules) {
        const part = partOf(page, id);
        expect(part, id).toContain(escaped(sentence[language]));
        expect(part, id).toContain(`href="${escaped(source.url)}"`);
        expect(part, id).toContain(escaped(source.text[language]));
      }
      for (const { id, who } of examples) expect(partOf(page, id), id).toContain(escaped(who[language]));
      for (const { who, why } of unspokenCases) expect(page).toContain(escaped(`${who[language]} ${why[language]}`));
    },
  );

  it('says Japanese to whoever reads Japanese, and English to everybody else', async () => {
    const room = openRoom();
    const ask = async (accept: string) => textOf(await room.get('/law', { 'accept-language': accept }));
    expect(await ask('ja')).toContain('法令の条文だけです');
    expect(await ask('vi,ko;q=0.8')).toContain('The statutes exist in Japanese, and only that text decides.');
  });

  it('leads nowhere that is not on the page, and gives each address once', async () => {
    const page = await textOf(await openRoom().get('/law'));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('says what comes out of an example, worked out by the rules', async () => {
    const page = await textOf(await openRoom().get('/law?lang=en'));
    const exampleOf = (id: string) =>
      partOf(page, id)
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ');
    expect(exampleOf('G02')).toMatch(
      /stay ends 30 Jun 2027 .*leaves 20 Dec 2026 .*plans to return 1 Feb 2027 .*asked on 22 Nov 2026/,
    );
    expect(exampleOf('G02')).toMatch(/Fits .*30 Jun 2027 .*the stay ends .*plan for 23 Jun 2027 .*R4\.1/);
    expect(exampleOf('G20')).toContain('Not as planned No permission to return on, so no last day.');
    expect(exampleOf('G75')).toMatch(/period granted not known .*Cannot be said yet .*We would have to know:/);
  });

  it('folds what has ended and what is still to come, and marks it', async () => {
    const page = await textOf(await openRoom('2024-06-09T12:00:00+09:00').get('/law?lang=en'));
    const exclusions = partOf(page, 'R1.2');
    expect(open(exclusions)).not.toContain('a supervisory measure');
    expect(folded(exclusions)).toHaveLength(1);
    expect(folded(exclusions)[0]).toMatch(
      /What it will say from 10 June 2024.*Not yet in force.*a supervisory measure/,
    );
    const relief = partOf(page, 'R3.3');
    expect(open(relief)).not.toContain('pandemic');
    expect(folded(relief)[0]).toMatch(/What it said until 30 April 2023.*Ended.*pandemic/);
  });

  it('marks in the list of changes what is not the law today', async () => {
    const page = await textOf(await openRoom('2024-06-09T12:00:00+09:00').get('/law?lang=en'));
    const changes = page.slice(page.indexOf('id="changes"'), page.indexOf('id="examples"'));
    const text = changes.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/1 Jan 2020 R3\.3 new Ended People whose .* 30 Apr 2023 R3\.3 last day Ended 1 Nov 2023/);
    expect(text).toMatch(/10 Jun 2024 R1\.2 changed Not yet in force Special re-entry is closed/);
    expect(text).toMatch(/1 Apr 2016 R1\.5 changed At the departure/);
  });

  it('turns its page at midnight in Japan', async () => {
    const room = openRoom('2024-06-09T23:59:00+09:00');
    expect(open(partOf(await textOf(await room.get('/law?lang=en')), 'R1.2'))).not.toContain('a supervisory measure');
    room.world.setTime(instant(room.world.clock.now() + anHour));
    const page = await textOf(await room.get('/law?lang=en'));
    expect(open(partOf(page, 'R1.2'))).toContain('a supervisory measure');
    expect(page).toContain('As the law stands on 10 June 2024.');
  });

  it('gives the fees by the day of acceptance, newest first', async () => {
    const page = await textOf(await openRoom().get('/law?lang=en'));
    const fees = page.slice(page.indexOf('id="fees"'), page.indexOf('id="changes"'));
    const text = fees.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toMatch(
      /from 1 Oct 2026 ¥4,000 online ¥3,500 \+ ¥220 charge ¥7,000 online ¥6,500 \+ ¥220 charge from 1 Apr 2025 ¥4,000 online ¥3,500 ¥7,000 online ¥6,500 from 9 Jul 2012 ¥3,000 ¥6,000/,
    );
    expect(text).toMatch(
      /less than 1 year ¥25,000 1 year ¥33,000 online ¥27,000 .*5 years or more ¥75,000 online ¥65,000/,
    );
  });

  it('has headings in order, and tables whose headings say what they head', async () => {
    const page = await textOf(await openRoom().get('/law'));
    const levels = [...page.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(page.match(/<th(?![a-z])(?![^>]* scope=)/g)).toBeNull();
  });
});
