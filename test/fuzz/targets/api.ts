/** Every operation of the API, as its own document describes it: right, nearly right and wrong requests. */
import fc from 'fast-check';
import { pathAsAsked } from '../../../functions/web/path-as-asked';
import { holdAnswer } from '../hold-answer';
import { holdReaders } from '../hold-readers';
import { holdWorld } from '../hold-world';
import { anyApiKnock, anyLostKnock } from '../inputs/any-knock';
import { nameOf, readServedDocument } from '../served-document';
import { makeTarget, type Target } from '../target';
import { openTown, type Town } from '../town';

export async function apiTarget(town: Town): Promise<Target> {
  const operations = await readServedDocument(town.doorOf(openTown(town)));
  const byName = new Map(operations.map((operation) => [nameOf(operation), operation]));
  const knock = fc.oneof(
    { weight: operations.length, arbitrary: fc.oneof(...operations.map((each) => anyApiKnock(each, town))) },
    { weight: 1, arbitrary: anyLostKnock },
  );
  return makeTarget({
    name: 'api',
    share: 20,
    inputs: fc.array(knock, { minLength: 1, maxLength: 2 }),
    hold: async (knocks) => {
      const world = openTown(town);
      const door = town.doorOf(world);
      for (const { of, knock: one } of knocks) {
        const answered = await door(one);
        const operation = of === undefined ? undefined : byName.get(of);
        const isAtDoor = operation !== undefined && isAtItsDoor(one.path, operation.path);
        holdAnswer(isAtDoor ? operation : undefined, one, answered);
      }
      await holdWorld(world, town);
      await holdReaders(world, town);
    },
  });
}

/** A parameter that is empty, or holds a slash or dots, leads to another operation or to none: the gateway decodes a path once. */
function isAtItsDoor(asked: string, template: string): boolean {
  const { pathname } = new URL(asked, site);
  const steps = new URL(`${site}${pathAsAsked(decodeOnce(pathname))}`).pathname.split('/');
  const named = template.split('/');
  return (
    steps.length === named.length &&
    steps.every((step, at) => step === named[at] || (named[at]?.startsWith('{') && step !== ''))
  );
}

const site = 'https://kaeru.test';

function decodeOnce(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
