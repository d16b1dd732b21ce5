/** A template, changed for a test. */
import type { WrittenAssembly, WrittenStack } from '../../infra/local/template';

type Resources = WrittenStack['template']['Resources'];

/** The assembly with the resources of every stack put through `change`. */
export const changeResources = (
  { stacks, assets }: WrittenAssembly,
  change: (resources: Resources) => Resources,
): WrittenAssembly => ({
  assets,
  stacks: stacks.map((stack) => ({
    ...stack,
    template: { ...stack.template, Resources: change(stack.template.Resources) },
  })),
});
