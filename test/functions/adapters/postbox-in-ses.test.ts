import { MessageRejected, SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, it } from 'vitest';
import { postboxInSes } from '../../../functions/adapters/postbox-in-ses';
import { instant } from '../../../shared/calendar/day';
import { anAddress } from '../../support/builders';

const settings = { SENDER: 'reminders@kaeru.example', REPLY_TO: 'help@kaeru.example', CONFIGURATION_SET: 'kaeru' };
const mail = { to: anAddress(), subject: 's', text: 't', html: 'h', headers: {}, attachments: [], tags: {} };

describe('a letter that SES rejects', () => {
  it.each([
    'Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.',
    'Sending suspended for this account. For more information, please check the inbox of the email address associated with your AWS account.',
    'Sending is paused for configuration set kaeru',
    'Email address is not verified.',
  ])('waits where nothing is wrong with the letter itself: %s', async (message) => {
    expect(await sendAndBeTold(message)).toEqual({ outcome: 'later', reason: 'MessageRejected' });
  });

  it('is given up where SES speaks of the letter', async () => {
    expect(await sendAndBeTold('Email contains a virus.')).toEqual({ outcome: 'refused', reason: 'MessageRejected' });
  });
});

function sendAndBeTold(message: string) {
  const ses = new SESv2Client({ region: 'ap-northeast-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  ses.middlewareStack.add(
    () => () => {
      throw new MessageRejected({ message, $metadata: {} });
    },
    { step: 'initialize' },
  );
  return postboxInSes(settings, { now: () => instant(0) }, ses, ses).send(mail);
}
