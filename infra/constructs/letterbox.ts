/** Where letters leave the house: the verified sender, and the topic on which SES reports what became of each letter. */
import { Stack, Tags } from 'aws-cdk-lib';
import {
  CfnEmailIdentity,
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailSendingEvent,
  EventDestination,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { DnsRecords } from '../habits/dns-records';
import type { House } from '../habits/house';
import { reportsTopicName } from '../habits/own-key';
import { domainOf, type Stage } from '../stages';

export class Letterbox extends Construct {
  readonly identitiesArn: string;
  readonly configurationSetName: string;
  readonly configurationSetArn: string;
  readonly events: Topic;

  constructor(scope: Construct, house: House, dns: DnsRecords) {
    super(scope, 'Letterbox');
    const stack = Stack.of(this);
    if (house.stage.createsIdentity) this.introduce(house.stage, dns);
    this.identitiesArn = stack.formatArn({ service: 'ses', resource: 'identity', resourceName: '*' });

    this.configurationSetName = `kaeru-${house.stage.name}`;
    this.configurationSetArn = stack.formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSetName,
    });
    // No open and no click tracking: a configuration set has none unless it is asked for.
    const configurationSet = new ConfigurationSet(this, 'Letters', {
      configurationSetName: this.configurationSetName,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // A letter opens its reader's page and says until when they may stay: it goes encrypted or not at all. What a mailbox without
      // TLS refuses comes back as a bounce, so a second address is written to, or the employer hears of it; it is not lost in silence.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    });
    // Where npm run doctor learns who a stage writes as.
    Tags.of(configurationSet).add('sender', house.stage.sender);
    Tags.of(configurationSet).add('reply-to', house.stage.replyTo);

    this.events = new Topic(this, 'Events', {
      topicName: reportsTopicName(house.stage),
      displayName: 'What became of our letters',
      enforceSSL: true,
      ...(house.memory.key === undefined ? {} : { masterKey: house.memory.key }),
    });
    configurationSet.addEventDestination('Report', {
      destination: EventDestination.snsTopic(this.events),
      // `send` settles a letter whose room crashed before it could write the answer down.
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
  }

  /** Makes the sender's domain known to SES, and what mailboxes look up of it known to DNS. */
  private introduce(stage: Stage, dns: DnsRecords): void {
    const domain = domainOf(stage.sender);
    const mailFrom = `bounce.${domain}`;
    // The domain, not the address: only a domain's letters are signed in its own name, which Gmail and Microsoft ask for.
    const identity = new CfnEmailIdentity(this, 'Sender', {
      emailIdentity: domain,
      // Letters go before its records stand, too: under a name of Amazon's, which passes by DKIM alone.
      mailFromAttributes: { mailFromDomain: mailFrom, behaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
      // Reports go to the topic. As mails they would leave addresses of readers in a mailbox of ours for ever.
      feedbackAttributes: { emailForwardingEnabled: false },
    });
    const signatures = [
      ['DkimOne', identity.attrDkimDnsTokenName1, identity.attrDkimDnsTokenValue1],
      ['DkimTwo', identity.attrDkimDnsTokenName2, identity.attrDkimDnsTokenValue2],
      ['DkimThree', identity.attrDkimDnsTokenName3, identity.attrDkimDnsTokenValue3],
    ] as const;
    for (const [id, name, value] of signatures) {
      dns.enter(id, {
        name,
        type: 'CNAME',
        value,
        why: 'Lets SES sign our letters (DKIM): without it SES sends none.',
      });
    }
    // https://docs.aws.amazon.com/ses/latest/dg/mail-from.html
    dns.enter('BouncesReturn', {
      name: mailFrom,
      type: 'MX',
      value: `10 feedback-smtp.${stage.env.region}.amazonses.com`,
      why: 'Where mailboxes send letters back to: SES, which reports them to us.',
    });
    dns.enter('BouncesSender', {
      name: mailFrom,
      type: 'TXT',
      value: 'v=spf1 include:amazonses.com ~all',
      why: 'Says that SES may send in our name (SPF).',
    });
    if (!stage.createsDmarc) return;
    dns.enter('Dmarc', {
      name: `_dmarc.${domain}`,
      type: 'TXT',
      value: 'v=DMARC1; p=none',
      why: 'Gmail and Microsoft ask for it (DMARC). Leave it out where the domain has such a record already; p=reject is stricter, once nothing else sends in its name.',
    });
  }
}
