import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../functions/import/decode-file';
import { encodeFile } from '../../../functions/import/encode-file';
import { encodings } from '../../../shared/roster/file-reading';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('a text written in an encoding', () => {
  it.each(encodings)('in %s is read back as it was', (encoding) => {
    const text = '社員番号,氏名\r\n0000001,髙橋①Ⅲ㎝～－ｱｲｳ “…”\r\n';
    const file = encodeFile(text, encoding);
    expect(file).toMatchObject({ encoding, fellBack: false });
    expect(createDecoder(encoding, true)(file.bytes, false)).toBe(text);
  });

  it('in CP932 has the bytes Windows writes', () => {
    // windows-31j: 髙 is IBM's extension FBFC, not NEC's copy EEE0; ① NEC's 8740; ｱ one byte; ∵ the 81E6 of JIS.
    expect(hex(encodeFile('A髙①ｱ∵処', 'cp932').bytes)).toBe('41fbfc8740b181e68f88');
  });

  it('begins with a byte order mark where there is one, and once only', () => {
    expect(hex(encodeFile('a', 'utf-8').bytes)).toBe('efbbbf61');
    expect(hex(encodeFile('\ufeffa', 'utf-8').bytes)).toBe('efbbbf61');
    expect(hex(encodeFile('\ufeffa', 'utf-16le').bytes)).toBe('fffe6100');
    expect(hex(encodeFile('a', 'utf-16be').bytes)).toBe('feff0061');
    expect(hex(encodeFile('\ufeffa', 'cp932').bytes)).toBe('61');
  });

  it.each(['Nguyễn', '🙂', '한', '\ufffd'])(
    'is written in UTF-8 where CP932 lacks a character, and says so: %s',
    (text) => {
      const file = encodeFile(text, 'cp932');
      expect(file).toMatchObject({ encoding: 'utf-8', fellBack: true });
      expect(createDecoder('utf-8', true)(file.bytes, false)).toBe(text);
    },
  );

  it('in CP932 gives back whatever was decoded from it', () => {
    const pair = fc.tuple(fc.integer({ min: 0x81, max: 0xfc }), fc.integer({ min: 0x40, max: 0xfc }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 5 }), (pairs) => {
        const text = createDecoder('cp932', false)(Uint8Array.from(pairs.flat()), false);
        // Decoders do not agree on the control characters of Shift_JIS; no file of ours holds any.
        fc.pre(!/[\ufffd\p{Cc}]/u.test(text));
        const file = encodeFile(text, 'cp932');
        expect(createDecoder(file.encoding, true)(file.bytes, false)).toBe(text);
        expect(file.fellBack).toBe(false);
      }),
    );
  });
});
