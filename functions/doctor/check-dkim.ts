import type { NamesInDns } from '../ports/names-in-dns';
import type { Identity, SendingAccount } from '../ports/sending-account';
import { countOf } from './count-of';
import { absent, type Finding, look, mend, well } from './finding';
import { domainOf, type Patient } from './patient';
import { identitiesPage } from './places';

const suffers =
  'Letters are not signed in the name of their domain: Gmail, Yahoo and Outlook refuse them or file them as spam.';

/** Are letters signed, and does the DNS hold the keys? docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy.html */
export async function checkDkim(
  world: { readonly sendingAccount: SendingAccount; readonly names: NamesInDns },
  { on, region }: Patient,
  sender: string,
): Promise<Finding> {
  const domain = domainOf(sender);
  const identity = await world.sendingAccount.identity(domain);
  if (identity === undefined) return absent(`The keys of ${domain} exist once SES knows the domain.`);
  const { isOn, state } = identity.dkim;
  if (!isOn) {
    return mend(
      `SES does not sign letters of ${domain}.`,
      suffers,
      `Switch it on: aws sesv2 put-email-identity-dkim-attributes --email-identity ${domain} --signing-enabled --region ${region}`,
    );
  }
  const missing = on === 'laptop' ? [] : await missingRecords(world.names, domain, identity);
  const enter = `Enter at the DNS of ${domain}: ${missing.join('; ')}.`;
  if (state === 'confirmed' && missing.length === 0)
    return well(`SES signs letters of ${domain}, and has seen its keys.`);
  if (state === 'confirmed') {
    return look(
      `SES has seen the keys of ${domain}, and ${countOf(missing.length, 'record is', 'records are')} not there now.`,
      `If SES does not find them for some days it stops. ${suffers}`,
      enter,
    );
  }
  if (missing.length > 0) {
    return mend(
      `${countOf(missing.length, 'DKIM record')} of ${domain} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      suffers,
      enter,
    );
  }
  return state === 'failed'
    ? mend(
        `The DKIM records of ${domain} are there, and SES has given up looking for them.`,
        suffers,
        `Let it look again: open ${identitiesPage(region)}, choose ${domain} and press "Try again" under DKIM.`,
      )
    : look(
        `The DKIM records of ${domain} are there, and SES has not seen them yet.`,
        suffers,
        'Wait: SES looks again by itself, usually within an hour. Then run the doctor again.',
      );
}

/** Records the DNS does not hold, as a person would enter them. */
async function missingRecords(names: NamesInDns, domain: string, { dkim }: Identity): Promise<readonly string[]> {
  const found = await Promise.all(
    dkim.tokens.map(async (token) => {
      const name = `${token}._domainkey.${domain}`;
      const aliases = await names.aliases(name);
      const isThere = aliases.some((alias) =>
        dkim.zone === undefined
          ? alias.startsWith(`${token}.dkim.`) && alias.endsWith('amazonses.com')
          : alias === `${token}.${dkim.zone}`,
      );
      return isThere ? [] : [`${name} CNAME ${token}.${dkim.zone ?? 'dkim.amazonses.com'}`];
    }),
  );
  return found.flat();
}
