import { raw } from 'hono/html';
import type { PageSetting } from './layout';
import { allZones, nameZone, usualZones } from './time-zones';

/** The list of places with the usual ones on top; a place is selected once, in the first group that has it. */
export function TimeZones({ setting, value }: { readonly setting: PageSetting; readonly value: string }) {
  const { form } = setting.words;
  const isUsual = usualZones.some((zone) => zone === value);
  return (
    <>
      <optgroup label={form.usualZones}>{usualZones.map((zone) => writeOption(zone, zone === value))}</optgroup>
      <optgroup label={form.allZones}>{allZones.map((zone) => writeOption(zone, zone === value && !isUsual))}</optgroup>
    </>
  );
}

const writeOption = (zone: string, isChosen: boolean) =>
  isChosen ? (
    <option value={zone} selected>
      {nameZone(zone)}
    </option>
  ) : (
    writeUnchosen(zone)
  );

/** All but one of the 450 places read the same on every page, of which they are half: each is written once. */
const unchosen = new Map<string, ReturnType<typeof raw>>();

function writeUnchosen(zone: string) {
  const known = unchosen.get(zone);
  if (known !== undefined) return known;
  const written = raw(String(<option value={zone}>{nameZone(zone)}</option>));
  unchosen.set(zone, written);
  return written;
}
