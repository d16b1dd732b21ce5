import { beforeEach, describe, expect, it } from 'vitest';
import type { Mail, Postbox } from '../../functions/ports/postbox';
import { anAddress } from '../support/builders';
import { fresh } from './contract';

export type Trouble = 'throttled' | 'daily quota' | 'paused' | 'outage' | 'rejected';
export type PostboxMade = {
  readonly postbox: Postbox;
  /** What arrived for an address, as the reader's mail program has it. */
  readonly arrived: (
    to: string,
  ) => Promise<readonly Pick<Mail, 'subject' | 'text' | 'html' | 'headers' | 'tags' | 'attachments'>[]>;
  /** The next letter meets this trouble. */
  readonly trouble: (what: Trouble) => void;
};

/** What `Postbox` promises. */
export function postboxContract(make: () => PostboxMade): void {
  describe('postbox', () => {
    let made: PostboxMade;
    beforeEach(() => {
      made = make();
    });
    const aMail = (): Mail => ({
      to: anAddress(`${fresh('mai')}@example.com`),
      subject: '再入国の期限まで30日です',
      text: 'Your permission to come back appears to run until 20 December 2027.',
      html: '<p>Your permission to come back appears to run until <b>20 December 2027</b>.</p>',
      headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Auto-Submitted': 'auto-generated' },
      attachments: [{ fileName: 'dates.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR\r\n期限\r\n' }],
      tags: { registration: 'r1', claim: 'claim1' },
    });

    it('what it takes arrives as it was written', async () => {
      const mail = aMail();
      expect(await made.postbox.send(mail)).toEqual({ outcome: 'taken', messageId: expect.stringMatching(/./) });
      const [letter, ...others] = await made.arrived(mail.to);
      const { to: _, headers, ...rest } = mail;
      expect(letter).toMatchObject(rest);
      expect(letter?.headers).toMatchObject(headers);
      expect(others).toEqual([]);
    });

    it('two letters have two numbers', async () => {
      const [one, other] = [await made.postbox.send(aMail()), await made.postbox.send(aMail())];
      expect(one).not.toEqual(other);
    });

    it.each(['throttled', 'daily quota', 'paused', 'outage'] as const)(
      '%s: the same letter may go later, and then goes',
      async (what) => {
        const mail = aMail();
        made.trouble(what);
        expect(await made.postbox.send(mail)).toEqual({
          outcome: 'later',
          reason: expect.stringMatching(/./),
          ...(what === 'throttled' ? { limit: 'second' } : what === 'daily quota' ? { limit: 'day' } : {}),
        });
        expect(await made.arrived(mail.to)).toEqual([]);
        expect(await made.postbox.send(mail)).toMatchObject({ outcome: 'taken' });
      },
    );

    it('what SES rejects is refused for good', async () => {
      const mail = aMail();
      made.trouble('rejected');
      expect(await made.postbox.send(mail)).toEqual({ outcome: 'refused', reason: expect.stringMatching(/./) });
      expect(await made.arrived(mail.to)).toEqual([]);
    });

    it('knows how many letters a second the account may send', async () => {
      expect(await made.postbox.rate()).toBeGreaterThan(0);
    });
  });
}
