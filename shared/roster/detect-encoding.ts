import type { Answers, Decoder, Encoding, FileTools, Question } from './file-reading';
import { countKnownHeadings } from './find-heading-row';
import type { MeaningOf } from './match-headings';

type Detected =
  | { readonly encoding: Encoding; readonly encodingBy: 'byte-order-mark' | 'bytes' | 'answer' }
  | { readonly question: Extract<Question, { readonly kind: 'encoding' }> };

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The encoding of a text: what the person answered, else what its byte order mark says, else UTF-8 where every byte is, else CP932
 * where every byte is. Never by statistics: a short Shift_JIS text looks like Windows-1252 to them. What is none of these is asked.
 */
export function detectEncoding(bytes: Uint8Array, tools: FileTools, answers: Answers, meaningOf: MeaningOf): Detected {
  if (answers.encoding !== undefined) return { encoding: answers.encoding, encodingBy: 'answer' };
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return { encoding: marked[0], encodingBy: 'byte-order-mark' };
  const headIn = (encoding: Encoding): string => {
    const [head = ''] = decodePieces(bytes, tools.createDecoder(encoding, false));
    return head;
  };
  const whole = (['utf-8', 'cp932'] as const).find((encoding) => isWhole(bytes, tools.createDecoder(encoding, true)));
  // English in UTF-16 is also valid UTF-8, with a NUL beside every letter; then no heading is one of ours.
  const looksWide = (text: string): boolean => text.includes('\0') && countKnownHeadings(text, meaningOf) === 0;
  if (whole !== undefined && !looksWide(headIn(whole))) return { encoding: whole, encodingBy: 'bytes' };

  const choices = (['cp932', 'utf-8', 'utf-16le', 'utf-16be'] as const).map((encoding) => {
    const head = headIn(encoding);
    return { encoding, samples: sampleCells(head), known: countKnownHeadings(head, meaningOf) };
  });
  return {
    question: {
      kind: 'encoding',
      choices: choices
        .toSorted((one, other) => other.known - one.known)
        .map(({ encoding, samples }) => ({ encoding, samples })),
    },
  };
}

/** 64 KiB: small beside what else a room holds, large beside the cost of a call. */
const pieceSize = 65_536;

/** The text of a file, piece by piece. */
export function* decodePieces(bytes: Uint8Array, decode: Decoder): Generator<string, void, undefined> {
  for (let from = 0; from < bytes.length; from += pieceSize) {
    yield decode(bytes.subarray(from, from + pieceSize), from + pieceSize < bytes.length);
  }
}

/** Whether every byte means something; `decode` is strict. */
function isWhole(bytes: Uint8Array, decode: Decoder): boolean {
  try {
    for (const _ of decodePieces(bytes, decode));
    return true;
  } catch {
    return false;
  }
}

/** The first cells of a text as somebody sees them who decides whether it is readable. */
const sampleCells = (head: string): readonly string[] =>
  head
    .slice(0, 2_000)
    .split(/[\r\n,;\t"]+/)
    .filter((cell) => cell.trim() !== '')
    .slice(0, 6)
    .map((cell) => cell.slice(0, 40));
