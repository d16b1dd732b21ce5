import type { Report } from '../doctor/doctor';
import type { Examined } from '../doctor/examine';
import type { Verdict } from '../doctor/finding';
import type { Patient } from '../doctor/patient';
import { optionOf, separated } from '../doctor/places';
import { usualRegion } from './doctor-call';

/** What stands before a finding; those to act on are in capitals, so that they are found without colours. */
const signs: Readonly<Record<Verdict, string>> = {
  well: 'well',
  absent: 'none here',
  mend: 'MEND',
  look: 'LOOK',
  unknown: 'unknown',
};
const signWidth = 11;
const topicWidth = 13;
const margin = ' '.repeat(2 + signWidth + topicWidth);

/** Whom the report is about. */
export function sayPatient({ on, stage, region }: Patient): string {
  if (on === 'laptop') return 'The stage on this laptop, which plays SES and the rest of AWS itself:';
  return stage === undefined
    ? `The AWS account in ${region}, before a stage is deployed into it:`
    : `The stage ${stage} on AWS, in ${region}:`;
}

/** One finding, in a line or three. */
export function sayFinding({ topic, finding }: Examined): readonly string[] {
  const lines = [`  ${signs[finding.verdict].padEnd(signWidth)}${topic.padEnd(topicWidth)}${finding.seen}`];
  if ('otherwise' in finding) lines.push(`${margin}Otherwise: ${finding.otherwise}`);
  if ('next' in finding) lines.push(`${margin}Next: ${finding.next}`);
  return lines;
}

/** Whether something must be mended, or most could not be asked: a script that waits for a healthy stage must not go on. */
export const isIll = ({ examined, isShut }: Report): boolean => isShut || summarise(examined).mend > 0;

export type Summary = Readonly<Record<Verdict, number>>;

export function summarise(examined: readonly Examined[]): Summary {
  const summary = { well: 0, absent: 0, mend: 0, look: 0, unknown: 0 };
  for (const { finding } of examined) summary[finding.verdict] += 1;
  return summary;
}

/** The end of the report: what is to be done, and what comes then. */
export function saySummary(report: Report): string {
  const { patient, examined, isShut } = report;
  const named = (verdict: Verdict): string =>
    examined
      .filter(({ finding }) => finding.verdict === verdict)
      .map(({ topic }) => topic)
      .join(', ');
  const { mend, look, unknown, well, absent } = summarise(examined);
  const parts = [
    mend > 0 ? `To mend now: ${named('mend')}.` : isShut ? 'Most could not be asked.' : 'Nothing must be mended.',
    look > 0 ? `To look at: ${named('look')}.` : '',
    unknown > 0 ? `Cannot be told: ${named('unknown')}.` : '',
    `Well: ${well} of ${examined.length - absent}.`,
    whatNext(patient, isIll(report) || unknown > 0),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function whatNext(patient: Patient, again: boolean): string {
  const { on, stage, sender, replyTo, region } = patient;
  if (again) {
    const elsewhere = on === 'laptop' || region === usualRegion ? '' : ` --region ${region}`;
    return stage === undefined
      ? 'Then run the doctor again.'
      : `Then: npm run doctor${separated(optionOf(patient) + elsewhere)}`;
  }
  if (stage !== undefined) return on === 'laptop' ? 'Next: register somebody, and read their letter at /_local.' : '';
  const settings = [
    `-c sender=${sender ?? 'reminders@example.jp'}`,
    ...(replyTo === undefined || replyTo === sender ? [] : [`-c replyTo=${replyTo}`]),
    ...(region === usualRegion ? [] : [`-c region=${region}`]),
  ];
  return `Next: npx cdk deploy --all ${settings.join(' ')}, then npm run doctor -- --stage production. infra/README.md tells the whole way.`;
}
