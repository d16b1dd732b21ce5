import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../../shared/words/languages';
import { readingsInBrackets, withoutReadings, writeRuby } from '../../../shared/words/ruby';

const ruby = (html: string) => writeRuby(html, 'ja-easy');
const raised = (base: string, reading: string) => `<ruby>${base}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`;

describe('readings in HTML', () => {
  it('stand above their kanji', () => {
    expect(ruby('<p>在留《ざいりゅう》カードの期限《きげん》</p>')).toBe(
      `<p>${raised('在留', 'ざいりゅう')}カードの${raised('期限', 'きげん')}</p>`,
    );
  });

  it('stand above all that is read together, from a bar on', () => {
    expect(ruby('<p>12月《がつ》｜20日《はつか》</p>')).toBe(
      `<p>12${raised('月', 'がつ')}${raised('20日', 'はつか')}</p>`,
    );
  });

  it('may stand in a part of a page, and in text without any tag', () => {
    expect(ruby('日本《にほん》')).toBe(raised('日本', 'にほん'));
    expect(ruby('<li>a</li>日本《にほん》<li>')).toBe(`<li>a</li>${raised('日本', 'にほん')}<li>`);
  });

  it.each([
    ['<title>期限《きげん》 · Kaeru</title>', '<title>期限 · Kaeru</title>'],
    ['<svg><text x="1">今日《きょう》</text></svg>', '<svg><text x="1">今日</text></svg>'],
    ['<svg><text><tspan>今日《きょう》</tspan>は</text></svg>', '<svg><text><tspan>今日</tspan>は</text></svg>'],
    ['<svg><title>図《ず》</title><desc>今日《きょう》</desc></svg>', '<svg><title>図</title><desc>今日</desc></svg>'],
  ])('are left out where a browser shows plain text only: %s', (html, plain) => {
    expect(ruby(html)).toBe(plain);
  });

  it('follow in brackets in the choices of a list', () => {
    expect(ruby('<select><option value="永《えい》">永住者《えいじゅうしゃ》</option></select>')).toBe(
      '<select><option value="永《えい》">永住者（えいじゅうしゃ）</option></select>',
    );
  });

  it('stand above again after such an element is closed', () => {
    expect(ruby('<TITLE>図《ず》</TITLE><p>図《ず》</p>')).toBe(`<TITLE>図</TITLE><p>${raised('図', 'ず')}</p>`);
    expect(ruby('<text/><p>図《ず》</p>')).toBe(`<text/><p>${raised('図', 'ず')}</p>`);
  });

  it.each([
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'alt',
    'content',
    'label',
    'placeholder',
    'title',
  ])('are left out of the attribute %s', (attribute) => {
    expect(ruby(`<a id="x" ${attribute}="｜1日《ついたち》の図《ず》" href="/">a</a>`)).toBe(
      `<a id="x" ${attribute}="1日の図" href="/">a</a>`,
    );
  });

  it.each([
    '<input name="name" value="山田《やまだ》">',
    '<input name="name" value="a &gt; 山田《やまだ》"/>',
    '<a href="/r/山《やま》" id="山《やま》" data-title="山《やま》" class="山《やま》">a</a>',
    '<textarea>山田《やまだ》</textarea>',
    '<script type="application/json">{"a":"山田《やまだ》"}</script>',
    '<style>/* 山《やま》 */</style>',
    '<p>在留カード、20日</p>',
    '<p>《やまだ》 山田《ヤマダ》 山田《Yamada》 やまだ《やまだ》 ｜《やまだ》 山田《》</p>',
    '<p>｜&lt;b&gt;《やまだ》</p>',
  ])('touch nothing else: %s', (html) => {
    expect(ruby(html)).toBe(html);
  });

  it('that somebody typed make ruby and nothing else', () => {
    expect(ruby('<p>&lt;script&gt;山田《やまだ》&lt;/script&gt; 様《さま》</p>')).toBe(
      `<p>&lt;script&gt;${raised('山田', 'やまだ')}&lt;/script&gt; ${raised('様', 'さま')}</p>`,
    );
  });
});

describe('readings in plain text', () => {
  it('follow in brackets, or are left out where room is short', () => {
    expect(readingsInBrackets('在留《ざいりゅう》カード：｜8日《ようか》', 'ja-easy')).toBe(
      '在留（ざいりゅう）カード：8日（ようか）',
    );
    expect(withoutReadings('在留《ざいりゅう》カード：｜8日《ようか》', 'ja-easy')).toBe('在留カード：8日');
  });
});

it.each(writtenLanguages.filter((language) => language !== 'ja-easy'))('leaves %s as it is', (language) => {
  const typed = '<p title="山《やま》">山田《やまだ》</p>';
  for (const write of [writeRuby, readingsInBrackets, withoutReadings]) expect(write(typed, language)).toBe(typed);
});
