/** The forms of the pages as they are served: where each posts to, and what stands in its fields. */
import { webApp } from '../../functions/web/app';
import { aFilledForm } from '../functions/web/knock';
import { openTown, type Town } from './town';

export type ServedForm = { readonly path: string; readonly fields: readonly (readonly [string, string])[] };

/** What may stand for each parameter of a route. */
export const stepsFor = (town: Town): Readonly<Record<string, readonly string[]>> => ({
  token: town.tokens,
  traveller: ['t1', 't2', 't4'],
  id: town.uploads,
  employeeId: ['E1', 'E2'],
  member: town.members,
  key: town.keys,
  file: [...town.tokens.map((token) => `${token}.ics`), 'people-1.json'],
});

/** Every route of a page: its method and its path, parameters as `:token`. */
export const pageRoutes = (town: Town): readonly { readonly method: string; readonly path: string }[] =>
  webApp(town.world)
    .routes.filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/api/'))
    .map(({ method, path }) => ({ method, path: path.replaceAll(/\{[^/]*\}/g, '') }));

/** Opens every page there is, as the town's people, and gathers its forms. */
export async function readServedForms(town: Town): Promise<readonly ServedForm[]> {
  const door = town.doorOf(openTown(town));
  const steps = stepsFor(town);
  const forms = new Map<string, ServedForm>();
  for (const { method, path } of pageRoutes(town)) {
    if (method !== 'GET') continue;
    const holders = path.includes(':token') ? town.tokens : [''];
    for (const holder of holders) {
      const asked = path.replaceAll(/:(\w+)/g, (_, name: string) =>
        name === 'token' ? holder : (steps[name]?.[0] ?? name),
      );
      const { text } = await door({ method: 'GET', path: asked, headers: { cookie: town.cookie }, body: '' });
      for (const form of formsIn(text, asked))
        forms.set(`${form.path} ${form.fields.map(([name]) => name).join()}`, form);
    }
  }
  const filled = (step: string): ServedForm => ({ path: '/', fields: Object.entries({ ...aFilledForm, step }) });
  return [...forms.values(), ...['check', 'review', 'register', 'change', 'language'].map(filled)];
}

function formsIn(page: string, at: string): readonly ServedForm[] {
  return [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, attributes = '', inner = '']) => {
    if (!/method="post"/i.test(attributes)) return [];
    const action = new URL(/action="([^"]*)"/.exec(attributes)?.[1] ?? at, `https://kaeru.test${at}`);
    if (action.host !== 'kaeru.test') return [];
    const fields = [...inner.matchAll(/<(?:input|select|textarea|button)\b[^>]*name="([^"]+)"[^>]*>/g)].map(
      ([tag, name = '']) => [name, /value="([^"]*)"/.exec(tag)?.[1] ?? firstOption(inner, name)] as const,
    );
    return [{ path: `${action.pathname}${action.search}`.replaceAll('&amp;', '&'), fields }];
  });
}

const firstOption = (form: string, name: string): string =>
  new RegExp(`name="${name.replaceAll(/\W/g, '\\$&')}"[^>]*>[\\s\\S]*?<option[^>]*value="([^"]+)"`).exec(form)?.[1] ??
  '';
