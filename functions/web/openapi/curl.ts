import type { Caller, Operation } from './operation';

const proof: Readonly<Record<Caller, readonly string[]>> = {
  anyone: [],
  owner: ['Authorization: Bearer $TOKEN'],
  employer: ['Authorization: Bearer $KEY'],
};

/** An operation as a command for a shell: `$HOST`, `$TOKEN`, `$KEY` and `$ID` are the reader's; another part of the path is its example. */
export function writeCurl({ method, path, caller, parameters = [], request }: Operation): string {
  const query = parameters.filter((each) => each.in === 'query' && each.required);
  const asked = query.length === 0 ? '' : `?${query.map(({ name, example }) => `${name}=${example}`).join('&')}`;
  const headers = [
    ...proof[caller],
    ...parameters.flatMap((each) => (each.in === 'header' ? [`${each.name}: ${each.example}`] : [])),
    ...(request === undefined ? [] : ['Content-Type: application/json']),
  ];
  const options = [
    ...(method === 'get' ? [] : [`--request ${method.toUpperCase()}`]),
    // Double quotes, so that the shell puts in the reader's own token; none of our headers holds a character it would change.
    ...headers.map((header) => `--header "${header.replaceAll('"', '\\"')}"`),
    ...(request === undefined ? [] : [`--data '${JSON.stringify(request.example)}'`]),
  ];
  const exampleOf = (name: string): string => parameters.find((each) => each.name === name)?.example ?? name;
  const address = path
    .replace('{id}', '$ID')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(exampleOf(name)));
  return [`curl "$HOST${address}${asked}"`, ...options].join(' \\\n  ');
}
