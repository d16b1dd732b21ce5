import type { AnswerWords, CalendarWords, LetterWords, MissingWords } from '../letter-words';
import { buttons } from './buttons';
import { countDays } from './counts';

/** Letters that answer something somebody just did, in Filipino. */
export const answers: AnswerWords = {
  confirm: {
    subject: 'Pakikumpirma sa loob ng 7 araw: paalala sa inyong mga petsa sa Japan',
    title: 'Pakikumpirma po ang inyong mga paalala',
    what: 'May humiling, malamang ay kayo, na sumulat kami sa address na ito bago ang isang petsang mahalaga sa paninirahan sa Japan: ang huling araw para makabalik mula sa biyahe, ang katapusan ng panahon ng pananatili (在留期間), o ang katapusan ng bisa ng Residence Card (在留カード).',
    press: `Wala pang sinisimulan. Buksan ang page sa ibaba sa loob ng 7 araw at pindutin doon ang “${buttons.confirm}”; saka magsisimula ang mga paalala.`,
    button: 'Buksan ang page para magkumpirma',
    otherwise:
      'Kung walang magkumpirma sa loob ng 7 araw, buburahin namin ang lahat ng inilagay na impormasyon at hindi na kami susulat muli.',
    notYou: 'Kung hindi kayo ang humiling, wala kayong kailangang gawin.',
  },
  told: {
    subject: (employer) => `Inirehistro kayo ng ${employer} sa paalala ng mga petsa sa Japan`,
    title: (employer) => `Inirehistro kayo ng ${employer} para sa mga paalala`,
    yourEmployer: 'Inyong employer',
    who: (employer) =>
      `Ibinigay sa amin ng ${employer} ang inyong address at mga petsa, upang walang petsang mahalaga sa paninirahan sa Japan ang lumipas nang hindi napapansin.`,
    facts: {
      kept: {
        label: 'Ang impormasyong hawak namin',
        text: () =>
          'Ang inyong pangalan at e-mail address, wika at time zone, employee number, status ng paninirahan (在留資格), ang haba at katapusan ng inyong panahon ng pananatili (在留期間), ang katapusan ng bisa ng inyong Residence Card (在留カード), ang inyong mga biyahe, re-entry permit (再入国許可) at ang aplikasyong isinumite ninyo; ikalawang address at petsa ng kapanganakan kung ibinigay ang mga ito; at kung aling mga sulat ang ipinadala namin sa inyo at ano ang isinagot ninyo. Hindi kami kailanman nag-iingat ng numero ng card o pasaporte.',
      },
      from: {
        label: 'Kung saan ito galing',
        text: (employer) =>
          `Mula sa listahan ng ${employer}. Maitatama ninyo ang mga petsa sa inyong sariling page. Maaaring baguhin ang mga ito ng susunod na listahan; laging ipinapakita ng inyong page kung ano ang nasa amin ngayon.`,
      },
      why: {
        label: 'Kung para saan ito',
        text: (employer) =>
          `Para lamang paalalahanan kayo bago ang inyong mga petsa, at para ipakita sa ${employer} kung aling mga petsa ang malapit na at ano pa ang kailangang sagutin.`,
      },
      sees: {
        label: 'Kung sino ang nakakakita nito',
        text: (employer) =>
          `Ang mga gumagamit ng serbisyong ito para sa ${employer}: lahat ng nasa itaas, at kung nasa ibang bansa kayo, kung nakararating sa inyo ang aming mga sulat, kung pinindot ninyo ang “${buttons.seen}” o ang “${buttons.back}”, at kung tumutol kayo. Hindi ito ipinapakita sa iba pa.`,
      },
      long: {
        label: 'Kung gaano katagal',
        text: (employer) =>
          `Hangga’t nasa listahan kayo ng ${employer} dito. Kapag binura ng ${employer} ang account nito, buburahin din ang lahat ng tungkol sa inyo. Para mabura ito nang mas maaga, mag-reply sa sulat na ito.`,
      },
      starts: {
        label: 'Kung kailan magsisimula ang mga paalala',
        text: () =>
          'Pinakamaaga ang 24 oras matapos ipadala ang sulat na ito. Kung tututol kayo bago iyon, walang darating na paalala.',
      },
      object: {
        label: 'Kung ayaw ninyo nito',
        text: () =>
          'Pindutin ang “Unsubscribe” sa inyong mail program: isang pindot lang. O buksan ang page ng button na “Tutol ako” at pumindot doon nang isang beses. Hindi kailangan ng dahilan.',
      },
      after: {
        label: 'Ang mangyayari kapag tumutol kayo',
        text: (employer) =>
          `Isang huling sulat ang magkukumpirma nito; walang darating na paalala. Makikita ng ${employer} na tumutol kayo. Pananatilihin namin ang inyong rehistro bilang nakahinto, upang hindi kayo mairehistrong muli ng susunod na listahan ng ${employer}.`,
      },
    },
    button: 'Tingnan ang aking mga petsa',
    objectButton: 'Tutol ako',
  },
  offered: {
    subject: (employer) => `Ayon sa ${employer}, umalis na kayo: tuloy ang mga paalala`,
    title: (employer) => `Sinabi ng ${employer} na umalis na kayo sa kompanya`,
    goOn: 'Tuloy ang inyong mga paalala gaya ng dati. Wala kayong kailangang gawin para rito.',
    keep: (employer) =>
      `Maaari ninyong panatilihin ang mga ito para sa inyong sarili: buksan ang page ng button sa ibaba at pumindot doon nang isang beses. Mula noon, sa inyo na lamang ang mga ito. Wala nang makikita rito ang ${employer} tungkol sa inyo, at hindi na nito mababago ang inyong mga petsa.`,
    nothing: (employer) =>
      `Kung wala kayong gagawin, walang magbabago para sa inyo. Patuloy na makikita ng ${employer} ang nakikita nito ngayon: ang inyong pangalan, address, employee number at mga petsa, kung nakararating sa inyo ang aming mga sulat, at ang isinagot ninyo.`,
    address:
      'Address po ba ito ng inyong pinagtatrabahuhan na malapit nang mawala? Kung gayon, magrehistrong muli gamit ang sarili ninyong address, sa aming unang page, at ihinto ang mga sulat na ito.',
    button: buttons.keep,
    stop: (employer) =>
      `Kung ayaw na ninyo ng anumang paalala, ihinto na lamang ang mga ito. Makikita ng ${employer} na ayaw ninyo ng mga sulat.`,
    stopButton: buttons.stop,
  },
  welcome: {
    subject: 'Nagsimula na ang inyong mga paalala',
    subjectWithDate: (date) => `Simula na ng paalala: bumalik sa Japan nang di lalampas sa ${date}`,
    title: 'Nagsimula na ang inyong mga paalala',
    intro:
      'Salamat po sa pagkumpirma. Narito ang mga petsa, ang tuntunin sa likod ng bawat isa, at ang mga sulat na darating.',
    kept: 'Sa inyo na lamang ang mga paalala ngayon. Wala nang makikita rito ang dati ninyong employer tungkol sa inyo. Narito ang mga petsa, ang tuntunin sa likod ng bawat isa, at ang mga sulat na darating.',
  },
  changed: {
    subject: 'Nagbago ang inyong mga petsa: pakitingnan po',
    subjectWithDate: (date) => `Nagbago ang petsa: bumalik sa Japan nang di lalampas sa ${date}`,
    title: 'Nagbago ang inyong mga petsa',
    intro: 'May binago. Mula ngayon, ang mga petsang ito ang masusunod, at ang mga sulat na ito ang darating.',
    notYou: 'Kung wala kayong binago, buksan ang inyong sariling page at itama ito.',
  },
  closed: {
    subject: 'Nakahinto na ang inyong mga paalala: wala nang darating',
    title: 'Nakahinto na ang inyong mga paalala',
    nothingMore: 'Gaya ng hiling ninyo, huminto na kami. Wala nang darating na paalala.',
    erased: 'Buburahin namin ang lahat ng tungkol sa inyo 30 araw mula ngayon.',
    kept: (employer) =>
      `Makikita ng ${employer} na ayaw ninyo ng mga sulat. Pananatilihin namin ang inyong rehistro bilang nakahinto, upang hindi kayo mairehistrong muli ng susunod na listahan ng ${employer}. Kung nais ninyong mabura ito, mag-reply sa sulat na ito.`,
    again: `Pagkakamali po ba ito? Pindutin ang “${buttons.startAgain}” sa inyong sariling page, at darating muli ang mga sulat.`,
    datesStay: 'Hindi nagbago ang mismong mga petsa. Mangyaring kayo na po ang magbantay sa mga ito.',
    button: 'Buksan ang aking sariling page',
  },
  dates: 'Ang inyong mga petsa',
  whoseDates: (name) => `Mga petsa: ${name}`,
  returned: (date) => `Nasa Japan na mula noong ${date}. Nakahinto na ang mga sulat tungkol sa biyaheng ito.`,
  noDates: 'Wala pang petsang kailangang bantayan.',
  toDo: 'Ang dapat gawin',
  by: (date, action) => `Nang hindi lalampas sa ${date}: ${action}`,
  note: 'Paalala po',
  letters: 'Ang mga sulat na darating',
  lettersIntro:
    'Dumarating ang mga ito bandang alas-nuwebe ng umaga kung nasaan kayo. Ang mga natapat sa iisang araw ay darating sa iisang sulat.',
  noLetters: 'Sa ngayon, walang nakaplanong sulat.',
  promise: (what, days) => `${what}: ${days.join('; ')}`,
  weekly: (what, first, last) => `${what}: mula ${first} bawat linggo hanggang sumagot kayo, hanggang ${last} lamang`,
  moreDays: (count) => `at ${countDays(count)} pa, lahat ay nasa inyong sariling page`,
};

export const missing: MissingWords = {
  subject: 'Pakisabi po kung ano ang kulang, upang makuwenta ang inyong mga petsa',
  title: 'May kulang na impormasyon',
  why: 'Kung wala ito, walang maibibigay na sagot ang batas, at maaaring mawala ang inyong status dahil sa hula. Kaya itinatanong po namin:',
  until: 'Hangga’t hindi namin ito nalalaman, hindi namin kayo mapaaalalahanan ng huling araw para makabalik sa Japan.',
  button: 'Idagdag ang kulang',
};

export const promises: LetterWords['promises'] = {
  confirm: 'Pakikumpirma po',
  told: 'Inirehistro kayo ng inyong employer',
  offered: 'Sinabi ng inyong employer na umalis na kayo: panatilihin ang mga paalala?',
  welcome: 'Nagsimula na ang inyong mga paalala',
  changed: 'Nagbago ang inyong mga petsa',
  closed: 'Nakahinto na ang inyong mga paalala',
  departure: 'Ang dapat gawin bago kayo umalis ng Japan',
  return: 'Bumalik sa Japan sa takdang panahon',
  continuation: 'Malapit na ang katapusan ng pagpapatuloy ng pananatili (特例期間)',
  'return-passed': 'Kung hindi pa kayo nakabalik: kung saan lalapit',
  back: 'Nakabalik na po ba kayo?',
  'stay-renewal-opens': 'Maaari na kayong mag-apply ng renewal ng pananatili',
  'stay-end': 'Malapit nang matapos ang inyong panahon ng pananatili',
  'stay-passed': 'Na-renew na po ba ang inyong pananatili?',
  'card-renewal-opens': 'Malapit na ninyong mai-renew ang inyong Residence Card',
  'card-end': 'Malapit nang matapos ang bisa ng inyong Residence Card',
  'card-passed': 'Na-renew na po ba ang inyong Residence Card?',
  yearly: 'Nakarehistro pa rin kayo, walang kailangang gawin',
  'missing-fact': 'May kulang na impormasyon',
};

export const calendar: CalendarWords = {
  name: 'Mga petsa sa Japan',
  fileName: 'japan-dates.ics',
  events: {
    departure: 'Pag-alis ng Japan: i-tsek ang “temporary departure”',
    return: 'Huling araw para makabalik sa Japan',
    'stay-end': 'Katapusan ng panahon ng pananatili',
    'continuation-end': 'Katapusan ng pagpapatuloy ng pananatili (mas maaga kung may pasya)',
    'permit-end': 'Katapusan ng re-entry permit',
    'document-end': 'Katapusan ng refugee travel document',
    'card-end': 'Katapusan ng bisa ng Residence Card',
    'stay-renewal-opens': 'Simula ng renewal ng pananatili (humigit-kumulang)',
    'card-renewal-opens': 'Simula ng renewal ng Residence Card (humigit-kumulang)',
    'permit-apply-by': 'Huling araw para mag-apply ng re-entry permit',
    'extension-apply-by': 'Huling araw para humiling ng pagpapahaba ng re-entry permit',
  },
  certificate: {
    'card-end': 'Katapusan ng bisa ng special permanent resident certificate',
    'card-renewal-opens': 'Simula ng renewal ng certificate (humigit-kumulang)',
  },
  note: 'Araw ayon sa oras ng Japan. Hindi payong legal: kumpirmahin ang petsa sa Immigration.',
};
