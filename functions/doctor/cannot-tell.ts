import type { Unanswered } from '../ports/unanswered';
import { type Finding, unknown } from './finding';

/** A question without an answer, as a finding. */
export function cannotTell({ why, said }: Unanswered): Finding {
  switch (why) {
    case 'not-allowed':
      return unknown(
        `Your credentials may not ask this (${said}).`,
        'Ask whoever gave you them: the AWS managed policy ReadOnlyAccess allows every question; the test letter needs ses:SendEmail too.',
      );
    case 'no-credentials':
    case 'credentials-refused':
      return unknown(`AWS no longer takes your credentials (${said}).`, 'Sign in again, and run the doctor again.');
    case 'not-reached':
      return unknown(
        `Nobody answered (${said}).`,
        "Look at this machine's line and name servers, and run the doctor again.",
      );
    case 'failed':
      return unknown(`The answer was an error (${said}).`, 'Run the doctor again in a minute.');
  }
}
