import { Layout, type PageSetting } from '../pages/layout';
import { writeCurl } from './curl';
import type { Caller, Operation } from './operation';
import { operations } from './operations';

type DocsPageProps = { readonly setting: PageSetting; readonly server: string };

const callers: Readonly<Record<Caller, string>> = {
  anyone: 'Anybody may ask.',
  owner: 'For the owner of the registration: $TOKEN is the last part of the link to their own page.',
  employer: 'For an employer: $KEY is one of its API keys.',
};

/** The API for those who write programs: every operation, with a command that works. In English, like the document it explains. */
export function DocsPage({ setting, server }: DocsPageProps) {
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return (
    <Layout setting={setting} title="The API">
      <h1>The API</h1>
      <p class="lead">
        JSON over HTTPS. Dates are days in Japan, YYYY-MM-DD; points in time are UTC. What goes wrong is told as problem
        details (RFC 9457) with a stable <code>code</code>, in the language of <code>?lang=</code> or Accept-Language.
      </p>
      <p>
        The whole of it as an <a href="/api/v1/openapi.json">OpenAPI 3.1 document</a>. For the commands below, first:
      </p>
      <pre>
        <code>{`export HOST=${server}`}</code>
      </pre>
      {tags.map((tag) => (
        <section>
          <h2>{tag}</h2>
          {operations
            .filter((operation) => operation.tag === tag)
            .map((operation) => (
              <OperationEntry operation={operation} />
            ))}
        </section>
      ))}
    </Layout>
  );
}

function OperationEntry({ operation }: { readonly operation: Operation }) {
  const { method, path, summary, description, caller, answer, problems } = operation;
  return (
    <section>
      <h3>{summary}</h3>
      <p>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </p>
      <p>
        {description} {callers[caller]}
      </p>
      <pre>
        <code>{writeCurl(operation)}</code>
      </pre>
      <p>
        {answer.status}: {answer.description} Refused with: {problems.join(', ')}.
      </p>
    </section>
  );
}
