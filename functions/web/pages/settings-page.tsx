import type { Instant } from '../../../shared/calendar';
import type { PageFields } from '../../../shared/registrations/page-form';
import {
  earliestHour,
  type LeadDay,
  latestHour,
  leadChoices,
  preferencesInFull,
} from '../../../shared/registrations/preferences';
import type { Registration } from '../../../shared/registrations/registration';
import { localTime, nameCity } from '../local-time';
import { isOpen } from '../occasions';
import type { Done } from '../with-link';
import { AddressSettings } from './address-settings';
import type { LinkPageProps } from './confirm-page';
import { DoneBanner } from './done-banner';
import { CheckboxField, ErrorSummary, Options, SelectField, TextField } from './fields';
import { Layout, type PageSetting } from './layout';
import { letterLanguages } from './letter-languages';
import { OwnPageLink } from './own-page-link';
import { TimeZones } from './time-zone-options';

/** A part of the settings that was refused: what was typed, and what is wrong by field. */
export type RefusedSetting = {
  readonly part: 'place' | 'letters' | 'contact' | 'address' | 'second';
  readonly fields: PageFields;
  readonly errors: ReadonlyMap<string, string>;
};

export type SettingsProps = LinkPageProps & {
  readonly registration: Registration;
  readonly now: Instant;
  readonly done: Done | undefined;
  readonly refused: RefusedSetting | undefined;
};

/** The name of the box for letters so many days before. */
export const leadField = (lead: LeadDay): string => `lead-${lead}`;

/** Where letters go, in which language, when and how early: the place first, which changes most often. */
export function SettingsPage(props: SettingsProps) {
  const { setting, base, registration, done, refused } = props;
  const { frame, manage } = setting.words;
  const { settings } = manage;
  return (
    <Layout setting={setting} title={settings.title} hasErrors={refused !== undefined} origin={registration.origin}>
      <ErrorSummary frame={frame} errors={listErrors(setting, refused)} />
      <DoneBanner setting={setting} done={done} />
      <h1>{settings.title}</h1>
      <p class="lead">{settings.text}</p>
      {isOpen(registration) ? (
        <>
          <PlacePart {...props} />
          <LettersPart {...props} />
          <ContactPart {...props} />
        </>
      ) : null}
      <AddressSettings {...props} />
      <OwnPageLink setting={setting} base={base} />
    </Layout>
  );
}

/** "My time zone has changed." */
function PlacePart({ setting, base, registration, now, refused }: SettingsProps) {
  const { frame, form, manage } = setting.words;
  const { place } = manage.settings;
  const { timeZone } = registration.contact;
  const mine = refused?.part === 'place' ? refused : undefined;
  return (
    <section id="place">
      <h2>{place.title}</h2>
      <p>{place.now(nameCity(timeZone), localTime(now, timeZone))}</p>
      <p>{place.text}</p>
      <form method="post" action={`${base}/settings/place?lang=${setting.language}`} novalidate>
        <SelectField
          name="timeZone"
          field={{ label: form.fields.timeZone.label, short: form.fields.timeZone.short }}
          frame={frame}
          error={mine?.errors.get('timeZone')}
        >
          <TimeZones setting={setting} value={mine?.fields.timeZone ?? timeZone} />
        </SelectField>
        <button type="submit">{place.button}</button>
      </form>
    </section>
  );
}

/** The hour of the day, and how early reminders begin. */
function LettersPart({ setting, base, registration, refused }: SettingsProps) {
  const { frame, manage } = setting.words;
  const { letters } = manage.settings;
  const known = preferencesInFull(registration);
  const mine = refused?.part === 'letters' ? refused : undefined;
  const hours = Array.from({ length: latestHour - earliestHour + 1 }, (_, index) => earliestHour + index);
  return (
    <section id="hours">
      <h2>{letters.title}</h2>
      <p>{letters.text}</p>
      <form method="post" action={`${base}/settings/letters?lang=${setting.language}`} novalidate>
        <SelectField name="hour" field={letters.hour} frame={frame} error={mine?.errors.get('hour')}>
          <Options
            choices={hours.map((hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }))}
            value={mine?.fields.hour ?? String(known.hour)}
          />
        </SelectField>
        <CheckboxField
          name="lead"
          field={letters.lead}
          frame={frame}
          choices={leadChoices.map((lead) => ({
            name: leadField(lead),
            label: letters.days(lead),
            checked: mine === undefined ? known.leadDays.includes(lead) : mine.fields[leadField(lead)] === 'yes',
          }))}
        />
        <p>{letters.always}</p>
        <button type="submit">{letters.button}</button>
      </form>
    </section>
  );
}

/** How the reader is called, and their language. */
function ContactPart({ setting, base, registration, refused }: SettingsProps) {
  const { frame, form, manage } = setting.words;
  const { contact } = manage.settings;
  const mine = refused?.part === 'contact' ? refused : undefined;
  return (
    <section id="contact">
      <h2>{contact.title}</h2>
      <p>{contact.text}</p>
      {/* Without a language in the address: the answer speaks the one that was chosen. */}
      <form method="post" action={`${base}/settings/contact`} novalidate>
        <TextField
          name="name"
          field={form.fields.name}
          frame={frame}
          optional
          error={mine?.errors.get('name')}
          value={mine?.fields.name ?? registration.contact.name ?? ''}
          autocomplete="name"
        />
        <SelectField name="language" field={form.fields.language} frame={frame} error={mine?.errors.get('language')}>
          <Options choices={letterLanguages} value={mine?.fields.language ?? registration.contact.language} />
        </SelectField>
        <button type="submit">{contact.button}</button>
      </form>
    </section>
  );
}

/** Which field of which form a message belongs to: addresses are asked for twice on one page. */
function listErrors({ words }: PageSetting, refused: RefusedSetting | undefined) {
  if (refused === undefined) return [];
  const { form, manage } = words;
  const { letters, address, second } = manage.settings;
  const fields: Readonly<Record<string, { readonly id: string; readonly short: string }>> = {
    timeZone: { id: 'timeZone', short: form.fields.timeZone.short },
    hour: { id: 'hour', short: letters.hour.short },
    name: { id: 'name', short: form.fields.name.short },
    language: { id: 'language', short: form.fields.language.short },
    email:
      refused.part === 'second'
        ? { id: 'second-email', short: second.field.short }
        : { id: 'first-email', short: address.field.short },
  };
  return [...refused.errors].map(([name, text]) => {
    const field = fields[name];
    return field === undefined ? { href: '#main', text } : { href: `#${field.id}`, text: `${field.short}: ${text}` };
  });
}
