import type { Clock } from '../../../functions/ports/clock';
import type { ImportDesk, Upload, Uploads } from '../../../functions/ports/uploads';

/** Uploads in memory; one past its `expiresAt` is absent. */
export function uploadsInMemory(clock: Clock) {
  const uploads = new Map<string, Upload>();
  const desks = new Map<string, ImportDesk>();
  const port: Uploads = {
    load: async (id) => {
      const upload = uploads.get(id);
      return upload !== undefined && upload.expiresAt > clock.now() ? upload : undefined;
    },
    save: async (upload) => {
      if ((uploads.get(upload.id)?.version ?? 0) !== upload.version) return 'conflict';
      uploads.set(upload.id, { ...upload, version: upload.version + 1 });
      return 'saved';
    },
    remove: async (id) => {
      uploads.delete(id);
    },
    loadDesk: async (employerId) => desks.get(employerId) ?? { employerId, version: 0 },
    saveDesk: async (desk) => {
      if ((desks.get(desk.employerId)?.version ?? 0) !== desk.version) return 'conflict';
      desks.set(desk.employerId, { ...desk, version: desk.version + 1 });
      return 'saved';
    },
    removeDesk: async (employerId) => {
      desks.delete(employerId);
    },
  };
  return { ...port, uploads, desks };
}
