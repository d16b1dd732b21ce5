import type { DepartureWords, ReentryWords } from '../section-words';
import { buttons } from './buttons';
import { countDays } from './counts';

const left = (days: number): string => `${countDays(days)} na lang`;

/** Coming back to Japan, in Filipino. */
export const reentry: ReentryWords = {
  returnSubject: (date, days) =>
    days > 0
      ? `${left(days)}: bumalik sa Japan nang di lalampas sa ${date}`
      : `Huling araw ngayon: bumalik sa Japan ngayong ${date}`,
  returnTitle: (days) =>
    days > 0 ? 'Bumalik po sa Japan sa takdang panahon' : 'Ngayon ang huling araw para makabalik sa Japan',
  aim: (stayEnds, limit) =>
    `Matatapos ang inyong panahon ng pananatili (在留期間) sa ${stayEnds}. Dahil nag-apply kayo bago ang araw na iyon, lumalabas na nagpapatuloy ang inyong pahintulot na bumalik (特例期間), hanggang ${limit} lamang, ngunit matatapos ito sa mismong araw na mapagpasyahan ang inyong aplikasyon. Kaya gawin po ninyong target ang ${stayEnds}.`,
  planFlight: (date) => `Iplano ang inyong flight upang makalapag kayo sa Japan nang hindi lalampas sa ${date}.`,
  bookFlight: (date) =>
    `Mag-book na ng flight ngayon, kung hindi pa ninyo nagagawa, at lumapag sa Japan nang hindi lalampas sa ${date}.`,
  flyNow: (date) =>
    `Sumakay na ngayon ng flight pabalik ng Japan. Hindi nababago ng naantala o nakanselang flight ang huling araw, na ${date}.`,
  landToday: (date) =>
    `Sumakay sa susunod na flight na makalalapag sa Japan sa takdang oras. Dapat tapos na ang inspeksiyon sa paglapag (上陸審査) bago maghatinggabi sa Japan sa pagtatapos ng ${date}.`,
  notExtendable:
    'Hindi mapapahaba ang special re-entry (みなし再入国許可) mula sa ibang bansa: hindi sa embahada, hindi online, at hindi sa anumang dahilan. Hindi rin ito maipapalit doon ng re-entry permit (再入国許可).',
  extendable: (until, years) =>
    `Kung may bagay na hindi ninyo maiiwasan na humahadlang sa inyong pagbalik, gaya ng sakit: maaaring pahabain ng embahada o konsulado ng Japan ang re-entry permit (再入国許可), ngunit habang may bisa lamang ito, kaya mag-apply doon bago matapos ang ${until}. Hindi hihigit sa isang taon ang madadagdag, hindi ito lalampas kailanman sa ${years} taon mula sa araw na nagkabisa ang permit, at hindi rin lalampas sa inyong panahon ng pananatili. Dalhin ang inyong pasaporte, Residence Card at katibayan ng dahilan.`,
  stayNotRenewedAbroad: (date) =>
    `Ang mismong panahon ng pananatili (在留期間) ninyo ay matatapos sa ${date}, at walang paraan sa ibang bansa para mapahaba ito. Sa Japan lamang ito mare-renew, kung mag-a-apply kayo sa araw na iyon o bago nito, kaya bumalik nang sapat na maaga para makapag-apply.`,
  askMission: (date) =>
    `Kung hindi kayo makakabalik sa takdang panahon, itanong sa embahada o konsulado ng Japan bago ang ${date} kung maaaring pahabain ang inyong refugee travel document (難民旅行証明書).`,
  carry: (papers) => `Dalhin ang ${papers}. Kung may bago kayong pasaporte, dalhin din ang luma.`,
  papers: {
    card: 'inyong pasaporte at Residence Card (在留カード)',
    certificate: 'inyong pasaporte at special permanent resident certificate (特別永住者証明書)',
    passport: 'inyong pasaporte',
    permit:
      'inyong pasaporte na may nakalagay na re-entry permit (再入国許可), at ang inyong Residence Card (在留カード)',
    'travel-document': 'inyong refugee travel document (難民旅行証明書) at Residence Card (在留カード)',
  },
  pressBack: `Kapag nakabalik na kayo, pindutin ang “${buttons.back}” sa inyong sariling page, at titigil ang mga sulat na ito.`,
  lost: {
    status: (date) =>
      `Kung hindi kayo nakabalik bago matapos ang ${date}, matatapos ang inyong status ng paninirahan (在留資格), kahit mas huling petsa ang nakasulat sa inyong card. Para manirahang muli sa Japan, mangangailangan kayo ng bagong visa, at karaniwang kasama ang bagong certificate of eligibility (在留資格認定証明書).`,
    'permanent-residence': (date) =>
      `Kung hindi kayo nakabalik bago matapos ang ${date}, matatapos ang inyong permanent residence (永住者). Hindi ito maibabalik ng certificate of eligibility (在留資格認定証明書): karaniwang kailangan ninyong magsimulang muli sa ibang status.`,
    'special-permanent-residence': (date) =>
      `Kung hindi kayo nakabalik bago matapos ang ${date}, mawawala ang inyong status bilang special permanent resident (特別永住者).`,
  },
  continuationSubject: (date, days) =>
    days > 0
      ? `${left(days)}: bumalik hanggang ${date}; mapapaaga ng pasya`
      : `Huling araw ngayon, ${date}: bumalik bago maghatinggabi sa Japan`,
  continuationTitle: 'Malapit na ang pinakahuling araw para makabalik, at maaari pa itong mapaaga',
  continuation: (stayEnded, limit) =>
    `Natapos ang inyong panahon ng pananatili (在留期間) noong ${stayEnded}. Lumalabas na nagpapatuloy ang inyong pahintulot na bumalik dahil lamang wala pang pasya sa inyong aplikasyon (特例期間), at hanggang ${limit} lamang.`,
  voidOnDecision:
    'Mawawalan ng bisa kapag may pasya: sa araw na mapagpasyahan ang inyong aplikasyon, matatapos agad ang panahong ito, kahit nasa ibang bansa kayo at kahit mas maaga ang araw na iyon.',
  finishInJapan: (date) =>
    `Kailangang matapos sa Japan ang inyong aplikasyon, at matanggap doon ang bagong card, nang hindi lalampas sa ${date}.`,
  decided:
    'Kung may nabalitaan na kayong pasya, ilagay ito sa inyong sariling page ngayong araw: maaaring nagbago ang huling araw.',
  passedSubject: (date) => `Ang huling araw ay ${date}: nakabalik na po ba kayo sa Japan?`,
  passedTitle: 'Lumipas na ang huling araw para makabalik sa Japan',
  passedBack: `Kung nakabalik na kayo: pindutin ang “${buttons.back}” sa inyong sariling page, at titigil ang mga sulat na ito.`,
  passedAway:
    'Kung nasa ibang bansa pa kayo: ayon sa mga petsang ito, natapos na ang inyong pahintulot na bumalik. Bago kayo sumakay ng eroplano, alamin muna ang inyong kalagayan. Ito ang mga maaari ninyong lapitan:',
  passedSteps: [
    'Tawagan ang Immigration at sabihin ang araw ng inyong pag-alis, ang inyong status ng paninirahan (在留資格) at ang dahilan ng pagkahuli. Nasa dulo ng sulat na ito ang numero.',
    'Itanong sa pinakamalapit na embahada o konsulado ng Japan kung anong visa ang kailangan ninyo ngayon.',
    'Itago ang lahat ng papel na nagpapakita kung bakit hindi kayo nakabalik: medical certificate, nakanselang flight, nakasarang hangganan.',
    'Ang Residence Card (在留カード) na nawalan na ng bisa ay kailangang ibalik sa Immigration sa loob ng 14 na araw.',
    'Sabihin ito sa inyong employer o paaralan. Huwag magtrabaho sa Japan hangga’t hindi nakukumpirma ng Immigration ang inyong status.',
  ],
  backSubject: (date) => `Nakabalik na ba kayo sa Japan? Planong araw ng balik: ${date}`,
  backTitle: 'Nakabalik na po ba kayo sa Japan?',
  backPlanned: (date) => `Ang plano ninyong araw ng pagbalik ay ${date}.`,
  backYes: `Kung nakabalik na kayo: pindutin ang “${buttons.back}” sa inyong sariling page. Isang pindot lamang, at titigil ang mga sulat tungkol sa biyaheng ito.`,
  backNo:
    'Kung wala pa kayo sa Japan: ilagay doon ang bagong araw ng pagbalik, at titingnan namin kung aabot ito sa huling araw.',
  backButton: 'Sumagot sa aking sariling page',
  yearlySubject: (date) => `Walang gagawin ngayon: ${date} ang huling araw ng pagbalik sa Japan`,
  yearlyTitle: 'Nakarehistro pa rin kayo. Walang kailangang gawin.',
  yearly:
    'Minsan sa isang taon, habang matagal kayong wala sa Japan, sumusulat kami upang sabihing tuloy pa rin ang inyong mga paalala. Kung magbago ang inyong plano, pasaporte o address, pakipalitan din po ito sa inyong sariling page.',
};

/** Before leaving Japan, in Filipino. */
export const departure: DepartureWords = {
  subject: (date, days) =>
    days > 0
      ? `${countDays(days)} bago umalis sa ${date}: i-tsek ang “temporary departure”`
      : `Aalis kayo sa ${date}: i-tsek ang “temporary departure”`,
  subjectPermit: (date, days) =>
    days > 0
      ? `${countDays(days)} bago umalis sa ${date}: kumuha muna ng re-entry permit`
      : `Aalis kayo sa ${date}: kumuha muna ng re-entry permit`,
  title: 'Bago kayo umalis ng Japan',
  permitTitle: 'Kumuha muna ng re-entry permit',
  permitApply: (date) =>
    `Para sa biyaheng ito, lumalabas na kailangan ninyo ng re-entry permit (再入国許可). Mag-apply sa regional immigration bureau (地方出入国在留管理局) na nakasasakop sa inyong tirahan, sa isang araw na may pasok bago kayo umalis sa ${date}. Dalhin ang inyong pasaporte at Residence Card (在留カード). Madalas na ibinibigay ito sa araw ding iyon.`,
  returnsTooLate: (returns, limit) =>
    `Plano ninyong bumalik sa ${returns}. Kung walang re-entry permit (再入国許可), ang magiging huling araw para makabalik ay ${limit}.`,
  permitNotAbroad:
    'Walang makakakuha ng re-entry permit kapag nakaalis na ng Japan: hindi sa embahada at hindi rin online.',
  beforeTitle: 'Sa inyong pag-alis',
  tick: 'Sa departure card para sa mga babalik (re-entrant ED card, 再入国用EDカード), i-tsek ang “temporary departure, and I will return” (pansamantalang pag-alis at babalik ako, 一時的な出国であり、再入国する予定です). Kung walang tsek, matatapos ang inyong status sa inyong pag-alis, at mawawala ang special re-entry (みなし再入国許可).',
  show: (papers) => `Dalhin ang ${papers}, at ipakita sa inspektor. Kailangan ninyo ang mga ito para makabalik.`,
  gates: 'Hindi kapalit ng card ang mga automated gate: sagutan at ibigay din ang card doon.',
  otherwise:
    'Ang sinumang umalis nang walang re-entry permit (再入国許可) at hindi nagpahayag na babalik ay mawawalan ng status ng paninirahan (在留資格) sa araw na iyon.',
};
