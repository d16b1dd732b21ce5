/** The public port: the console under `/_local`, and everything else to the HTTP API, as API Gateway would hand it on. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, shut } from './door';
import { bodyLimit, type HttpApi } from './http-api';
import { gatewaySays, type HttpAnswer, type HttpRequest } from './http-event';
import { type Patience, usualPatience } from './patience';

/** Answers what lies under `/_local`. */
export type LocalRoutes = (request: HttpRequest) => Promise<HttpAnswer>;

export interface PublicSettings {
  readonly api: HttpApi;
  readonly local: LocalRoutes;
  readonly now: () => number;
}

/** Another program listens there. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(
      `Port ${port} is taken by another program. Choose another one: npm start -- --port ${port === 65_535 ? 3000 : port + 1}`,
    );
  }
}

/** While the stage is being built a browser is asked to come back in a second. */
const comeBack: HttpAnswer = {
  status: 503,
  headers: { 'content-type': 'text/plain;charset=UTF-8', 'retry-after': '1', refresh: '1' },
  body: Buffer.from('The stage is starting. This page comes by itself in a moment.\n'),
};

/**
 * Listens on loopback at once, so that a taken port is known before anything is built, and serves when told how.
 * @throws PortTaken
 */
export async function openPublicPort(
  port: number,
  patience: Patience = usualPatience,
): Promise<{
  readonly port: number;
  readonly serve: (settings: PublicSettings) => void;
  readonly close: () => Promise<void>;
}> {
  let settings: PublicSettings | undefined;
  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { answer, date } =
      settings === undefined ? { answer: comeBack, date: undefined } : await serve(settings, incoming);
    if (date !== undefined) {
      response.sendDate = false;
      response.setHeader('date', new Date(date).toUTCString());
    }
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    response.setHeader('content-length', answer.body.length);
    response.writeHead(answer.status).end(incoming.method === 'HEAD' ? undefined : answer.body);
  };
  const server = createServer({ ...patience }, (incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      // Whoever hung up, or was hung up on, before they had said all hears nothing.
      if (incoming.complete) console.error('A request could not be answered:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  try {
    await listen(server, port);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new PortTaken(port);
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The public port has no number.');
  return {
    port: address.port,
    serve: (given) => {
      settings = given;
    },
    close: () => shut(server),
  };
}

async function serve({ api, local, now }: PublicSettings, incoming: IncomingMessage) {
  const body = await readBody(incoming);
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  );
  const isLocal = url.pathname === '/_local' || url.pathname.startsWith('/_local/');
  const answer =
    body === undefined
      ? gatewaySays(413, 'Request Entity Too Large')
      : await (isLocal ? local : api.answer)({
          method: incoming.method ?? 'GET',
          url,
          headers,
          body,
          sourceIp: incoming.socket.remoteAddress ?? '',
        });
  return { answer, date: now() };
}

/** Undefined where it is more than API Gateway takes; the rest is read and dropped, so that the caller hears the answer. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const piece: unknown = chunk;
    if (!Buffer.isBuffer(piece)) continue;
    size += piece.length;
    if (size <= bodyLimit) chunks.push(piece);
  }
  return size <= bodyLimit ? Buffer.concat(chunks) : undefined;
}
