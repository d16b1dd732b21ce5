import { emailForm, nameForm } from '../../shared/registrations/contact-form';
import { languages } from '../../shared/words/languages';
import type { NewEmployer } from './add-employer';
import { type NamedStage, readStage, stageOptions, WrongCall } from './named-stage';
import { readOptions } from './read-options';

export const usage = `npm run employer -- add NAME ADDRESS [options]

  Adds a company that may upload its people, with one member, who may do everything, and an API key.
  For example: npm run employer -- add "Acme KK" hr@acme.example

  --language L   the language the member reads: ${languages.join(', ')} (ja)
  --json         print { "employerId", "apiKey", "signInUrl" } and nothing else
  --port N       a stage running on this laptop: http://127.0.0.1:N (or PORT=N; 3000)
  --stage NAME   a stage on AWS instead, with your AWS credentials
  --url URL      where that stage answers, as the deployment printed it: https://…
  --help         this page
`;

export type EmployerCall = {
  readonly employer: NewEmployer;
  readonly asJson: boolean;
  readonly stage: NamedStage;
  /** Where a stage on AWS answers, without a slash at the end. */
  readonly url?: string;
};

/** What a person typed after `npm run employer --`. Throws a `WrongCall` that says what to type instead. */
export function readEmployerCall(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): EmployerCall | 'help' {
  const { values, positionals } = readOptions(args, usage, {
    allowPositionals: true,
    options: {
      language: { type: 'string' },
      json: { type: 'boolean' },
      ...stageOptions,
      url: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return 'help';
  const [verb, name, email, ...surplus] = positionals;
  if (verb !== 'add' || name === undefined || email === undefined || surplus.length > 0) {
    throw new WrongCall(`This needs "add", a name in quotes and an e-mail address.\n\n${usage}`);
  }
  const stage = readStage(values, environment);
  return {
    employer: readEmployer(name, email, values.language ?? 'ja'),
    asJson: values.json ?? false,
    stage,
    ...readUrl(stage, values.url),
  };
}

function readEmployer(name: string, email: string, language: string): NewEmployer {
  const readName = nameForm.safeParse(name);
  if (!readName.success || readName.data === '') throw new WrongCall('A name has 1 to 100 characters on one line.');
  const readEmail = emailForm.safeParse(email);
  if (!readEmail.success)
    throw new WrongCall(`"${email}" is not an e-mail address. Write one such as hr@acme.example.`);
  const known = languages.find((tag) => tag === language);
  if (known === undefined)
    throw new WrongCall(`We do not write in "${language}". Choose one of ${languages.join(', ')}.`);
  return { name: readName.data, email: readEmail.data, language: known };
}

/** A laptop's stage is where its port is; one on AWS has to be told. */
function readUrl(stage: NamedStage, url: string | undefined): { readonly url?: string } {
  if (stage.on === 'laptop') {
    if (url === undefined) return {};
    throw new WrongCall('A --url belongs to a --stage NAME on AWS.');
  }
  if (url !== undefined && /^https:\/\/[^/]+\/?$/.test(url)) return { url: url.replace(/\/$/, '') };
  throw new WrongCall(
    'A stage on AWS needs its address for the sign-in link: --url https://… as the deployment printed it.',
  );
}
