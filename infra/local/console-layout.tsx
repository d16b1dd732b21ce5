/** What the console's pages share: the clock with its buttons above, and titled boxes below. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { consoleStyle } from './console-style';
import { describeFate, inJapan } from './console-view';
import type { KeptMail } from './services/ses-events';

const turns = [
  { advance: 'P1D', label: '+1 day' },
  { advance: 'P7D', label: '+7 days' },
  { advance: 'P30D', label: '+30 days' },
] as const;

/** An instant on Japan's clocks. */
export const At = ({ at }: { at: number }) => <time datetime={new Date(at).toISOString()}>{inJapan(at)}</time>;

export const Page = ({ now, title, children }: { now: number; title: string; children: Child }) => (
  <>
    {raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{raw(consoleStyle)}</style>
      </head>
      <body>
        <header>
          <div>
            <h1>
              <a href="/_local">The laptop stage</a>
            </h1>
            <a href="/">The form</a>
            <span class="now">
              <At at={now} />
              <small>in Japan · {new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC</small>
            </span>
            <form method="post" action="/_local/clock">
              {turns.map(({ advance, label }) => (
                <button type="submit" name="advance" value={advance}>
                  {label}
                </button>
              ))}
              <button type="submit" name="to" value="next-letter" class="first">
                Next letter
              </button>
            </form>
          </div>
        </header>
        <main>{children}</main>
      </body>
    </html>
  </>
);

/** A titled part of a page; `empty` is what it says where it has nothing to show, `many` lets its rows scroll by themselves. */
export const Box = ({
  title,
  note,
  empty,
  many = false,
  children,
}: {
  title: string;
  note?: string;
  empty?: string | false;
  many?: boolean;
  children: Child;
}) => (
  <section>
    <h2>
      {title}
      {note === undefined ? null : <small>{note}</small>}
    </h2>
    {empty ? <p class="empty">{empty}</p> : many ? <div class="many">{children}</div> : children}
  </section>
);

export const Fate = ({ mail }: { mail: KeptMail }) => {
  const fate = describeFate(mail);
  return <span class={fate === 'delivered' ? 'soft' : fate === 'on its way' ? 'warn' : 'bad'}>{fate}</span>;
};
