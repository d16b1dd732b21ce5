import type { SendingAccount } from '../ports/sending-account';
import { type Finding, mend, well } from './finding';
import { domainOf, type Patient } from './patient';
import { identitiesPage, optionOf, separated } from './places';

/** Does SES know the sender's domain, and may it send from there? docs.aws.amazon.com/ses/latest/dg/creating-identities.html */
export async function checkIdentity(
  { sendingAccount }: { readonly sendingAccount: SendingAccount },
  patient: Patient,
  sender: string,
): Promise<Finding> {
  const { stage, region } = patient;
  const domain = domainOf(sender);
  const identity = await sendingAccount.identity(domain);
  if (stage === undefined) {
    if (identity === undefined) return well(`SES does not know ${domain} yet; deploying tells it.`);
    const known = `SES knows ${domain} already${identity.isVerified ? '' : ', and waits for its DNS records'}.`;
    return {
      verdict: 'look',
      seen: known,
      otherwise: 'CloudFormation does not take over what exists: the first deployment would stop at it.',
      next: `Add -c identity=existing to npx cdk deploy. If a stage of ours made it, ask for that stage: npm run doctor -- --stage NAME --region ${region}`,
    };
  }
  if (identity === undefined) {
    return mend(
      `SES in ${region} does not know ${domain}, from which the stage writes.`,
      'SES refuses every letter: nobody is reminded.',
      `Deploy once more without -c identity=existing, or enter ${domain} at ${identitiesPage(region)}.`,
    );
  }
  if (identity.isVerified) return well(`SES may send from ${domain}.`);
  return mend(
    `SES knows ${domain} and may not send from it yet: it waits for the DNS records.`,
    'SES refuses every letter: nobody is reminded.',
    `Enter the records named below under DKIM. SES looks for them for 72 hours; then run npm run doctor${separated(optionOf(patient))} again.`,
  );
}
