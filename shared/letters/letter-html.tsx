/** A letter as HTML: inline styles only, no image, no script, nothing fetched, so there is nothing that could track its reader. */
import { htmlLanguageOf } from '../words/languages';
import type { Block, LetterInBlocks } from './letter-blocks';

/** The letter as a whole HTML document. Every text is escaped. */
export const writeHtml = (letter: LetterInBlocks): string =>
  `<!doctype html>${(<LetterPage {...letter} />).toString()}`;

// No colour for text or ground: a reader's dark mode then has nothing to fight with. The accent is legible on both.
const accent = '#1a66d6';
const line = '#8a8a8a';
const styles = {
  page: 'margin:0;padding:0;color-scheme:light dark',
  letter:
    "max-width:36em;margin:0 auto;padding:20px 16px 32px;font-family:system-ui,-apple-system,'Segoe UI','Hiragino Sans','Noto Sans JP',sans-serif;font-size:16px;line-height:1.6;overflow-wrap:anywhere",
  h1: 'font-size:23px;line-height:1.3;margin:20px 0 12px',
  h2: `font-size:20px;line-height:1.3;margin:32px 0 12px;padding-top:20px;border-top:1px solid ${line}`,
  h3: 'font-size:17px;line-height:1.4;margin:24px 0 8px',
  paragraph: 'margin:0 0 14px',
  list: 'margin:0 0 14px;padding-left:22px',
  item: 'margin:0 0 8px',
  date: `margin:0 0 18px;padding:4px 0 4px 14px;border-left:5px solid ${accent}`,
  dateLabel: 'margin:0;font-size:14px',
  dateItself: 'margin:2px 0;font-size:20px;line-height:1.3;font-weight:700',
  dateNote: 'margin:0;font-weight:700',
  facts: 'margin:0 0 14px',
  label: 'margin:0;font-size:14px;font-weight:700',
  value: 'margin:0 0 10px',
  buttonLine: 'margin:28px 0 10px',
  button: `display:inline-block;padding:14px 26px;border-radius:8px;background:${accent};color:#ffffff;font-size:17px;font-weight:700;text-decoration:none`,
  quiet: `display:inline-block;padding:12px 24px;border-radius:8px;border:2px solid ${accent};font-size:17px;font-weight:700;text-decoration:none`,
  small: 'margin:0 0 12px;font-size:13px;line-height:1.5',
  counter: `margin:32px 0 0;padding:14px 16px;border:1px solid ${line};border-radius:8px`,
  counterLine: 'margin:6px 0 0;font-size:17px;line-height:1.6',
  footer: `margin:32px 0 0;padding-top:14px;border-top:1px solid ${line}`,
} as const;

const LetterPage = ({ language, subject, blocks }: LetterInBlocks) => (
  <html lang={htmlLanguageOf(language)} dir="ltr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{subject}</title>
    </head>
    <body style={styles.page}>
      <div style={styles.letter}>
        {blocks.map((block) => (
          <LetterBlock {...block} />
        ))}
      </div>
    </body>
  </html>
);

const LetterBlock = (block: Block) => {
  switch (block.block) {
    case 'heading':
      return <Heading level={block.level} text={block.text} />;
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
        <div style={styles.date}>
          <p style={styles.dateLabel}>{block.label}</p>
          <p style={styles.dateItself}>{block.date}</p>
          <p style={styles.dateNote}>{block.note}</p>
        </div>
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
      return (
        <>
          <p style={styles.buttonLine}>
            <a href={block.url} style={block.look === 'quiet' ? styles.quiet : styles.button}>
              {block.text}
            </a>
          </p>
          <p style={styles.small}>{block.url}</p>
        </>
      );
    case 'counter':
      return (
        <div style={styles.counter}>
          <p style={styles.label}>{block.title}</p>
          {block.lines.map((text) => (
            <p lang="ja" style={styles.counterLine}>
              {text}
            </p>
          ))}
        </div>
      );
    case 'footer':
      return (
        <div style={styles.footer}>
          {block.lines.map((text) => (
            <p style={styles.small}>{text}</p>
          ))}
          {block.link && (
            <p style={styles.small}>
              <a href={block.link.url}>{block.link.text}</a>
              <br />
              {block.link.url}
            </p>
          )}
        </div>
      );
  }
};

const Heading = ({ level, text }: { readonly level: 1 | 2 | 3; readonly text: string }) => {
  if (level === 1) return <h1 style={styles.h1}>{text}</h1>;
  return level === 2 ? <h2 style={styles.h2}>{text}</h2> : <h3 style={styles.h3}>{text}</h3>;
};
