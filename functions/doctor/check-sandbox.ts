import type { SendingAccount } from '../ports/sending-account';
import { type Finding, look, mend, well } from './finding';
import type { Patient } from './patient';
import { sendingPage } from './places';

/** Is the account out of the SES sandbox? docs.aws.amazon.com/ses/latest/dg/request-production-access.html */
export async function checkSandbox(
  { sendingAccount }: { readonly sendingAccount: SendingAccount },
  { region, stage }: Patient,
): Promise<Finding> {
  const { isProduction } = await sendingAccount.sending();
  if (isProduction) return well('The account is out of the SES sandbox: letters go to everybody.');
  const seen = 'The account is in the SES sandbox: letters go only to addresses and domains verified in it.';
  const next = `Ask AWS for production access at ${sendingPage(region)}: transactional mail, to people who confirmed their address. AWS answers within a day.`;
  // Before there is a stage nobody waits for a letter, and deploying does not need it.
  return stage === undefined
    ? look(seen, 'As long as that is so, nobody else can confirm an address or is reminded.', next)
    : mend(seen, 'Nobody else can confirm an address, and nobody else is reminded.', next);
}
