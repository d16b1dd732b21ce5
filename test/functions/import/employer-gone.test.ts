import { describe, expect, it } from 'vitest';
import { commitPart } from '../../../functions/import/commit-part';
import { commitUpload } from '../../../functions/web/uploads/commit-upload';
import { employerWorld, roster } from './employer-world';

const people = (count: number): string =>
  roster(...Array.from({ length: count }, (_, n) => `E${n},Ann,ann${n}@example.com,Student,,,,`));

describe('an employer who is erased while a plan is written', () => {
  it('registers nobody any more, within a hundred rows', async () => {
    const { world, plan } = await employerWorld();
    const { id } = await plan(people(350));
    await commitUpload(world, id);
    const { items } = world.registrations;
    const erasing = {
      ...world,
      employers: {
        ...world.employers,
        load: async (employer: Parameters<typeof world.employers.load>[0]) =>
          items.size >= 150 ? undefined : world.employers.load(employer),
      },
    };
    await commitPart(erasing, { uploadId: id, part: 0 });
    expect(items.size).toBe(200);
  });

  it('registers nobody where it was erased before, and the message need not come again', async () => {
    const { world, plan } = await employerWorld();
    const { id } = await plan(people(2));
    await commitUpload(world, id);
    const gone = { ...world, employers: { ...world.employers, load: async () => undefined } };
    await expect(commitPart(gone, { uploadId: id, part: 0 })).resolves.toBeUndefined();
    expect(world.registrations.items.size).toBe(0);
  });
});

it('reads each person once to write them', async () => {
  const { world, plan } = await employerWorld();
  const { id } = await plan(people(50));
  await commitUpload(world, id);
  const read: string[] = [];
  const counting = {
    ...world,
    registrations: {
      ...world.registrations,
      load: async (id: Parameters<typeof world.registrations.load>[0]) => {
        read.push(id);
        return world.registrations.load(id);
      },
      loadAll: async (ids: Parameters<typeof world.registrations.loadAll>[0]) => {
        read.push(...ids);
        return world.registrations.loadAll(ids);
      },
    },
  };
  await commitPart(counting, { uploadId: id, part: 0 });
  expect(world.registrations.items.size).toBe(50);
  expect(read).toHaveLength(50);
});
