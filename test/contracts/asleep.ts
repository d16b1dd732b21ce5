/** The template without what wakes its rooms: a port is to keep what it is given, and no room shall answer it meanwhile. */
import type { WrittenAssembly } from '../../infra/local/template';

export const asleep = ({ stacks, assets }: WrittenAssembly): WrittenAssembly => ({
  assets,
  stacks: stacks.map((stack) => ({
    ...stack,
    template: {
      ...stack.template,
      Resources: Object.fromEntries(
        Object.entries(stack.template.Resources).filter(([, { Type }]) => Type !== 'AWS::Lambda::EventSourceMapping'),
      ),
    },
  })),
});
