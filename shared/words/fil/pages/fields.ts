import type { FieldTexts } from '../../../problems';

/** What is wrong with a field and what to do about it, in Filipino. */
export const fields: FieldTexts = {
  required: 'Kailangan ito. Mangyaring punan.',
  'wrong-type': 'Mali ang uri ng value. Ihambing ito sa paglalarawan ng field.',
  'not-a-date': 'Ilagay ang buong petsa: araw, buwan at taon, gaya ng 2027-03-27.',
  'no-such-date': 'Wala sa kalendaryo ang araw na ito. Tingnan ang araw at ang buwan.',
  'before-the-rules': 'Ilagay ang Hulyo 9, 2012 o mas huling araw: hindi namin alam ang batas ng mga naunang araw.',
  'date-out-of-range': 'Maglagay ng taon mula 1900 hanggang 2199.',
  'not-one-of': 'Pumili ng isa sa mga nakalistang value.',
  'cursor-of-another-order':
    'Para sa listahang may ibang pagkakasunod-sunod ang cursor na ito. Humiling muli gamit ang “sort” na pinagmulan nito, o magsimulang muli nang walang cursor.',
  'not-an-email': 'Maglagay ng e-mail address, gaya ng name@example.com.',
  'not-a-time-zone': 'Pumili ng time zone sa listahan, gaya ng Asia/Tokyo.',
  'too-long': 'Masyado itong mahaba. Mangyaring paikliin.',
  'too-small': 'Masyadong maliit ang numerong ito.',
  'too-many': 'Masyadong marami. Hanggang walong biyahero lamang ang isang rehistro.',
  'too-few': 'Kailangan ng kahit isa.',
  'forbidden-character': 'May karakter dito na hindi magagamit, gaya ng line break. Mangyaring i-type muli.',
  'email-cannot-change':
    'Hindi mababago nang ganito ang e-mail address, dahil ang may-ari lamang nito ang nagkumpirma nito. Ibigay ang bago sa inyong sariling page: magkakabisa ito kapag pinindot ninyo ang button sa sulat na ipadadala namin doon.',
  'address-in-use': 'Sinusulatan na namin ang address na ito. Maglagay ng iba.',
  'asked-too-often':
    'Ilang bagong address na ang ibinigay ninyo ngayong araw. Hanapin ang aming sulat sa mga mailbox na iyon, o subukang muli bukas.',
  'unknown-traveller':
    'Walang biyahero sa rehistrong ito na may ganitong id. Basahin muli ang rehistro para sa mga id nito.',
  'registered-by-employer':
    'Inirehistro ng employer ang taong ito, kaya mananatili siya rito. Kung ayaw ng mga sulat, ihinto ang mga ito.',
  'returned-in-future': 'Hindi pa dumarating ang araw na ito sa Japan. Ilagay ang araw ng inyong pagbalik.',
  'no-trip': 'Walang biyaheng babalikan. Ilagay muna ang biyahe.',
  'trip-not-over': 'Hindi pa tapos ang naunang biyahe. Ilagay muna ang araw ng inyong pagbalik mula roon.',
  'returns-before-departure': 'Mas maaga ang pagbalik kaysa pag-alis. Tingnan ang dalawang petsa.',
  'returned-before-departure':
    'Mas maaga ang araw ng inyong pagbalik kaysa araw ng inyong pag-alis. Tingnan ang dalawang petsa.',
  'permit-ends-before-effective': 'Natatapos ang permit bago ito magsimula. Tingnan ang dalawang petsa.',
  'decided-before-filed': 'Mas maaga ang pasya kaysa aplikasyon. Tingnan ang dalawang petsa.',
};
