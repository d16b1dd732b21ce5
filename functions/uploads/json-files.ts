import type * as z from 'zod';
import type { World } from '../ports/world';

/** Keeps a value in the bucket as JSON. */
export const writeJson = (world: Pick<World, 'files'>, key: string, value: unknown): Promise<void> =>
  world.files.write(key, JSON.stringify(value), 'application/json');

/** Reads a value back; undefined where it is not there. Throws where it is not of the shape it was written in. */
export async function readJson<Shape extends z.ZodType>(
  world: Pick<World, 'files'>,
  key: string,
  shape: Shape,
): Promise<z.output<Shape> | undefined> {
  const bytes = await world.files.read(key);
  return bytes === undefined ? undefined : shape.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
