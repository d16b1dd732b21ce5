/** Who is registered under one address, and taking one of them out. */
import { type Day, dayOf } from '../../../shared/calendar';
import type { Registration, Traveller } from '../../../shared/registrations/registration';
import { mostTravellers } from '../../../shared/registrations/traveller-form';
import type { Done } from '../with-link';
import type { LinkPageProps } from './confirm-page';
import { DoneBanner } from './done-banner';
import { Layout, type PageSetting } from './layout';
import { nameTraveller } from './name-traveller';
import { OwnPageLink } from './own-page-link';

type FamilyProps = LinkPageProps & {
  readonly registration: Registration;
  readonly today: Day;
  readonly done: Done | undefined;
};

/** Not the last one; nor the one an employer registered, whom its next file would bring back. */
export const mayRemove = ({ travellers, origin }: Registration, index: number): boolean =>
  travellers.length > 1 && (origin.by === 'self' || index > 0);

/** Everybody under this address with where they are, and one more. */
export function FamilyPage({ setting, base, registration, today, done }: FamilyProps) {
  const { own, manage } = setting.words;
  const { family } = manage;
  const { travellers, origin } = registration;
  const to = (path: string): string => `${base}/${path}?lang=${setting.language}`;
  return (
    <Layout setting={setting} title={family.title} origin={origin}>
      <DoneBanner setting={setting} done={done} />
      <h1>{family.title}</h1>
      <p class="lead">{family.text}</p>
      <ul class="people">
        {travellers.map((traveller, index) => {
          const name = nameTraveller(traveller, index, own);
          return (
            <li>
              <h2>{name}</h2>
              <p>{sayWhere(setting, traveller, today)}</p>
              <p>
                <a href={to(`change/${traveller.id}`)}>{family.change(name)}</a>
              </p>
              {mayRemove(registration, index) ? (
                <p>
                  <a href={to(`family/remove/${traveller.id}`)}>{family.remove(name)}</a>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {travellers.length >= mostTravellers ? (
        <p>{family.full}</p>
      ) : (
        <>
          <h2>{family.add.title}</h2>
          <p>{family.add.text}</p>
          <a class="button" href={to('family/add')}>
            {family.add.title}
          </a>
        </>
      )}
      <OwnPageLink setting={setting} base={base} />
    </Layout>
  );
}

function sayWhere({ words, core }: PageSetting, { trip }: Traveller, today: Day): string {
  const { family } = words.manage;
  if (trip === null || trip.returned !== null) return family.inJapan;
  const departs = dayOf(trip.departs);
  return departs <= today ? family.away(core.dates.plain(departs)) : family.leaves(core.dates.plain(departs));
}

type RemovalProps = LinkPageProps & { readonly traveller: Traveller; readonly index: number };

/** Asks once more before somebody is taken out. */
export function RemovalPage({ setting, base, traveller, index }: RemovalProps) {
  const { own, manage } = setting.words;
  const { removal } = manage.family;
  const name = nameTraveller(traveller, index, own);
  return (
    <Layout setting={setting} title={removal.title(name)}>
      <h1>{removal.title(name)}</h1>
      <p class="lead">{removal.text(name)}</p>
      <form method="post" action={`${setting.path}?lang=${setting.language}`}>
        <button type="submit" class="stop">
          {removal.button(name)}
        </button>
      </form>
      <p class="after">
        <a href={`${base}/family?lang=${setting.language}`}>{removal.keep}</a>
      </p>
    </Layout>
  );
}
