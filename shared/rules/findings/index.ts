import type { Finding, Severity } from '../assessment';
import { type FindingCode, findingCodes } from '../finding-codes';
import type { Situation } from '../situation';
import { absenceFindings } from './absence-findings';
import { always, type FindingRow } from './finding-row';
import { obstacleFindings } from './obstacle-findings';
import { oddFactFindings } from './odd-fact-findings';
import { paperFindings } from './paper-findings';
import { permissionFindings } from './permission-findings';
import { permitFindings } from './permit-findings';
import { returnFindings } from './return-findings';
import { stayFindings } from './stay-findings';

/** Every finding code and what makes it true. A code without a row, or a row without a code, does not compile. */
const table: Readonly<Record<FindingCode, FindingRow>> = {
  ...permissionFindings,
  ...permitFindings,
  ...obstacleFindings,
  ...returnFindings,
  ...stayFindings,
  ...paperFindings,
  ...absenceFindings,
  ...oddFactFindings,
  // Exclusions and applications that were not stated count as none: nobody but Immigration can say that there are none.
  'confirm-with-immigration': { rule: 'R1.2', severity: 'info', given: always, when: always },
};

type PreparedRow = Pick<FindingRow, 'severity' | 'when'> & Readonly<Record<Severity, Finding>>;
type Block = { readonly given: FindingRow['given']; readonly rows: PreparedRow[] };

/** The rows in the order of `findingCodes`, neighbours with the same condition together, and each finding made once. */
const blocks: readonly Block[] = findingCodes.reduce<Block[]>((made, code) => {
  const { rule, severity, given, when } = table[code];
  const finding = (how: Severity): Finding => ({ code, severity: how, rule });
  const row = { severity, when, info: finding('info'), warning: finding('warning'), danger: finding('danger') };
  const last = made.at(-1);
  if (last?.given === given) last.rows.push(row);
  else made.push({ given, rows: [row] });
  return made;
}, []);

/** What there is to know about one case, in the order of `findingCodes`. */
export function listFindings(situation: Situation): readonly Finding[] {
  const found: Finding[] = [];
  for (const { given, rows } of blocks) {
    if (!given(situation)) continue;
    for (const row of rows) {
      if (!row.when(situation)) continue;
      found.push(row[typeof row.severity === 'string' ? row.severity : row.severity(situation)]);
    }
  }
  return found;
}
