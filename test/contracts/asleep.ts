/** The template without what wakes its rooms: a port is to keep what it is given, and no room shall answer it meanwhile. */
import type { WrittenAssembly } from '../../infra/local/template';
import { changeResources } from '../support/change-resources';

export const asleep = (assembly: WrittenAssembly): WrittenAssembly =>
  changeResources(assembly, (resources) =>
    Object.fromEntries(Object.entries(resources).filter(([, { Type }]) => Type !== 'AWS::Lambda::EventSourceMapping')),
  );
