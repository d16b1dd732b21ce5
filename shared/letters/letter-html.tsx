/**
 * A letter as HTML: nothing fetched, so there is nothing that could track its reader. Tables carry what Outlook on Windows lays out by tables only;
 * every style that matters stands on its element, and the style block only changes colours in the dark.
 * Which mail program ignores what, and why that does no harm, is in test/letters/mail-programs.test.ts.
 */
import { htmlLanguageOf } from '../words/languages';
import type { Block, LetterInBlocks } from './letter-blocks';
import { darkStyle, type LetterStyles, stylesFor, tableReset } from './letter-style';

/** The letter as a whole HTML document. Every text is escaped. */
export const writeHtml = (letter: LetterInBlocks): string =>
  `<!doctype html>${(<LetterPage {...letter} />).toString()}`;

const LetterPage = ({ language, subject, blocks }: LetterInBlocks) => {
  const styles = stylesFor(language);
  return (
    <html lang={htmlLanguageOf(language)} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{darkStyle}</style>
      </head>
      <body style={styles.page}>
        {/* Some mail programs drop the html element and its attributes. */}
        <div lang={htmlLanguageOf(language)} dir="ltr">
          <div class="preheader" style={styles.preheader}>
            {previewOf(blocks)}
          </div>
          <table {...tableReset} width="100%">
            <tr>
              <td align="center" style={styles.ground}>
                <table {...tableReset} width="600" style={styles.letter}>
                  <tr>
                    <td style={styles.text}>
                      {blocks.map((block) => (
                        <LetterBlock block={block} styles={styles} />
                      ))}
                    </td>
                  </tr>
                </table>
              </td>
            </tr>
          </table>
        </div>
      </body>
    </html>
  );
};

/** What a list of letters shows beside the subject: the day and what is left until then, else the first sentence below the heading. */
function previewOf(blocks: readonly Block[]): string {
  const day = blocks.find((block) => block.block === 'date');
  if (day !== undefined) return `${day.date} · ${day.note}`;
  const below = blocks.slice(blocks.findIndex(({ block }) => block === 'heading') + 1);
  return below.find((block) => block.block === 'paragraph')?.text ?? '';
}

type Styled = { readonly styles: LetterStyles };

const LetterBlock = ({ block, styles }: Styled & { readonly block: Block }) => {
  switch (block.block) {
    case 'heading':
      return <Heading level={block.level} text={block.text} styles={styles} />;
    case 'paragraph':
      return <p style={styles.paragraph}>{block.text}</p>;
    case 'list':
      return (
        <ul style={styles.list}>
          {block.items.map((item) => (
            <li style={styles.item}>{item}</li>
          ))}
        </ul>
      );
    case 'date':
      return (
        <table {...tableReset} width="100%">
          <tr>
            <td class="mark" style={styles.date}>
              <p style={styles.dateLabel}>{block.label}</p>
              <p style={styles.dateItself}>{block.date}</p>
              <p style={styles.dateNote}>{block.note}</p>
            </td>
          </tr>
        </table>
      );
    case 'facts':
      return (
        <dl style={styles.facts}>
          {block.rows.map(({ label, value }) => (
            <>
              <dt style={styles.label}>{label}</dt>
              <dd style={styles.value}>{value}</dd>
            </>
          ))}
        </dl>
      );
    case 'button':
      return <Button {...block} styles={styles} />;
    case 'counter':
      return (
        <table {...tableReset} width="100%">
          <tr>
            <td style={styles.counter}>
              <p style={styles.label}>{block.title}</p>
              {block.lines.map((text) => (
                <p lang="ja" style={styles.counterLine}>
                  {text}
                </p>
              ))}
            </td>
          </tr>
        </table>
      );
    case 'footer':
      return (
        <>
          <hr style={styles.rule} />
          {block.lines.map((text) => (
            <p style={styles.small}>{text}</p>
          ))}
          {block.link && (
            <p style={styles.small}>
              <a class="link" href={block.link.url} style={styles.link}>
                {block.link.text}
              </a>
              <br />
              {block.link.url}
            </p>
          )}
        </>
      );
  }
};

type HeadingProps = Styled & { readonly level: 1 | 2 | 3; readonly text: string };

const Heading = ({ level, text, styles }: HeadingProps) => {
  if (level === 1) return <h1 style={styles.h1}>{text}</h1>;
  if (level === 3) return <h3 style={styles.h3}>{text}</h3>;
  return (
    <>
      <hr style={styles.rule} />
      <h2 style={styles.h2}>{text}</h2>
    </>
  );
};

/** A cell with a ground: where a link takes no padding, the cell has it. The address stands below, for whoever distrusts buttons. */
const Button = ({ text, url, look, styles }: Styled & Extract<Block, { readonly block: 'button' }>) => (
  <>
    <table {...tableReset} style={styles.buttonTable}>
      <tr>
        {look === 'quiet' ? (
          <td class="mark" style={styles.quietCell}>
            <a class="link" href={url} style={styles.quiet}>
              {text}
            </a>
          </td>
        ) : (
          <td bgcolor={styles.accent} style={styles.buttonCell}>
            <a href={url} style={styles.button}>
              {text}
            </a>
          </td>
        )}
      </tr>
    </table>
    <p style={styles.small}>{url}</p>
  </>
);
