import type { Log } from '../ports/log';

/** A log that hands each line on as JSON, without its line break. */
export const logAsJsonTo =
  (write: (line: string) => void): Log =>
  (level, code, sentence, fields) => {
    write(JSON.stringify({ timestamp: new Date().toISOString(), level, code, sentence, ...fields }));
  };

/**
 * The log of a room. Straight to standard output: `console.log` would wrap the line into a second JSON.
 * `level` and `timestamp` are the names Lambda reads: docs.aws.amazon.com/lambda/latest/dg/nodejs-logging.html
 */
export const logAsJson: Log = logAsJsonTo((line) => process.stdout.write(`${line}\n`));
