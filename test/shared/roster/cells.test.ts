import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/roster/cells/date';
import { readGrantedPeriod } from '../../../shared/roster/cells/granted-period';
import { readLanguage } from '../../../shared/roster/cells/language';
import { readStatus } from '../../../shared/roster/cells/status';
import { readTimeZone } from '../../../shared/roster/cells/time-zone';
import { numberedStatuses, statusNames } from '../../../shared/roster/status-names';
import { statuses } from '../../../shared/rules/facts';
import { languages } from '../../../shared/words/languages';

describe('dates', () => {
  it.each([
    '2027-03-01',
    '2027/3/1',
    '2027.3.1',
    '20270301',
    '2027年3月1日',
    '２０２７／３／１',
    '２０２７年 ３月 １日',
    '2027/3/1 0:00',
    '2027-03-01T00:00:00',
  ])('%s is the first of March 2027', (text) => expect(readDate(text)).toEqual({ value: '2027-03-01' }));

  it.each(['03/08/2027', '3.8.2027', '25-12-2027', '12/25/2027'])('%s is never guessed', (text) =>
    expect(readDate(text)).toEqual({ code: 'date-order-unclear' }),
  );

  it.each(['2027-02-29', '2027/13/1', '2027年4月31日', '20270230'])('%s is not in the calendar', (text) =>
    expect(readDate(text)).toEqual({ code: 'no-such-date' }),
  );

  it.each(['soon', '27/3/1', '46447', '2027-3', '2027/3-1', '2027-03-01 09:30', '令和9年3月1日'])(
    '%s is not read',
    (text) => expect(readDate(text)).toEqual({ code: 'date-unreadable' }),
  );
});

describe('statuses of residence', () => {
  it.each([
    ['Engineer/Specialist in Humanities/International Services', 'engineer-humanities-international'],
    ['技術・人文知識・国際業務', 'engineer-humanities-international'],
    ['技術･人文知識･国際業務', 'engineer-humanities-international'],
    ['技人国', 'engineer-humanities-international'],
    ['Specified Skilled Worker (i)', 'specified-skilled-worker-1'],
    ['特定技能1号', 'specified-skilled-worker-1'],
    ['特定技能２号', 'specified-skilled-worker-2'],
    ['特定技能第一号', 'specified-skilled-worker-1'],
    ['技能実習2号ロ', 'technical-intern-training-2'],
    ['Technical Intern Training (iii)(a)', 'technical-intern-training-3'],
    ['高度専門職1号イ', 'highly-skilled-professional-1'],
    ['高度専門職２号', 'highly-skilled-professional-2'],
    ['Highly Skilled Professional (ii)', 'highly-skilled-professional-2'],
    ['技能', 'skilled-labor'],
    ['永住', 'permanent-resident'],
    ['特別永住者', 'special-permanent-resident'],
    ['日本人の配偶者等', 'spouse-or-child-of-japanese'],
    ['経営・管理', 'business-manager'],
    [' long-term RESIDENT ', 'long-term-resident'],
  ])('%s', (text, status) => expect(readStatus(text)).toEqual({ value: status }));

  it.each(statuses)('%s is read by its slug', (status) => expect(readStatus(status)).toEqual({ value: status }));

  it('every status has names', () => {
    const named = [...Object.keys(statusNames), ...numberedStatuses.flatMap(({ byNumber }) => byNumber)];
    expect(named.toSorted()).toEqual(statuses.toSorted());
  });

  it('no name means two statuses', () => {
    for (const [status, names] of Object.entries(statusNames)) {
      for (const name of names) expect([name, readStatus(name)]).toEqual([name, { value: status }]);
    }
  });

  it('a numbered status without its number is asked for it', () => {
    expect(readStatus('特定技能')).toEqual({ code: 'status-needs-number' });
    expect(readStatus('Technical Intern Training')).toEqual({ code: 'status-needs-number' });
  });

  it('there are no others', () => expect(readStatus('Wizard')).toEqual({ code: 'status-unknown' }));
});

describe('granted periods', () => {
  it.each([
    ['5年', { grant: 'over-3-months', grantMonths: 60 }],
    ['1 year', { grant: 'over-3-months', grantMonths: 12 }],
    ['１年３月', { grant: 'over-3-months', grantMonths: 15 }],
    ['6 months', { grant: 'over-3-months', grantMonths: 6 }],
    ['4ヶ月', { grant: 'over-3-months', grantMonths: 4 }],
    ['3月', { grant: '3-months-or-less', grantMonths: 3 }],
    ['90日', { grant: '3-months-or-less' }],
    ['30日', { grant: '30-days-or-less' }],
    ['15 days', { grant: '30-days-or-less' }],
    ['無期限', { grant: 'indefinite' }],
    ['over-3-months', { grant: 'over-3-months' }],
  ])('%s', (text, value) => expect(readGrantedPeriod(text)).toEqual({ value }));

  it.each(['long', '0年', '100 years', '0日', ' ', '5'])('%s is not a period', (text) =>
    expect(readGrantedPeriod(text)).toEqual({ code: 'granted-period-unreadable' }),
  );
});

describe('languages', () => {
  it.each(languages)('%s is read by its tag', (language) =>
    expect(readLanguage(language)).toEqual({ value: language }),
  );

  it.each([
    ['ベトナム語', 'vi'],
    ['Tagalog', 'fil'],
    ['zh_TW', 'zh-Hant'],
    ['やさしい日本語', 'ja-easy'],
    ['PT', 'pt-BR'],
  ])('%s', (text, language) => expect(readLanguage(text)).toEqual({ value: language }));

  it('others are not', () => expect(readLanguage('Klingon')).toEqual({ code: 'language-unknown' }));
});

describe('time zones', () => {
  it('have the shape of area and city', () => {
    expect(readTimeZone('Asia/Ho_Chi_Minh')).toEqual({ value: 'Asia/Ho_Chi_Minh' });
    expect(readTimeZone('Ａｓｉａ／Tokyo')).toEqual({ value: 'Asia/Tokyo' });
    for (const text of ['Tokyo', '+09:00', 'JST', 'Asia/'])
      expect(readTimeZone(text)).toEqual({ code: 'time-zone-unknown' });
  });

  it('must exist where somebody knows the list', () => {
    expect(readTimeZone('Asia/Atlantis', (name) => name === 'Asia/Tokyo')).toEqual({ code: 'time-zone-unknown' });
  });
});
