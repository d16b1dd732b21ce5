import type { Rule } from './rule';
import { localTaxAct } from './sources';

/** Who owes resident tax, and who sees to taxes during an absence. */
export const residentTax = {
  id: 'R7.7',
  sentence: {
    en: 'Resident tax is owed where one lives on 1 January; before a long absence appoint a tax agent who receives the notices and pays. Whoever is expected to be abroad for a year or more is usually a non-resident for income tax: ask the tax office.',
    ja: '住民税は、1月1日に住所のある市区町村で課税されます。長期に出国するときは、通知の受取と納付を行う納税管理人を定めてください。1年以上の予定で海外に居住する人は、所得税では通常は非居住者となりますので、税務署に確認してください。',
  },
  source: localTaxAct('arts. 300 and 318', '第300条及び第318条'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
