/** The console's two pages: everything at a glance, and one letter as its reader sees it. */

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { consoleStyle } from './console-style';
import { type ConsoleReaders, describeFate, inJapan, type QueueView, readAttachment } from './console-view';
import type { Denial } from './iam';
import type { StoredSchedule } from './services/scheduler';
import type { KeptMail } from './services/ses-events';

/** As many rows as a person looks through; `letters.json` and `state.json` have them all. */
const rowLimit = 100;

const turns = [
  { advance: 'P1D', label: '+1 day' },
  { advance: 'P7D', label: '+7 days' },
  { advance: 'P30D', label: '+30 days' },
] as const;

const At = ({ at }: { at: number }) => <time datetime={new Date(at).toISOString()}>{inJapan(at)}</time>;

const Page = ({ now, title, children }: { now: number; title: string; children: Child }) => (
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
);

const Box = ({
  title,
  note,
  empty,
  children,
}: {
  title: string;
  note?: string;
  empty?: string | false;
  children: Child;
}) => (
  <section>
    <h2>
      {title}
      {note === undefined ? null : <small>{note}</small>}
    </h2>
    {empty ? <p class="empty">{empty}</p> : children}
  </section>
);

const Fate = ({ mail }: { mail: KeptMail }) => {
  const fate = describeFate(mail);
  return <span class={fate === 'delivered' ? 'soft' : fate === 'on its way' ? 'warn' : 'bad'}>{fate}</span>;
};

const Letters = ({ mails }: { mails: readonly KeptMail[] }) => (
  <Box
    title="Letters"
    note={`${mails.length} sent`}
    empty={mails.length === 0 && 'No letter yet. Register a trip, and its confirmation arrives here.'}
  >
    <table>
      <tr>
        <th>Sent</th>
        <th>To</th>
        <th>Subject</th>
        <th>What became of it</th>
      </tr>
      {mails
        .slice(-rowLimit)
        .reverse()
        .map((mail) => (
          <tr>
            <td>
              <At at={mail.at} />
            </td>
            <td>{mail.to}</td>
            <td>
              <a href={`/_local/letters/${mail.id}`}>{mail.subject}</a>
            </td>
            <td>
              <Fate mail={mail} />
            </td>
          </tr>
        ))}
    </table>
  </Box>
);

const Alarms = ({ schedules }: { schedules: readonly StoredSchedule[] }) => (
  <Box
    title="Alarms"
    note={`${schedules.length} waiting`}
    empty={schedules.length === 0 && 'Nothing waits for its hour.'}
  >
    <table>
      {schedules.slice(0, rowLimit).map(({ name, at }) => (
        <tr>
          <td>
            <At at={at} />
          </td>
          <td>{name}</td>
        </tr>
      ))}
    </table>
  </Box>
);

const QueueTable = ({ queues }: { queues: readonly QueueView[] }) => (
  <Box title="Queues">
    <table>
      <tr>
        <th>Name</th>
        <th class="number">Ready</th>
        <th class="number">In flight</th>
        <th class="number">Delayed</th>
      </tr>
      {queues.map(({ name, visible, inFlight, delayed, isDeadLetters }) => (
        <tr>
          <td class={isDeadLetters ? 'soft' : ''}>{name}</td>
          <td class={`number ${isDeadLetters && visible > 0 ? 'bad' : ''}`}>{visible}</td>
          <td class="number">{inFlight}</td>
          <td class="number">{delayed}</td>
        </tr>
      ))}
    </table>
  </Box>
);

const DeadLetters = ({ queues }: { queues: readonly QueueView[] }) => {
  const dead = queues.flatMap(({ name, isDeadLetters, messages }) =>
    isDeadLetters ? messages.map((message) => ({ name, ...message })) : [],
  );
  return (
    <Box title="Dead letters" empty={dead.length === 0 && 'None: everything that was asked for has been done.'}>
      <table>
        {dead.map(({ name, sentAt, body, cause }) => (
          <tr>
            <td>
              <At at={Date.parse(sentAt)} />
              <br />
              <span class="soft">{name}</span>
            </td>
            <td>
              <span class="bad">{cause}</span>
              <pre>{body}</pre>
            </td>
          </tr>
        ))}
      </table>
    </Box>
  );
};

const Denials = ({ denials }: { denials: readonly Denial[] }) => (
  <Box title="Denied calls" empty={denials.length === 0 && 'None: every function may do what it does.'}>
    <table>
      {[...denials].reverse().map(({ at, caller, action, resource }) => (
        <tr>
          <td>
            <At at={at} />
          </td>
          <td>{caller}</td>
          <td class="bad">{action}</td>
          <td class="soft">{resource}</td>
        </tr>
      ))}
    </table>
  </Box>
);

export const OverviewPage = async ({ readers }: { readers: ConsoleReaders }) => {
  const [mails, queues] = await Promise.all([readers.mails(), readers.queues()]);
  const log = readers.log();
  return (
    <Page now={readers.now()} title="The laptop stage">
      <Letters mails={mails} />
      <div class="two">
        <Alarms schedules={readers.schedules().filter(({ fired }) => fired === undefined)} />
        <QueueTable queues={queues} />
      </div>
      <DeadLetters queues={queues} />
      <Denials denials={readers.denials()} />
      <Box title="Log" empty={log.length === 0 && 'Nothing was logged yet.'}>
        <pre>{log.slice(-rowLimit).join('\n')}</pre>
      </Box>
    </Page>
  );
};

/** Links of a letter open in a new tab, as in a mail program; the sandbox keeps everything else of it away from this page. */
const asFrame = (html: string): string => `<base target="_blank">${html}`;

export const LetterPage = ({ mail, now }: { mail: KeptMail; now: number }) => (
  <Page now={now} title={mail.subject}>
    <Box title={mail.subject}>
      <table>
        {Object.entries({ From: mail.from, To: mail.to, 'Reply-To': mail.replyTo.join(', '), ...mail.headers }).map(
          ([name, value]) => (
            <tr>
              <td class="soft">{name}</td>
              <td>{value}</td>
            </tr>
          ),
        )}
        <tr>
          <td class="soft">Sent</td>
          <td>
            <At at={mail.at} /> · <Fate mail={mail} />
          </td>
        </tr>
      </table>
    </Box>
    {mail.html === undefined ? null : (
      <Box title="As HTML">
        <iframe
          title={mail.subject}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcdoc={asFrame(mail.html)}
        ></iframe>
      </Box>
    )}
    <Box title="As text" empty={mail.text === undefined && 'This letter has no text.'}>
      <pre>{mail.text}</pre>
    </Box>
    {mail.attachments.map((attachment, at) => (
      <Box title={attachment.fileName} note={attachment.contentType}>
        <p>
          <a href={`/_local/letters/${mail.id}/attachments/${at}`}>Download</a>
        </p>
        <pre>{readAttachment(attachment).content}</pre>
      </Box>
    ))}
  </Page>
);
