/** The whole house on one stage: the memory, which must survive, and the service, which can be rebuilt from this repository. */
import type { App } from 'aws-cdk-lib';
import { MemoryStack } from './stacks/memory';
import { ServiceStack } from './stacks/service';
import type { Stage } from './stages';

export function raiseHouse(app: App, stage: Stage): { readonly memory: MemoryStack; readonly service: ServiceStack } {
  const memory = new MemoryStack(app, `kaeru-${stage.name}-memory`, stage);
  const service = new ServiceStack(app, `kaeru-${stage.name}-service`, stage, memory);
  return { memory, service };
}
