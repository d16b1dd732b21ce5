import { beforeEach, describe, expect, it } from 'vitest';
import type { Fingerprint } from '../../functions/fingerprint';
import type { Journal, JournalLine } from '../../functions/ports/journal';
import { type Instant, instant } from '../../shared/calendar/day';
import type { MemberId } from '../../shared/employers/employer';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmployerId, RegistrationId, TravellerId } from '../../shared/registrations/registration';
import { fresh } from './contract';

const at = (text: string): Instant => instant(Date.parse(text));
const dayBefore = at('2026-11-22T23:59:59Z');
const now = at('2026-11-23T10:00:00Z');

/** What `Journal` promises. */
export function journalContract(make: () => { readonly journal: Journal }): void {
  describe('the journal', () => {
    let port: Journal;
    beforeEach(() => {
      ({ journal: port } = make());
    });
    /** Only what this test wrote: the bucket is shared. */
    const read = async (since: Instant, mine: readonly JournalLine[]): Promise<readonly JournalLine[]> => {
      const texts = mine.map((line) => JSON.stringify(line));
      const found: JournalLine[] = [];
      for await (const line of port.readSince(since)) if (texts.includes(JSON.stringify(line))) found.push(line);
      return found;
    };
    const aLetter = (when = now): JournalLine => ({
      of: 'letter',
      letter: fresh('letter') as Fingerprint,
      version: 3,
      at: when,
      status: 'superseded',
      claim: fresh('claim') as ClaimId,
      by: fresh('letter') as Fingerprint,
    });
    const aName = (): string => fresh('').replace(/\D/g, '');

    it('gives back every kind of line as it was written', async () => {
      const t1 = 't1' as TravellerId;
      const lines: readonly JournalLine[] = [
        aLetter(),
        {
          of: 'registration',
          id: fresh('r') as RegistrationId,
          registeredAt: dayBefore,
          version: 7,
          at: now,
          state: 'unreachable',
          own: true,
          left: 'refused',
          leftAt: now,
          replaced: true,
          home: [t1],
          away: [t1],
        },
        { of: 'registration', id: fresh('r') as RegistrationId, registeredAt: now, version: 2, at: now, state: 'gone' },
        {
          of: 'employer',
          id: fresh('e') as EmployerId,
          version: 4,
          at: now,
          members: [
            { id: 'm1' as MemberId, removed: true },
            { id: 'm2' as MemberId, reach: 'stopped', role: 'admin', sessions: 2, signedOut: [now], feed: 1 },
          ],
          roundMadeAt: now,
        },
        { of: 'employer', id: fresh('e') as EmployerId, version: 5, at: now, gone: true },
        { of: 'key', key: `stop#${fresh('hash')}`, at: now, became: 'there' },
      ];
      await port.note(aName(), now, lines);
      const found = await read(now, lines);
      expect(found).toHaveLength(lines.length);
      expect(found).toEqual(expect.arrayContaining([...lines]));
    });

    it('holds a batch once, however often it comes', async () => {
      const [name, line] = [aName(), aLetter()];
      await port.note(name, now, [line]);
      await port.note(name, now, [line]);
      expect(await read(now, [line])).toEqual([line]);
    });

    it('begins a day early, for a batch lies where its first line does', async () => {
      const [old, late] = [aLetter(at('2026-11-21T10:00:00Z')), aLetter(dayBefore)];
      await port.note(aName(), old.at, [old]);
      await port.note(aName(), late.at, [late]);
      expect(await read(now, [old, late])).toEqual([late]);
    });

    it('answers nothing where nothing was written', async () => {
      expect(await read(at('2031-01-01T00:00:00Z'), [aLetter()])).toEqual([]);
    });
  });
}
