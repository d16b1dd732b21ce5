import type { Finding } from '../assessment';
import { type FindingCode, findingCodes } from '../finding-codes';
import type { Judged } from '../judge';
import { absenceFindings } from './absence-findings';
import type { FindingRow } from './finding-row';
import { obstacleFindings } from './obstacle-findings';
import { oddFactFindings } from './odd-fact-findings';
import { paperFindings } from './paper-findings';
import { permissionFindings } from './permission-findings';
import { returnFindings } from './return-findings';
import { stayFindings } from './stay-findings';

/** Every finding code and what makes it true. A code without a row, or a row without a code, does not compile. */
const table: Readonly<Record<FindingCode, FindingRow>> = {
  ...permissionFindings,
  ...obstacleFindings,
  ...returnFindings,
  ...stayFindings,
  ...paperFindings,
  ...absenceFindings,
  ...oddFactFindings,
  // Exclusions and applications that were not stated count as none: nobody but Immigration can say that there are none.
  'confirm-with-immigration': { rule: 'R1.2', severity: 'info', when: () => true },
};

/** What there is to know about one case, in the order of `findingCodes`. */
export function listFindings(judged: Judged): readonly Finding[] {
  const found: Finding[] = [];
  for (const code of findingCodes) {
    const { rule, severity, when } = table[code];
    if (when(judged)) found.push({ code, severity: typeof severity === 'string' ? severity : severity(judged), rule });
  }
  return found;
}
