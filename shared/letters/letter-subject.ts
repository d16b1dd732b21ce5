/** The subject line: one line, at most 78 characters (RFC 5322, 2.1.1), so that no mail program cuts off the date. */
const longest = 78;

/** Puts a traveller's name before the text, clipped where both do not fit, and left out where nothing legible would remain. */
export function nameSubject(
  name: string | undefined,
  text: string,
  named: (name: string, text: string) => string,
): string {
  if (name === undefined) return fitSubject(text);
  const room = longest - [...named('', text)].length;
  return room < 3 ? fitSubject(text) : fitSubject(named(clip(oneLine(name), room), text));
}

/** One line of at most 78 characters. What people typed may hold line breaks; a subject never does. */
export const fitSubject = (text: string): string => clip(oneLine(text), longest);

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
