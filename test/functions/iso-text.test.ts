import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoText } from '../../functions/iso-text';
import { instant } from '../../shared/calendar';

const from = Date.UTC(1900, 0, 1);
const until = Date.UTC(2200, 0, 1);
const hourInMs = 60 * 60 * 1000;

it('writes every instant as Date does, full hours and all others', () => {
  const instants = fc.oneof(
    fc.integer({ min: from, max: until }),
    fc.integer({ min: from / hourInMs, max: until / hourInMs }).map((hour) => hour * hourInMs),
  );
  fc.assert(
    fc.property(instants, (at) => {
      expect(isoText(instant(at))).toBe(new Date(at).toISOString());
    }),
  );
});
