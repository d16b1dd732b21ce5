import { describe, expect, it } from 'vitest';
import { differencesBetween, shapeOf } from './event-shape';
import { judge } from './judge-by-model';
import { readAnswer, readCall } from './read-wire';
import type { ServiceModel } from './service-model';

const plain = { members: {}, required: [], union: false };
const model: ServiceModel = {
  metadata: { protocol: 'rest-json' },
  operations: {
    CreateAlarm: {
      http: { method: 'POST', requestUri: '/alarms/{Name}' },
      input: { shape: 'Alarm' },
      output: { shape: 'Made' },
    },
    ListAlarms: { http: { method: 'GET', requestUri: '/alarms?list=2' }, input: { shape: 'List' } },
    GetAlarms: { http: { method: 'GET', requestUri: '/alarms' } },
  },
  shapes: {
    Alarm: {
      ...plain,
      type: 'structure',
      members: {
        Name: { shape: 'Name', location: 'uri', locationName: 'Name' },
        Group: { shape: 'Name', location: 'querystring', locationName: 'group' },
        Minutes: { shape: 'Minutes' },
        Days: { shape: 'Days' },
        Target: { shape: 'Target' },
      },
      required: ['Name', 'Minutes'],
    },
    List: { ...plain, type: 'structure', members: { Most: { shape: 'Minutes', location: 'querystring' } } },
    Made: { ...plain, type: 'structure', members: { At: { shape: 'Instant' } }, required: ['At'] },
    Name: { ...plain, type: 'string', pattern: '^[0-9a-z.]+$', min: 1, max: 8 },
    Minutes: { ...plain, type: 'integer', min: 1, max: 15 },
    Days: { ...plain, type: 'list', member: { shape: 'Day' }, max: 2 },
    Day: { ...plain, type: 'string', enum: ['MON', 'TUE'] },
    Target: {
      ...plain,
      type: 'structure',
      union: true,
      members: { Queue: { shape: 'Name' }, Room: { shape: 'Name' } },
    },
    Instant: { ...plain, type: 'timestamp' },
  },
};
const request = (method: string, path: string, body: object | '' = '') => ({
  service: 'scheduler' as const,
  method,
  url: new URL(path, 'http://127.0.0.1'),
  headers: {},
  body: Buffer.from(body === '' ? '' : JSON.stringify(body)),
  caller: 'room',
});

describe('a judge by the model', () => {
  const judged = (value: object) => judge(model, 'Alarm', value, 'Alarm');

  it('finds nothing against what fits', () => {
    expect(judged({ Name: 'r1.2', Minutes: 15, Days: ['MON'], Target: { Queue: 'due' } })).toEqual([]);
  });

  it.each([
    [{ Name: 'r1' }, 'Alarm.Minutes is required and missing'],
    [{ Name: 'R1', Minutes: 1 }, 'Alarm.Name does not fit ^[0-9a-z.]+$'],
    [{ Name: 'r12345678', Minutes: 1 }, 'Alarm.Name: 9 characters where 8 is the most'],
    [{ Name: 'r1', Minutes: 0 }, 'Alarm.Minutes: 0 where 1 is the least'],
    [{ Name: 'r1', Minutes: '1' }, 'Alarm.Minutes is no number'],
    [{ Name: 'r1', Minutes: 1, Days: ['MON', 'TUE', 'MON'] }, 'Alarm.Days: 3 elements where 2 is the most'],
    [{ Name: 'r1', Minutes: 1, Days: ['SUN'] }, 'Alarm.Days[] is none of MON, TUE'],
    [{ Name: 'r1', Minutes: 1, Target: { Queue: 'a', Room: 'b' } }, 'Alarm.Target has 2 members where it may have one'],
    [{ Name: 'r1', Minutes: 1, Hours: 1 }, 'Alarm.Hours is unknown'],
  ])('finds %j wrong', (value, sentence) => {
    expect(judged(value)).toEqual([sentence]);
  });
});

describe('what stood on the wire', () => {
  it('is read from path, query and body', () => {
    expect(readCall(model, request('POST', '/alarms/r1%2E2?group=g', { Minutes: 3 }))).toEqual({
      operation: 'CreateAlarm',
      input: { Name: 'r1.2', Group: 'g', Minutes: 3 },
    });
  });

  it('of two operations at one address is the one the query names', () => {
    expect(readCall(model, request('GET', '/alarms?list=2&Most=5'))).toEqual({
      operation: 'ListAlarms',
      input: { Most: 5 },
    });
    expect(readCall(model, request('GET', '/alarms'))).toEqual({ operation: 'GetAlarms', input: {} });
  });

  it('is refused where no operation is meant', () => {
    expect(() => readCall(model, request('PUT', '/alarms'))).toThrow('No operation is PUT /alarms.');
  });

  it('an answer is read where it was good', () => {
    expect(readAnswer(model, 'CreateAlarm', { status: 200, body: '{"At":1}' })).toEqual({
      shape: 'Made',
      output: { At: 1 },
    });
    expect(readAnswer(model, 'CreateAlarm', { status: 400, body: '{}' })).toBeUndefined();
  });
});

describe('a judge by the example', () => {
  const documented = shapeOf({ at: '2027-01-10T00:00:00Z', of: { id: 'a', more: [1] } }, []);
  const judged = (delivered: object, listed = {}) => differencesBetween(documented, [shapeOf(delivered, [])], listed);

  it('finds nothing against another of the same shape', () => {
    expect(judged({ at: '2026-11-23T10:00:00Z', of: { id: 'b', more: [2, 3] } })).toEqual([]);
  });

  it('finds what is missing, what is more, and what is of another kind', () => {
    expect(judged({ at: '2026-11-23T10:00:00.000Z', of: { id: 1, name: 'x', more: [] } })).toEqual([
      'of.more[] is documented and not always delivered',
      'of.name is delivered and not documented',
      'at: instant to the millisecond where AWS documents instant to the second',
      'of.id: number where AWS documents text',
    ]);
  });

  it('lets a listed difference pass, and finds a listed one that is none', () => {
    const listed = { leftOut: { of: 'Ours has none.' }, added: { at: 'Why not.' } };
    expect(judged({ at: '2026-11-23T10:00:00Z' }, listed)).toEqual(['at is listed as a difference and is none']);
  });
});
