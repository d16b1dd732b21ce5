import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { postboxInSes } from '../../functions/adapters/postbox-in-ses';
import { instant } from '../../shared/calendar/day';
import { anAddress } from '../support/builders';
import { clientsAt } from './clients-at';

const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };
const settings = { SENDER: 'reminders@kaeru.example', REPLY_TO: 'help@kaeru.example', CONFIGURATION_SET: 'kaeru' };
const mail = { to: anAddress(), subject: 's', text: 't', html: 'h', headers: {}, attachments: [], tags: {} };

const postboxAt = (endpoint: string) => {
  const { ses } = clientsAt({ endpoint, region: 'ap-northeast-1', credentials });
  return postboxInSes(settings, { now: () => instant(0) }, ses, ses);
};

it('a letter waits while SES cannot be reached', async () => {
  const nobodyListens = 'http://127.0.0.1:9';
  expect(await postboxAt(nobodyListens).send(mail)).toEqual({ outcome: 'later', reason: 'ECONNREFUSED' });
});

it('a letter SES may have taken before the line broke is thrown back, so that its claim holds it', async () => {
  let letters = 0;
  const hangsUp = createServer((request) => {
    letters += 1;
    request.resume().on('end', () => request.socket.destroy());
  });
  await new Promise<void>((listening) => hangsUp.listen(0, '127.0.0.1', listening));
  const { port } = z.object({ port: z.number() }).parse(hangsUp.address());
  await expect(postboxAt(`http://127.0.0.1:${port}`).send(mail)).rejects.toThrow();
  expect(letters).toBe(1);
  hangsUp.close();
});
