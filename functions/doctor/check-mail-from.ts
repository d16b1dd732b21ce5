import type { NamesInDns } from '../ports/names-in-dns';
import type { SendingAccount } from '../ports/sending-account';
import { absent, type Finding, look, mend, well } from './finding';
import { domainOf, type Patient } from './patient';

/** Do bounces go to a domain of the sender's own, so that SPF speaks for it? docs.aws.amazon.com/ses/latest/dg/mail-from.html */
export async function checkMailFrom(
  world: { readonly sendingAccount: SendingAccount; readonly names: NamesInDns },
  { on, region }: Patient,
  sender: string,
): Promise<Finding> {
  const domain = domainOf(sender);
  const identity = await world.sendingAccount.identity(domain);
  if (identity === undefined) return absent(`There is a MAIL FROM domain once SES knows ${domain}.`);
  const { mailFrom } = identity;
  if (mailFrom === undefined) {
    return look(
      `Letters of ${domain} name a domain of Amazon's as the one bounces go to.`,
      'DKIM alone speaks for them: where a mail program breaks the signature, they are taken for spam.',
      `Deploy a version that has a MAIL FROM domain, or set one: aws sesv2 put-email-identity-mail-from-attributes --email-identity ${domain} --mail-from-domain bounce.${domain} --region ${region}`,
    );
  }
  const own = mailFrom.domain.toLowerCase();
  if (on === 'laptop') return well(`Bounces go to ${own}.`);
  const mailServer = `feedback-smtp.${region}.amazonses.com`;
  const hasServer = (await world.names.mailServers(own)).includes(mailServer);
  const hasSpf = (await world.names.texts(own)).some(
    (text) => /^v=spf1(\s|$)/i.test(text) && /\binclude:amazonses\.com\b/i.test(text),
  );
  const missing = [
    ...(hasServer ? [] : [`${own} MX 10 ${mailServer}`]),
    ...(hasSpf ? [] : [`${own} TXT "v=spf1 include:amazonses.com ~all"`]),
  ];
  if (missing.length > 0) {
    const seen = `${missing.length === 2 ? 'Both records' : 'One of the two records'} of ${own}, to which bounces go, ${missing.length === 2 ? 'are' : 'is'} missing.`;
    const next = `Enter at the DNS: ${missing.join('; ')}.`;
    return mailFrom.rejectsWithout && !hasServer
      ? mend(seen, 'SES refuses every letter: nobody is reminded.', next)
      : look(seen, 'SPF does not speak for our letters: where DKIM breaks they are taken for spam.', next);
  }
  if (mailFrom.state === 'confirmed') return well(`Bounces go to ${own}, and SPF speaks for our letters.`);
  return look(
    `Both records of ${own} are there, and SES has not seen them yet.`,
    mailFrom.rejectsWithout
      ? 'Until it has, SES refuses every letter.'
      : 'Until it has, bounces go to a domain of Amazon, and letters arrive all the same.',
    mailFrom.state === 'failed'
      ? `Let SES look again: aws sesv2 put-email-identity-mail-from-attributes --email-identity ${domain} --mail-from-domain ${own} --region ${region}`
      : 'Wait: SES looks again by itself, within three days. Then run the doctor again.',
  );
}
