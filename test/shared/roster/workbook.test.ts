import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../functions/import/open-workbook';
import { type BuiltCell, buildWorkbook } from './build-workbook';
import { readBytes, readWhole, sayReading } from './read-bytes';

const headings = ['社員番号', 'メールアドレス', '在留資格', '在留カード有効期限', '出国日'];
const sheet = (...people: readonly (readonly BuiltCell[])[]) =>
  buildWorkbook({ 1: headings, ...Object.fromEntries(people.map((person, index) => [index + 2, person])) });

describe('a workbook', () => {
  it('is read like a CSV', async () => {
    const bytes = sheet(['0007', 'ann@example.com', '留学', '令和9年3月1日', '2027/1/9'], ['8', 'bob', '留学', '', '']);
    expect(sayReading(await readBytes(bytes))).toEqual([
      'xlsx headings in row 1',
      'row 2: ok',
      'row 3: email email-invalid',
    ]);
  });

  it('gives what its cells are: leading zeros of a text, dates of a date format, plain numbers', async () => {
    const bytes = sheet(
      ['0007', 'ann@example.com', '留学', { serial: 46_447 }, { serial: 46_396, format: 'era' }],
      [1234567, 'bob@example.com', '留学', null, null],
    );
    const [ann, bob] = [...(await readWhole(bytes)).rows()];
    expect(ann).toMatchObject({
      employeeId: '0007',
      facts: { residence: { cardEnds: '2027-03-01' }, trip: { departs: '2027-01-09' } },
    });
    expect(bob).toMatchObject({ employeeId: '1234567', facts: { residence: { cardEnds: null }, trip: null } });
  });

  it('takes numbers without a format for dates where a date column holds nothing else', async () => {
    const bytes = sheet(['1', 'ann@example.com', '留学', 46_447, null], ['2', 'bob@example.com', '留学', 46_448, null]);
    const cardEnds = [...(await readWhole(bytes)).rows()].map(
      (row) => row.outcome === 'ok' && row.facts.residence.cardEnds,
    );
    expect(cardEnds).toEqual(['2027-03-01', '2027-03-02']);
  });

  it('takes the result of a formula, and nothing for an error', async () => {
    const bytes = sheet([{ formula: 'A1&amp;B1', result: 'E7' }, 'ann@example.com', '留学', { error: '#N/A' }, null]);
    expect([...(await readWhole(bytes)).rows()]).toMatchObject([
      { outcome: 'ok', employeeId: 'E7', facts: { residence: { cardEnds: null } } },
    ]);
  });

  it('numbers its rows as it numbers them itself, with rows that are not there and a title above', async () => {
    const bytes = buildWorkbook({ 2: ['外国人社員一覧'], 4: headings, 7: ['1', 'ann', '留学', null, null] });
    expect(sayReading(await readBytes(bytes))).toEqual(['xlsx headings in row 4', 'row 7: email email-invalid']);
  });

  it('with a day and an hour in a cell does not lose the hour in silence', async () => {
    const bytes = sheet(['1', 'ann@example.com', '留学', null, { serial: 46_447.5 }]);
    expect([...(await readWhole(bytes)).rows()]).toMatchObject([
      { errors: [{ column: 'departs', code: 'date-unreadable', value: '2027-03-01 12:00' }] },
    ]);
  });

  it('without anything on its first sheet says so', async () => {
    expect(await openWorkbook(buildWorkbook({}))).toEqual({ problem: 'workbook-empty' });
  });

  it('that breaks off says so, wherever it does', async () => {
    const whole = sheet(['1', 'ann@example.com', '留学', null, null]);
    for (let length = 4; length < whole.length; length += 97)
      expect(await openWorkbook(whole.subarray(0, length))).toEqual({ problem: 'workbook-broken' });
  });

  it('that would unpack to more than memory holds is not unpacked', async () => {
    const bytes = sheet(['1', 'ann@example.com', '留学', null, null]);
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, 4_000_000_000, true);
    expect(await openWorkbook(bytes)).toEqual({ problem: 'workbook-broken' });
  });
});
