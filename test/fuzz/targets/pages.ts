/** The pages: every route by any method, and every form as it is served, with rubbish in its fields. */
import fc from 'fast-check';
import { holdReaders, runsScript } from '../hold-readers';
import { holdWorld } from '../hold-world';
import { anyDate, anyText, asSent } from '../inputs/any-text';
import type { Knock } from '../knock';
import { pageRoutes, readServedForms, type ServedForm, stepsFor } from '../served-forms';
import { makeTarget, type Target } from '../target';
import { openTown, type Town } from '../town';

export async function pagesTarget(town: Town): Promise<Target> {
  const forms = await readServedForms(town);
  const names = [...new Set(forms.flatMap(({ fields }) => fields.map(([name]) => name)))];
  return makeTarget({
    name: 'pages',
    share: 6,
    inputs: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.oneof(...forms.map((form) => anyPress(form, names, town))) },
        { weight: 2, arbitrary: fc.oneof(...pageRoutes(town).map((route) => anyVisit(route, town))) },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    hold: async (knocks) => {
      const world = openTown(town);
      const door = town.doorOf(world);
      for (const knock of knocks) {
        const { status, text } = await door(knock);
        if (status >= 500) throw new Error(`${knock.method} ${knock.path} answered ${status}.`);
        if (runsScript(text)) throw new Error(`${knock.method} ${knock.path} runs what somebody typed.`);
      }
      await holdWorld(world, town);
      await holdReaders(world, town);
    },
  });
}

const value = fc.oneof({ weight: 4, arbitrary: anyText.map(asSent) }, { weight: 1, arbitrary: anyDate });

/** Who presses: a page of ours with the session, without it, another website, or a program. */
const headersOf = (town: Town): fc.Arbitrary<Record<string, string>> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant({ cookie: town.cookie, origin: 'https://kaeru.test' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Record<string, string>[]>(
        { origin: 'https://kaeru.test' },
        {},
        { origin: 'https://evil.example', cookie: town.cookie },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        cookie: fc.constantFrom('session=', 'lang=%', `${town.cookie}; lang=xx`, 'a=b; a=c', '=; ;='),
        origin: fc.constantFrom('null', 'https://kaeru.test', 'x', 'https://kaeru.test:1'),
        'accept-language': fc.constantFrom('ja', 'my', ';q=', 'zh-Hant', '*'),
      }),
    },
  );

const encodeFields = (fields: readonly (readonly [string, string])[]): string =>
  fields.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');

function anyPress({ path, fields }: ServedForm, names: readonly string[], town: Town): fc.Arbitrary<Knock> {
  const change = fc.tuple(
    fc.nat(Math.max(0, fields.length - 1)),
    value,
    fc.constantFrom('set', 'set', 'leave out', 'twice'),
  );
  const more = fc.tuple(fc.oneof(fc.constantFrom(...names), value), value);
  return fc
    .record({
      changes: fc.array(change, { maxLength: 3 }),
      added: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(more, { maxLength: 3 }) },
      ),
      headers: headersOf(town),
      type: fc.oneof(
        { weight: 12, arbitrary: fc.constant('application/x-www-form-urlencoded') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'multipart/form-data; boundary=x',
            'multipart/form-data',
            'text/plain',
            'application/json',
            '',
          ),
        },
      ),
    })
    .map(({ changes, added, headers, type }) => {
      const sent: (readonly [string, string])[] = [...fields];
      for (const [at, text, how] of changes) {
        const [name] = sent[at] ?? [''];
        if (how === 'leave out') sent.splice(at, 1);
        else sent.splice(at, how === 'set' ? 1 : 0, [name, text]);
      }
      const body = encodeFields([...sent, ...added]);
      return { method: 'POST', path, headers: { ...headers, ...(type === '' ? {} : { 'content-type': type }) }, body };
    });
}

/** Any route by its method or another, with a query, and parameters that are right or not. */
function anyVisit(
  { method, path }: { readonly method: string; readonly path: string },
  town: Town,
): fc.Arbitrary<Knock> {
  const steps = path.split('/').map((step) => {
    const usual = stepsFor(town)[/^:(\w+)/.exec(step)?.[1] ?? ''];
    if (!step.startsWith(':')) return fc.constant(step);
    return fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...(usual ?? ['x'])) },
      { weight: 1, arbitrary: value.map(encodeURIComponent) },
    );
  });
  return fc
    .record({
      path: fc.tuple(...steps).map((each) => each.join('/')),
      query: fc.array(
        fc.tuple(
          fc.constantFrom('lang', 'within', 'show', 'q', 'sort', 'page', 'done', 'kind', 'cursor', '__proto__'),
          value,
        ),
        { maxLength: 3 },
      ),
      method: fc.oneof(
        { weight: 6, arbitrary: fc.constant(method) },
        { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH') },
      ),
      headers: headersOf(town),
    })
    .map(({ path: asked, query, method: by, headers }) => ({
      method: by,
      path: query.length === 0 ? asked : `${asked}?${encodeFields(query)}`,
      headers,
      body: '',
    }));
}
