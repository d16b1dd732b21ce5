import { describe, expect, it } from 'vitest';
import { readCostCall } from '../../../../infra/commands/cost/cost-call';
import { kinds } from '../../../../infra/commands/cost/kinds';
import { ticksPerYear } from '../../../../infra/commands/cost/price-template';
import { meters, priceOf } from '../../../../infra/commands/cost/prices';
import { inert, stoodUp } from '../../../../infra/local/resources';
import { readUnits, sizeOfItem, writeUnits } from './item-size';

describe('the prices', () => {
  it.each(meters)('%s has a source that can be opened, and the day it was read', (meter) => {
    const { usd, source, read, service, unit } = priceOf(meter);
    expect(usd).toBeGreaterThan(0);
    expect(source).toMatch(/^https:\/\/\S+/);
    expect(read).toMatch(/^2026(-\d\d){0,2}$/);
    expect([service, unit]).not.toContain('');
  });
  it('what the laptop stage knows of the template, the cost knows too', () => {
    const known = [...Object.keys(stoodUp), ...Object.keys(inert)];
    expect(known.filter((type) => !(type in kinds))).toEqual([]);
  });
  it('counts the ticks of a year', () => {
    expect(ticksPerYear('rate(15 minutes)')).toBe(35_040);
    expect(ticksPerYear('rate(1 hour)')).toBe(8_760);
    expect(ticksPerYear('cron(0 15 * * ? *)')).toBe(365);
  });
});

describe('what DynamoDB takes for an item', () => {
  const indexes = [{ name: 'due', keys: ['shard', 'at'] }];
  const item = { pk: { S: 'a' }, shard: { S: '1' }, at: { N: '5' }, text: { S: 'x'.repeat(1500) } };
  it('counts names, texts, numbers by two digits, and three bytes for a list or map', () => {
    expect(sizeOfItem({ pk: { S: 'ab' } })).toBe(4);
    expect(sizeOfItem({ n: { N: '1234' } })).toBe(1 + 3);
    expect(sizeOfItem({ l: { L: [{ S: 'a' }, { BOOL: true }] } })).toBe(1 + 3 + 2 + 2);
    expect(sizeOfItem({ m: { M: { k: { NULL: true } } } })).toBe(1 + 3 + 1 + 1 + 1);
  });
  it('a write takes a unit for each kilobyte of the larger, and an index one only where its keys change', () => {
    expect(writeUnits(undefined, item, indexes)).toBe(2 + 1);
    expect(writeUnits(item, { ...item, text: { S: 'y' } }, indexes)).toBe(2);
    expect(writeUnits(item, { ...item, at: { N: '6' } }, indexes)).toBe(2 + 2);
    expect(writeUnits(item, undefined, indexes)).toBe(2 + 1);
  });
  it('a read takes a unit for four kilobytes, or half of it', () => {
    expect(readUnits(0, true)).toBe(1);
    expect(readUnits(4097, true)).toBe(2);
    expect(readUnits(4096, false)).toBe(0.5);
  });
});

describe('npm run cost --', () => {
  it('prices a hundred thousand registrations on a stage of its own making, unless told otherwise', () => {
    expect(readCostCall([])).toMatchObject({ asked: { registrations: 100_000, letters: 10 }, as: 'text' });
    expect(readCostCall(['--registrations', '1000000', '--letters', '12', '--json'])).toMatchObject({
      asked: { registrations: 1_000_000, letters: 12 },
      as: 'json',
    });
    expect(readCostCall(['-c', 'domain=kaeru.example.jp', '-c', 'waf=on'])).toMatchObject({
      settings: { stage: 'production', domain: 'kaeru.example.jp', waf: 'on' },
    });
    expect(readCostCall(['--help'])).toBe('help');
  });
  it.each([
    [['--registrations', 'many'], 'The option --registrations takes a whole number'],
    [['--letters', '0'], 'The option --letters takes a whole number'],
    [['-c', 'domain'], 'A setting is a name and a value; "domain" is not.'],
    [['--write', '--letters', '12'], 'say --write alone'],
    [['--people', '3'], 'npm run cost'],
  ])('%j is answered with what to type instead', (args, sentence) => {
    expect(() => readCostCall(args)).toThrow(sentence);
  });
});
