/** A workbook written by hand, so that a test says byte by byte what a cell is: an .xlsx is a ZIP of XML files (ECMA-376). */

/** A text, a number, a number shown as a date, a formula with its result, or an error. */
export type BuiltCell =
  | string
  | number
  | { readonly serial: number; readonly format?: 'date' | 'era' }
  | { readonly formula: string; readonly result: string }
  | { readonly error: string }
  | null;

/** One sheet; the key is the number of the row, so that rows may be left out. */
export function buildWorkbook(rows: Readonly<Record<number, readonly BuiltCell[]>>): Uint8Array {
  const sheetRows = Object.entries(rows).map(
    ([number, cells]) =>
      `<row r="${number}">${cells.map((cell, index) => writeCell(cell, `${String.fromCharCode(65 + index)}${number}`)).join('')}</row>`,
  );
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="名簿" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 is format 14, a date; style 2 the format of an era, as Japanese Excel writes it.
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetRows.join('')}</sheetData></worksheet>`,
  });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

function writeCell(cell: BuiltCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  if ('serial' in cell) return `<c r="${at}" s="${cell.format === 'era' ? 2 : 1}"><v>${cell.serial}</v></c>`;
  if ('formula' in cell) return `<c r="${at}" t="str"><f>${cell.formula}</f><v>${cell.result}</v></c>`;
  return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
}

/** A ZIP of files that are stored, not packed (APPNOTE 4.3). Its checksums are 0: whoever reads ours does not look. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const nameBytes = new TextEncoder().encode(name);
    const content = new TextEncoder().encode(text);
    const sizes = [...u32(0), ...u32(content.length), ...u32(content.length), ...u16(nameBytes.length), ...u16(0)];
    const local = Uint8Array.from([...u32(0x04034b50), ...u16(20), ...u16(0), ...u16(0), ...u32(0), ...sizes]);
    directory.push(
      Uint8Array.from([...u32(0x02014b50), ...u16(20), ...u16(20), ...u16(0), ...u16(0), ...u32(0), ...sizes]),
      Uint8Array.from([...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset)]),
      nameBytes,
    );
    parts.push(local, nameBytes, content);
    offset += local.length + nameBytes.length + content.length;
  }
  const directorySize = directory.reduce((size, part) => size + part.length, 0);
  const count = u16(Object.keys(files).length);
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...count,
    ...count,
    ...u32(directorySize),
    ...u32(offset),
    ...u16(0),
  ];
  return Uint8Array.from([...parts, ...directory, Uint8Array.from(end)].flatMap((part) => [...part]));
}

const u16 = (value: number): readonly number[] => [value & 0xff, value >> 8];
const u32 = (value: number): readonly number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
