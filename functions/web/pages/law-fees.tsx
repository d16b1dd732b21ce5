import { type DateText, type Day, dayOf } from '../../../shared/calendar';
import { type PermitFee, reentryPermitFees } from '../../../shared/rules/values/reentry-permit-fees';
import { type StayFeeBand, stayFees } from '../../../shared/rules/values/stay-fees';
import { writeAmount } from '../../../shared/words/amounts';
import type { FeeTableWords } from '../../../shared/words/law-page-words';
import { RuleLinks } from './law-rule';
import type { LawSetting } from './law-setting';

type LawFeesProps = { readonly setting: LawSetting; readonly today: Day };

/** What permits and renewals cost, by the day on which the application is accepted; newest first. */
export function LawFees({ setting, today }: LawFeesProps) {
  const words = setting.law.fees;
  const stay = stayFees.toReversed();
  return (
    <section aria-labelledby="fees">
      <h2 id="fees">{words.title}</h2>
      <p>{words.text}</p>
      <PermitFees setting={setting} today={today} />
      <h3 id="stay-fees">{words.stay.title}</h3>
      <p>
        {words.stay.text} <RuleLinks setting={setting} ids={['R4.6']} />
      </p>
      {stay.map((row) => (
        <StayFees setting={setting} row={row} />
      ))}
    </section>
  );
}

function PermitFees({ setting, today }: LawFeesProps) {
  const words = setting.law.fees;
  const rows = reentryPermitFees.toReversed();
  const inForce = rows.find(({ from }) => dayOf(from) <= today);
  return (
    <>
      <table class="fees" aria-labelledby="fees">
        <thead>
          <tr>
            <th scope="col">{words.acceptedFrom}</th>
            <th scope="col">{words.single}</th>
            <th scope="col">{words.multiple}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={inForce !== undefined && row.from < inForce.from ? 'past' : undefined}>
              <th scope="row">{sayFrom(setting, row.from)}</th>
              <td>
                <Fee words={words} fee={row.single} charge={row.onlinePaymentCharge} />
              </td>
              <td>
                <Fee words={words} fee={row.multiple} charge={row.onlinePaymentCharge} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="after">
        <RuleLinks setting={setting} ids={['R2.4']} />
      </p>
    </>
  );
}

type StayFeesProps = { readonly setting: LawSetting; readonly row: (typeof stayFees)[number] };

function StayFees({ setting, row }: StayFeesProps) {
  const words = setting.law.fees;
  return (
    <table class="fees">
      <caption>
        {words.acceptedFrom} {sayFrom(setting, row.from)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.stay.granted}</th>
          <th scope="col">{words.stay.fee}</th>
        </tr>
      </thead>
      <tbody>
        {row.bands.map((band, index) => (
          <tr>
            <th scope="row">{sayBand(words, band, row.bands[index - 1])}</th>
            <td>
              <Fee words={words} fee={{ counter: band.counter, online: band.online ?? band.counter }} charge={0} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.stay.permanentResidence}</th>
          <td>{words.yen(writeAmount(row.permanentResidence))}</td>
        </tr>
      </tbody>
    </table>
  );
}

type FeeProps = { readonly words: FeeTableWords; readonly fee: PermitFee; readonly charge: number };

/** The fee at the counter, and below it the one online where it differs. */
function Fee({ words, fee: { counter, online }, charge }: FeeProps) {
  const onlineSaid = charge === 0 ? words.online : (amount: string) => words.onlineCharge(amount, writeAmount(charge));
  return (
    <>
      {words.yen(writeAmount(counter))}
      {online === counter && charge === 0 ? null : <small>{onlineSaid(writeAmount(online))}</small>}
    </>
  );
}

const sayFrom = ({ core, law }: LawSetting, from: DateText): string => law.fees.from(core.dates.short(dayOf(from)));

/** The band of a granted period, told from the one before it: what is not less than a year and at most a year is a year. */
function sayBand({ stay }: FeeTableWords, { upToMonths, underMonths }: StayFeeBand, before?: StayFeeBand): string {
  if (upToMonths !== undefined)
    return before?.underMonths === upToMonths ? stay.exactly(upToMonths) : stay.upTo(upToMonths);
  if (underMonths !== undefined) return stay.under(underMonths);
  if (before?.underMonths !== undefined) return stay.orMore(before.underMonths);
  return before === undefined ? stay.any : stay.longer;
}
