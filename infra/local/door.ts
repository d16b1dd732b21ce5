/** The one port for AWS calls: names caller and service by the signature, asks IAM, then lets the service answer. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Iam } from './iam';
import { type Patience, usualPatience } from './patience';
import type { AwsAnswer, AwsRequest, AwsService, ServiceName, StageClock, StageWitness } from './seams';

export interface DoorSettings {
  readonly clock: Pick<StageClock, 'now' | 'busy'>;
  readonly iam: Iam;
  readonly services: Readonly<Record<ServiceName, AwsService>>;
  /** Told of every refusal and of every call the stage does not know: a person should see both. */
  readonly say: (sentence: string) => void;
  /** Told of every call a service answered. */
  readonly called?: StageWitness['called'] | undefined;
}

/** More than any room sends; S3 refuses smaller uploads than this by its own policy. */
const bodyLimit = 64 * 1024 * 1024;

const isService = (name: string, services: DoorSettings['services']): name is ServiceName =>
  Object.hasOwn(services, name);

/**
 * `Credential=<caller>/<date>/<region>/<service>/aws4_request`, as Signature Version 4 writes it into a header or a presigned query.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function readCredential(credential: string): { readonly caller: string; readonly service: string } | undefined {
  const parts = credential.split('/');
  const [caller, , , service] = parts;
  return parts.length === 5 && caller && service ? { caller, service } : undefined;
}

function signedBy(request: IncomingMessage, url: URL) {
  const header = /Credential=([^,\s]+)/.exec(request.headers.authorization ?? '')?.[1];
  const credential = header ?? url.searchParams.get('X-Amz-Credential');
  return credential === null ? undefined : readCredential(credential);
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const piece: unknown = chunk;
    if (!Buffer.isBuffer(piece)) continue;
    size += piece.length;
    // The rest is read and dropped, so that the caller hears the answer instead of a broken pipe.
    if (size <= bodyLimit) chunks.push(piece);
  }
  return size <= bodyLimit ? Buffer.concat(chunks) : undefined;
}

const json = (status: number, type: string, message: string): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': type },
  body: JSON.stringify({ __type: type, message, Message: message }),
});

async function answer(settings: DoorSettings, incoming: IncomingMessage): Promise<AwsAnswer> {
  const { iam, services, say } = settings;
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`);
  // A browser's upload with a presigned form carries its signature inside the form; only S3 takes such requests.
  const signed = signedBy(incoming, url) ?? { caller: '', service: 's3' };
  if (!isService(signed.service, services)) {
    say(`${signed.caller} called ${signed.service}, which the stage does not stand up.`);
    return json(400, 'UnknownOperationException', `The stage does not stand up ${signed.service}.`);
  }
  if (signed.caller !== '' && !iam.knows(signed.caller))
    return json(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');

  const body = await readBody(incoming);
  if (body === undefined) return json(413, 'RequestEntityTooLarge', 'The stage takes 64 MB at most.');
  const service = services[signed.service];
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const request: AwsRequest = {
    service: signed.service,
    method: incoming.method ?? 'GET',
    url,
    headers,
    body,
    caller: signed.caller,
  };
  if (signed.caller !== '') {
    const unmet = iam.judge(signed.caller, await service.needs(request));
    if (unmet !== undefined) {
      say(`AccessDenied: ${signed.caller} may not ${unmet.action} on ${unmet.resource}.`);
      return service.denied(unmet, request);
    }
  }
  const given = await service.answer(request);
  settings.called?.(request, given);
  return given;
}

/**
 * Opens the door on loopback. Answers carry the virtual date: the SDK sets its clock by it.
 * @returns Its port, and how to start answering: services need the port before they can be made.
 */
export async function openDoor(patience: Patience = usualPatience): Promise<{
  readonly url: string;
  readonly serve: (settings: DoorSettings) => void;
  readonly close: () => Promise<void>;
}> {
  let settings: DoorSettings | undefined;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const open = settings;
    if (open === undefined) return void response.writeHead(503).end();
    const given = await open.clock
      .busy(`AWS call ${randomUUID()}`, () => answer(open, request))
      .catch((error: unknown) => {
        const words = error instanceof Error ? error.message : String(error);
        open.say(`An AWS call could not be answered: ${words}`);
        return json(400, 'UnknownOperationException', words);
      });
    response.sendDate = false;
    response.setHeader('date', new Date(open.clock.now()).toUTCString());
    response.setHeader('x-amzn-requestid', randomUUID());
    for (const [name, value] of Object.entries(given.headers ?? {})) response.setHeader(name, value);
    response.writeHead(given.status).end(request.method === 'HEAD' ? undefined : given.body);
  };
  const server = createServer({ ...patience }, (request, response) => void handle(request, response));
  // Longer than the SDK keeps a connection idle: otherwise the server may close one the client is about to use.
  server.keepAliveTimeout = 120_000;
  await listen(server, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The door has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    serve: (given) => {
      settings = given;
    },
    close: () => shut(server),
  };
}

/** Listens on loopback only. Rejects as Node does where the port is taken (`EADDRINUSE`). */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Closes at once: open connections are ended, not waited for. */
export function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
