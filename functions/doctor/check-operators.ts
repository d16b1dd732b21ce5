import type { Operators } from '../ports/operators';
import { absent, type Finding, mend, well } from './finding';
import type { Patient } from './patient';

const suffers = 'Alarms ring unheard: when letters stop, nobody knows until somebody has come back too late.';

/** Is anybody told when an alarm rings? docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html */
export async function checkOperators(
  { operators }: { readonly operators: Operators },
  { on, region }: Patient,
  stage: string,
): Promise<Finding> {
  if (on === 'laptop') return absent('A laptop wakes nobody: its terminal says what goes wrong.');
  const topic = await operators.of(stage);
  if (topic === undefined) {
    return mend(
      'The stage has no topic by which an alarm could tell anybody.',
      suffers,
      'Deploy once more with -c alarmsTo=you@example.jp and the settings of the first time.',
    );
  }
  const told = topic.operators.filter(({ state }) => state === 'confirmed').length;
  if (told > 0) return well(`Alarms are told to ${told === 1 ? 'one address' : `${told} addresses`}.`);
  const subscribe = `aws sns subscribe --topic-arn ${topic.name} --protocol email --notification-endpoint you@example.jp --region ${region}`;
  return topic.operators.length > 0
    ? mend(
        'AWS has sent a mail that asks whether alarms may be told there, and nobody has pressed its link.',
        suffers,
        `Press "Confirm subscription" in that mail, from no-reply@sns.amazonaws.com; look among spam, too. After two days it is void; then: ${subscribe}`,
      )
    : mend(
        'Nobody is told when an alarm rings.',
        suffers,
        `Type, and press the link in the mail that comes: ${subscribe}`,
      );
}
