import type { FileTools } from '../../shared/roster/file-reading';
import { createDecoder } from './decode-file';
import { openWorkbook } from './open-workbook';

/** What `readFile` needs of the machine. A browser opens workbooks with the same code, but loads it only where there is one. */
export const fileTools = { createDecoder, openWorkbook } as const satisfies FileTools;
