import type { Finding } from '../assessment';
import type { Situation } from '../situation';
import { findAboutAbsence } from './absence-findings';
import { info } from './finding';
import { findObstacles } from './obstacle-findings';
import { findAboutPapers } from './paper-findings';
import { findAboutPermission } from './permission-findings';
import { findAboutPermit } from './permit-findings';
import { findAboutReturn } from './return-findings';
import { findAboutApplication, findAboutStay } from './stay-findings';

/** Exclusions and applications that were not stated count as none: nobody but Immigration can say that there are none. */
const confirmWithImmigration = info('confirm-with-immigration', 'R1.2');

/** What there is to know about one case: first what carries home and what does not, then stay, papers and absence. */
export function listFindings(situation: Situation): readonly Finding[] {
  const found: Finding[] = [];
  findAboutPermission(situation, found);
  findAboutPermit(situation, found);
  findObstacles(situation, found);
  findAboutReturn(situation, found);
  findAboutStay(situation, found);
  findAboutApplication(situation, found);
  findAboutPapers(situation, found);
  findAboutAbsence(situation, found);
  found.push(confirmWithImmigration);
  return found;
}
