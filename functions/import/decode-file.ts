import type { Decoder, Encoding } from '../../shared/roster/file-reading';

/** The WHATWG's names; its `shift_jis` is windows-31j, which is what CP932 is. */
const labels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  cp932: 'shift_jis',
};

/** Decodes bytes piece by piece, in Lambda and in a browser alike, without the byte order mark. A strict one throws a TypeError at bytes that mean nothing. */
export function createDecoder(encoding: Encoding, strict: boolean): Decoder {
  const decoder = new TextDecoder(labels[encoding], { fatal: strict });
  return (bytes, more) => decoder.decode(bytes, { stream: more });
}
