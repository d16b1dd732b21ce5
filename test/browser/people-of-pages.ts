/** People in every situation that a page of their own can show, and the links that open those pages. */
import { registerFile } from '../pipeline/admin';
import { aPerson, type Product, productAt } from '../pipeline/product';

export type Situation = 'waiting' | 'ahead' | 'away' | 'lapsed' | 'back' | 'unknown' | 'family' | 'told' | 'stopped';

/** Answers the path of the own page of somebody in that situation: `/r/{token}`. */
export type OwnPages = (situation: Situation) => string;

/** @param stage where the product runs, without a slash at the end */
export async function registerSituations(stage: string): Promise<OwnPages> {
  const product = productAt(stage);
  const people = await travellersOf(product);
  const names = [...Object.keys(people), 'told'];
  for (const [name, travellers] of Object.entries(people)) {
    const contact = { name: 'Linh', timeZone: 'America/New_York' };
    const body = { ...aPerson(addressOf(name), {}, contact), travellers };
    await product.register(body);
  }
  await registerTold(product);
  await product.turn('PT3M');
  for (const name of names.filter((each) => each !== 'waiting' && each !== 'told')) {
    await product.confirm(addressOf(name));
  }
  await product.turn('PT3M');
  const paths = new Map<string, string>();
  for (const name of names) paths.set(name, `/r/${await product.tokenFor(addressOf(name))}`);
  const path: OwnPages = (situation) => paths.get(situation) ?? '';
  const press = (where: string) =>
    product.ask(where, { method: 'POST', headers: { origin: stage }, body: new URLSearchParams() });
  await press(`${path('back')}/returned`);
  await press(`${path('stopped')}/stop`);
  return path;
}

const addressOf = (name: string): string => `${name}@example.com`;

/** Everybody but whom an employer registered: what they would tell a program. */
async function travellersOf(product: Product): Promise<Record<Exclude<Situation, 'told'>, readonly object[]>> {
  const day = (ahead: number) => product.day(ahead);
  const stay = { status: 'engineer-humanities-international', grant: 'over-3-months', grantMonths: 60 };
  const residence = { ...stay, stayEnds: await day(900), cardEnds: await day(900) };
  const leaves = async (departs: number, returns: number | null = null) => ({
    residence,
    trip: { departs: await day(departs), returns: returns === null ? null : await day(returns) },
    permit: null,
  });
  const abroad = await leaves(-320);
  const ofDependent = { status: 'dependent', grant: 'over-3-months', grantMonths: 36, stayEnds: await day(400) };
  return {
    waiting: [await leaves(30, 60)],
    ahead: [await leaves(30, 60)],
    away: [abroad],
    lapsed: [await leaves(-400)],
    back: [await leaves(-100, 5)],
    unknown: [{ ...abroad, residence: { status: stay.status } }],
    family: [
      { ...abroad, label: 'Linh' },
      { ...abroad, label: 'Minh', residence: ofDependent },
    ],
    stopped: [await leaves(30, 60)],
  };
}

/** Somebody whom an employer registered by a file. */
async function registerTold(product: Product): Promise<void> {
  const apiKey = await product.addEmployer('Acme KK');
  const [ends, departs, returns] = [await product.day(900), await product.day(-320), await product.day(20)];
  await registerFile(product, apiKey, [
    'employee_id,name,email,language,status_of_residence,period_of_stay_ends,granted_period,departs,returns',
    `E1,Ann Lee,${addressOf('told')},en,Student,${ends},2 years,${departs},${returns}`,
  ]);
}
