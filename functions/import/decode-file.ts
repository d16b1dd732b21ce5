/** The text of a file in strict UTF-8, without its byte order mark; undefined where it is written in anything else. */
export function decodeFile(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
