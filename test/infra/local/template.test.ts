import { describe, expect, test } from 'vitest';
import { readTemplate, type WrittenAssembly } from '../../../infra/local/template';
import { anAssembly, type Resources } from './an-assembly';

const ends = { publicUrl: 'http://127.0.0.1:3000', doorUrl: 'http://127.0.0.1:4000' };
const read = (resources: Resources) => readTemplate(anAssembly(resources), ends);
const find = (resources: Resources, logicalId: string) =>
  read(resources).resources.find((resource) => resource.logicalId === logicalId);
/** What a value becomes, seen in the environment of a function. */
const resolved = (value: unknown, others: Resources = {}) => {
  const room = find({ ...others, Room: { Type: 'AWS::Lambda::Function', Properties: { Value: value } } }, 'Room');
  return room?.properties.Value;
};

/** As Fn::Sub marks what to fill in. */
const placeholder = (name: string) => `$\{${name}}`;
const queue = { Type: 'AWS::SQS::Queue' };

describe('names', () => {
  test('a resource without a name of its own is called after its stack and its logical id', () => {
    expect(find({ Work: queue }, 'Work')).toMatchObject({
      physicalName: 'Test-Work',
      arn: 'arn:aws:sqs:ap-northeast-1:000000000000:Test-Work',
    });
  });
  test('an explicit name stays', () => {
    expect(find({ Work: { ...queue, Properties: { QueueName: 'work' } } }, 'Work')?.physicalName).toBe('work');
  });
  test('a bucket is lower-case, as S3 demands', () => {
    expect(find({ Files: { Type: 'AWS::S3::Bucket' } }, 'Files')).toMatchObject({
      physicalName: 'test-files',
      arn: 'arn:aws:s3:::test-files',
    });
  });
});

describe('intrinsic functions', () => {
  test('Ref answers what CloudFormation answers for the type', () => {
    expect(resolved({ Ref: 'Work' }, { Work: queue })).toBe('http://127.0.0.1:4000/000000000000/Test-Work');
    expect(resolved({ Ref: 'News' }, { News: { Type: 'AWS::SNS::Topic' } })).toBe(
      'arn:aws:sns:ap-northeast-1:000000000000:Test-News',
    );
    expect(resolved({ Ref: 'AWS::Region' })).toBe('ap-northeast-1');
  });
  test('Fn::GetAtt, as a list and as a text', () => {
    expect(resolved({ 'Fn::GetAtt': ['Work', 'QueueName'] }, { Work: queue })).toBe('Test-Work');
    expect(resolved({ 'Fn::GetAtt': 'Work.Arn' }, { Work: queue })).toBe(
      'arn:aws:sqs:ap-northeast-1:000000000000:Test-Work',
    );
  });
  test('Fn::Join and Fn::Sub, with functions inside', () => {
    expect(
      resolved(
        { 'Fn::Join': ['/', [{ Ref: 'AWS::AccountId' }, 'a', { 'Fn::GetAtt': ['Work', 'QueueName'] }]] },
        { Work: queue },
      ),
    ).toBe('000000000000/a/Test-Work');
    expect(
      resolved(
        {
          'Fn::Sub': [
            ['AWS::Region', 'Work.QueueName', 'Mine', '!Kept'].map(placeholder).join(' '),
            { Mine: { Ref: 'AWS::Partition' } },
          ],
        },
        { Work: queue },
      ),
    ).toBe(`ap-northeast-1 Test-Work aws ${placeholder('Kept')}`);
  });
  test('Fn::ImportValue finds what another stack exports, resolved there', () => {
    const memory = anAssembly({ Work: queue }).stacks[0];
    const service = anAssembly({
      Room: { Type: 'AWS::Lambda::Function', Properties: { Value: { 'Fn::ImportValue': 'Memory:Work' } } },
    }).stacks[0];
    if (memory === undefined || service === undefined) throw new Error('no stacks');
    const assembly: WrittenAssembly = {
      stacks: [
        {
          ...memory,
          name: 'Memory',
          template: {
            ...memory.template,
            Outputs: { Out: { Value: { 'Fn::GetAtt': ['Work', 'Arn'] }, Export: { Name: 'Memory:Work' } } },
          },
        },
        { ...service, name: 'Service' },
      ],
      assets: new Map(),
    };
    const room = readTemplate(assembly, ends).resources.find(({ logicalId }) => logicalId === 'Room');
    expect(room?.properties.Value).toBe('arn:aws:sqs:ap-northeast-1:000000000000:Memory-Work');
  });
  test('the address of the HTTP API is the public port, however the template spells it', () => {
    const api = { Api: { Type: 'AWS::ApiGatewayV2::Api' } };
    expect(resolved({ 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }, api)).toBe('http://127.0.0.1:3000');
    const parts = [
      'https://',
      { Ref: 'Api' },
      '.execute-api.',
      { Ref: 'AWS::Region' },
      '.',
      { Ref: 'AWS::URLSuffix' },
      '/r',
    ];
    expect(resolved({ 'Fn::Join': ['', parts] }, api)).toBe('http://127.0.0.1:3000/r');
  });
});

describe('what the stage does not know stops it, with stack and logical id', () => {
  test('a type', () => {
    expect(() => read({ Cache: { Type: 'AWS::ElastiCache::ReplicationGroup' } })).toThrow(
      /Test\/Cache is a AWS::ElastiCache::ReplicationGroup/,
    );
  });
  test('a function of CloudFormation', () => {
    expect(() => resolved({ 'Fn::Cidr': ['10.0.0.0/16', 6, 5] })).toThrow(/Test\/Room uses Fn::Cidr/);
  });
  test('an attribute', () => {
    expect(() => resolved({ 'Fn::GetAtt': ['Work', 'Colour'] }, { Work: queue })).toThrow(/asks Work for Colour/);
  });
  test('a resource that is not there', () => {
    expect(() => resolved({ Ref: 'Nowhere' })).toThrow(/refers to Nowhere/);
  });
  test('an import nobody exports', () => {
    expect(() => resolved({ 'Fn::ImportValue': 'Other:Thing' })).toThrow(/imports Other:Thing/);
  });
});

test('inert resources are listed with a reason and are not resolved', () => {
  const template = read({ Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { X: { 'Fn::Whatever': 1 } } } });
  expect(template.resources).toEqual([]);
  expect(template.inert).toMatchObject([{ logicalId: 'Alarm', reason: expect.stringContaining('metrics') }]);
});
