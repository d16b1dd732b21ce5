import type { ExplainWords } from '../explain-words';

/** Why a date is what it is, and what would change it, in Filipino. */
export const explain: ExplainWords = {
  ended: (date) =>
    `Lumalabas na natapos ang pahintulot na bumalik noong ${date}. Mangyaring kumpirmahin ito sa Immigration.`,
  plan: {
    'week-earlier': (date) =>
      `Planuhing makabalik nang hindi lalampas sa ${date}, mas maaga ng isang linggo: hindi dapat maging dahilan ang isang nakanselang flight para mawala ang inyong status.`,
    'within-the-stay': (date) =>
      `Planuhing makabalik nang hindi lalampas sa ${date}, habang tumatakbo pa ang mismong panahon ng pananatili (在留期間) ninyo: ang panahon pagkatapos nito (特例期間) ay matatapos sa mismong araw na mapagpasyahan ang inyong aplikasyon.`,
  },
  because: (date, why) => `Ang huling araw ay ${date}, ${why}.`,
  becausePast: (date, why) => `Ang huling araw ay noong ${date}, ${why}.`,
  later: {
    'one-year': (date) =>
      `Kung ang isang taon lamang ng special re-entry (みなし再入国許可) ang batayan, ${date} sana ang huling araw.`,
    'two-years': (date) =>
      `Kung ang dalawang taon lamang ng special re-entry (みなし再入国許可) ang batayan, ${date} sana ang huling araw.`,
    'stay-end': (date) =>
      `Kung ang panahon ng pananatili (在留期間) lamang ninyo ang batayan, ${date} sana ang huling araw.`,
    'continuation-end': (date) =>
      `Kung ang pananatili lamang ninyo ang batayan, na nagpapatuloy habang wala pang pasya sa inyong aplikasyon (特例期間), ${date} sana ang pinakahuling araw.`,
    'permit-end': (date) =>
      `Kung ang araw lamang na nakasulat sa inyong re-entry permit (再入国許可) ang batayan, ${date} sana ang huling araw.`,
    decision: (date) =>
      `Kung ang pananatili lamang ninyo ang batayan, na natapos sa pasya sa inyong aplikasyon, ${date} sana ang huling araw.`,
    'document-end': (date) =>
      `Kung ang araw lamang na nakasulat sa inyong refugee travel document (難民旅行証明書) ang batayan, ${date} sana ang huling araw.`,
  },
  changes: {
    special: (until) =>
      `Kung i-tsek ninyo ang “temporary departure” (pansamantalang pag-alis, 一時的な出国) dahil balak ninyong bumalik, maaaring umabot ang special re-entry (みなし再入国許可) hanggang ${until}.`,
    permit: ({ by, until, held, untilStayEnds, fee }) =>
      `Ang ${held ? 'bagong ' : ''}re-entry permit (再入国許可) na nakuha nang hindi lalampas sa ${by}, bago kayo umalis, ay maaaring umabot hanggang ${until}${untilStayEnds ? ', ang huling araw ng inyong panahon ng pananatili' : ''}. ${fee}`,
    fee: (single, multiple, asOf) =>
      `Sa petsang ${asOf}, ang bayad ay ${single} yen para sa isang biyahe at ${multiple} yen para sa maraming biyahe; pakitingnan po ang bayad sa page ng Immigration.`,
    renewal: (until, opens) =>
      `Kung ma-renew ang inyong pananatili bago kayo umalis, na maaari ninyong i-apply ${opens === 'now' ? 'ngayon' : `mula mga ${opens.from}`}, maaaring umabot ang huling araw hanggang ${until}, kung aabot doon ang bagong panahon ng pananatili.`,
    renewalTooLate: (from) =>
      `Karaniwang mare-renew lamang ang inyong pananatili mula mga ${from}, na lampas na sa araw ng plano ninyong pag-alis. Itanong sa Immigration kung maaari kayong mag-apply nang mas maaga dahil sa inyong dahilan; kung hahaba ang pananatili, maaaring mas mahuli ang huling araw.`,
    extension: ({ by, until }) =>
      `Ang pagpapahaba ng embahada o konsulado ng Japan sa inyong permit, kung hihilingin nang hindi lalampas sa ${by} habang may bisa ang permit at dahil sa dahilang hindi ninyo maiiwasan, ay maaaring umabot hanggang ${until}.`,
  },
  unknown: {
    stayEnds:
      'Ang bawat pahintulot na bumalik ay natatapos kasabay ng panahon ng pananatili (在留期間), kung hindi mas maaga.',
    grant:
      'Ang sinumang binigyan ng tatlong buwan o mas maikli ay walang special re-entry (みなし再入国許可), gaano man ang natitira rito. Hindi kami nanghuhula: maaaring mawala ang inyong status dahil sa maling petsa.',
    passportEnds: 'Babalik kayo gamit ang dokumentong ito, kaya ang huling araw nito ang huling araw para makabalik.',
  },
  turnTo: {
    lapsed: [
      'Bago kayo sumakay ng eroplano o magtrabaho, alamin ang inyong kalagayan: sabihin sa Immigration ang inyong status, ang mga araw ng inyong biyahe at ang nangyari.',
      'Kung nasa ibang bansa kayo, itanong sa pinakamalapit na embahada o konsulado ng Japan kung anong visa ang kailangan ninyo ngayon.',
    ],
    impossible: [
      'Bago kayo mag-book o magkansela ng anuman, kumonsulta sa Immigration, o sa abogadong may alam sa batas sa imigrasyon.',
    ],
  },
  immigration:
    'Immigration Services Agency (出入国在留管理庁), Foreign Residents Information Center (外国人在留総合インフォメーションセンター): 0570-013904, mula sa ibang bansa +81-3-5796-7112, Lunes hanggang Biyernes, 8:30 hanggang 17:15 sa Japan.',
};
