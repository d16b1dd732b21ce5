import { afterAll, beforeAll, it } from 'vitest';
import { openStage, type TestStage } from '../support/stage';
import { importAndUndo } from './import';

const people = 1_000;
let stage: TestStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

it('takes a thousand people from upload to alarms, writes nothing the second time, and takes all of it back', async () => {
  const seconds = await importAndUndo(stage, people);
  console.info(`${people} rows from upload to alarms in ${seconds.toFixed(1)} s.`);
});
