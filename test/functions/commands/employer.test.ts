import { describe, expect, it } from 'vitest';
import { addEmployer } from '../../../functions/commands/add-employer';
import { readEmployerCall } from '../../../functions/commands/employer-call';
import { WrongCall } from '../../../functions/commands/named-stage';
import { emailForm } from '../../../shared/registrations/contact-form';
import { worldInMemory } from '../../support/world';

describe('npm run employer -- add', () => {
  it('makes an employer with one member, an admin, and a key that opens it', async () => {
    const world = worldInMemory();
    const email = emailForm.parse('hr@acme.example');
    const { employerId, apiKey, signInUrl } = await addEmployer(
      world,
      { name: 'Acme KK', email, language: 'ja' },
      'https://kaeru.test',
    );
    expect(await world.employers.byKey(apiKey)).toBe(employerId);
    expect(await world.employers.load(employerId)).toMatchObject({
      name: 'Acme KK',
      members: [{ email, language: 'ja', role: 'admin' }],
    });
    expect(signInUrl).toMatch(/^https:\/\/kaeru\.test\/employer\/sign-in\/\w/);
    expect(await world.employers.byMember(emailForm.parse('HR@acme.example'))).toEqual([employerId]);
    const stored = JSON.stringify(await world.employers.load(employerId));
    expect(stored).not.toContain(apiKey);
    expect(stored).not.toContain(signInUrl.split('.').at(-1));
  });

  it('is read with its options', () => {
    expect(
      readEmployerCall(['add', 'Acme KK', 'hr@acme.example', '--language', 'en', '--json', '--port', '3001'], {}),
    ).toEqual({
      employer: { name: 'Acme KK', email: 'hr@acme.example', language: 'en' },
      asJson: true,
      stage: { on: 'laptop', port: 3001 },
    });
  });

  it('goes to the laptop on port 3000, or PORT, unless a stage on AWS is named', () => {
    const read = (args: readonly string[], environment = {}) =>
      readEmployerCall(['add', 'Acme KK', 'hr@acme.example', ...args], environment);
    expect(read([])).toMatchObject({ stage: { on: 'laptop', port: 3000 } });
    expect(read([], { PORT: '3005' })).toMatchObject({ stage: { on: 'laptop', port: 3005 } });
    expect(read(['--stage', 'production', '--url', 'https://kaeru.example/'])).toMatchObject({
      stage: { on: 'aws', name: 'production' },
      url: 'https://kaeru.example',
    });
  });

  it.each([
    [[], /needs "add"/],
    [['add', 'Acme KK'], /needs "add"/],
    [['add', 'Acme', 'KK', 'hr@acme.example'], /in quotes/],
    [['add', 'Acme KK', 'nobody'], /not an e-mail address/],
    [['add', 'Acme KK', 'hr@acme.example', '--language', 'tlh'], /Choose one of en, ja/],
    [['add', 'Acme KK', 'hr@acme.example', '--port', 'x'], /from 1 to 65535/],
    [['add', 'Acme KK', 'hr@acme.example', '--colour', 'red'], /--colour/],
    [['add', 'Acme KK', 'hr@acme.example', '--stage', 'production', '--port', '3000'], /either/],
    [['add', 'Acme KK', 'hr@acme.example', '--stage', 'production'], /--url https/],
    [['add', 'Acme KK', 'hr@acme.example', '--url', 'https://kaeru.example'], /--stage/],
  ])('called wrongly says how to call it: %j', (args, sentence) => {
    expect(() => readEmployerCall(args, {})).toThrow(WrongCall);
    expect(() => readEmployerCall(args, {})).toThrow(sentence);
  });
});
