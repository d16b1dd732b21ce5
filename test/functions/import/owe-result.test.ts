import { describe, expect, it } from 'vitest';
import { commitPart } from '../../../functions/import/commit-part';
import { commitUpload } from '../../../functions/web/uploads/commit-upload';
import { ann, bob, employerWorld, roster } from './employer-world';

type Acme = Awaited<ReturnType<typeof employerWorld>>;
const employerOf = async ({ world, employerId }: Acme) => {
  const employer = await world.employers.load(employerId);
  if (employer === undefined) throw new Error('The employer is gone.');
  return employer;
};
const resultsOf = async (acme: Acme) =>
  (await employerOf(acme)).occasions.filter(({ kind }) => kind === 'upload-result');

describe('an upload that is written', () => {
  it('is told to its employer, with what it came to', async () => {
    const acme = await employerWorld();
    const { id } = await acme.plan(roster(ann, bob, 'E3,Cem,not-an-address,Student,2 years,2028-03-31,,'));
    expect(await resultsOf(acme)).toEqual([]);
    await acme.commit(id);
    expect(await resultsOf(acme)).toMatchObject([
      { upload: id, filename: 'roster.csv', counts: { created: 2, updated: 0, wrong: 1 } },
    ]);
  });

  it('is told once, also where a part comes twice, or a run broke off between the last row and the letter', async () => {
    const acme = await employerWorld();
    const { id } = await acme.plan(roster(ann));
    await commitUpload(acme.world, id);
    const broken = {
      ...acme.world,
      log: (_level: string, code: string) => {
        if (code === 'part-written') throw new Error('The run broke off.');
      },
    };
    await expect(commitPart(broken, { uploadId: id, part: 0 })).rejects.toThrow('broke off');
    expect(await resultsOf(acme)).toEqual([]);
    for (let times = 0; times < 3; times += 1) await acme.work();
    await commitPart(acme.world, { uploadId: id, part: 0 });
    expect(await resultsOf(acme)).toHaveLength(1);
  });

  it('is not told where it wrote nothing', async () => {
    const acme = await employerWorld();
    await acme.commit((await acme.plan(roster(ann))).id);
    await acme.commit((await acme.plan(roster(ann))).id);
    expect(await resultsOf(acme)).toHaveLength(1);
  });

  it('begins the rounds of its employer before the first person is written, and does not begin them again', async () => {
    const acme = await employerWorld();
    const { id } = await acme.plan(roster(ann));
    expect((await employerOf(acme)).roundMadeAt).toBeUndefined();
    const begun = acme.world.clock.now();
    acme.world.registrations.onChange(() => {
      expect(acme.world.employers.items.get(acme.employerId)?.employer.roundMadeAt).toBe(begun);
    });
    await acme.commit(id);
    expect((await employerOf(acme)).roundMadeAt).toBe(begun);
  });
});
