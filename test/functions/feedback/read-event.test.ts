import { expect, it } from 'vitest';
import { readMailEvent } from '../../../functions/feedback/read-event';

const tags = {
  'ses:configuration-set': ['letters'],
  registration: ['abc'],
  claim: ['claim1'],
  letter: ['t1_return_2027-12-20_30'],
};
/** The shapes of docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html, shortened. */
const bounce = {
  eventType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [{ emailAddress: 'mai@example.com', action: 'failed', status: '5.1.1' }],
    timestamp: '2026-11-23T01:00:00.000Z',
    feedbackId: 'x',
  },
  mail: { timestamp: '2026-11-23T01:00:00.000Z', messageId: 'm', destination: ['mai@example.com'], tags },
};

it('reads a permanent bounce', () => {
  expect(readMailEvent(JSON.stringify(bounce))).toEqual({
    id: 'abc',
    claim: 'claim1',
    became: 'bounced-for-good',
    recipients: ['mai@example.com'],
  });
});

it.each([
  ['Transient', 'MailboxFull', 'bounced-for-now'],
  ['Transient', 'ContentRejected', 'bounced-for-now'],
  ['Transient', 'General', 'bounced-or-away'],
  ['Undetermined', 'Undetermined', 'bounced-or-away'],
])('reads a bounce that is %s, %s as %s', (bounceType, bounceSubType, became) => {
  const forNow = { ...bounce, bounce: { ...bounce.bounce, bounceType, bounceSubType } };
  expect(readMailEvent(JSON.stringify(forNow))?.became).toBe(became);
});

it.each([
  ['Send', 'taken'],
  ['Delivery', 'delivered'],
  ['Reject', 'refused'],
])('reads %s as %s', (eventType, became) => {
  expect(readMailEvent(JSON.stringify({ eventType, mail: bounce.mail }))?.became).toBe(became);
});

it('reads a complaint with the address that complained', () => {
  const complaint = {
    eventType: 'Complaint',
    complaint: { complainedRecipients: [{ emailAddress: 'mai@example.com' }] },
    mail: bounce.mail,
  };
  expect(readMailEvent(JSON.stringify(complaint))).toMatchObject({
    became: 'complained',
    recipients: ['mai@example.com'],
  });
});

it('passes over mails that are not letters of ours, and kinds that change nothing', () => {
  expect(readMailEvent(JSON.stringify({ eventType: 'Delivery', mail: { tags: {} } }))).toBeUndefined();
  expect(readMailEvent(JSON.stringify({ eventType: 'DeliveryDelay', mail: bounce.mail }))).toBeUndefined();
});

it('passes over the plain sentence SES sends when the topic is first connected', () => {
  const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';
  expect(readMailEvent(greeting)).toBeUndefined();
});

it('refuses what is no SES event', () => {
  expect(() => readMailEvent('{"hello":1}')).toThrow();
});
