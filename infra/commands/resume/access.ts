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
const apiShape = z.object({ DisableExecuteApiEndpoint: z.boolean().default(false) });

/** What each role may do; what every room may alike, once. */
export function sayPowers(grants: readonly Grant[], rooms: readonly Room[]): readonly string[] {
  const powers = groupBy(
    grants.filter(({ fromOutside }) => !fromOutside),
    ({ who, effect }) => `${who} ${effect}`,
  ).map((some) => {
    const [{ who, effect }] = some;
    const room = rooms.find(({ role }) => role === who);
    const sharing = rooms.filter(({ role }) => role === who).map(({ name }) => name);
    const own = some.map((one) => ({ ...one, resource: one.resource === room?.log ? "room's own log" : one.resource }));
    return {
      who: `**${sharing.length === 0 ? who : list(sharing)}**`,
      room,
      may: effect === 'Allow' ? 'may' : 'may **not**',
      clauses: sayGrants(own),
    };
  });
  const ofRooms = powers.filter(({ room, may }) => room !== undefined && may === 'may');
  const shared = (ofRooms[0]?.clauses ?? []).filter(
    (clause) => ofRooms.length === rooms.length && ofRooms.every(({ clauses }) => clauses.includes(clause)),
  );
  return [
    ...(shared.length === 0 ? [] : [`every room may ${shared.join('; ')}`]),
    ...powers.flatMap(({ who, room, may, clauses }) => {
      const left = room === undefined ? clauses : clauses.filter((clause) => !shared.includes(clause));
      return left.length === 0 ? [] : [`${who} ${may} ${left.join('; ')}`];
    }),
  ];
}

/** Who gets in from outside: at the door, by a policy that hangs on a resource, and whom a topic passes on to. */
export function sayEntries(resources: readonly Written[], grants: readonly Grant[], names: Names): readonly string[] {
  return [...sayDoor(resources), ...sayGuests(grants), ...sayPassedOn(resources, names)];
}

/** Policies that hang on resources: who from outside may do what with them, and who may not. */
function sayGuests(grants: readonly Grant[]): readonly string[] {
  return groupBy(
    grants.filter(({ fromOutside }) => fromOutside),
    ({ who, effect }) => `${who} ${effect}`,
  ).map((some) => {
    const [{ who, effect }] = some;
    const subject =
      effect === 'Deny' && who === 'anybody' ? 'nobody may' : `${who} ${effect === 'Allow' ? 'may' : 'may **not**'}`;
    return `${subject} ${sayGrants(some).join('; ')}`;
  });
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

function sayPassedOn(resources: readonly Written[], names: Names): readonly string[] {
  return resources
    .filter(({ type }) => type === 'AWS::SNS::Subscription')
    .map(({ stack, properties }) => {
      const { Protocol, Endpoint, TopicArn } = subscriptionShape.parse(properties);
      return `the ${names.say(stack, TopicArn)} passes on to ${names.say(stack, Endpoint)} (${Protocol})`;
    });
}
