import { describe, expect, it } from 'vitest';
import { webApp } from '../../../functions/web/app';
import { keptForDays } from '../../../functions/web/kept-for';
import { informationCenter, officialPages } from '../../../shared/help/contacts';
import { writtenLanguages } from '../../../shared/words/languages';
import { pageWordsFor } from '../../support/words';
import { worldInMemory } from '../../support/world';
import { openRoom } from './knock';

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');
const everybodys = ['/help', '/privacy', '/terms', '/accessibility'] as const;

describe.each(everybodys)('%s', (path) => {
  it('is there for everybody, in every language, and may be found and kept', async () => {
    for (const language of writtenLanguages) {
      const answer = await openRoom().get(`${path}?lang=${language}`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=3600']);
      const page = await textOf(answer);
      expect(page).toContain('<meta name="robots" content="index"/>');
      expect(page.match(/<h1>/g)).toHaveLength(1);
    }
  });

  it('is linked at the foot of every page', async () => {
    for (const page of ['/', '/law', '/link', '/no-such-page', ...everybodys]) {
      const text = await textOf(await openRoom().get(`${page}?lang=ja`));
      expect(text.slice(text.lastIndexOf('<footer')), page).toContain(`href="${path}?lang=ja"`);
    }
  });
});

describe('help', () => {
  it('gives numbers one can tap, from Japan and from abroad', async () => {
    const page = await textOf(await openRoom().get('/help?lang=en'));
    expect(page).toContain(`<a class="phone" href="tel:0570013904">${informationCenter.phone}</a>`);
    expect(page).toContain(`<a class="phone" href="tel:+81357967112">${informationCenter.phoneFromAbroad}</a>`);
  });

  it('names what is official as it is written: in Japanese to whoever reads it, else in English with the Japanese beside', async () => {
    const [ja, en] = await Promise.all(
      ['ja', 'en'].map(async (language) => textOf(await openRoom().get(`/help?lang=${language}`))),
    );
    expect(en).toMatch(
      /<span lang="en">Sapporo Regional Immigration Services Bureau<\/span> <small lang="ja">札幌出入国在留管理局/,
    );
    expect(en).toContain(officialPages.missions.en);
    expect(ja).toContain(officialPages.missions.ja);
    expect(ja).not.toContain('Sapporo');
  });

  it('says when the contacts were compared, and leads from a question to where it is answered', async () => {
    const page = await textOf(await openRoom().get('/help?lang=en'));
    expect(page).toContain('on 23 November 2026');
    expect(page).toContain('href="/link?lang=en"');
    expect(page).toContain('href="/privacy?lang=en"');
  });
});

describe('the privacy notice', () => {
  it('tells the days that the code keeps things for', async () => {
    const page = await textOf(await openRoom().get('/privacy?lang=en'));
    const { unconfirmed, afterStop, afterLastDate, erasing, backups, files, logs } = keptForDays;
    expect(page).toContain(`If you never confirm your address: ${unconfirmed} days.`);
    expect(page).toContain(`where you registered yourself: ${afterStop} days.`);
    expect(page).toContain(`When all your dates are over, where you registered yourself: ${afterLastDate} days;`);
    expect(page).toContain(`after ${erasing} days at the latest`);
    expect(page).toContain(`Backups forget after ${backups} more days, files that employers send after ${files} days.`);
    expect(page).toContain(`kept for ${logs} days`);
  });

  it('tells where everything lies and whom to write to, as the stage says', async () => {
    const elsewhere = webApp(worldInMemory(), undefined, {
      contact: 'post@example.jp',
      region: 'ap-northeast-3',
      heartbeat: 'hourly',
    });
    const page = await textOf(await elsewhere.request('/privacy?lang=en'));
    expect(page).toContain('in the region ap-northeast-3');
    expect(page).toContain('<a href="mailto:post@example.jp">post@example.jp</a>');
    expect(await textOf(await openRoom().get('/privacy?lang=en'))).toContain('In the Tokyo data centres');
  });

  it('tells of every cookie there is', async () => {
    const chosen = await openRoom().get('/privacy?lang=ne');
    expect(chosen.headers.getSetCookie().map((cookie) => cookie.split('=')[0])).toEqual(['__Host-language']);
    expect(chosen.headers.getSetCookie().join()).toContain(`Max-Age=${365 * 24 * 60 * 60}`);
  });
});

describe('the notices in every language', () => {
  const days = {
    unconfirmed: '901',
    afterStop: '902',
    afterLastDate: '907',
    erasing: '903',
    backups: '904',
    files: '905',
    logs: '906',
  };
  const facts = { contact: 'post@example.jp', region: 'ap-northeast-9', days };
  /** How much each section says, and which of the facts it names. */
  const outline = (language: (typeof writtenLanguages)[number], name: 'privacy' | 'terms' | 'accessibility') =>
    Object.entries(pageWordsFor(language).notices[name].sections).map(([section, write]) => {
      const { text, points = [] } = write(facts);
      const named = [...text, ...points].join(' ').match(/90[1-7]|post@example\.jp|ap-northeast-9/g) ?? [];
      return { section, paragraphs: text.length, points: points.length, named: named.toSorted() };
    });

  it.each(writtenLanguages)('say as much in %s as in English, with the same numbers', (language) => {
    for (const name of ['privacy', 'terms', 'accessibility'] as const) {
      expect(outline(language, name)).toEqual(outline('en', name));
    }
  });

  it('name every number there is', () => {
    const howLong = outline('en', 'privacy').find(({ section }) => section === 'howLong');
    expect(howLong?.named).toEqual(Object.values(days).toSorted());
  });
});
