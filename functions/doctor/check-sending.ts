import type { SendingAccount } from '../ports/sending-account';
import { type Finding, look, mend, well } from './finding';
import type { Patient } from './patient';
import { sendingPage } from './places';

/** Does SES send for this account at all? docs.aws.amazon.com/ses/latest/dg/reputationdashboard-messages.html */
export async function checkSending(
  { sendingAccount }: { readonly sendingAccount: SendingAccount },
  { region }: Patient,
): Promise<Finding> {
  const { enabled, standing } = await sendingAccount.sending();
  if (standing === 'shut-down' || !enabled) {
    const byAws = standing === 'shut-down';
    return mend(
      byAws ? 'AWS has paused sending for this account.' : 'Sending is switched off for this account.',
      'No letter leaves: nobody is reminded, and whoever registers waits for a confirmation that does not come. What waits goes by itself once sending is on again.',
      byAws
        ? `Read why at ${sendingPage(region)}, mend the cause, and answer AWS there.`
        : `Switch it on: aws sesv2 put-account-sending-attributes --sending-enabled --region ${region}`,
    );
  }
  if (standing === 'on-probation') {
    return look(
      'SES sends for this account, and AWS has it under review for bounces or complaints.',
      'If they do not become fewer, AWS pauses sending, and nobody is reminded.',
      `Read why at ${sendingPage(region)}, and answer AWS there.`,
    );
  }
  return well('SES sends for this account.');
}
