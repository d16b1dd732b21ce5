import type { Child } from 'hono/jsx';
import type { Origin } from '../../../shared/registrations/registration';
import { htmlLanguageOf, nameOfLanguage, reviewerOf, type WrittenLanguage } from '../../../shared/words/languages';
import type { PageWords } from '../../../shared/words/page-words';
import type { Words } from '../../../shared/words/words';
import { stylePath } from './style';

/** Whose words a page speaks, and where it stands. */
export type PageSetting<L extends WrittenLanguage = WrittenLanguage> = {
  readonly language: L;
  /** What only pages say. */
  readonly words: PageWords;
  /** What letters say too. */
  readonly core: Words;
  /** The path of this page, for the switch to the other language. */
  readonly path: string;
  /** The languages this page is written in. */
  readonly languages: readonly L[];
};

type LayoutProps = {
  readonly setting: PageSetting;
  readonly title: string;
  readonly hasErrors?: boolean;
  /** On pages of somebody's own: who registered them, for what is said of their data. */
  readonly origin?: Origin;
  /** What this page says about itself before its content. */
  readonly head?: Child;
  /** The form whose entries a change of language carries along; without one the language changes by a link. */
  readonly typedIn?: string;
  readonly children?: Child;
};

/** What stands around every page: name, language switch, and that this is not legal advice. */
export function Layout(props: LayoutProps) {
  const { setting, title, hasErrors = false, origin, head, typedIn, children } = props;
  const { language, path } = setting;
  const { frame } = setting.words;
  return (
    <html lang={htmlLanguageOf(language)}>
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
        {typedIn === undefined ? null : <EnterButton form={typedIn} />}
        <header class="top">
          <div class="column">
            <a class="brand" href={`/?lang=${language}`}>
              <strong>{frame.brand}</strong> <span>{frame.tagline}</span>
            </a>
            <LanguageMenu setting={setting} typedIn={typedIn} />
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
            {reviewerOf(language) === null && <p>{frame.unreviewed}</p>}
            <p>{origin?.by === 'employer' ? frame.privacyOfTold(origin.employerName) : frame.privacy}</p>
            <FooterLinks setting={setting} />
          </div>
        </footer>
      </body>
    </html>
  );
}

/** What everybody may read, whatever page they are on. */
function FooterLinks({ setting: { language, words } }: { readonly setting: PageSetting }) {
  const { frame, help, link, notices } = words;
  const links = [
    ['/help', help.title],
    ['/link', link.leadsHere],
    ['/law', frame.law],
    ['/privacy', notices.privacy.title],
    ['/terms', notices.terms.title],
    ['/accessibility', notices.accessibility.title],
  ] as const;
  return (
    <ul class="links">
      {links.map(([path, text]) => (
        <li>
          <a href={`${path}?lang=${language}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** The button that Enter presses in a field: a browser takes the first of the form, and that must not be a change of language. */
const EnterButton = ({ form }: { readonly form: string }) => <button type="submit" form={form} hidden />;

type MenuProps = { readonly setting: PageSetting; readonly typedIn: string | undefined };

/** The languages, each in its own words: links, or buttons that send along what was typed. */
function LanguageMenu({ setting: { language, languages, words, path }, typedIn }: MenuProps) {
  return (
    <details class="languages">
      <summary>
        <span class="unseen">{words.frame.languages}: </span>
        {nameOfLanguage(language)}
      </summary>
      <ul>
        {languages.map((each) => {
          const to = `${path}?lang=${each}`;
          const tag = htmlLanguageOf(each);
          return (
            <li>
              {each === language ? (
                <span aria-current="true">{nameOfLanguage(each)}</span>
              ) : typedIn === undefined ? (
                <a href={to} hreflang={tag} lang={tag}>
                  {nameOfLanguage(each)}
                </a>
              ) : (
                <button
                  type="submit"
                  class="plain"
                  form={typedIn}
                  formaction={to}
                  name="step"
                  value="language"
                  lang={tag}
                >
                  {nameOfLanguage(each)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Pages that hold nothing of anybody's; search engines may show them. */
const isForEverybody = (path: string): boolean => forEverybody.has(path);
const forEverybody: ReadonlySet<string> = new Set(['/', '/law', '/help', '/privacy', '/terms', '/accessibility']);
