import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { employerToItem } from '../../../functions/adapters/stored-employer';
import { toItem } from '../../../functions/adapters/stored-registration';
import { readChanges } from '../../../functions/journal/read-changes';
import { employerWithNextLetter, withNextLetter } from '../../../functions/next-letter';
import type { Registration } from '../../../shared/registrations/registration';
import { anEmployer, aRegistration } from '../../support/builders';
import { at } from '../../support/world';

const now = at('2026-11-23T10:00:00+09:00');
const image = (item: object) => marshall({ ...item, version: 3 }, { removeUndefinedValues: true });
const person = (different: Partial<Registration> = {}) => image(toItem(withNextLetter(aRegistration(different), now)));
const company = image(employerToItem(employerWithNextLetter(anEmployer())));

/** The shape of docs.aws.amazon.com/lambda/latest/dg/with-ddb.html, shortened. */
const record = (pk: string, images: object, more: object = {}) => ({
  eventName: 'MODIFY',
  dynamodb: {
    ApproximateCreationDateTime: now / 1000,
    Keys: { pk: { S: pk } },
    SequenceNumber: '111',
    StreamViewType: 'NEW_AND_OLD_IMAGES',
    ...images,
  },
  ...more,
});
const changeIn = (pk: string, images: object, more?: object) =>
  readChanges({ Records: [record(pk, images, more)] }).changes[0];

describe('a stream event', () => {
  it('is named by its first record, and tells what was there and what is', () => {
    const { name, changes } = readChanges({
      Records: [record('registration#registration1', { OldImage: person(), NewImage: person({ state: 'stopped' }) })],
    });
    expect(name).toBe('111');
    expect(changes).toEqual([
      {
        of: 'registration',
        at: now,
        expired: false,
        before: { ...aRegistration(), version: 3 },
        after: { ...aRegistration(), version: 3, state: 'stopped' },
      },
    ]);
  });

  it('tells of employers, and of keys without what lies under them', () => {
    expect(changeIn('employer#employer1', { NewImage: company })).toMatchObject({
      of: 'employer',
      before: undefined,
      after: { id: 'employer1', version: 3 },
    });
    expect(changeIn('stop#1', { NewImage: { pk: { S: 'stop#1' } } })).toEqual({
      of: 'key',
      key: 'stop#1',
      before: false,
      after: true,
      at: now,
      expired: false,
    });
  });

  it('tells what the table itself deleted because its time was over', () => {
    const userIdentity = { type: 'Service', principalId: 'dynamodb.amazonaws.com' };
    const images = { OldImage: person() };
    expect(changeIn('registration#registration1', images, { userIdentity })).toMatchObject({ expired: true });
    expect(changeIn('registration#registration1', images)).toMatchObject({ expired: false, after: undefined });
  });

  it('is refused where it is none, or holds an item nobody of ours wrote', () => {
    expect(() => readChanges({ Records: [{ body: 'x' }] })).toThrow();
    expect(() => changeIn('registration#registration1', { NewImage: { pk: { S: 'registration#x' } } })).toThrow();
  });
});
