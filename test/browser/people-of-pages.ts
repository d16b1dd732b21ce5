/** People in every situation that a page of their own can show, and the links that open those pages. */
import { registerFile } from '../pipeline/admin';
import { aPerson, type Product, productAt } from '../pipeline/product';

export type Situation =
  | 'waiting'
  | 'ahead'
  | 'away'
  | 'lapsed'
  | 'back'
  | 'unknown'
  | 'family'
  | 'told'
  | 'offered'
  | 'stopped'
  | 'asked';

/** Answers the path of the own page of somebody in that situation: `/r/{token}`; of an address that was asked, `/a/{token}`. */
export type OwnPages = (situation: Situation) => string;

/** @param stage where the product runs, without a slash at the end */
export async function registerSituations(stage: string): Promise<OwnPages> {
  const product = productAt(stage);
  const people = await travellersOf(product);
  const names = [...Object.keys(people), ...staff];
  for (const [name, travellers] of Object.entries(people)) {
    const contact = { name: 'Linh', timeZone: 'America/New_York' };
    const body = { ...aPerson(addressOf(name), {}, contact), travellers };
    await product.register(body);
  }
  await registerStaff(product);
  await product.turn('PT3M');
  for (const name of Object.keys(people).filter((each) => each !== 'waiting')) {
    await product.confirm(addressOf(name));
  }
  await product.turn('PT3M');
  const paths = new Map<string, string>();
  for (const name of names) paths.set(name, `/r/${await product.tokenFor(addressOf(name))}`);
  const path: OwnPages = (situation) => paths.get(situation) ?? '';
  const press = (where: string, fields: Record<string, string> = {}) =>
    product.ask(where, { method: 'POST', headers: { origin: stage }, body: new URLSearchParams(fields) });
  await press(`${path('back')}/returned`);
  await press(`${path('stopped')}/stop`);
  const asked = addressOf('new');
  await press(`${path('ahead')}/settings/address`, { 'first-email': asked });
  await product.turn('PT3M');
  const [letter] = await product.lettersTo(asked);
  paths.set('asked', /\/a\/[^\s"<>]+/.exec(letter?.text ?? '')?.[0] ?? '');
  return path;
}

const staff = ['told', 'offered'] as const;

const addressOf = (name: string): string => `${name}@example.com`;

type Staff = (typeof staff)[number];

/** Everybody but whom an employer registered: what they would tell a program. */
async function travellersOf(product: Product): Promise<Record<Exclude<Situation, Staff | 'asked'>, readonly object[]>> {
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

/** Those whom an employer registered by a file; of one it says that they have left. */
async function registerStaff(product: Product): Promise<void> {
  const apiKey = await product.addEmployer('Acme KK');
  const [ends, departs, returns] = [await product.day(900), await product.day(-320), await product.day(20)];
  await registerFile(product, apiKey, [
    'employee_id,name,email,language,status_of_residence,period_of_stay_ends,granted_period,departs,returns',
    ...staff.map((name) => `${name},Ann Lee,${addressOf(name)},en,Student,${ends},2 years,${departs},${returns}`),
  ]);
  const leaver: Staff = 'offered';
  await product.post(`/api/v1/people/${leaver}/offer`, {}, { authorization: `Bearer ${apiKey}` });
}
