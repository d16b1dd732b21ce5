import * as z from 'zod';
import type { WrittenAssembly } from '../../../../infra/local/template';
import { changeResources } from '../../../support/change-resources';

const ruleShape = z.object({ ScheduleExpression: z.string().optional() });

/** The template with the rules that tick switched off, so that a life is counted without them. */
export const withoutTicks = (assembly: WrittenAssembly): WrittenAssembly =>
  changeResources(assembly, (resources) =>
    Object.fromEntries(
      Object.entries(resources).map(([id, resource]) => {
        const ticks =
          resource.Type === 'AWS::Events::Rule' &&
          ruleShape.parse(resource.Properties).ScheduleExpression !== undefined;
        return [id, ticks ? { ...resource, Properties: { ...resource.Properties, State: 'DISABLED' } } : resource];
      }),
    ),
  );
