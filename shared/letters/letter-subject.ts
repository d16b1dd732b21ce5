/** The subject line: one line, at most 78 characters (RFC 5322, 2.1.1), so that no mail program cuts off the date. */
import { dropReadings } from '../words/ruby';

const longest = 78;

/** One line of at most 78 characters. What people typed may hold line breaks, and words readings; a subject never does. */
export const fitSubject = (text: string): string => clip(oneLine(dropReadings(text)), longest);

/** A subject that holds a name somebody typed: the name is clipped before anything else is, and left out (`without`) where nothing legible would remain. */
export function fitName(name: string, say: (name: string) => string, without: string): string {
  const room = longest - lengthOf(oneLine(dropReadings(say('…')))) + 1;
  return fitSubject(room < 3 ? without : say(clip(oneLine(name), room)));
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const lengthOf = (text: string): number => [...text].length;
const clip = (text: string, most: number): string =>
  lengthOf(text) <= most ? text : `${[...text].slice(0, most - 1).join('')}…`;
