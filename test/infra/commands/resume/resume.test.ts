import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readBlock, readmeFile, writeBlock } from '../../../../infra/commands/readme-block';
import { wordsFor } from '../../../../infra/commands/resume/actions';
import { partOfReadme, sayResume } from '../../../../infra/commands/resume/resume';
import { readResumeCall } from '../../../../infra/commands/resume/resume-call';
import { usualStage } from '../../../../infra/commands/usual-stage';
import { isRecord } from '../../../../infra/local/resolve';
import { assemblyOf } from '../../raise';
import { onAwsWithAll } from '../../synthesise';

// What is in a room is not told, so nothing needs to be bundled.
vi.mock('../../../../infra/habits/bundle-room', () => ({
  bundleRoom: () => mkdtempSync(join(tmpdir(), 'kaeru-room-')),
}));

const usual = assemblyOf(usualStage);
const resume = sayResume(usual);
const ofLaptop = sayResume(assemblyOf({ stage: 'laptop' }));

describe('the résumé', () => {
  it('in the README says what the templates say', () => {
    const kept = readBlock(readFileSync(readmeFile, 'utf8'), partOfReadme);
    expect(kept, 'Run: npm run resume -- --write, and read the diff.').toBe(resume);
  });

  it('can be read whole: about forty lines a stack', () => {
    for (const stack of resume.split(/^### /m).slice(1)) {
      const lines = stack.split('\n').filter((line) => line !== '');
      expect(lines.length, lines[0]).toBeLessThanOrEqual(50);
    }
  });

  it('says who may send mail as whom, who comes in, and what survives', () => {
    expect(resume).toMatch(
      /\*\*remind\*\* may .*send mail through .* if `ses:FromAddress` is reminders@kaeru\.example/,
    );
    expect(resume).toContain('anybody may call any path of the HTTP API');
    expect(resume).toContain('the table Registrations (refuses to be deleted at all; any second of the last 7 days');
    expect(resume).toContain('remind fails · ');
  });

  it('says of the powers on AWS what holds on the laptop too, where every call is judged by them', () => {
    const powers = (text: string) =>
      /\*\*Who may do what\*\*\n\n(.+?)\n\n/s.exec(text)?.[1]?.replaceAll('production', 'laptop');
    expect(powers(ofLaptop)).toBe(powers(resume));
  });

  it('can be said of a stage that has everything: its edge, its key', () => {
    const ofAll = sayResume(assemblyOf(onAwsWithAll));
    expect(ofAll).toMatch(/^### kaeru-city-edge$/m);
    expect(ofAll).toMatch(/^- the table Registrations.* with the key /m);
  });
});

type Json = Readonly<Record<string, unknown>>;

/** Every way to take something away from a statement, or to add to it. Nothing of the résumé's own reading of policies is used here. */
function waysToChange(statement: Json): readonly { readonly what: string; readonly instead: Json }[] {
  const { Action, Resource, Condition, Effect } = statement;
  const actions = [Action].flat();
  const on = Resource === undefined ? [] : [Resource].flat();
  const isForAll = on.includes('*');
  return [
    ...actions.map((gone) => ({
      what: `without ${gone}`,
      instead: { ...statement, Action: actions.filter((one) => one !== gone) },
    })),
    ...on.map((gone) => ({
      what: `without ${JSON.stringify(gone)}`,
      instead: { ...statement, Resource: on.filter((one) => one !== gone) },
    })),
    { what: 'with an action more', instead: { ...statement, Action: [...actions, 's3:PutBucketPolicy'] } },
    ...(isForAll ? [] : [{ what: 'over everything', instead: { ...statement, Resource: [...on, '*'] } }]),
    ...Object.entries(asRecord(Condition)).map(([gone, keys]) => ({
      what: `without its condition ${gone}`,
      instead: { ...statement, Condition: { ...asRecord(Condition), [gone]: without(keys) } },
    })),
    {
      what: 'on a condition more',
      instead: { ...statement, Condition: { ...asRecord(Condition), Null: { 'aws:x': 'true' } } },
    },
    { what: 'the other way round', instead: { ...statement, Effect: Effect === 'Allow' ? 'Deny' : 'Allow' } },
  ];
}

const asRecord = (value: unknown): Json => (isRecord(value) ? value : {});
const without = (keys: unknown): Json => Object.fromEntries(Object.entries(asRecord(keys)).slice(1));

/** Properties with one statement of one policy document changed, however deep it stands, in every way. */
function changesTo(properties: Json): readonly { readonly what: string; readonly properties: Json }[] {
  if ('Effect' in properties)
    return waysToChange(properties).map(({ what, instead }) => ({ what, properties: instead }));
  return Object.entries(properties).flatMap(([key, value]) => {
    const inList = Array.isArray(value)
      ? value.flatMap((one, at) =>
          changesTo(asRecord(one)).map(({ what, properties: instead }) => ({
            what,
            properties: { ...properties, [key]: value.map((other, index) => (index === at ? instead : other)) },
          })),
        )
      : [];
    const below = changesTo(Array.isArray(value) ? {} : asRecord(value)).map(({ what, properties: instead }) => ({
      what,
      properties: { ...properties, [key]: instead },
    }));
    return [...inList, ...below];
  });
}

describe('nothing is hidden from the reader', () => {
  // Enough to know whose each policy is, and little enough to be read some hundred times.
  const actors = /^AWS::(Lambda::Function|IAM::Role|Logs::LogGroup)$/;
  const resources = usual.stacks.flatMap(({ name, template }) =>
    Object.entries(template.Resources).map(([id, resource]) => ({ stack: name, id, ...resource })),
  );
  type Resource = (typeof resources)[number];
  const resumeWith = ({ stack, id, ...resource }: Resource, properties: Readonly<Record<string, unknown>>) =>
    sayResume({
      ...usual,
      stacks: usual.stacks.map((one) => {
        const among = Object.entries(one.template.Resources).filter(([, { Type }]) => actors.test(Type));
        const changed = one.name === stack ? { [id]: { ...resource, Properties: { ...properties } } } : {};
        return { ...one, template: { ...one.template, Resources: { ...Object.fromEntries(among), ...changed } } };
      }),
    });
  const firstOf = (type: string): Resource => {
    const found = resources.find(({ Type }) => Type === type);
    if (found === undefined) throw new Error(`There is no ${type}.`);
    return found;
  };

  it('whatever any policy allows: take away or add an action, a resource, a condition, and the résumé is another', () => {
    const silent: string[] = [];
    let tried = 0;
    for (const one of resources) {
      const before = resumeWith(one, one.Properties);
      for (const { what, properties } of changesTo(one.Properties)) {
        tried += 1;
        if (resumeWith(one, properties) === before) silent.push(`${one.id}: ${what}`);
      }
    }
    expect(silent).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });

  it('a policy that AWS keeps is said by its name', () => {
    const role = firstOf('AWS::IAM::Role');
    const ManagedPolicyArns = ['arn:aws:iam::aws:policy/AdministratorAccess'];
    expect(resumeWith(role, { ...role.Properties, ManagedPolicyArns })).toContain('AdministratorAccess');
  });

  it('a way to write a policy that has no sentence yet stops it', () => {
    const policy = firstOf('AWS::IAM::Policy');
    const Statement = [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }];
    const PolicyDocument = { Version: '2012-10-17', Statement };
    expect(() => resumeWith(policy, { ...policy.Properties, PolicyDocument })).toThrow(/NotAction/);
  });

  it('and an action without a word of its own, or over everything, is said as AWS writes it', () => {
    expect(wordsFor('dynamodb:TransactWriteItems', 'table Registrations')).toEqual({
      verb: '`dynamodb:TransactWriteItems`',
      of: 'on',
    });
    expect(wordsFor('s3:GetObject', '*').verb).toBe('`s3:GetObject`');
  });
});

describe('npm run resume', () => {
  it('tells of production unless told otherwise, and of the laptop as it is', () => {
    expect(readResumeCall([])).toEqual({ settings: usualStage, write: false });
    expect(readResumeCall(['-c', 'domain=pages.kaeru.jp', '-c', 'stage=city'])).toMatchObject({
      settings: { stage: 'city', domain: 'pages.kaeru.jp', sender: usualStage.sender },
    });
    expect(readResumeCall(['-c', 'stage=laptop'])).toMatchObject({ settings: { stage: 'laptop' } });
  });

  it.each([
    ['a setting without a value', ['-c', 'waf'], /"waf" is not/],
    ['other settings into the README', ['--write', '-c', 'waf=on'], /say --write alone/],
  ])('refuses %s with a sentence', (_, args, sentence) => {
    expect(() => readResumeCall(args)).toThrow(sentence);
  });

  it('writes between the marks and nowhere else', () => {
    const readme = readFileSync(readmeFile, 'utf8');
    const other = writeBlock(readme, partOfReadme, 'Another.');
    expect(readBlock(other, partOfReadme)).toBe('Another.');
    expect(writeBlock(other, partOfReadme, readBlock(readme, partOfReadme))).toBe(readme);
  });
});
