import { emailForm } from '../../shared/registrations/contact-form';
import type { Postbox } from '../ports/postbox';
import { type Finding, mend, unknown, well } from './finding';
import type { Patient } from './patient';
import { sendingPage } from './places';

/** The one of SES's mailboxes that takes everything, in the sandbox too: docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html */
const simulator = emailForm.parse('success@simulator.amazonses.com');

const letter = {
  to: simulator,
  subject: 'A letter of the doctor',
  text: 'npm run doctor asks whether SES takes letters of this stage. Nobody reads this.',
  html: '<p>npm run doctor asks whether SES takes letters of this stage. Nobody reads this.</p>',
  headers: {},
  attachments: [],
  // Without our tags feedback leaves its events alone: they are about nobody.
  tags: {},
};

/** Does SES take a letter of the stage's own sender and configuration set? */
export async function checkTestLetter(
  { postbox }: { readonly postbox: Postbox },
  { region, sender }: Patient,
): Promise<Finding> {
  const outcome = await postbox.send(letter);
  if (outcome.outcome === 'taken') {
    return well(
      `SES took a letter from ${sender} to its simulator. Whether its reports come back, the heartbeat shows.`,
    );
  }
  const seen = `SES did not take a letter from ${sender} to its simulator (${outcome.reason}).`;
  if (outcome.outcome === 'later' && outcome.limit === 'second') {
    return unknown(seen, 'Letters go out just now, as fast as SES allows. Run the doctor again in a while.');
  }
  return mend(seen, 'It takes no letter of anybody either: nobody is reminded.', whatHelps(outcome.reason, region));
}

/** What SES says of a letter it does not take: docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html */
function whatHelps(reason: string, region: string): string {
  switch (reason) {
    case 'AccessDeniedException':
      return 'Give whoever runs the doctor the permission ses:SendEmail; the stage itself has its own.';
    case 'MailFromDomainNotVerifiedException':
      return 'Enter the records named above under MAIL FROM.';
    case 'MessageRejected':
      return "Verify the sender's domain, as said above under Identity and DKIM.";
    case 'TooManyRequestsException':
    case 'LimitExceededException':
      return `What 24 hours allow is used up. Ask AWS for more at ${sendingPage(region)}.`;
    default:
      return `Look at the account's state at ${sendingPage(region)}.`;
  }
}
