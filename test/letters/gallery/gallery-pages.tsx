/** The pages of the gallery: all letters in a table, and one letter as a phone, a desktop and a text reader show it. */
import type { Child } from 'hono/jsx';
import { htmlLanguageOf, nameOfLanguage, writtenLanguages } from '../../../shared/words/languages';
import { lengthOf, type Shade, type ShownLetter, shades, viewOf } from './shown-letter';

/** Every kind beside every language, with the length of each subject; more than 78 characters are marked. */
export function overviewPage(letters: readonly ShownLetter[]): string {
  const names = [...new Set(letters.map(({ name }) => name))];
  return page(
    'Every letter, in every language',
    <main>
      <h1>Every letter, in every language</h1>
      <p>The number is the length of the subject in characters, at most 78.</p>
      <table>
        <thead>
          <tr>
            <th>Letter</th>
            {writtenLanguages.map((language) => (
              <th lang={htmlLanguageOf(language)}>{nameOfLanguage(language)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr>
              <th>{name}</th>
              {letters
                .filter((letter) => letter.name === name)
                .map((letter) => (
                  <td>
                    <a
                      href={viewOf(letter, 'light')}
                      title={letter.subject}
                      class={isTooLong(letter) ? 'long' : undefined}
                    >
                      {lengthOf(letter.subject)}
                    </a>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>,
  );
}

/** One letter, with links to the same one in every language and to every other in this one. */
export function viewPage(letter: ShownLetter, letters: readonly ShownLetter[], shade: Shade): string {
  const { name, language, subject, text, html } = letter;
  const source = `/${language}/${name}.letter.html`;
  return page(
    `${name} – ${language}`,
    <main class={shade}>
      <nav>
        <p>
          <a href="/">All letters</a>
          {shades.map((one) => (
            <Choice href={viewOf(letter, one)} isHere={one === shade} text={one} />
          ))}
          <a href={source}>HTML alone</a>
          <a href={`/${language}/${name}.txt`}>text alone</a>
        </p>
        <p>
          {letters
            .filter((one) => one.name === name)
            .map((one) => (
              <Choice
                href={viewOf(one, shade)}
                isHere={one.language === language}
                text={nameOfLanguage(one.language)}
                lang={htmlLanguageOf(one.language)}
              />
            ))}
        </p>
        <p>
          {letters
            .filter((one) => one.language === language)
            .map((one) => (
              <Choice href={viewOf(one, shade)} isHere={one.name === name} text={one.name} />
            ))}
        </p>
      </nav>
      <h1 lang={htmlLanguageOf(language)}>{subject}</h1>
      <p class={isTooLong(letter) ? 'long' : undefined}>
        {lengthOf(subject)} of 78 characters · {Math.ceil(Buffer.byteLength(html) / 1024)} KB of HTML (Gmail cuts off at
        102)
      </p>
      <div class="views">
        <section>
          <h2>Phone, 375 px</h2>
          <iframe class="phone" title="As on a phone" src={source} />
        </section>
        <section>
          <h2>Desktop, 760 px</h2>
          <iframe class="desktop" title="As on a desktop" src={source} />
        </section>
        <section>
          <h2>Text</h2>
          <pre lang={htmlLanguageOf(language)}>{text}</pre>
        </section>
      </div>
    </main>,
  );
}

type ChoiceProps = {
  readonly href: string;
  readonly isHere: boolean;
  readonly text: string;
  readonly lang?: string;
};

const Choice = ({ href, isHere, text, lang }: ChoiceProps) => (
  <a href={href} lang={lang} aria-current={isHere ? 'page' : undefined}>
    {text}
  </a>
);

const isTooLong = ({ subject }: ShownLetter): boolean => lengthOf(subject) > 78;

const page = (title: string, main: Child): string =>
  `<!doctype html>${(
    (
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <style>{style}</style>
        </head>
        <body>{main}</body>
      </html>
    )
  ).toString()}`;

// An iframe takes its reader's scheme from the element it stands in; so the letter itself is asked, not painted over.
const style = `
body { margin: 0 16px 32px; font: 15px/1.5 system-ui, sans-serif; }
nav a { margin-right: 10px; white-space: nowrap; display: inline-block; }
nav p { margin: 8px 0; max-height: 6em; overflow: auto; }
[aria-current] { font-weight: 700; text-decoration: none; color: inherit; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: 2px 10px 2px 0; font-weight: 400; }
.long { color: #b00020; font-weight: 700; }
h1 { font-size: 20px; } h2 { font-size: 14px; }
.views { display: flex; gap: 24px; overflow-x: auto; align-items: flex-start; }
iframe { border: 1px solid #888; height: 78vh; resize: both; }
.phone { width: 375px; } .desktop { width: 760px; }
.light iframe { color-scheme: light; background: #fff; }
.dark iframe { color-scheme: dark; background: #121212; }
pre { border: 1px solid #888; margin: 0; padding: 12px; width: 640px; height: 78vh; overflow: auto; white-space: pre-wrap; box-sizing: border-box; }
`;
