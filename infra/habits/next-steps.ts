/** What the person who has just deployed does next, as outputs: for somebody who does it for the first time. */
import { CfnOutput, type Stack } from 'aws-cdk-lib';
import { domainOf, type Stage } from '../stages';

export function printNextSteps(stack: Stack, stage: Stage, publicUrl: string): void {
  if (!stage.printsNextSteps) return;
  const step = (id: string, value: string, description: string) =>
    new CfnOutput(stack, `Next${id}`, { value, description });
  const { region } = stage.env;

  step(
    '1Alarms',
    `Press the link in the mail that AWS has just sent to ${stage.alarmsTo}.`,
    'Until then nobody is told when something fails.',
  );
  const domains = [stage.createsIdentity ? domainOf(stage.sender) : undefined, stage.domain].filter(
    (domain) => domain !== undefined,
  );
  if (domains.length > 0) {
    step(
      '2Dns',
      stage.zone === undefined
        ? `Enter the records printed as Dns… where the DNS of ${domains.join(' and of ')} is kept.`
        : `Nothing to do: the records stand in the zone ${stage.zone}.`,
      'Each line is a name, a type and a value. SES looks for its own within minutes, at the latest within three days.',
    );
  }
  step(
    '3Sandbox',
    [
      `aws sesv2 put-account-details --region ${region} --production-access-enabled --mail-type TRANSACTIONAL`,
      `--website-url ${publicUrl} --contact-language EN`,
      '--use-case-description "Reminders of immigration deadlines, to people who asked for them and confirmed their address. Bounces and complaints stop all letters to an address at once."',
    ].join(' '),
    'A new account is in the SES sandbox: it may write to addresses it has verified only, 200 a day. This command asks AWS to lift it; a person answers within a day. Skip it where that is done.',
  );
  step(
    '4Doctor',
    `npm run doctor -- --stage ${stage.name}`,
    'Says what is still missing, and sends a letter to the SES simulator.',
  );
  step(
    '5Employer',
    `npm run employer -- --stage ${stage.name} --url ${publicUrl} add NAME ADDRESS`,
    'Adds an employer. Residents need nobody to add them: they register at the address above.',
  );
}
