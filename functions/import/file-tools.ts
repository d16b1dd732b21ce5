import type { FileTools } from '../../shared/roster/file-reading';
import { createDecoder } from './decode-file';

/** What `readFile` needs of the machine. What opens workbooks is loaded where there is one, as in a browser. */
export const fileTools: FileTools = {
  createDecoder,
  openWorkbook: async (bytes) => (await import('./open-workbook')).openWorkbook(bytes),
};
