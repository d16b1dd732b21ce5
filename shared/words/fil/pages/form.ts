import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';
import { buttons } from '../buttons';

/** The form, and the pages that follow it, in Filipino. */
export const form: FormWords = {
  title: 'Aalis muna ng\u00a0Japan? Bumalik sa\u00a0takdang\u00a0panahon.',
  text: 'Ang sinumang bumalik nang huli kahit isang araw ay mawawalan ng status ng paninirahan (在留資格), kahit mas huling petsa ang nakasulat sa Residence Card (在留カード). Sabihin sa amin ang inyong mga petsa, at tingnan ang huling araw para makabalik.',
  points: [
    'Alamin nang hindi nagrerehistro: lalabas ang sagot habang nagta-type kayo',
    'Walang account, at walang numero ng card o pasaporte',
    'Kung nais ninyo, susulat kami bago ang bawat araw na mahalaga',
  ],
  sections: {
    trip: 'Ang inyong biyahe',
    stay: 'Ang inyong pananatili sa Japan',
    more: 'Ano pa ang mahalaga para sa inyo',
    contact: 'Saan kami susulat sa inyo',
  },
  fields: {
    departs: {
      short: 'Pag-alis',
      label: 'Kailan kayo aalis, o kailan kayo umalis, ng Japan?',
      hint: 'Ang araw ng tatak ng pag-alis (出国). Kung ang flight ay pagkalampas lang ng hatinggabi, maaaring ito ang araw bago nito.',
    },
    returns: {
      short: 'Planong pagbalik',
      label: 'Kailan ninyo planong bumalik?',
      hint: 'Iwanang blangko kung hindi pa ninyo alam.',
    },
    status: {
      short: 'Status ng paninirahan',
      label: 'Status ng paninirahan (在留資格)',
      hint: 'Ayon sa nakasulat sa inyong Residence Card (在留カード).',
    },
    grant: {
      short: 'Panahong ibinigay',
      label: 'Gaano kahaba ang panahon ng pananatili (在留期間) na ibinigay sa inyo?',
      hint: 'Ang buong panahong nasa inyong card, gaya ng “5 taon”, hindi ang natitira rito. Maaari itong laktawan ng mga permanent resident.',
    },
    stayEnds: {
      short: 'Tapos ng pananatili',
      label: 'Kailan matatapos ang inyong panahon ng pananatili (在留期間)?',
      hint: 'Nakasulat sa inyong Residence Card. Iwanan itong blangko ng mga permanent resident.',
    },
    cardEnds: {
      short: 'Tapos ng card',
      label: 'Kailan matatapos ang bisa ng inyong Residence Card (在留カード)?',
      hint: 'Nakasulat sa card; kadalasan ay pareho ang araw.',
    },
    pending: { short: 'Aplikasyon', label: 'May isinumite ba kayong aplikasyon na wala pang pasya?' },
    pendingFiled: { short: 'Araw ng aplikasyon', label: 'Kailan kayo nag-apply?' },
    permit: {
      short: 'Hawak na re-entry permit',
      label: 'May hawak ba kayong re-entry permit (再入国許可)?',
      hint: 'Isang sticker sa inyong pasaporte na hiniling at binayaran ninyo. Karamihan ay umaalis gamit ang special re-entry (みなし再入国許可) at wala nito.',
    },
    birthDate: {
      short: 'Petsa ng kapanganakan',
      label: 'Kung wala pang 16 na taon ang biyahero: kailan siya ipinanganak?',
      hint: 'Natatapos ang bisa ng card ng bata nang hindi lalampas sa ika-16 na kaarawan. Iwanan itong blangko ng iba.',
    },
    declaresReturn: {
      short: 'Babalik o hindi',
      label: 'Balak ba ninyong bumalik sa Japan?',
      hint: 'Kung oo, i-tsek ang “temporary departure” (pansamantalang pag-alis, 一時的な出国) sa card sa inspeksiyon sa pag-alis. Ang sinumang umalis nang walang tsek nito ay mawawalan ng status ng paninirahan.',
    },
    card: {
      short: 'Residence Card',
      label: 'Dala ba ninyo ang inyong Residence Card (在留カード) sa inyong pag-alis?',
    },
    passport: { short: 'Pasaporte', label: 'Ano ang gamit ninyo sa pagbiyahe?' },
    passportEnds: {
      short: 'Tapos ng pasaporte',
      label: 'Hanggang aling araw may bisa ang pasaporte o dokumentong iyon?',
      hint: 'Kailangan para sa refugee travel document (難民旅行証明書). Kung pasaporte, maaari itong iwanang blangko.',
    },
    exclusions: {
      short: 'Kaso sa Immigration',
      label: 'Totoo ba para sa inyo ang isa sa mga ito?',
      hint: 'I-tsek ang totoo. Karamihan ay walang itse-tsek.',
    },
    permitEffective: { short: 'Simula ng permit', label: 'Mula aling araw may bisa ang permit?' },
    permitEnds: { short: 'Tapos ng permit', label: 'Hanggang aling araw may bisa ang permit?' },
    email: {
      short: 'Inyong e-mail address',
      label: 'Inyong e-mail address',
      hint: 'Isang address na mababasa ninyo sa ibang bansa. Susulat kami roon nang isang beses para hingin ang inyong kumpirmasyon.',
    },
    name: { short: 'Pangalan', label: 'Pangalan', hint: 'Ang itatawag namin sa inyo.' },
    language: { short: 'Wika', label: 'Wika ng mga sulat' },
    timeZone: {
      short: 'Lugar',
      label: 'Saan ninyo babasahin ang mga ito?',
      hint: 'Dumarating ang mga sulat nang alas-nuwebe ng umaga roon.',
    },
  },
  choose: 'Pumili ng isa',
  grants: {
    'five-years': '5 taon',
    'three-years': '3 taon',
    'one-year': '1 taon',
    'six-months': '6 na buwan',
    'over-3-months': 'Ibang panahon na mahigit 3 buwan',
    '3-months-or-less': '3 buwan o mas maikli',
    '30-days-or-less': '30 araw o mas maikli',
    unknown: 'Hindi ko alam',
  },
  permits: {
    none: 'Wala, o hindi ko alam',
    single: 'Mayroon, para sa isang pagbalik (1回限り), at hindi pa nagagamit',
    multiple: 'Mayroon, para sa maraming pagbalik (数次)',
  },
  pendings: {
    none: 'Wala',
    renewal: 'Mayroon, para pahabain ang aking panahon ng pananatili (在留期間更新)',
    change: 'Mayroon, para baguhin ang aking status ng paninirahan (在留資格変更)',
    'permanent-residence': 'Mayroon, para sa permanent residence (永住許可)',
  },
  declaresReturns: { yes: 'Oo, babalik ako', no: 'Hindi, aalis ako nang tuluyan' },
  cards: {
    held: 'Oo',
    'issued-later': 'Wala pa: sinabi ng Immigration na ipadadala ito sa akin sa ibang araw (後日交付)',
    missing: 'Hindi, nawala, nanakaw o naisauli na ito',
    none: 'Hindi ako kailanman binigyan nito',
  },
  passports: {
    valid: 'Pasaporteng may bisa',
    expired: 'Pasaporteng wala nang bisa sa panahong iyon',
    'refugee-travel-document': 'Refugee travel document ng Japan (難民旅行証明書)',
  },
  exclusions: {
    'revocation-hearing': 'Ipinatawag ako sa pagdinig tungkol sa pagkawala ng aking status (在留資格の取消し)',
    'departure-hold':
      'Maaaring pigilin ang aking pag-alis: nakasuhan ako ng krimen, pinaghahanap, o pinalaya nang may kondisyon',
    'detention-order': 'May detention order ng Immigration laban sa akin (収容令書)',
    'supervisory-measure': 'Nasa ilalim ako ng supervisory measure ng Immigration (監理措置)',
    'refugee-application':
      'Ibinigay ang aking pananatili dahil nag-apply akong kilalanin bilang refugee (難民認定の申請)',
    'designated-risk': 'Sinabi sa akin ng Immigration na kailangan ko ng re-entry permit (再入国許可)',
  },
  usualZones: 'Madalas piliin',
  allZones: 'Lahat ng lugar',
  next: 'Susunod, susulat kami sa inyo nang isang beses. Wala nang iba pang ipadadala hangga’t hindi ninyo napipindot ang button sa sulat na iyon.',
  button: 'Ipadala sa akin ang sulat ng kumpirmasyon',
  leaveEmpty: 'Pakiiwang walang laman ang patlang na ito',
  tooQuick:
    'Napakabilis po ng pagpindot. Pakitingnan muli ang inyong mga sagot, at pindutin muli ang button. Hinaharang nito ang mga program na kusang pumupuno ng form.',
};

export const checkMail: CheckMailWords = {
  title: 'Tingnan ang inyong mail',
  wrote: (email) => `Sumusulat na kami ngayon sa ${email}.`,
  press:
    'Buksan ang sulat at pindutin ang button sa page na bubuksan nito, sa loob ng 7 araw. Bago iyon, wala nang iba pang ipadadala.',
  notArrived:
    'Wala pa ring dumating pagkaraan ng sampung minuto? Tingnan ang spam folder, at saka ang address sa itaas.',
  mostAnHour:
    'Hanggang limang ganitong sulat lamang bawat oras ang natatanggap ng isang mailbox, upang walang makapuno rito. Kung lima na ang natanggap ninyo, humiling muli pagkaraan ng isang oras:',
  understood: 'Ang sinasabi ng inyong mga petsa',
  willCome: 'Kapag nagkumpirma kayo, darating ang mga sulat na ito',
  noLetters:
    'Ayon sa inilagay ninyo, wala pang petsang kailangan ng paalala. Makapagdaragdag kayo ng mga petsa sa inyong sariling page pagkatapos magkumpirma.',
  stop: 'Sinasabi ng bawat sulat kung paano ito ihinto. Kung hindi kayo magkumpirma sa loob ng 7 araw, buburahin namin ang lahat ng inilagay ninyo.',
  wrongAddress: 'Mali po ba ang address? Magrehistrong muli gamit ang tama; kusang mabubura ang isa.',
  again: 'Magrehistrong muli',
};

export const confirm: ConfirmPageWords = {
  title: 'Paalalahanan po ba namin kayo?',
  text: 'May humiling, malamang ay kayo, na sumulat kami sa address na ito bago ang mga petsang mahalaga sa paninirahan sa Japan. Pindutin ang button at magsisimula ang mga paalala.',
  until:
    'Kung walang pumindot nito sa loob ng 7 araw mula sa pagrehistro, buburahin namin ang lahat ng inilagay at hindi na kami susulat muli.',
  button: buttons.confirm,
  notYou: 'Kung hindi kayo ang humiling, wala kayong kailangang gawin. O sabihin agad sa amin:',
};
