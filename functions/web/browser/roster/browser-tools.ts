import type { FileTools } from '../../../../shared/roster/file-reading';
import { createDecoder } from '../../../import/decode-file';

/** What the reader of rosters needs of a browser. The code that opens workbooks is half as large as all other: fetched only for one. */
export const browserTools: FileTools = {
  createDecoder,
  openWorkbook: async (bytes) => {
    const { openWorkbook } = await import('../../../import/open-workbook');
    return openWorkbook(bytes);
  },
  isTimeZone: (name) => {
    try {
      Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  },
};
