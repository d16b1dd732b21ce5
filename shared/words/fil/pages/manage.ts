import type { ManagePageWords } from '../../manage-page-words';
import { buttons } from '../buttons';
import { countDays } from '../counts';

/** The pages behind one's own page, in Filipino. */
export const manage: ManagePageWords = {
  ownPage: 'Bumalik sa inyong mga petsa',
  doors: {
    title: 'Lahat ng iba pa',
    groups: {
      change: 'May babaguhin',
      letters: 'Mga sulat',
      take: 'Dalhin ninyo',
      leave: 'Ihinto o burahin',
    },
    family: { label: 'Pamilya', text: 'Tingnan kung sino ang nakarehistro, magdagdag ng tao, o mag-alis.' },
    settings: {
      label: 'Mga sulat: address, wika, lugar, oras',
      text: 'Kung saan pupunta ang aming mga sulat, sa anong wika, anong oras, at gaano kaaga magsisimula.',
    },
    calendar: {
      label: 'Kalendaryo',
      text: 'Tingnan ang mga petsang ito sa kalendaryo ng inyong telepono. Lilipat ang mga ito kapag nagbago ang inyong mga petsa.',
    },
    card: {
      label: 'Card para sa counter',
      text: 'Isang maliit na page na mai-print o maipakita sa airport, sa inyong wika at sa wikang Hapon.',
    },
    data: {
      label: 'I-download ang aking data',
      text: 'Isang file ng lahat ng itinatago namin tungkol sa rehistrong ito.',
    },
    notMe: {
      label: 'Hindi ako ito',
      text: 'Hindi ninyo alam kung tungkol saan ito? Ititigil namin ang pagsulat sa address na ito.',
    },
    erase: {
      label: 'Burahin ang lahat',
      text: 'Buburahin namin ang lahat ng itinatago namin tungkol sa inyo. Hindi na ito maibabalik.',
    },
  },
  change: {
    title: 'Baguhin ang inyong impormasyon',
    titleOf: (name) => `Baguhin ang impormasyon: ${name}`,
    text: 'Itama ang nagbago: isang petsa, isang card, isang permit. Kukuwentahin naming muli ang lahat at susulat kami sa inyo.',
    noTrip: 'Walang planong biyahe? Iwanang blangko ang dalawang petsa.',
    button: 'I-save ang impormasyong ito',
    door: 'Baguhin ang petsa, card, permit o status',
    doorOf: (name) => `Baguhin ang impormasyon: ${name}`,
  },
  trip: {
    title: 'Isa pang biyahe',
    titleOf: (name) => `Isa pang biyahe: ${name}`,
    text: 'Mananatili ang alam namin tungkol sa Residence Card (在留カード). Ang mga bagong petsa lamang ang kailangan namin.',
    permit:
      'Mananatili rin ang re-entry permit (再入国許可) na alam namin. Kung may bago kayo, itama ito pagkatapos, sa “Baguhin ang petsa, card, permit o status”.',
    button: 'I-save ang biyaheng ito',
    door: 'Magplano ng isa pang biyahe',
  },
  family: {
    title: 'Pamilya',
    text: 'Sa iisang address darating ang lahat ng sulat, na may pangalan ng bawat tao. Hanggang walong tao ang kasya.',
    away: (from) => `Wala sa Japan mula ${from}`,
    leaves: (on) => `Aalis ng Japan sa ${on}`,
    inJapan: 'Nasa Japan; walang planong biyahe',
    change: (name) => `Baguhin ang impormasyon: ${name}`,
    remove: (name) => `Alisin si ${name}`,
    add: {
      title: 'Magdagdag ng tao',
      text: 'Isang taong nakatira rin sa Japan, na sa parehong address darating ang mga sulat.',
      button: 'Idagdag ang taong ito',
    },
    full: 'Walong tao ang nakarehistro rito, at iyon na ang pinakamarami. Para sa iba pa, magrehistrong muli gamit ang ibang address.',
    label: {
      short: 'Pangalan',
      label: 'Ano ang tawag ninyo sa taong ito?',
      hint: 'Ito ang pangalang gagamitin ng aming mga sulat, gaya ng “Mai” o “Bunso”.',
    },
    removal: {
      title: (name) => `Alisin si ${name}?`,
      text: (name) =>
        `Wala nang darating na sulat tungkol kay ${name}, at buburahin namin ang sinabi ninyo tungkol kay ${name}. Hindi magbabago ang mga petsang itinakda ng batas.`,
      button: (name) => `Oo, alisin si ${name}`,
      keep: 'Hindi, walang babaguhin',
    },
  },
  settings: {
    title: 'Ang inyong mga sulat',
    text: 'Kung saan pupunta, sa anong wika, kailan, at gaano kaaga.',
    place: {
      title: 'Kung nasaan kayo',
      text: 'Bumiyahe po ba kayo, o nagbago ang inyong time zone? Darating ang mga sulat sa tamang oras doon, at ipakikita ng bawat page ang oras ng lugar na iyon katabi ng oras ng Japan.',
      button: 'Gamitin ang lugar na ito',
      now: (place, time) => `Sa ngayon: ${place}, kung saan ${time} na.`,
    },
    letters: {
      title: 'Kailan darating ang mga sulat',
      text: 'Darating ang lahat ng sulat sa parehong oras ng inyong araw.',
      hour: { short: 'Oras', label: 'Sa anong oras?', hint: 'Ayon sa orasan ng lugar sa itaas.' },
      lead: {
        short: 'Gaano kaaga',
        label: 'Gaano kaaga magsisimula ang mga paalala?',
        hint: 'Alisin ang hindi ninyo kailangan.',
      },
      days: (days) => `${countDays(days)} bago`,
      always: 'Laging darating ang mga ito: 7 araw, 3 araw at 1 araw bago, at sa mismong araw.',
      button: 'I-save ito',
    },
    contact: {
      title: 'Pangalan at wika',
      text: 'Ang itatawag namin sa inyo, at ang wika ng mga sulat at page.',
      button: 'I-save ito',
    },
    address: {
      title: 'Ang e-mail address',
      text: 'Susulat kami nang isang beses sa bagong address. Patuloy na darating ang mga sulat sa dati hangga’t hindi ninyo napipindot ang button sa sulat na iyon.',
      now: (email) => `Pumupunta ang mga sulat sa ${email}.`,
      field: { short: 'Bagong address', label: 'Bagong e-mail address' },
      asked: (email) =>
        `Sumulat na kami sa ${email}. Buksan ang sulat na iyon at pindutin ang button nito; bago iyon, walang magbabago.`,
      button: 'Sumulat sa bagong address',
    },
    second: {
      title: 'Ikalawang address',
      text: 'Sumusulat kami roon kapag bumabalik ang mga sulat sa unang address, upang walang mawalang paalala: isa pa ninyong address, o sa taong pinagkakatiwalaan ninyo. Mabubuksan ng sinumang makatanggap ng aming sulat ang page na ito.',
      now: (email) => `Kung bumabalik ang mga sulat sa unang address, pupunta ang mga ito sa ${email}.`,
      none: 'Walang ikalawang address.',
      field: { short: 'Ikalawang address', label: 'Ikalawang e-mail address' },
      asked: (email) => `Sumulat na kami sa ${email}. Magkakabisa ito kapag napindot ang button sa sulat na iyon.`,
      button: 'Sumulat sa ikalawang address',
      drop: 'Alisin ang ikalawang address',
    },
  },
  confirmAddress: {
    title: 'Tama po ba ang address na ito?',
    first: (email) =>
      `Mula ngayon, pupunta sa ${email} ang mga paalala tungkol sa pagbalik sa Japan, sa halip na sa dating address.`,
    second: (email) =>
      `Kung bumabalik ang mga sulat sa unang address, pupunta sa ${email} ang mga paalala tungkol sa pagbalik sa Japan.`,
    button: 'Oo, gamitin ang address na ito',
    notYou:
      'Kung hindi ninyo ito inaasahan, wala kayong gagawin. Hindi gagamitin ang address, at hindi na kami susulat dito tungkol dito.',
    confirmed: 'Nakumpirma na ang address na ito',
    dead: {
      title: 'Hindi na gumagana ang link na ito',
      text: 'Maaaring masyado na itong luma, o may mas bago nang kapalit. Buksan ang inyong sariling page mula sa alinman sa aming mga sulat, piliin ang “Mga sulat”, at ilagay muli ang address.',
      button: 'Ipadala sa akin ang link ng aking page',
    },
  },
  calendar: {
    title: 'Ang inyong mga petsa sa inyong kalendaryo',
    text: 'Ipakikita ng inyong kalendaryo ang huling araw para makabalik at bawat iba pang petsang mahalaga, na may alarm bago ang mga ito.',
    subscribe: {
      title: 'Mag-subscribe: mga petsang kusang lumilipat',
      text: 'Nagtatanong muli sa amin ang inyong kalendaryo tuwing ilang oras. Kapag may binago kayong petsa, o sinabi ninyong nakabalik na kayo, magbabago rin ito roon.',
      button: 'Mag-subscribe sa teleponong ito',
      address: 'Ang address ng inyong kalendaryo',
      secret:
        'Makikita ng sinumang may hawak ng address na ito ang mga petsang ito, ngunit wala siyang mababago. Kapag inihinto ninyo ang mga sulat, pinalitan ang inyong e-mail address o binura ang lahat, hindi na ito gagana.',
    },
    how: 'Kung walang nangyayari sa button',
    programs: [
      {
        name: 'iPhone',
        steps: [
          'Kopyahin ang address sa itaas.',
          'Buksan ang Calendar, pindutin ang “Calendars”, saka “Add Calendar”, saka “Add Subscription Calendar”.',
          'I-paste ang address at pindutin ang “Subscribe”.',
        ],
      },
      {
        name: 'Android at Google Calendar',
        steps: [
          'Sa computer, buksan ang calendar.google.com gamit ang account ng inyong telepono.',
          'Sa tabi ng “Other calendars”, pindutin ang +, saka “From URL”, at i-paste ang address.',
          'Pagkatapos, lalabas ang mga petsa sa inyong telepono. Mga isang beses sa isang araw nagtatanong muli sa amin ang Google.',
        ],
      },
      {
        name: 'Outlook',
        steps: [
          'Buksan ang kalendaryo sa outlook.com at pindutin ang “Add calendar”.',
          'Piliin ang “Subscribe from web” at i-paste ang address.',
        ],
      },
    ],
    file: {
      title: 'O kumuha ng file',
      text: 'Ang mga petsa ngayong araw ang laman ng file. Hindi ito lumilipat kapag nagbago ang inyong mga petsa.',
      button: 'I-download ang file ng kalendaryo',
    },
  },
  start: {
    title: 'Simulan muli ang inyong mga paalala?',
    text: 'Narito pa ang lahat ng inilagay ninyo. Pindutin ang button, at magpapatuloy ang mga sulat mula ngayong araw.',
    kept: (date) => `Itatago namin ito hanggang ${date}.`,
    button: buttons.startAgain,
  },
  notMe: {
    title: 'Napunta po ba ito sa maling tao?',
    text: 'Kung gayon, paumanhin po. Pindutin ang button, at hindi na kami susulat sa address na ito tungkol dito.',
    erased: 'Buburahin agad ang lahat ng inilagay kasama ng address na ito.',
    employerSees: (employer) =>
      `Ang ${employer} ang nagbigay sa amin ng address na ito. Makikita nito na hindi nakararating sa tamang tao ang mga sulat, at wala nang iba.`,
    button: 'Oo, hindi ako ito',
    keep: 'Ako ito, pumunta sa aking page',
  },
  erase: {
    title: 'Burahin ang lahat?',
    text: 'Hindi na ito maibabalik. Kapag pinindot ang button, mabubura ang:',
    what: [
      'inyong pangalan, mga e-mail address at mga setting',
      'impormasyon ng lahat ng nakarehistro rito: status, mga petsa, mga biyahe, mga permit',
      'mga tsinek at isinagot ninyo, at ang listahan ng mga sulat na ipinadala namin',
      'bawat paalalang darating pa, ang inyong link, at ang subscription ng inyong kalendaryo',
    ],
    receipt:
      'Isang huling sulat ang magkukumpirmang tapos na ito. Itatago ang inyong address hanggang maipadala ang sulat na iyon, at saka buburahin din.',
    proof: 'Hindi magbabago ang mga petsang itinakda ng batas: mangyaring kayo na po ang magbantay sa mga ito.',
    download: 'I-download muna ang aking data',
    button: 'Burahin na ang lahat ngayon',
    keep: 'Hindi, panatilihin ang lahat',
    employer: (employer) =>
      `Inirehistro kayo ng ${employer}. May maiiwang entry na walang laman maliban sa numerong ibinigay sa inyo ng ${employer}, upang hindi kayo mairehistrong muli ng susunod nitong listahan. Wala na itong iba pang laman.`,
  },
  gone: {
    erased: {
      title: 'Nabura na ang lahat',
      text: 'Isang huling sulat ang magkukumpirma nito. Pagkatapos niyon, wala na kaming alam tungkol sa inyo, at hindi na gumagana ang inyong mga link.',
    },
    'not-me': {
      title: 'Salamat po sa pagsasabi sa amin',
      text: 'Hindi na kami susulat sa address na ito tungkol dito. Wala na kayong iba pang kailangang gawin.',
    },
    again: 'Magrehistrong muli',
  },
};
