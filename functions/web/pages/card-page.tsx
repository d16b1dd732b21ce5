import type { Day } from '../../../shared/calendar';
import type { Registration } from '../../../shared/registrations/registration';
import type { Assessment } from '../../../shared/rules/assessment';
import { cardStylePath } from './card-style';
import { CounterCard } from './counter-card';
import { Layout, type PageSetting } from './layout';
import { nameTraveller } from './name-traveller';

type CardPageProps = {
  readonly setting: PageSetting;
  /** The same in Japanese: a card says everything in both. */
  readonly inJapanese: PageSetting;
  readonly base: string;
  readonly registration: Registration;
  /** One per traveller, in their order. */
  readonly assessments: readonly Assessment[];
  readonly today: Day;
  /** What the code on the card opens. */
  readonly ownPageUrl: string;
};

/** A card to show at a counter for each traveller who is, or will be, away; on paper nothing but the cards. */
export function CardPage({ setting, inJapanese, base, registration, assessments, today, ownPageUrl }: CardPageProps) {
  const { card, own } = setting.words;
  const { travellers, contact } = registration;
  const cards = travellers.flatMap((traveller, index) => {
    const { trip } = traveller;
    const assessment = assessments[index];
    if (assessment === undefined || trip === null || trip.returned !== null) return [];
    const name = travellers.length === 1 ? (traveller.label ?? contact.name) : nameTraveller(traveller, index, own);
    return [{ name, residence: traveller.residence, trip, assessment }];
  });
  return (
    <Layout
      setting={setting}
      title={card.title}
      origin={registration.origin}
      head={<link rel="stylesheet" href={cardStylePath} />}
    >
      <div class="beside">
        <h1>{card.title}</h1>
        {cards.length === 0 ? <p class="lead">{card.none}</p> : <p class="lead">{card.text}</p>}
        {cards.length === 0 ? null : (
          <>
            <p>{card.print}</p>
            <p>{card.keepSafe}</p>
          </>
        )}
      </div>
      {cards.map((each) => (
        <CounterCard setting={setting} inJapanese={inJapanese} ownPageUrl={ownPageUrl} today={today} {...each} />
      ))}
      <p class="beside after">
        <a href={`${base}?lang=${setting.language}`}>{card.back}</a>
      </p>
    </Layout>
  );
}
