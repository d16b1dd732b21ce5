import type { Files } from '../../../functions/ports/files';

/** The bucket in memory. What a browser would post lands through `write`. */
export function filesInMemory() {
  const objects = new Map<string, Uint8Array>();
  const port: Files = {
    presignUpload: async (key, maxBytes, thenTo) => ({
      url: 'http://bucket.test/',
      fields: {
        key,
        'x-max-bytes': String(maxBytes),
        ...(thenTo !== undefined && { success_action_redirect: thenTo }),
      },
    }),
    read: async (key) => objects.get(key),
    write: async (key, content) => {
      objects.set(key, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    remove: async (key) => {
      objects.delete(key);
    },
  };
  return { ...port, objects };
}
