/** Reads the cloud assembly the CDK app has synthesised and says what there is to stand up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createResolver, type WrittenResource } from './resolve';
import { inert, kindOf, type Place } from './resources';
import type { StageResource } from './seams';

export interface StageTemplate {
  readonly place: Place;
  readonly resources: readonly StageResource[];
  /** What AWS would have and a laptop has not, each with its reason. */
  readonly inert: readonly {
    readonly stack: string;
    readonly logicalId: string;
    readonly type: string;
    readonly reason: string;
  }[];
  /** The folder of an asset, by the key a function's `Code` names. */
  readonly asset: (key: string) => string;
}

const manifestShape = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z
        .object({
          templateFile: z.string().optional(),
          terminationProtection: z.boolean().optional(),
          stackName: z.string().optional(),
          directoryName: z.string().optional(),
          file: z.string().optional(),
        })
        .optional(),
    }),
  ),
});

const templateShape = z.object({
  Description: z.string().optional(),
  Resources: z
    .record(
      z.string(),
      z.object({
        Type: z.string(),
        Properties: z.record(z.string(), z.unknown()).default({}),
        Condition: z.string().optional(),
        DeletionPolicy: z.string().optional(),
      }),
    )
    .default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() }))
    .default({}),
});

const assetsShape = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string().optional() }) })).default({}),
});

/** One stack as synthesised. */
export interface WrittenStack {
  readonly name: string;
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  /** Whether AWS refuses to delete the stack. */
  readonly terminationProtection?: boolean | undefined;
  readonly template: z.infer<typeof templateShape>;
}

export interface WrittenAssembly {
  readonly stacks: readonly WrittenStack[];
  readonly assets: ReadonlyMap<string, string>;
}

/** Reads all stacks and assets of a cloud assembly, those of nested assemblies too. */
export function readAssembly(folder: string): WrittenAssembly {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const stacks: WrittenStack[] = [];
  const assets = new Map<string, string>();
  for (const [id, artifact] of Object.entries(manifestShape.parse(read('manifest.json')).artifacts)) {
    const { templateFile, terminationProtection, stackName, directoryName, file } = artifact.properties ?? {};
    if (artifact.type === 'aws:cloudformation:stack' && templateFile !== undefined) {
      const [account, region] = (artifact.environment ?? '').replace('aws://', '').split('/');
      stacks.push({
        name: stackName ?? id,
        account: account?.startsWith('unknown') ? undefined : account,
        region: region?.startsWith('unknown') ? undefined : region,
        terminationProtection,
        template: templateShape.parse(read(templateFile)),
      });
    } else if (artifact.type === 'cdk:asset-manifest' && file !== undefined) {
      for (const [hash, asset] of Object.entries(assetsShape.parse(read(file)).files))
        if (asset.source.path !== undefined) assets.set(hash, join(folder, asset.source.path));
    } else if (artifact.type === 'cdk:cloud-assembly' && directoryName !== undefined) {
      const nested = readAssembly(join(folder, directoryName));
      stacks.push(...nested.stacks);
      for (const [hash, path] of nested.assets) assets.set(hash, path);
    }
  }
  return { stacks, assets };
}

/** What the stage says of a resource it cannot stand up. */
const unknownType = (resource: WrittenResource): string =>
  `${resource.stack}/${resource.logicalId} is a ${resource.type}, and the laptop stage neither stands that up nor lists it as inert. ` +
  'Teach it to infra/local/resources.ts, or build the same without it.';

/**
 * Resolves every resource the stage stands up.
 * @param ends The two addresses of the stage. Account and region come from the assembly; where it names none, they are AWS's example account and Tokyo.
 * @throws Error naming stack and logical id, for a type, an intrinsic, an attribute or a condition the stage does not know.
 */
export function readTemplate(assembly: WrittenAssembly, ends: Pick<Place, 'publicUrl' | 'doorUrl'>): StageTemplate {
  const place: Place = {
    account: assembly.stacks.find((stack) => stack.account)?.account ?? '123456789012',
    region: assembly.stacks.find((stack) => stack.region)?.region ?? 'ap-northeast-1',
    ...ends,
  };
  const written = new Map<string, WrittenResource>();
  const exported = new Map<string, { stack: string; value: unknown }>();
  for (const { name: stack, template } of assembly.stacks) {
    for (const [logicalId, { Type: type, Properties: properties, Condition }] of Object.entries(template.Resources)) {
      const resource = { stack, logicalId, type, properties };
      if (kindOf(type) === undefined) throw new Error(unknownType(resource));
      if (Condition !== undefined && inert[type] === undefined)
        throw new Error(`${stack}/${logicalId} has a condition, which the stage does not know.`);
      written.set(`${stack}/${logicalId}`, resource);
    }
    for (const output of Object.values(template.Outputs))
      if (output.Export !== undefined) exported.set(output.Export.Name, { stack, value: output.Value });
  }

  const resolver = createResolver(
    {
      resource: (stack, logicalId) => written.get(`${stack}/${logicalId}`),
      exported: (name) => exported.get(name),
    },
    place,
  );
  const all = [...written.values()];
  return {
    place,
    resources: all
      .filter((resource) => inert[resource.type] === undefined)
      .map((resource) => {
        const physicalName = resolver.nameOf(resource);
        return {
          stack: resource.stack,
          logicalId: resource.logicalId,
          type: resource.type,
          properties: resolver.propertiesOf(resource),
          physicalName,
          arn: resolver.arnOf(resource, physicalName),
        };
      }),
    inert: all.flatMap(({ stack, logicalId, type }) => {
      const reason = inert[type]?.inert;
      return reason === undefined ? [] : [{ stack, logicalId, type, reason }];
    }),
    asset: (key) => {
      const path = assembly.assets.get(key.replace(/\.zip$/, ''));
      if (path === undefined) throw new Error(`The assembly has no asset ${key}.`);
      return path;
    },
  };
}
