import { PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { beforeEach, describe, expect, it } from 'vitest';
import { filesInS3 } from '../../functions/adapters/files-in-s3';
import { linksInJose } from '../../functions/adapters/links-in-jose';
import type { LinkSubject } from '../../functions/ports/links';
import { aHand, type Place } from './adapters-at';
import { fresh } from './contract';

const quarterHour = 15 * 60_000;

/** What no fake has, so that only AWS and what stands for it can prove it: signed forms, and secrets that are rotated. */
export function onlyAwsContract(at: () => Place): void {
  describe('what only AWS has', () => {
    let place: Place;
    beforeEach(() => {
      place = at();
    });
    type Form = { readonly url: string; readonly fields: Readonly<Record<string, string>> };
    const submit = async (form: Form, content: string): Promise<number> => {
      const body = new FormData();
      for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
      body.append('file', new Blob([content]), '社員 名簿.csv');
      return (await fetch(form.url, { method: 'POST', body })).status;
    };
    const aForm = async () => {
      const files = filesInS3(place.told.BUCKET, place.clients.s3);
      const key = `uploads/${fresh('u')}/roster.csv`;
      return { files, key, form: await files.presignUpload(key, 20) };
    };

    it('the signed form puts one object', async () => {
      const { files, key, form } = await aForm();
      expect(await submit(form, '社員番号')).toBe(204);
      expect(new TextDecoder().decode(await files.read(key))).toBe('社員番号');
    });

    it('the signed form takes no more bytes than it says', async () => {
      const { files, key, form } = await aForm();
      expect(await submit(form, 'x'.repeat(21))).toBe(400);
      expect(await files.read(key)).toBeUndefined();
    });

    it('the signed form puts nothing under another name', async () => {
      const { files, form } = await aForm();
      const elsewhere = `plans/${fresh('u')}`;
      expect(await submit({ ...form, fields: { ...form.fields, key: elsewhere } }, 'x')).toBe(403);
      expect(await files.read(elsewhere)).toBeUndefined();
    });

    it('a link signed before the secret was rotated still opens; one signed two rotations ago does not', async () => {
      const hand = aHand(place);
      const { told, clients } = place;
      const links = linksInJose(told.LINKS_SECRET, hand, clients.secrets);
      const id = fresh('r') as LinkSubject;
      const rotate = async () => {
        const value = `${fresh('secret')}${fresh('secret')}${fresh('secret')}`;
        await clients.secrets.send(new PutSecretValueCommand({ SecretId: told.LINKS_SECRET, SecretString: value }));
      };
      const first = await links.sign('own-page', id);
      await rotate();
      hand.pass(quarterHour);
      expect(await links.sign('own-page', id)).not.toBe(first);
      expect(await links.verify('own-page', first)).toBe(id);

      // A room that still remembers the old key meets a link another room signed with the new one.
      await rotate();
      const elsewhere = await linksInJose(told.LINKS_SECRET, hand, clients.secrets).sign('own-page', id);
      hand.pass(60_000);
      expect(await links.verify('own-page', elsewhere)).toBe(id);
      expect(await links.verify('own-page', first)).toBeUndefined();
    });
  });
}
