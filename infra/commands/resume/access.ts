/** Who may do what with what: the powers of each role, and whom from outside the resources let in. */
import * as z from 'zod';
import type { Grant } from './grants';
import { list, type Names, type Written } from './names';
import type { Room } from './rooms';
import { groupBy, sayGrants } from './sentences';

const subscriptionShape = z.object({ Protocol: z.string(), Endpoint: z.unknown(), TopicArn: z.unknown() });
const routeShape = z.object({ RouteKey: z.string(), AuthorizationType: z.string().default('NONE') });
const stageShape = z.object({
  DefaultRouteSettings: z.object({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() }).optional(),
});
const distributionShape = z.object({
  DistributionConfig: z.object({ Aliases: z.array(z.string()).default([]), WebACLId: z.unknown().optional() }),
});
const apiShape = z.object({ DisableExecuteApiEndpoint: z.boolean().default(false) });

/** What each role may do; what every room may alike, once. */
export function sayPowers(grants: readonly Grant[], rooms: readonly Room[]): readonly string[] {
  const own = grants.filter(({ fromOutside }) => !fromOutside).map((one) => ({ ...one, resource: ownLog(one, rooms) }));
  const alike = groupBy(own, ({ effect, action, resource, condition }) =>
    JSON.stringify([effect, action, resource, condition]),
  );
  const ofAll = alike.filter(
    (some) => rooms.length > 1 && rooms.every(({ role }) => some.some(({ who }) => who === role)),
  );
  const shared = new Set(ofAll.flat().filter(({ who }) => rooms.some(({ role }) => role === who)));
  return [
    ...sayEach(ofAll.map(([first]) => ({ ...first, who: 'every room' }))),
    ...sayEach(own.filter((one) => !shared.has(one)).map((one) => ({ ...one, who: `**${nameOf(one.who, rooms)}**` }))),
  ];
}

/** The rooms that act in a role, or the role where none does. */
const nameOf = (role: string, rooms: readonly Room[]): string =>
  list(rooms.filter((room) => room.role === role).map(({ name }) => name)) || role;

const ownLog = ({ who, resource }: Grant, rooms: readonly Room[]): string =>
  rooms.some(({ role, log }) => role === who && log === resource) ? "room's own log" : resource;

/** One line for each who may, and for each who may not. */
const sayEach = (grants: readonly Grant[]): readonly string[] =>
  groupBy(grants, ({ who, effect }) => `${who} ${effect}`).map((some) => {
    const [{ who, effect }] = some;
    const isNobody = effect === 'Deny' && who === 'anybody';
    const subject = isNobody ? 'nobody may' : `${who} ${effect === 'Allow' ? 'may' : 'may **not**'}`;
    return `${subject} ${sayGrants(some).join('; ')}`;
  });

/** Who gets in from outside: at the door, by a policy that hangs on a resource, and whom a topic passes on to. */
export function sayEntries(resources: readonly Written[], grants: readonly Grant[], names: Names): readonly string[] {
  return [
    ...sayEdge(resources, names),
    ...sayDoor(resources),
    ...sayEach(grants.filter(({ fromOutside }) => fromOutside)),
    ...sayPassedOn(resources, names),
  ];
}

function sayDoor(resources: readonly Written[]): readonly string[] {
  const of = (type: string) => resources.filter((one) => one.type === type).map(({ properties }) => properties);
  return of('AWS::ApiGatewayV2::Route').map((route) => {
    const { RouteKey, AuthorizationType } = routeShape.parse(route);
    const limits = of('AWS::ApiGatewayV2::Stage').flatMap(
      (stage) => stageShape.parse(stage).DefaultRouteSettings ?? [],
    );
    const shut = of('AWS::ApiGatewayV2::Api').some((api) => apiShape.parse(api).DisableExecuteApiEndpoint);
    const who = AuthorizationType === 'NONE' ? 'anybody' : `whoever ${AuthorizationType} lets in`;
    const what = RouteKey === '$default' ? 'any path of the HTTP API' : `\`${RouteKey}\` of the HTTP API`;
    const pace = limits.map(
      (one) => `, ${one.ThrottlingRateLimit} times a second, ${one.ThrottlingBurstLimit} at once`,
    );
    return `${who} may call ${what}${shut ? ', by its own domain only' : ''}${pace.join('')}`;
  });
}

function sayEdge(resources: readonly Written[], names: Names): readonly string[] {
  return resources
    .filter(({ type }) => type === 'AWS::CloudFront::Distribution')
    .map(({ stack, properties }) => {
      const { Aliases, WebACLId } = distributionShape.parse(properties).DistributionConfig;
      const firewall = WebACLId === undefined ? 'with no firewall' : `past the ${names.say(stack, WebACLId)}`;
      return `anybody may ask CloudFront for ${list(Aliases) || 'its own address'}, ${firewall}`;
    });
}

function sayPassedOn(resources: readonly Written[], names: Names): readonly string[] {
  return resources
    .filter(({ type }) => type === 'AWS::SNS::Subscription')
    .map(({ stack, properties }) => {
      const { Protocol, Endpoint, TopicArn } = subscriptionShape.parse(properties);
      return `the ${names.say(stack, TopicArn)} passes on to ${names.say(stack, Endpoint)} (${Protocol})`;
    });
}
