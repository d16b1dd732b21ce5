/** The alarms of a template as the one who is woken meets them: the name without its stage, and the text of the mail. */
import * as z from 'zod';
import type { Resource } from './synthesise';

const shape = z.object({ AlarmName: z.string(), AlarmDescription: z.unknown() });

const joined = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });
const reference = z.object({ Ref: z.literal('AWS::AccountId') });

/** A text of the template as CloudFormation puts it together. Throws where it holds anything but texts and the account's number. */
export function resolveText(value: unknown): string {
  if (typeof value === 'string') return value;
  const parts = joined.safeParse(value);
  if (parts.success) return parts.data['Fn::Join'][1].map(resolveText).join('');
  reference.parse(value);
  return '123456789012';
}

export type AlarmText = { readonly id: string; readonly name: string; readonly text: string };

export function readAlarms(resources: readonly Resource[]): readonly AlarmText[] {
  return resources
    .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
    .map(({ id, Properties }) => {
      const { AlarmName, AlarmDescription } = shape.parse(Properties);
      return { id, name: AlarmName.replace(/^kaeru-[a-z0-9-]+ /, ''), text: resolveText(AlarmDescription) };
    });
}
