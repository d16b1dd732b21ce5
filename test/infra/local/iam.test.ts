import { describe, expect, test } from 'vitest';
import { createIam } from '../../../infra/local/iam';
import { allowedBy, fits, policyDocument } from '../../../infra/local/policy';
import type { Need } from '../../../infra/local/seams';
import { readTemplate } from '../../../infra/local/template';
import { anAssembly, type Resources } from './an-assembly';

const statements = (...written: readonly object[]) =>
  policyDocument.parse({ Version: '2012-10-17', Statement: written }).Statement;
const allow = (Action: string | string[], Resource: string | string[], Condition?: object) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition === undefined ? {} : { Condition }),
});
const deny = (Action: string, Resource: string) => ({ Effect: 'Deny', Action, Resource });
const need = (action: string, resource: string, context?: Need['context']): Need => ({
  action,
  resource,
  ...(context === undefined ? {} : { context }),
});
const table = 'arn:aws:dynamodb:ap-northeast-1:1:table/things';

describe('statements', () => {
  test('nothing is allowed that nothing allows', () => {
    expect(allowedBy([], need('dynamodb:GetItem', table))).toBe(false);
    expect(allowedBy(statements(allow('dynamodb:GetItem', table)), need('dynamodb:PutItem', table))).toBe(false);
    expect(allowedBy(statements(allow('dynamodb:GetItem', table)), need('dynamodb:GetItem', `${table}2`))).toBe(false);
  });
  test('actions are compared without case, resources with it', () => {
    const some = statements(allow('DynamoDB:getitem', table));
    expect(allowedBy(some, need('dynamodb:GetItem', table))).toBe(true);
    expect(allowedBy(some, need('dynamodb:GetItem', table.toUpperCase()))).toBe(false);
  });
  test('* is any run of characters, ? is one, and a dot is a dot', () => {
    expect(fits('a*c', 'abbc')).toBe(true);
    expect(fits('a?c', 'abbc')).toBe(false);
    expect(fits('a.c', 'abc')).toBe(false);
    expect(
      allowedBy(statements(allow('dynamodb:*', `${table}/index/*`)), need('dynamodb:Query', `${table}/index/due`)),
    ).toBe(true);
    expect(allowedBy(statements(allow('dynamodb:*', `${table}/index/*`)), need('dynamodb:Query', table))).toBe(false);
  });
  test('one that denies wins over all that allow', () => {
    const some = statements(allow('*', '*'), deny('dynamodb:DeleteItem', '*'));
    expect(allowedBy(some, need('dynamodb:DeleteItem', table))).toBe(false);
    expect(allowedBy(some, need('dynamodb:GetItem', table))).toBe(true);
  });
  test('a condition needs its key in the request', () => {
    const some = statements(
      allow('iam:PassRole', '*', { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } }),
    );
    const passed = (service?: string) =>
      allowedBy(
        some,
        need('iam:PassRole', 'role', service === undefined ? undefined : { 'iam:PassedToService': service }),
      );
    expect(passed('scheduler.amazonaws.com')).toBe(true);
    expect(passed('lambda.amazonaws.com')).toBe(false);
    expect(passed()).toBe(false);
  });
  test('StringLike, ArnLike and Bool', () => {
    const context = { 'ses:FromAddress': 'reminders@kaeru.example', 'aws:SourceArn': 'arn:aws:sns:x', secure: 'true' };
    for (const condition of [
      { StringLike: { 'ses:FromAddress': '*@kaeru.example' } },
      { ArnLike: { 'aws:SourceArn': ['arn:aws:sqs:*', 'arn:aws:sns:*'] } },
      { Bool: { secure: true } },
    ])
      expect(allowedBy(statements(allow('x:y', '*', condition)), need('x:y', 'z', context))).toBe(true);
    expect(allowedBy(statements(allow('x:y', '*', { Bool: { secure: 'false' } })), need('x:y', 'z', context))).toBe(
      false,
    );
  });
  test('ForAllValues holds every value of the request to the patterns', () => {
    const condition = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['pulse#*', 'count#1'] } };
    const some = statements(allow('dynamodb:*', '*', condition));
    const names = (...keys: string[]) =>
      allowedBy(some, need('dynamodb:GetItem', table, { 'dynamodb:LeadingKeys': keys }));
    expect(names('pulse#sweep', 'count#1')).toBe(true);
    expect(names('pulse#sweep', 'registration#1')).toBe(false);
    expect(names('registration#1')).toBe(false);
  });
  test('a condition operator the stage does not know is an error, never a guess', () => {
    const some = statements(allow('x:y', '*', { DateLessThan: { 'aws:CurrentTime': '2030-01-01' } }));
    expect(() => allowedBy(some, need('x:y', 'z'))).toThrow(/DateLessThan/);
  });
  test('NotAction and NotResource are refused', () => {
    expect(() => statements({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })).toThrow();
  });
});

describe('principals', () => {
  const trust = (service: string) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: service } }],
  });
  const role = (service: string, more: object = {}) => ({
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: trust(service), ...more },
  });
  const iamOf = (resources: Resources) =>
    createIam(
      readTemplate(anAssembly(resources), { publicUrl: 'http://127.0.0.1:1', doorUrl: 'http://127.0.0.1:2' }).resources,
      () => 0,
    );
  const house: Resources = {
    Room: {
      Type: 'AWS::Lambda::Function',
      Properties: { FunctionName: 'room', Role: { 'Fn::GetAtt': ['RoomRole', 'Arn'] } },
    },
    RoomRole: role('lambda.amazonaws.com', {
      Policies: [
        { PolicyName: 'inline', PolicyDocument: { Version: '2012-10-17', Statement: [allow('ses:SendEmail', '*')] } },
      ],
    }),
    More: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        PolicyName: 'more',
        Roles: [{ Ref: 'RoomRole' }],
        PolicyDocument: { Version: '2012-10-17', Statement: allow('sqs:SendMessage', '*') },
      },
    },
    Bell: role('scheduler.amazonaws.com'),
  };

  test('a function may what the policies of its role say, inline ones and attached ones', () => {
    const iam = iamOf(house);
    expect(iam.allows('room', need('ses:SendEmail', 'x'))).toBe(true);
    expect(iam.allows('room', need('sqs:SendMessage', 'x'))).toBe(true);
    expect(iam.allows('room', need('sqs:DeleteMessage', 'x'))).toBe(false);
    expect(iam.allows('nobody', need('ses:SendEmail', 'x'))).toBe(false);
  });
  test('each action on each resource is a grant of its own: known whether used, and taken away and given back alone', () => {
    const statement = allow(['sqs:SendMessage', 'sqs:DeleteMessage'], ['one', 'two']);
    const iam = iamOf({
      ...house,
      More: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          PolicyName: 'more',
          Roles: [{ Ref: 'RoomRole' }],
          PolicyDocument: { Version: '2012-10-17', Statement: statement },
        },
      },
    });
    const grant = iam.grants.find(({ action, resource }) => action === 'sqs:DeleteMessage' && resource === 'two');
    if (grant === undefined) throw new Error('The grant is not listed.');
    expect(iam.grants).toHaveLength(5);
    const giveBack = iam.withhold(grant);
    expect(iam.allows('room', need('sqs:DeleteMessage', 'two'))).toBe(false);
    expect(iam.allows('room', need('sqs:DeleteMessage', 'one'))).toBe(true);
    expect(iam.isUsed(grant)).toBe(false);
    giveBack();
    expect(iam.allows('room', need('sqs:DeleteMessage', 'two'))).toBe(true);
    expect(iam.isUsed(grant)).toBe(true);
  });
  test('a role is trusted only by the service it names', () => {
    const iam = iamOf(house);
    const bell = 'arn:aws:iam::000000000000:role/Test-Bell';
    expect(iam.trusts(bell, 'scheduler.amazonaws.com')).toBe(true);
    expect(iam.trusts(bell, 'lambda.amazonaws.com')).toBe(false);
  });
  test('a managed policy the stage does not know stops it', () => {
    const arn = 'arn:aws:iam::aws:policy/AdministratorAccess';
    expect(() => iamOf({ ...house, Bell: role('x', { ManagedPolicyArns: [arn] }) })).toThrow(/AdministratorAccess/);
  });
});
