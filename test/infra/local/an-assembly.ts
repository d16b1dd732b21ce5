/** Templates written by hand, as the CDK would have synthesised them. */
import type { WrittenAssembly } from '../../../infra/local/template';

export type Resources = Readonly<
  Record<string, { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> }>
>;

/** One stack named `Test` in Tokyo, as the CDK would have synthesised it. */
export const anAssembly = (resources: Resources, assets: ReadonlyMap<string, string> = new Map()): WrittenAssembly => ({
  stacks: [
    {
      name: 'Test',
      account: '000000000000',
      region: 'ap-northeast-1',
      template: {
        Resources: Object.fromEntries(
          Object.entries(resources).map(([id, { Type, Properties = {} }]) => [id, { Type, Properties }]),
        ),
        Outputs: {},
      },
    },
  ],
  assets,
});
