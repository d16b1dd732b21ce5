import { decodePieces, detectEncoding } from './detect-encoding';
import { type Answers, type Delimiter, delimiters, type FileLook, type FileTools, type Question } from './file-reading';
import { findDelimiter } from './find-heading-row';
import type { MeaningOf } from './match-headings';
import type { FileProblem } from './reading';
import { splitRows } from './split-rows';

/** The rows of a file before anything is known about them, and how they were found. */
export type Source = {
  readonly found: Pick<FileLook, 'format' | 'encoding' | 'encodingBy' | 'delimiter'>;
  /** From row 1 of the spreadsheet on. Each call begins anew. */
  readonly rows: () => Iterable<readonly string[]>;
};

type Opened = Source | { readonly problem: FileProblem } | { readonly question: Question };

/** Opens a file by what its bytes say it is, whatever its name says. */
export async function openSource(
  bytes: Uint8Array,
  tools: FileTools,
  answers: Answers,
  meaningOf: MeaningOf,
): Promise<Opened> {
  if (bytes.length === 0) return { problem: { code: 'file-empty' } };
  if (beginsWith(bytes, zip) || beginsWith(bytes, emptyZip)) {
    const opened = await tools.openWorkbook(bytes);
    if ('problem' in opened) return { problem: { code: opened.problem } };
    return { found: { format: 'xlsx' }, rows: () => opened.rows };
  }
  // A workbook with a password is an encrypted package inside a file of the old kind (MS-OFFCRYPTO 1.3.2).
  if (beginsWith(bytes, compoundFile))
    return { problem: { code: holdsName(bytes, 'EncryptedPackage') ? 'workbook-protected' : 'workbook-old' } };

  if (otherFormats.some((magic) => beginsWith(bytes, magic))) return { problem: { code: 'file-not-a-table' } };
  // Old systems end a text with Ctrl-Z.
  const text = bytes.at(-1) === 0x1a ? bytes.subarray(0, -1) : bytes;
  const detected = detectEncoding(text, tools, answers, meaningOf);
  if ('question' in detected) return detected;
  return openText(text, tools, answers.delimiter, meaningOf, detected);
}

function openText(
  bytes: Uint8Array,
  tools: FileTools,
  answered: Delimiter | undefined,
  meaningOf: MeaningOf,
  { encoding, encodingBy }: Required<Pick<FileLook, 'encoding' | 'encodingBy'>>,
): Opened {
  const pieces = () => decodePieces(bytes, tools.createDecoder(encoding, false));
  const [head = ''] = pieces();
  if (webPage.test(head)) return { problem: { code: 'file-not-a-table' } };
  const said = delimiterSaid.exec(head)?.[1];
  const delimiter = answered ?? delimiters.find((each) => each === said) ?? findDelimiter(head, meaningOf);
  return {
    found: { format: 'csv', encoding, encodingBy, delimiter },
    rows: () => {
      const rows = splitRows(pieces(), delimiter);
      if (said !== undefined) rows.next();
      return rows;
    },
  };
}

/** Some systems export a web page under the name of a workbook. */
const webPage = /^\s*<(?:!doctype|html|head|meta|table|\?xml)/i;

/** `sep=;` in the first line tells Excel the delimiter. Excel does not show that line, and does not count it. */
const delimiterSaid = /^sep=([,;\t])\r?\n/i;

const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** PDF, PNG, JPEG, gzip. */
const otherFormats = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Whether an ASCII name stands anywhere in the bytes in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let from = bytes.indexOf(wanted[0] ?? 0); from !== -1; from = bytes.indexOf(wanted[0] ?? 0, from + 1)) {
    if (wanted.every((byte, index) => bytes[from + index] === byte)) return true;
  }
  return false;
}
