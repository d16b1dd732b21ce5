import type { CardWords, StayWords } from '../section-words';
import { countDays } from './counts';

const left = (days: number): string => `${countDays(days)} na lang`;

/** The period of stay, in Filipino. */
export const stay: StayWords = {
  opensSubject: (date) => `Maaari nang mag-apply: matatapos ang pananatili ninyo sa ${date}`,
  opensTitle: 'Maaari na kayong mag-apply para i-renew ang inyong panahon ng pananatili',
  opens: (date) =>
    `Matatapos ang inyong panahon ng pananatili (在留期間) sa ${date}. Karaniwang tumatanggap ang Immigration ng aplikasyon sa renewal (在留期間更新) mula mga tatlong buwan bago nito, na halos ngayon na.`,
  endSubject: (date, days) =>
    days > 0
      ? `${left(days)}: matatapos ang panahon ng pananatili sa ${date}`
      : `Ngayon, ${date}, matatapos ang inyong panahon ng pananatili`,
  endTitle: (days) =>
    days > 0
      ? 'Malapit nang matapos ang inyong panahon ng pananatili'
      : 'Ngayon matatapos ang inyong panahon ng pananatili',
  apply: (date) =>
    `Mag-apply ng renewal (在留期間更新) sa regional immigration bureau (地方出入国在留管理局) na nakasasakop sa inyong tirahan, o online kung nakarehistro kayo para rito, nang hindi lalampas sa ${date}. Kung nakapag-apply na kayo, ilagay ito sa inyong sariling page.`,
  papers: 'Hingin nang maaga sa inyong employer, paaralan o pamilya ang mga papel na kailangan nilang ibigay.',
  onlyInJapan: 'Dapat nasa Japan kayo kapag nag-apply. Walang makakapag-apply mula sa ibang bansa.',
  away: (date) =>
    `Lumalabas na nasa ibang bansa kayo: bumalik nang sapat na maaga para makapag-apply sa Japan nang hindi lalampas sa ${date}.`,
  pending: {
    renewal: (filed) => `Nag-apply kayo ng renewal ng pananatili (在留期間更新) noong ${filed}.`,
    change: (filed) => `Nag-apply kayo ng pagbabago ng status (在留資格変更) noong ${filed}.`,
    'permanent-residence': (filed) =>
      `Nag-apply kayo ng permanent residence (永住許可) noong ${filed}. Hindi pinatatagal ng aplikasyong iyon lamang ang inyong pananatili: mag-apply din ng renewal ng pananatili (在留期間更新) bago ito matapos.`,
  },
  continues: (date) =>
    `Habang wala pang pasya sa aplikasyong iyon, maaari kayong manatili sa Japan hanggang mapagpasyahan ito, at hanggang ${date} lamang (特例期間). Kailangang matanggap ang bagong card bago matapos ang panahong iyon.`,
  applied:
    'Itago ang resibo, at abangan ang liham o mail ng Immigration na nagsasabi ng susunod na gagawin. Kung may dumating na pasya, ilagay ito sa inyong sariling page.',
  otherwise:
    'Ang pananatili pagkalipas ng araw na iyon nang hindi nag-apply ay overstay (不法残留). Maaari itong humantong sa deportasyon (退去強制). Kung nasa ibang bansa, natatapos ang pahintulot na bumalik kasabay ng panahon ng pananatili.',
  otherwiseWaiting: (date) =>
    `Kung hindi matapos ang aplikasyon hanggang ${date}, overstay (不法残留) na ang patuloy na pananatili, kahit wala pang pasya. Maaari itong humantong sa deportasyon (退去強制).`,
  passedSubject: (date) => `Na-renew na ba ang inyong pananatili? Natapos ito noong ${date}`,
  passedTitle: 'Na-renew na po ba ang inyong panahon ng pananatili?',
  passed: (date) => `Noong ${date} natapos ang panahon ng pananatili (在留期間) na alam namin.`,
  renewed:
    'Kung nakapag-renew na kayo: pakilagay po ang bagong petsa sa inyong sariling page, upang mapaalalahanan namin kayong muli.',
  waiting:
    'Kung nag-apply kayo bago ang araw na iyon at naghihintay pa: ilagay ang aplikasyon sa inyong sariling page. Karaniwan kayong maaaring manatili hanggang mapagpasyahan ito, nang hindi hihigit sa dalawang buwan (特例期間).',
  neither:
    'Kung wala sa dalawang ito ang totoo: tawagan ang Immigration ngayong araw. Nasa dulo ng sulat na ito ang numero.',
  button: 'Ilagay ang bagong petsa',
};

/** The residence card, in Filipino. */
export const card: CardWords = {
  names: { card: 'Residence Card', certificate: 'certificate' },
  opensSubject: (paper, date) => `Malapit nang mare-renew ang ${paper}; hanggang ${date} ito`,
  opensTitle: (paper) => `Malapit na ninyong mai-renew ang inyong ${paper}`,
  opens: (date) =>
    `Matatapos ang bisa nito sa ${date}. Halos ngayon nagsisimula ang panahon ng pag-renew nito; may mga tanggapang nagsasabing dalawang buwan bago, kaya magtanong muna. Mangyaring tapusin ito isang buwan bago matapos ang bisa.`,
  endSubject: (paper, date, days) =>
    days > 0
      ? `${left(days)}: i-renew ang ${paper} hanggang ${date}`
      : `Ngayon, ${date}, matatapos ang bisa ng inyong ${paper}`,
  endTitle: (paper, days) =>
    days > 0 ? `Malapit nang matapos ang bisa ng inyong ${paper}` : `Ngayon matatapos ang bisa ng inyong ${paper}`,
  where: {
    card: 'I-renew ito sa regional immigration bureau (地方出入国在留管理局) na nakasasakop sa inyong tirahan. Karaniwang libre ito at natatapos sa araw ding iyon. Dalhin ang inyong pasaporte, ang Residence Card (在留カード) at isang litrato.',
    certificate:
      'I-renew ang inyong special permanent resident certificate (特別永住者証明書) sa munisipyo ng lungsod, bayan o ward kung saan kayo nakatira.',
  },
  early:
    'Kung nasa ibang bansa kayo pagdating ng mga buwang iyon dahil sa dahilang hindi ninyo maiiwasan, maaari kayong mag-apply nang mas maaga. Magdala ng katibayan, gaya ng utos ng paglipat sa trabaho.',
  onlyInJapan: (paper) => `Sa Japan lamang mare-renew ang ${paper}.`,
  otherwise: (paper) =>
    `Hindi natatapos ang inyong status kasabay ng bisa ng ${paper}. Ngunit may parusa ang hindi pag-renew nito sa takdang panahon, hindi kayo makakaalis gamit ang special re-entry (みなし再入国許可) kung walang ${paper} na may bisa, at maaaring hindi kayo pasakayin ng airline kung paso na ito.`,
  passedSubject: (paper, date) => `Na-renew na ba ang ${paper}? Natapos ang bisa noong ${date}`,
  passedTitle: (paper) => `Na-renew na po ba ang inyong ${paper}?`,
  passed: (paper, date) => `Noong ${date} natapos ang bisa ng ${paper} na alam namin.`,
  renewed:
    'Kung na-renew na ninyo ito: pakilagay po ang bagong petsa sa inyong sariling page, upang mapaalalahanan namin kayong muli.',
  notRenewed:
    'Kung hindi pa: i-renew ito agad kung nasa Japan kayo, at sa sandaling makabalik kayo kung nasa ibang bansa. Hindi natatapos ang inyong status kasabay ng bisa nito.',
  button: 'Ilagay ang bagong petsa',
};
