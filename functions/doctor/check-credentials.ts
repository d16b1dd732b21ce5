import type { Quotas } from '../ports/quotas';
import type { SendingAccount } from '../ports/sending-account';
import { Unanswered } from '../ports/unanswered';
import { type Finding, look, mend, well } from './finding';
import type { Patient } from './patient';

/**
 * Does AWS know who asks? SES is asked, since nothing works without it; the account's number stands in the names of its quotas.
 * `shellRegion`: where the other commands would go. Throws an `Unanswered` where that says nothing of the credentials.
 */
export async function checkCredentials(
  world: { readonly sendingAccount: SendingAccount; readonly quotas: Quotas },
  { on, region }: Patient,
  shellRegion: string | undefined,
): Promise<Finding> {
  if (on === 'laptop') return well('The laptop stage answers; it asks for no credentials.');
  try {
    await world.sendingAccount.sending();
  } catch (problem) {
    if (!(problem instanceof Unanswered)) throw problem;
    if (problem.why === 'no-credentials') {
      return mend(
        'This machine has no AWS credentials.',
        'Nothing can be deployed from here, and nothing of the account can be told.',
        'Sign in with "aws configure sso", or name a profile that has credentials: export AWS_PROFILE=NAME. Then run the doctor again.',
      );
    }
    if (problem.why === 'credentials-refused') {
      return mend(
        `AWS does not take the credentials of this machine (${problem.said}).`,
        'Nothing can be deployed from here, and nothing of the account can be told.',
        'Sign in again, with "aws sso login" or as you got them. A machine whose clock is wrong is refused, too.',
      );
    }
    throw problem;
  }
  const account = await numberOf(world.quotas);
  const seen = `AWS takes your credentials${account === undefined ? '' : ` for the account ${account}`}, in ${region}.`;
  if (shellRegion === undefined || shellRegion === region) return well(seen);
  return look(
    `${seen} Your shell says AWS_REGION=${shellRegion}.`,
    'The other commands (employer, redrive, restore) would look for the stage there and not find it.',
    `export AWS_REGION=${region} in this shell. If the stage is to stand in ${shellRegion}, deploy with -c region=${shellRegion} and run the doctor with --region ${shellRegion}.`,
  );
}

/** The account's number, where its quotas may be read: a second check says what follows if not. */
async function numberOf(quotas: Quotas): Promise<string | undefined> {
  try {
    return (await quotas.of('lambda')).find(({ account }) => account !== undefined)?.account;
  } catch (problem) {
    if (problem instanceof Unanswered) return undefined;
    throw problem;
  }
}
