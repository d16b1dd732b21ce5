/** Where letters leave the house: the verified sender, and the topic on which SES reports what became of each letter. */
import { Stack } from 'aws-cdk-lib';
import {
  CfnEmailIdentity,
  ConfigurationSet,
  EmailSendingEvent,
  EventDestination,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { House } from '../habits/house';

export class Letterbox extends Construct {
  readonly identitiesArn: string;
  readonly configurationSetName: string;
  readonly configurationSetArn: string;
  readonly events: Topic;
  /** The CNAME records that let SES sign our letters: name and value. */
  readonly dnsRecords: readonly (readonly [name: string, value: string])[];

  constructor(scope: Construct, house: House) {
    super(scope, 'Letterbox');
    const stack = Stack.of(this);
    const domain = house.stage.sender.slice(house.stage.sender.indexOf('@') + 1);

    // The domain, not the address: only a domain's letters are signed in its own name, which Gmail and Microsoft ask for.
    const identity = new CfnEmailIdentity(this, 'Sender', { emailIdentity: domain });
    this.identitiesArn = stack.formatArn({ service: 'ses', resource: 'identity', resourceName: '*' });
    this.dnsRecords = [
      [identity.attrDkimDnsTokenName1, identity.attrDkimDnsTokenValue1],
      [identity.attrDkimDnsTokenName2, identity.attrDkimDnsTokenValue2],
      [identity.attrDkimDnsTokenName3, identity.attrDkimDnsTokenValue3],
    ];

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
    });

    this.events = new Topic(this, 'Events', { displayName: 'What became of our letters', enforceSSL: true });
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
}
