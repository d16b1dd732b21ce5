/** The HTTP API of the template: routes, the functions behind them, and API Gateway's own answers. */
import * as z from 'zod';
import { gatewaySays, type HttpAnswer, type HttpRequest, httpAnswer, httpEvent } from './http-event';
import type { Functions } from './lambda';
import type { Invitations } from './resource-policies';
import type { StageClock, StageResource } from './seams';
import type { StageTemplate } from './template';
import { createThrottle, defaultRouteSettingsShape, routeSettingsShape } from './throttle';

export interface HttpApi {
  readonly answer: (request: HttpRequest) => Promise<HttpAnswer>;
}

/** API Gateway's quota for a request's body: 10 MB. */
export const bodyLimit = 10 * 1024 * 1024;

const apiShape = z.strictObject({
  Name: z.string(),
  ProtocolType: z.literal('HTTP'),
  Description: z.string().optional(),
  DisableExecuteApiEndpoint: z.unknown().optional(),
  Tags: z.unknown().optional(),
});
const integrationShape = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.number().max(30_000).default(30_000),
});
const routeShape = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.literal('NONE').default('NONE'),
});
const stageShape = z.strictObject({
  ApiId: z.string(),
  StageName: z.literal('$default'),
  AutoDeploy: z.literal(true),
  Description: z.string().optional(),
  // One person at one laptop reads no access logs.
  AccessLogSettings: z.unknown().optional(),
  DefaultRouteSettings: defaultRouteSettingsShape,
  RouteSettings: routeSettingsShape,
  Tags: z.unknown().optional(),
});

interface Route {
  readonly routeKey: string;
  readonly method: string;
  readonly parts: readonly string[];
  readonly functionArn: string;
  readonly timeoutMs: number;
}

/** @throws Error where the API has something the stage does not know, and `AccessDenied` where a function does not let it in. */
export function createHttpApi(stage: {
  readonly template: StageTemplate;
  readonly clock: Pick<StageClock, 'now' | 'busy'>;
  readonly functions: Pick<Functions, 'invoke'>;
  readonly invitations: Invitations;
  /** Whether to enforce the throttles of the template; not where nothing is said. */
  readonly throttle?: boolean;
}): HttpApi {
  const { template, clock, functions, invitations, throttle } = stage;
  const { account, region } = template.place;
  const of = (type: string) => template.resources.filter((resource) => resource.type === `AWS::ApiGatewayV2::${type}`);
  const [api, ...others] = of('Api');
  if (others.length > 0)
    throw new Error('The stage has one public port and stands up one HTTP API; the template has more.');
  if (api === undefined) return { answer: async () => gatewaySays(404, 'Not Found') };
  understood(apiShape, api);
  const [stageResource] = of('Stage').map((resource) => understood(stageShape, resource));
  if (stageResource === undefined)
    throw new Error(`${api.stack}/${api.logicalId} has no stage, so nobody can call it.`);

  const integrations = new Map(
    of('Integration').map((resource) => [resource.physicalName, understood(integrationShape, resource)]),
  );
  const routes = of('Route').map((resource): Route => {
    const { RouteKey: routeKey, Target } = understood(routeShape, resource);
    const integration = integrations.get(Target.replace('integrations/', ''));
    if (integration === undefined) throw new Error(`${resource.stack}/${resource.logicalId} leads nowhere.`);
    const [method = '', path = ''] = routeKey === '$default' ? ['$default'] : routeKey.split(' ');
    const functionArn = integration.IntegrationUri;
    const source = `arn:aws:execute-api:${region}:${account}:${api.physicalName}/$default/${routeKey === '$default' ? '$default' : `${method === 'ANY' ? '*' : method}${path}`}`;
    invitations.toInvoke('apigateway.amazonaws.com', source, functionArn);
    return { routeKey, method, parts: split(path), functionArn, timeoutMs: integration.TimeoutInMillis };
  });

  const letsIn =
    throttle === true
      ? createThrottle(
          { everyRoute: stageResource.DefaultRouteSettings, byRoute: stageResource.RouteSettings },
          clock.now,
        )
      : () => true;
  const invoke = async (request: HttpRequest): Promise<HttpAnswer> => {
    const found = chooseRoute(routes, request.method, split(request.url.pathname));
    if (found === undefined) return gatewaySays(404, 'Not Found');
    const { route, pathParameters } = found;
    if (!letsIn(route.routeKey)) return gatewaySays(429, 'Too Many Requests');
    const event = httpEvent(
      request,
      { routeKey: route.routeKey, pathParameters, stageName: '$default', account, apiId: api.physicalName },
      clock.now(),
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), route.timeoutMs);
    });
    const outcome = await Promise.race([functions.invoke(route.functionArn, event), late]);
    clearTimeout(timer);
    if (outcome === 'late') return gatewaySays(503, 'Service Unavailable');
    const answer = outcome.ok ? httpAnswer(outcome.payload) : undefined;
    return answer ?? gatewaySays(500, 'Internal Server Error');
  };
  return { answer: (request) => clock.busy(`${request.method} ${request.url.pathname}`, () => invoke(request)) };
}

function understood<Shape extends z.ZodType>(shape: Shape, resource: StageResource): z.infer<Shape> {
  const parsed = shape.safeParse(resource.properties);
  if (parsed.success) return parsed.data;
  const where = `${resource.stack}/${resource.logicalId}`;
  throw new Error(`${where} is a ${resource.type} the stage cannot stand up. ${z.prettifyError(parsed.error)}`);
}

const split = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

/**
 * The most specific route: each segment exact before a parameter before the rest of the path, a method before ANY, `$default` last.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 */
function chooseRoute(routes: readonly Route[], method: string, path: readonly string[]) {
  const fitting = routes
    .filter((route) => route.method === method || route.method === 'ANY' || route.routeKey === '$default')
    .flatMap((route) => {
      const pathParameters = route.routeKey === '$default' ? {} : fitPath(route.parts, path);
      return pathParameters === undefined ? [] : [{ route, pathParameters }];
    });
  return fitting.sort((a, b) => rank(a.route) - rank(b.route))[0];
}

function fitPath(parts: readonly string[], path: readonly string[]): Readonly<Record<string, string>> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = path[index];
    if (value === undefined) return undefined;
    const name = /^\{(\w+)(\+?)\}$/.exec(part);
    if (name?.[1] === undefined) {
      if (part !== value) return undefined;
    } else if (name[2] === '+') {
      return { ...parameters, [name[1]]: path.slice(index).map(decodeURIComponent).join('/') };
    } else {
      parameters[name[1]] = decodeURIComponent(value);
    }
  }
  return parts.length === path.length ? parameters : undefined;
}

function rank({ routeKey, method, parts }: Route): number {
  if (routeKey === '$default') return 1000;
  const looseness = parts.reduce((sum, part) => sum + (part.endsWith('+}') ? 100 : part.startsWith('{') ? 2 : 0), 0);
  return looseness + (method === 'ANY' ? 1 : 0);
}
