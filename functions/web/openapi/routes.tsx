import { type Context, Hono } from 'hono';
import type { DeskLanguage } from '../../../shared/words/languages';
import { answerPage } from '../pages/answer-page';
import { settingIn } from '../pages/setting-of';

/** `/api/v1/openapi.json` for programs, `/api/v1/docs` for those who write them. Loaded when somebody asks. */
export function openapiRoutes(): Hono {
  const routes = new Hono();
  routes.get('/openapi.json', async (c) => {
    const [{ writeOpenapi }, { operations }] = await Promise.all([import('./write-openapi'), import('./operations')]);
    return c.json(writeOpenapi(operations));
  });
  routes.get('/docs', async (c) => {
    const { DocsPage } = await import('./docs-page');
    const setting = await settingIn<DeskLanguage>('en', '/api/v1/docs', ['en']);
    return answerPage(c, 'en', <DocsPage setting={setting} server={serverOf(c)} />);
  });
  return routes;
}

/** Where the reader reached us. A gateway hides the scheme; only a laptop is asked without TLS. */
function serverOf(c: Context): string {
  const { host, hostname } = new URL(c.req.url);
  const isLaptop = hostname === '127.0.0.1' || hostname === 'localhost';
  return `${isLaptop ? 'http' : 'https'}://${host}`;
}
