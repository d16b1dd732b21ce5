/** Texts of machines for the log. What does not look like one is `unknown`: an error may quote what a person typed. */
import type { LogCode } from './ports/log';

/** Ids of machines, names of errors, reasons of SES: `[A-Za-z0-9._-]`, 64 characters at most; no address has such a form. */
export const logCode = (text: string): LogCode => (/^[A-Za-z0-9._-]{1,64}$/.test(text) ? text : 'unknown') as LogCode;

/** The kind of an error; never its message. zod's small half says `$ZodError` where the other says `ZodError`: here both are one. */
export const kindOfError = (problem: unknown): LogCode =>
  logCode(problem instanceof Error ? problem.name.replace(/^\$/, '') : 'unknown');

/** Where an error was thrown: function, line and column of the bundle, such as `registerForm.1042.17`. */
export function placeOfError({ stack = '', message }: Error): LogCode {
  // The message stands before the places, may hold what a person typed, and so a line that looks like one.
  const place = stack
    .replace(message, '')
    .split('\n')
    .find((line) => /^ *at /.test(line));
  const [, line, column] = /:(\d+):(\d+)\)?$/.exec(place ?? '') ?? [];
  const [, name = 'anonymous'] = /^ *at (?:async )?([\w.$]+) /.exec(place ?? '') ?? [];
  return logCode(line === undefined ? 'unknown' : `${name}.${line}.${column}`);
}

/** The route that was asked for, as the room writes it, without what stood in its place: `/r/:token/stop` is `r.token.stop`, and `/` is `root`. */
export const codeOfRoute = (route: string): LogCode =>
  logCode(
    route
      .split(/[^A-Za-z0-9-]+/)
      .filter(Boolean)
      .join('.') || 'root',
  );
