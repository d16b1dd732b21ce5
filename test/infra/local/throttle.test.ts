import { describe, expect, test } from 'vitest';
import { createThrottle } from '../../../infra/local/throttle';
import { synthesise } from '../synthesise';

/** How many of so many requests at one moment are let in. */
const letIn = (throttle: (routeKey: string) => boolean, requests: number, route = '$default'): number =>
  Array.from({ length: requests }, () => throttle(route)).filter(Boolean).length;

describe('a throttle of 50 a second and 100 at once', () => {
  const stand = () => {
    let now = 0;
    const everyRoute = { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 };
    const byRoute = { 'POST /': { ThrottlingRateLimit: 1 } };
    const throttle = createThrottle({ everyRoute, byRoute }, () => now);
    return { throttle, pass: (ms: number) => (now += ms) };
  };

  test('lets a hundred in at once, and then fifty a second', () => {
    const { throttle, pass } = stand();
    expect(letIn(throttle, 150)).toBe(100);
    pass(1000);
    expect(letIn(throttle, 150)).toBe(50);
    pass(20);
    expect(letIn(throttle, 150)).toBe(1);
  });
  test('saves up no more than a hundred', () => {
    const { throttle, pass } = stand();
    letIn(throttle, 100);
    pass(3_600_000);
    expect(letIn(throttle, 150)).toBe(100);
  });
  test('counts each route by itself, with its own settings where it has some', () => {
    const { throttle, pass } = stand();
    expect(letIn(throttle, 150)).toBe(100);
    expect(letIn(throttle, 150, 'POST /')).toBe(100);
    pass(1000);
    expect(letIn(throttle, 150, 'POST /')).toBe(1);
  });
});

test('a route of the template lets at least 50 requests a second in, and the stage reads how many', async () => {
  const stages = (await synthesise()).ofType('AWS::ApiGatewayV2::Stage');
  const settings = stages.map(({ Properties }) => Object(Properties).DefaultRouteSettings);
  expect(settings).toEqual([{ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 }]);
});
