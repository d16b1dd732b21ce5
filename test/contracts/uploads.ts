import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportDesk, Upload, Uploads } from '../../functions/ports/uploads';
import { instant } from '../../shared/calendar/day';
import type { EmployerId } from '../../shared/registrations/registration';
import { dayInMs, fresh, type Hand } from './contract';

/** What `Uploads` promises. */
export function uploadsContract(make: () => { readonly uploads: Uploads; readonly hand: Hand }): void {
  describe('uploads', () => {
    let port: Uploads;
    let hand: Hand;
    beforeEach(() => {
      ({ uploads: port, hand } = make());
    });
    const anUpload = (different: Partial<Upload> = {}): Upload => ({
      id: fresh('u'),
      version: 0,
      employerId: 'e1' as EmployerId,
      filename: '社員 名簿.csv',
      state: 'waiting',
      parts: 3,
      partsDone: [0, 2],
      underway: [{ part: 1, done: 200 }],
      rowsToWrite: 2_500,
      counts: { create: 1, update: 2, unchanged: 3, missing: 4, conflict: 5, objected: 9, error: 6 },
      letters: { today: 7, week: 8, people: 3, byLanguage: { ja: { today: 7, week: 8, people: 3 } } },
      written: { create: 1, update: 0 },
      createdAt: hand.now(),
      expiresAt: instant(hand.now() + 7 * dayInMs),
      ...different,
    });

    it('gives back what was saved, with the next version', async () => {
      const upload = anUpload({
        state: 'failed',
        failure: { code: 'no-rows', en: 'No rows.', ja: '行がありません。' },
      });
      expect(await port.load(upload.id)).toBeUndefined();
      expect(await port.save(upload)).toBe('saved');
      expect(await port.load(upload.id)).toEqual({ ...upload, version: 1 });
    });

    it('takes only the version after the one it has', async () => {
      const upload = anUpload();
      await port.save(upload);
      expect(await port.save(upload)).toBe('conflict');
      expect(await port.save({ ...upload, version: 1, state: 'reading' })).toBe('saved');
      expect((await port.load(upload.id))?.state).toBe('reading');
    });

    it('keeps what was said about the file', async () => {
      const answers: Upload['answers'] = {
        encoding: 'cp932',
        mapping: { 従業員コード: 'employee_id', 備考: 'ignore' },
        dateOrder: { departs: 'day-first' },
      };
      const upload = anUpload({ state: 'asking', answers, encoding: 'cp932' });
      await port.save(upload);
      expect(await port.load(upload.id)).toEqual({ ...upload, version: 1 });
    });

    it('keeps when it was written and what an undo has done', async () => {
      const undo = { partsDone: [1], restored: 2, removed: 3, kept: 4, lettersGone: 5 };
      const upload = anUpload({ state: 'undoing', writtenAt: hand.now(), undo });
      await port.save(upload);
      expect(await port.load(upload.id)).toEqual({ ...upload, version: 1 });
    });

    it('has one desk for an employer, empty at first, and takes only the version after the one it has', async () => {
      const employerId = fresh('e') as EmployerId;
      const desk = await port.loadDesk(employerId);
      expect(desk).toEqual({ employerId, version: 0 });
      const busy: ImportDesk = {
        ...desk,
        headings: { 社員コード: 'employee_id' },
        busy: { uploadId: 'u1', version: 3, until: hand.now() },
        uploads: ['u0', 'u1'],
        closedAt: hand.now(),
      };
      expect(await port.saveDesk(busy)).toBe('saved');
      expect(await port.saveDesk(busy)).toBe('conflict');
      expect(await port.loadDesk(employerId)).toEqual({ ...busy, version: 1 });
    });

    it('is gone when it is removed, as is a desk, and may be removed again', async () => {
      const upload = anUpload({ employerId: fresh('e') as EmployerId });
      await port.save(upload);
      await port.saveDesk({ employerId: upload.employerId, version: 0, uploads: [upload.id] });
      for (let times = 0; times < 2; times += 1) {
        await port.remove(upload.id);
        await port.removeDesk(upload.employerId);
      }
      expect(await port.load(upload.id)).toBeUndefined();
      expect(await port.loadDesk(upload.employerId)).toEqual({ employerId: upload.employerId, version: 0 });
    });

    it('is absent after its seven days', async () => {
      const upload = anUpload();
      await port.save(upload);
      hand.pass(7 * dayInMs);
      expect(await port.load(upload.id)).toBeUndefined();
    });
  });
}
