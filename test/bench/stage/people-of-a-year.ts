import { aPerson, type Product, tokenOf } from '../../pipeline/product';

const dayMs = 86_400_000;

/** Registers and confirms people of three kinds, each with days of their own: an engineer, a permanent resident, a student with a permit. */
export async function registerPeople(product: Product, count: number): Promise<void> {
  const today = Date.parse(await product.day(0));
  const day = (ahead: number): string => new Date(today + ahead * dayMs).toISOString().slice(0, 10);
  for (let n = 0; n < count; n += 1) await product.register(aPersonOf(n, day));
  await product.turn('PT2M');
  for (const letter of await product.letters()) await product.visitor.confirm(tokenOf(letter));
  await product.turn('PT2M');
}

function aPersonOf(n: number, day: (ahead: number) => string) {
  const email = `person${n}@example.com`;
  if (n % 3 === 0)
    return aPerson(email, {
      residence: {
        status: 'engineer-humanities-international',
        stayEnds: day(400 + n),
        grant: 'over-3-months',
        grantMonths: 60,
        cardEnds: day(400 + n),
      },
      trip: { departs: day(10 + (n % 60)), returns: day(200 + n) },
    });
  if (n % 3 === 1)
    return aPerson(
      email,
      {
        residence: { status: 'permanent-resident', cardEnds: day(300 + n) },
        trip: { departs: day(14 + (n % 30)), returns: null },
      },
      { language: 'ja', timeZone: 'America/Sao_Paulo' },
    );
  return aPerson(
    email,
    {
      residence: {
        status: 'student',
        stayEnds: day(360 + n),
        grant: 'over-3-months',
        grantMonths: 24,
        cardEnds: day(360 + n),
      },
      trip: { departs: day(5 + (n % 20)), returns: day(150 + n) },
      permit: { kind: 'single', effective: day(-10), ends: day(250 + n), used: false },
    },
    { timeZone: 'Asia/Kathmandu' },
  );
}
