import { describe, expect, it } from 'vitest';
import { aRegistration, aResidence, aTraveller } from '../support/builders';
import { keep } from '../support/keep';
import { at } from '../support/world';
import { livingWorld } from './living-world';

describe('a change of the law', () => {
  it('reaches on its morning whoever registered before, once, with the dates it moved and their calendar', async () => {
    const start = '2026-05-01T10:00:00+09:00';
    const registeredAt = at(start);
    const world = livingWorld({ start });
    const residence = aResidence({
      status: 'permanent-resident',
      stayEnds: null,
      grant: 'indefinite',
      cardEnds: '2027-09-01',
    });
    await keep(
      world,
      aRegistration({
        travellers: [aTraveller({ residence, trip: null })],
        registeredAt,
        occasions: [{ kind: 'welcome', at: registeredAt }],
      }),
    );
    await world.turnTo(at('2026-06-14T08:50:00+09:00'));
    const about = () => world.postbox.sent.filter(({ subject }) => subject.startsWith('The law has changed'));
    expect(about()).toEqual([]);
    await world.turnTo(at('2026-07-31T12:00:00+09:00'));

    const [letter, ...others] = about();
    expect(others).toEqual([]);
    expect(letter?.tags.letter).toBe('law-changed_2026-06-14');
    expect(letter?.text).toContain('Thursday, 1 July 2027 → Tuesday, 1 June 2027');
    expect(letter?.text).toContain('rule R5.4');
    expect(letter?.attachments[0]?.content).toContain('DTSTART;VALUE=DATE:20270601');
  });
});
