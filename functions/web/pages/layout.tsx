import type { Child } from 'hono/jsx';
import type { Origin } from '../../../shared/registrations/registration';
import type { PageWords } from '../../../shared/words/page-words';
import type { PageLanguage } from '../language';
import { stylePath } from './style';

/** Whose words a page speaks, and where it stands. */
export type PageSetting = {
  readonly language: PageLanguage;
  readonly words: PageWords;
  /** The path of this page, for the switch to the other language. */
  readonly path: string;
};

type LayoutProps = {
  readonly setting: PageSetting;
  readonly title: string;
  readonly hasErrors?: boolean;
  /** On pages of somebody's own: who registered them, for what is said of their data. */
  readonly origin?: Origin;
  /** What this page says about itself before its content. */
  readonly head?: Child;
  readonly children?: Child;
};

/** What stands around every page: name, language switch, and that this is not legal advice. */
export function Layout({ setting, title, hasErrors = false, origin, head, children }: LayoutProps) {
  const { language, path } = setting;
  const { frame, law } = setting.words;
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content={isForEverybody(path) ? 'index' : 'noindex'} />
        <title>{`${hasErrors ? frame.errorPrefix : ''}${title} · ${frame.brand}`}</title>
        <link rel="stylesheet" href={stylePath} />
        <link rel="icon" href="data:," />
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          {frame.skip}
        </a>
        <header class="top">
          <div class="column">
            <a class="brand" href={`/?lang=${language}`}>
              <strong>{frame.brand}</strong> <span>{frame.tagline}</span>
            </a>
            <a class="switch" href={`${path}?lang=${other}`} hreflang={other} lang={other}>
              {frame.switchTo}
            </a>
          </div>
        </header>
        <main id="main" class="column">
          {children}
        </main>
        <footer>
          <div class="column">
            <p>
              <strong>{frame.notAdvice}</strong>
            </p>
            <p>{origin?.by === 'employer' ? frame.privacyOfTold(origin.employerName) : frame.privacy}</p>
            <p>
              <a href={`/law?lang=${language}`}>{law.link}</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** Pages that hold nothing of anybody's; search engines may show them. */
const isForEverybody = (path: string): boolean => path === '/' || path === '/law';
