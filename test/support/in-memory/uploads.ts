import type { Upload, Uploads } from '../../../functions/ports/uploads';

export function uploadsInMemory(): Uploads {
  const uploads = new Map<string, Upload>();
  return {
    load: async (id) => uploads.get(id),
    save: async (upload) => {
      if ((uploads.get(upload.id)?.version ?? 0) !== upload.version) return 'conflict';
      uploads.set(upload.id, { ...upload, version: upload.version + 1 });
      return 'saved';
    },
  };
}
