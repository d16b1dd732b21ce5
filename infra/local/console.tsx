/** The console at `/_local`: what the stage holds, for people and for programs, and the one thing they may change: the time. */
import { Hono } from 'hono';
import { isLoopback, isOwnRequest, readTurnRequest, type TurnRequest } from './console-clock';
import { LetterPage } from './console-letter';
import { OverviewPage } from './console-overview';
import { type ConsoleReaders, describeLetter, describeSchedule } from './console-view';

/** Nothing is fetched and no script runs: a letter inside its frame included. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The console as an app whose paths begin with `/_local`.
 * A turn of the clock waits until nothing is in flight, so a request to the console must not itself be counted as such.
 */
export const openConsole = (readers: ConsoleReaders): Hono => {
  const app = new Hono({ strict: false }).basePath('/_local');

  app.use(async (context, next) => {
    if (!isLoopback(context.req.header('host'))) {
      return context.text(
        'The console answers on this machine only: open it as http://127.0.0.1 or http://localhost.',
        403,
      );
    }
    if (context.req.method !== 'GET' && !isOwnRequest((name) => context.req.header(name))) {
      return context.text('This request comes from another web page, so it may not change anything here.', 403);
    }
    await next();
    context.header('cache-control', 'no-store');
    context.header('content-security-policy', policy);
    // Not `no-referrer`: under it browsers name the origin of our own buttons `null`, as they do a letter's.
    context.header('referrer-policy', 'same-origin');
    context.header('x-content-type-options', 'nosniff');
    return;
  });

  app.get('/', (context) => context.html(<OverviewPage readers={readers} />));
  app.get('/letters.json', async (context) => context.json((await readers.mails()).map(describeLetter)));
  app.get('/state.json', async (context) =>
    context.json({
      now: new Date(readers.now()).toISOString(),
      schedules: readers.schedules().map(describeSchedule),
      queues: await readers.queues(),
      items: await readers.items(),
      denied: readers.denials().map((denial) => ({ ...denial, at: new Date(denial.at).toISOString() })),
    }),
  );

  const findLetter = async (id: string) => (await readers.mails()).find((mail) => mail.id === id);
  app.get('/letters/:id', async (context) => {
    const mail = await findLetter(context.req.param('id'));
    if (mail === undefined) return context.text('There is no such letter.', 404);
    return context.html(<LetterPage mail={mail} now={readers.now()} />);
  });
  app.get('/letters/:id/attachments/:at', async (context) => {
    const mail = await findLetter(context.req.param('id'));
    const attachment = mail?.attachments[Number(context.req.param('at'))];
    if (attachment === undefined) return context.text('There is no such attachment.', 404);
    return context.body(new Uint8Array(Buffer.from(attachment.content, 'base64')), 200, {
      'content-type': attachment.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.fileName)}`,
    });
  });

  app.post('/clock', async (context) => {
    const isForm = /^application\/x-www-form-urlencoded\b/i.test(context.req.header('content-type') ?? '');
    const body: unknown = isForm ? await context.req.parseBody() : await context.req.json().catch(() => undefined);
    const asked = readTurnRequest(body, readers.now());
    if (asked.kind === 'wrong') return context.json({ message: asked.sentence }, 400);
    try {
      const { events } = await turn(readers, asked);
      if (isForm) return context.redirect('/_local', 303);
      return context.json({ now: new Date(readers.now()).toISOString(), events });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return context.json({ message: `The clock stopped at ${new Date(readers.now()).toISOString()}: ${why}` }, 500);
    }
  });
  return app;
};

/** An alarm need not lead to a letter; this many are tried. */
const alarmsTried = 50;
/** From an alarm to its letter's events: the ring, the run and the second until SES reports. */
const settleMs = 5000;

const turn = async (
  readers: ConsoleReaders,
  asked: Exclude<TurnRequest, { kind: 'wrong' }>,
): Promise<{ readonly events: number }> => {
  if (asked.kind === 'to') return readers.turn(asked.to);
  const before = (await readers.mails()).length;
  let events = 0;
  for (let tried = 0; tried < alarmsTried; tried += 1) {
    const next = readers.schedules().find(({ fired }) => fired === undefined);
    if (next === undefined) break;
    events += (await readers.turn(Math.max(next.at, readers.now()) + settleMs)).events;
    if ((await readers.mails()).length > before) break;
  }
  return { events };
};
