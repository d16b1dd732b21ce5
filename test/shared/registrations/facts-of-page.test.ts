import { describe, expect, it } from 'vitest';
import { factsOfPage } from '../../../shared/registrations/facts-of-page';
import { bodyOfPage, type PageFields, pageFieldOf } from '../../../shared/registrations/page-form';
import { readRegistration } from '../../../shared/registrations/registration-form';

const filled: PageFields = {
  'departs-day': '20',
  'departs-month': 'Dec',
  'departs-year': '2026',
  'returns-day': '10',
  'returns-month': '1',
  'returns-year': '2027',
  status: 'engineer-humanities-international',
  grant: 'three-years',
  'stayEnds-day': '31',
  'stayEnds-month': 'May',
  'stayEnds-year': '2028',
  email: 'anna@example.com',
  language: 'en',
  timeZone: 'Asia/Tokyo',
};
const aDate = (name: string, day: string, month: string, year: string): PageFields => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

/** Both readers of the same page: what they read, or the first thing wrong with each field. */
function readBoth(fields: PageFields) {
  const read = readRegistration(bodyOfPage(fields));
  const quick = factsOfPage(fields);
  const problems = (found: readonly { pointer: string; code: string }[]) =>
    Object.fromEntries(
      found.toReversed().map((one) => [pageFieldOf({ pointer: one.pointer, code: 'required' }), one.code]),
    );
  return {
    careful: read.ok
      ? {
          residence: read.value.travellers[0]?.residence,
          trip: read.value.travellers[0]?.trip,
          permit: read.value.travellers[0]?.permit,
        }
      : problems(read.problems),
    quick: quick.ok ? quick.facts : problems(quick.problems),
  };
}

describe('the facts on the page', () => {
  it.each<[string, PageFields]>([
    ['as most people have them', {}],
    ['without a return', aDate('returns', '', '', '')],
    ['with nothing said of the grant', { grant: '' }],
    ['of a permanent resident', { status: 'permanent-resident', grant: '', ...aDate('stayEnds', '', '', '') }],
    [
      'with a permit',
      { permit: 'multiple', ...aDate('permitEffective', '1', '2', '2026'), ...aDate('permitEnds', '1', 'feb', '2031') },
    ],
    ['with an application', { pending: 'renewal', ...aDate('pendingFiled', '1', '11', '2026') }],
    [
      'of somebody without a card',
      { card: 'missing', passport: 'refugee-travel-document', ...aDate('passportEnds', '1', '5', '2028') },
    ],
    [
      'of a child who leaves for good',
      { ...aDate('birthDate', '1', '5', '2012'), declaresReturn: 'no', 'exclusions-departure-hold': 'yes' },
    ],
    [
      'with everything empty',
      Object.fromEntries(
        Object.keys(filled).map((key) => [
          key,
          key === 'email' || key === 'language' || key === 'timeZone' ? (filled[key] ?? '') : '',
        ]),
      ),
    ],
    [
      'with dates that are none',
      {
        ...aDate('departs', '30', 'Feb', '2027'),
        ...aDate('returns', 'x', '1', '27'),
        ...aDate('stayEnds', '1', '1', '1028'),
      },
    ],
    ['with choices nobody offered', { status: 'astronaut', card: 'plastic', passport: 'none' }],
    ['with further questions open', { permit: 'single', pending: 'change' }],
    ['that cannot be', { ...aDate('returns', '1', '1', '2025') }],
    [
      'of a permit that ends before it begins',
      { permit: 'single', ...aDate('permitEffective', '1', '2', '2027'), ...aDate('permitEnds', '1', '2', '2026') },
    ],
  ])('read the same in the browser as in a registration: %s', (_, different) => {
    const { careful, quick } = readBoth({ ...filled, ...different });
    expect(quick).toEqual(careful);
  });
});
