import { beforeEach, describe, expect, it } from 'vitest';
import type { Files } from '../../functions/ports/files';
import { fresh } from './contract';

/** What `Files` promises. */
export function filesContract(make: () => { readonly files: Files }): void {
  describe('files', () => {
    let port: Files;
    beforeEach(() => {
      ({ files: port } = make());
    });
    const aKey = () => `plans/${fresh('u')}/1.json`;

    it('a file that is not there is undefined', async () => {
      expect(await port.read(aKey())).toBeUndefined();
    });

    it('gives back a text as UTF-8 and bytes as they were', async () => {
      const [text, bytes] = [aKey(), aKey()];
      const cp932 = Uint8Array.from([0x8e, 0xd0, 0x88, 0xf5, 0x00, 0xff]);
      await port.write(text, '社員番号', 'text/csv; charset=utf-8');
      await port.write(bytes, cp932, 'application/octet-stream');
      expect(new TextDecoder().decode(await port.read(text))).toBe('社員番号');
      expect([...((await port.read(bytes)) ?? [])]).toEqual([...cp932]);
    });

    it('the last one who writes is read', async () => {
      const key = aKey();
      await port.write(key, 'one', 'text/plain');
      await port.write(key, 'two', 'text/plain');
      expect(new TextDecoder().decode(await port.read(key))).toBe('two');
    });

    it('a file that is removed is not there, and may be removed again', async () => {
      const key = aKey();
      await port.write(key, 'one', 'text/plain');
      for (let times = 0; times < 2; times += 1) await port.remove(key);
      expect(await port.read(key)).toBeUndefined();
    });

    it('an empty file is there', async () => {
      const key = aKey();
      await port.write(key, '', 'text/plain');
      expect((await port.read(key))?.length).toBe(0);
    });
  });
}
