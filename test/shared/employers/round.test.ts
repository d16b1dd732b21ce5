import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/calendar';
import type { Employer, MemberId } from '../../../shared/employers/employer';
import { type PersonInRound, whoIsListed, whoNeedsAnAnswer } from '../../../shared/employers/person-in-round';
import { beginRounds, isWeekly, makeRound, nextRoundAt } from '../../../shared/employers/round';
import { planEmployer } from '../../../shared/letters/plan-employer';
import { aMember, anEmployer } from '../../support/builders';
import { aPersonInRound } from '../../support/person-in-round';
import { at } from '../../support/world';

const nine = (date: string): Instant => at(`${date}T09:00:00+09:00`);
/** Silent, to be back on 31 January 2027, a Sunday. */
const ann = aPersonInRound();
const dateOf = (date: `${number}-${number}-${number}`) => ({ next: { kind: 'return', date } }) as const;

/** The mornings of January 2027 on which a person is named, where a round is made on each of them. */
function namedOn(person: PersonInRound, skipped: readonly string[] = []): readonly string[] {
  const dates = Array.from({ length: 31 }, (_, n) => `2027-01-${String(n + 1).padStart(2, '0')}`);
  const made = dates.filter((date) => !skipped.includes(date));
  let since = nine('2026-12-31');
  return made.filter((date) => {
    const asked = whoNeedsAnAnswer([person], since, nine(date));
    since = nine(date);
    return asked.length > 0;
  });
}

describe('who needs an answer', () => {
  it('is who has not answered 14, 7 and 1 days before their date, and nobody on another day', () => {
    expect(namedOn(ann)).toEqual(['2027-01-17', '2027-01-24', '2027-01-30']);
  });

  it('is named once more on the first morning after the round was missed, not twice', () => {
    expect(namedOn(ann, ['2027-01-17', '2027-01-18'])).toEqual(['2027-01-19', '2027-01-24', '2027-01-30']);
    const missed = Array.from({ length: 10 }, (_, n) => `2027-01-${17 + n}`);
    expect(namedOn(ann, missed)).toEqual(['2027-01-27', '2027-01-30']);
    expect(namedOn(ann, ['2027-01-30'])).toEqual(['2027-01-17', '2027-01-24', '2027-01-31']);
  });

  it('is nobody who has seen the date, objected, or was let go', () => {
    for (const standing of ['acknowledged', 'objected', 'leaving'] as const) {
      expect(namedOn({ ...ann, standing })).toEqual([]);
    }
  });

  it('is nobody without a date, or whose date is far away', () => {
    expect(namedOn({ ...ann, next: null })).toEqual([]);
    expect(namedOn({ ...ann, ...dateOf('2027-05-31'), abroad: false })).toEqual([]);
  });

  it('is whose address bounced since the round before, and again at 14, 7 and 1 days', () => {
    const lost = { ...ann, standing: 'unreachable', unreachableSince: at('2027-01-05T23:00:00+09:00') } as const;
    expect(namedOn(lost)).toEqual(['2027-01-06', '2027-01-17', '2027-01-24', '2027-01-30']);
    expect(namedOn({ ...lost, next: null })).toEqual(['2027-01-06']);
    expect(namedOn({ ...lost, unreachableSince: nine('2027-01-06') })[0]).toBe('2027-01-07');
  });

  it('is asked about a date that moved as about a new one, and never twice about the same', () => {
    const named = (date: `${number}-${number}-${number}`, since: string, on: string) =>
      whoNeedsAnAnswer([{ ...ann, ...dateOf(date) }], nine(since), nine(on)).length;
    expect(named('2027-01-31', '2027-01-16', '2027-01-17')).toBe(1);
    // A change of the law or of the file takes a day away, or gives one more.
    expect(named('2027-01-30', '2027-01-17', '2027-01-18')).toBe(0);
    expect(named('2027-02-01', '2027-01-17', '2027-01-18')).toBe(1);
    expect(named('2027-02-01', '2027-01-18', '2027-01-18')).toBe(0);
  });

  it('is who was registered only since, and has less than two weeks left', () => {
    const registeredAt = at('2027-01-20T15:00:00+09:00');
    expect(namedOn({ ...ann, registeredAt })).toEqual(['2027-01-21', '2027-01-24', '2027-01-30']);
    expect(whoNeedsAnAnswer([{ ...ann, registeredAt }], nine('2027-01-19'), nine('2027-01-20'))).toEqual([]);
    const inTwoWeeks = { ...ann, registeredAt, ...dateOf('2027-02-04') };
    expect(whoNeedsAnAnswer([inTwoWeeks], nine('2027-01-20'), nine('2027-01-21'))).toHaveLength(1);
    const past = { ...ann, registeredAt, ...dateOf('2027-01-10') };
    expect(whoNeedsAnAnswer([past], nine('2027-01-20'), nine('2027-01-21'))).toEqual([]);
  });
});

describe('whom a Monday lists', () => {
  it('is who is abroad, whose date is at most 90 days ahead or passed at most 30 days ago, and who cannot be reached', () => {
    const at4 = nine('2027-01-04');
    const home = (date: `${number}-${number}-${number}`) => ({ ...ann, abroad: false, ...dateOf(date) });
    const lost = { ...home('2028-04-04'), standing: 'unreachable' } as const;
    const listed = [home('2027-04-04'), home('2026-12-05'), { ...ann, next: null }, lost];
    const notListed = [home('2027-04-05'), home('2026-12-04'), { ...ann, abroad: false, next: null }];
    expect(whoIsListed([...listed, ...notListed], at4)).toEqual(listed);
  });
});

describe('a round', () => {
  it('is made at nine in Japan of the day after the one before, whatever hour that was', () => {
    expect(nextRoundAt({ roundMadeAt: at('2027-01-04T00:10:00+09:00') })).toBe(nine('2027-01-05'));
    expect(nextRoundAt({ roundMadeAt: at('2027-01-04T23:59:00+09:00') })).toBe(nine('2027-01-05'));
    expect(nextRoundAt({})).toBeUndefined();
  });

  it('is not made for an employer that is erased', () => {
    const now = nine('2027-01-04');
    expect(nextRoundAt({ roundMadeAt: now, expiresAt: now })).toBeUndefined();
  });

  it('begins to count with the first file, and once', () => {
    const begun = beginRounds(anEmployer(), nine('2027-01-04'));
    expect(begun.roundMadeAt).toBe(nine('2027-01-04'));
    expect(beginRounds(begun, nine('2027-01-05'))).toBe(begun);
  });

  it('has the weekly letter on a Monday, or on the first morning after one that was missed', () => {
    expect(isWeekly(nine('2027-01-03'), nine('2027-01-04'))).toBe(true);
    expect(isWeekly(nine('2027-01-04'), nine('2027-01-05'))).toBe(false);
    expect(isWeekly(nine('2027-01-02'), nine('2027-01-06'))).toBe(true);
    expect(isWeekly(nine('2027-01-05'), nine('2027-01-10'))).toBe(false);
    expect(isWeekly(nine('2027-01-02'), nine('2027-01-20'))).toBe(true);
  });

  const [sam, yuki] = [aMember({ id: 'sam' as MemberId }), aMember({ id: 'yuki' as MemberId, roundLetters: 'each' })];
  const acme = (since: string): Employer => anEmployer({ members: [sam, yuki], roundMadeAt: nine(since) });
  const lettersOn = (people: readonly PersonInRound[], since: string, date: string) =>
    planEmployer(makeRound(acme(since), people, nine(date))).map(({ member, employee }) => [member.id, employee]);
  const silent = (count: number) => Array.from({ length: count }, (_, n) => ({ ...ann, employeeId: `E.${n}` }));

  it('owes everybody one letter, and a letter for each person to a member who chose so', () => {
    expect(lettersOn(silent(2), '2027-01-16', '2027-01-17')).toEqual([
      ['sam', undefined],
      ['yuki', 'E.0'],
      ['yuki', 'E.1'],
    ]);
  });

  it('owes one letter to all where more than five people need an answer', () => {
    expect(lettersOn(silent(5), '2027-01-16', '2027-01-17')).toHaveLength(1 + 5);
    expect(lettersOn(silent(6), '2027-01-16', '2027-01-17')).toEqual([
      ['sam', undefined],
      ['yuki', undefined],
    ]);
  });

  it('owes one letter to all where each for each would be more than an item can keep', () => {
    const members = ['a', 'b', 'c', 'd', 'e'].map((id) => aMember({ id: id as MemberId, roundLetters: 'each' }));
    const made = (count: number, people: readonly PersonInRound[]) => {
      const employer = anEmployer({ members: members.slice(0, count), roundMadeAt: nine('2027-01-16') });
      return planEmployer(makeRound(employer, people, nine('2027-01-17'))).length;
    };
    expect(made(4, silent(5))).toBe(4 * 5);
    expect(made(5, silent(5))).toBe(5);
    expect(made(1, [{ ...ann, employeeId: '9'.repeat(100) }, ...silent(1)])).toBe(1);
    expect(made(1, [{ ...ann, employeeId: '9'.repeat(90) }, ...silent(1)])).toBe(2);
  });

  it('owes the weekly letter beside the letters for each person', () => {
    // 18 January 2027 is a Monday, 14 days before 1 February.
    expect(lettersOn([{ ...ann, ...dateOf('2027-02-01') }], '2027-01-17', '2027-01-18')).toEqual([
      ['sam', undefined],
      ['yuki', undefined],
      ['yuki', 'E1'],
    ]);
  });

  it('owes nothing where there is nothing to say, also on a Monday, and was made all the same', () => {
    const far = [{ ...ann, abroad: false, ...dateOf('2028-01-01') }];
    for (const people of [[], far]) {
      const made = makeRound(acme('2027-01-03'), people, nine('2027-01-04'));
      expect(made.occasions).toEqual([]);
      expect(made.roundMadeAt).toBe(nine('2027-01-04'));
    }
  });

  it('takes the place of the round before, and a choice made later changes nothing of it', () => {
    const first = makeRound(acme('2027-01-16'), silent(1), nine('2027-01-17'));
    const second = makeRound(first, [{ ...ann, ...dateOf('2027-02-01') }], nine('2027-01-18'));
    expect(second.occasions.map(({ at }) => at)).toEqual([nine('2027-01-18')]);
    const chose = { ...first, members: [sam, { ...yuki, roundLetters: 'together' as const }] };
    expect(planEmployer(chose).map(({ key }) => key)).toEqual(planEmployer(first).map(({ key }) => key));
  });

  it('concerns nobody who became a member later, stopped, or is out of reach', () => {
    const made = makeRound(acme('2027-01-16'), silent(1), nine('2027-01-17'));
    const later = {
      ...made,
      members: [
        { ...sam, since: nine('2027-01-18') },
        { ...yuki, reach: 'stopped' as const },
      ],
    };
    expect(planEmployer(later)).toEqual([]);
  });
});
