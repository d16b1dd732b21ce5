import type { Encoding } from '../../shared/roster/file-reading';
import { createDecoder } from './decode-file';

export type EncodedFile = {
  readonly bytes: Uint8Array;
  /** The one that was asked for, or UTF-8 where that one lacks a character of the text. */
  readonly encoding: Encoding;
  readonly fellBack: boolean;
};

/**
 * Writes a text in an encoding, so that a file goes back as it came. Begins with a byte order mark where the encoding has one, whether
 * the text has one or not, since Excel reads no UTF-8 without. Where CP932 lacks a character the whole file is written in UTF-8.
 */
export function encodeFile(text: string, encoding: Encoding): EncodedFile {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  switch (encoding) {
    case 'utf-8':
      return { bytes: encodeUtf8(plain), encoding, fellBack: false };
    case 'utf-16le':
    case 'utf-16be':
      return { bytes: encodeUtf16(plain, encoding === 'utf-16le'), encoding, fellBack: false };
    case 'cp932': {
      const bytes = encodeCp932(plain);
      return bytes === undefined
        ? { bytes: encodeUtf8(plain), encoding: 'utf-8', fellBack: true }
        : { bytes, encoding, fellBack: false };
    }
  }
}

const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`);

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + 1) * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16((at + 1) * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** CP932 has no byte order mark. undefined where it lacks a character. */
function encodeCp932(text: string): Uint8Array | undefined {
  const table = cp932Table();
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const known = table[code] ?? 0;
    if (known === 0) return undefined;
    if (known > 0xff) bytes[length++] = known >> 8;
    bytes[length++] = known & 0xff;
  }
  return bytes.subarray(0, length);
}

let made: Uint16Array | undefined;

/** The bytes of each UTF-16 code unit above ASCII, 0 where it has none; made from the decoder, so that the two cannot disagree. */
function cp932Table(): Uint16Array {
  if (made !== undefined) return made;
  const table = new Uint16Array(0x1_00_00);
  const decode = createDecoder('cp932', false);
  const add = (...bytes: readonly number[]): void => {
    const text = decode(Uint8Array.from(bytes), false);
    const code = text.length === 1 ? text.charCodeAt(0) : 0xfffd;
    // Some characters have several places; the first is the one others write (WHATWG Encoding, index Shift_JIS pointer).
    if (code !== 0xfffd && table[code] === 0) table[code] = bytes.reduce((value, byte) => value * 256 + byte, 0);
  };
  for (let kana = 0xa1; kana <= 0xdf; kana += 1) add(kana);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    // 0xA0 to 0xDF are half-width kana; 0xED and 0xEE hold again what stands in 0xFA to 0xFC, and are not written.
    if ((lead >= 0xa0 && lead <= 0xdf) || lead === 0xed || lead === 0xee) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) add(lead, trail);
  }
  made = table;
  return table;
}
