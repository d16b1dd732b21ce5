/** The whole house on one stage: the memory, which must survive, the service, which can be rebuilt from this repository, and what may stand before it. */
import type { App } from 'aws-cdk-lib';
import { EdgeStack } from './stacks/edge';
import { MemoryStack } from './stacks/memory';
import { ServiceStack } from './stacks/service';
import type { Stage } from './stages';

export function raiseHouse(app: App, stage: Stage): { readonly memory: MemoryStack; readonly service: ServiceStack } {
  const memory = new MemoryStack(app, `kaeru-${stage.name}-memory`, stage);
  const service = new ServiceStack(app, `kaeru-${stage.name}-service`, stage, memory);
  if (stage.waf && stage.domain !== undefined) {
    const edge = new EdgeStack(app, `kaeru-${stage.name}-edge`, stage, stage.domain);
    // Nothing of one is written in the other. But a name that led to the API is given up before it is taken for CloudFront.
    edge.addStackDependency(service);
  }
  return { memory, service };
}
