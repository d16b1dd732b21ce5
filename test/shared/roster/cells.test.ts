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
    '2027年3月1日(月)',
    '令和9年3月1日',
    '令和９年 ３月 １日',
    '㋿9年3月1日',
    'R9.3.1',
    'Ｒ９．０３．０１',
    'r9/3/1',
    '平成39年3月1日',
    'H39-03-01',
    '1 Mar 2027',
    '1-Mar-2027',
    '1st March, 2027',
    'Mar 1, 2027',
    'MARCH 1 2027',
  ])('%s is the first of March 2027', (text) => expect(readDate(text)).toEqual({ value: '2027-03-01' }));

  it.each(['03/08/2027', '3.8.2027', '25-12-2027', '12/25/2027'])('%s is never guessed', (text) =>
    expect(readDate(text)).toEqual({ code: 'date-order-unclear' }),
  );

  it.each([
    '2027-02-29',
    '2027/13/1',
    '2027年4月31日',
    '20270230',
    '令和9年2月29日',
    '令和元年4月30日',
    '昭和元年12月24日',
    'R0.1.1',
    '31 Apr 2027',
    '30/31/2027',
  ])('%s is not in the calendar', (text) => expect(readDate(text)).toEqual({ code: 'no-such-date' }));

  it.each([
    'soon',
    '27/3/1',
    '46447',
    '2027-3',
    '2027/3-1',
    '2027-03-01 09:30',
    '1/3/27',
    '1 Mar 27',
    '令和九年三月一日',
    'X9.3.1',
    '9年3月1日',
    '1 Mar',
    'March 2027',
    '1 Foo 2027',
  ])('%s is not read', (text) => expect(readDate(text)).toEqual({ code: 'date-unreadable' }));

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S63.12.31', '1988-12-31'],
    ['昭和元年12月25日', '1926-12-25'],
    ['平成35年3月31日', '2023-03-31'],
  ])('%s is %s', (text, date) => expect(readDate(text)).toEqual({ value: date }));

  it.each([
    ['03/08/2027', 'day-first', '2027-08-03'],
    ['03/08/2027', 'month-first', '2027-03-08'],
    ['3.8.2027', 'day-first', '2027-08-03'],
    ['25-12-2027 00:00', 'day-first', '2027-12-25'],
    ['2027-03-08', 'day-first', '2027-03-08'],
  ] as const)('%s in a column that writes the %s is %s', (text, order, date) =>
    expect(readDate(text, { order })).toEqual({ value: date }),
  );

  it('25/12/2027 in a column that writes the month first is not in the calendar', () =>
    expect(readDate('25/12/2027', { order: 'month-first' })).toEqual({ code: 'no-such-date' }));

  it('05/05/2027 says the same in either order', () => expect(readDate('05/05/2027')).toEqual({ value: '2027-05-05' }));

  it('five digits are a date only in a column of such', () => {
    expect(readDate('46447', { serials: true })).toEqual({ value: '2027-03-01' });
    expect(readDate('25569', { serials: true })).toEqual({ value: '1970-01-01' });
    expect(readDate('46447')).toEqual({ code: 'date-unreadable' });
  });
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
