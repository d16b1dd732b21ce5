import type { LetterSet } from '../ports/sending-account';
import { type Finding, look, mend, well } from './finding';
import { letterSetOf } from './patient';

/** Events a letter's ledger is written from. */
const needed = ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT'];
const reasons = ['BOUNCE', 'COMPLAINT'];

/** Does SES report what becomes of letters, and keep from addresses that do not want them? */
export function checkLetterSet(set: LetterSet | undefined, stage: string): Finding {
  const name = letterSetOf(stage);
  const again = 'Deploy once more: npx cdk deploy --all, with the settings of the first time.';
  if (set === undefined) {
    return mend(
      `There is no configuration set ${name}, by which letters are sent.`,
      'SES refuses every letter: nobody is reminded.',
      again,
    );
  }
  if (!set.isSending) {
    return mend(
      `Sending is switched off for the configuration set ${name}.`,
      'No letter leaves: nobody is reminded.',
      `Switch it on: aws sesv2 put-configuration-set-sending-options --configuration-set-name ${name} --sending-enabled`,
    );
  }
  const unheard = needed.filter((event) => !set.reports.includes(event));
  if (unheard.length > 0) {
    return mend(
      `SES does not report ${unheard.join(', ')} of our letters.`,
      'Letters to dead mailboxes go on, complaints are not heard, and no page says that a letter arrived.',
      again,
    );
  }
  const unsuppressed = reasons.filter((reason) => !set.suppresses.includes(reason));
  if (unsuppressed.length > 0) {
    return look(
      `SES does not remember addresses after a ${unsuppressed.join(' or a ')}.`,
      'We remember them ourselves; but one slip more and AWS counts it against the account.',
      again,
    );
  }
  return well(`SES reports what becomes of each letter, and remembers who bounced or complained.`);
}
