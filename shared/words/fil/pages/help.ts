import type { HelpPageWords } from '../../help-page-words';
import { buttons } from '../buttons';

/** What the help page says, in Filipino. */
export const help: HelpPageWords = {
  title: 'Tulong at opisyal na contact',
  text: 'Kung may petsang ipinag-aalala ninyo, magtanong sa Immigration bago kayo sumakay ng eroplano. Ihanda ang inyong pasaporte, Residence Card (在留カード) at ang mga petsa ng inyong biyahe.',
  contents: 'Nasa page na ito',
  phone: 'Mula sa Japan',
  phoneFromAbroad: 'Mula sa ibang bansa',
  hours: 'Oras',
  weekdays: (hours) => `Lunes hanggang Biyernes, ${hours} sa oras ng Japan, maliban sa pista opisyal`,
  officialPage: 'Opisyal na page',
  checkedOn: (date) =>
    `Huli naming inihambing ang mga contact na ito sa mga pampublikong sanggunian noong ${date}. Kung may pagkakaiba, ang opisyal na page ang tama.`,
  immigration: {
    title: 'Magtanong sa Immigration sa telepono',
    text: 'Sumasagot sa maraming wika ang Foreign Residents Information Center (外国人在留総合インフォメーションセンター) ng Immigration Services Agency. Sabihin muna ang inyong wika.',
  },
  support: {
    title: 'Ilang problema nang sabay-sabay',
    text: 'Sa support center sa Yotsuya, Tokyo, nasa iisang palapag ang Immigration, ang tulong legal at ang tanggapan sa paggawa. Mangyaring magpa-appointment.',
  },
  bureaus: {
    title: 'Immigration na malapit sa inyong tirahan',
    text: 'Isinusumite ang mga aplikasyon sa regional immigration bureau (地方出入国在留管理局) ng prepektura kung saan kayo nakatira, o sa isa sa mga sangay nito.',
    name: 'Regional bureau',
    serves: 'Para sa mga nakatira sa',
    page: 'Mga address at numero ng telepono ng lahat ng bureau at sangay',
  },
  missions: {
    title: 'Kapag nasa ibang bansa kayo',
    text: 'Tanging embahada o konsulado ng Japan ang makapagpapahaba ng re-entry permit (再入国許可) sa ibang bansa, at habang may bisa pa lamang ang permit. Hindi mapapahaba ang special re-entry (みなし再入国許可). Kung lumipas na ang inyong huling araw, itanong sa kanila kung anong visa ang kailangan ninyo.',
    page: 'Maghanap ng embahada o konsulado ng Japan',
  },
  lost: {
    title: 'Nawala ang Residence Card o pasaporte',
    text: 'Hindi nababago ng nawalang card o pasaporte ang inyong huling araw para makabalik. Magsimula ngayong araw.',
    inJapan: {
      title: 'Kung nasa Japan',
      steps: [
        'I-report ito sa police box (交番) o estasyon ng pulis, at itago ang numero ng report.',
        'Para sa card: humingi ng bago sa inyong bureau sa loob ng 14 na araw. Para sa pasaporte: magtanong sa embahada ng inyong bansa.',
        'Huwag umalis ng Japan hangga’t wala pa sa inyo muli ang dalawa: hindi makapagsisimula ang special re-entry (みなし再入国許可) kung wala ang mga ito.',
      ],
    },
    abroad: {
      title: 'Kung nasa ibang bansa',
      steps: [
        'I-report ito sa pulis doon, at itago ang report.',
        'Para sa pasaporte: humingi ng bago sa embahada ng sarili ninyong bansa.',
        'Humingi sa bureau ng inyong tirahan sa Japan ng sertipiko ng inyong pahintulot na bumalik (再入国許可期限証明). Kailangang may taong nasa Japan na mag-apply para sa inyo, gaya ng pamilya o inyong employer. Hindi ito ibinibigay ng mga embahada.',
        'Itanong sa inyong airline kung anong mga papel ang gusto nitong makita bago kayo sumakay.',
        'Para sa card: mag-apply ng bago sa loob ng 14 na araw mula sa pagbalik sa Japan.',
      ],
    },
    cardPage: 'Opisyal na page: bagong Residence Card',
    reentryPage: 'Opisyal na page: pahintulot na bumalik, at mga papel na nawala sa ibang bansa',
  },
  questions: {
    title: 'Mga tanong tungkol sa mga paalalang ito',
    linkLost: {
      question: 'Nawala ko ang link ng aking page.',
      answer: 'Nasa bawat sulat namin ito. Maipadadala rin namin ito muli.',
    },
    notArrived: {
      question: 'Walang dumating na sulat.',
      answer:
        'Tingnan ang spam folder, at markahan kami bilang kilala ninyong nagpapadala. Ipinapakita ng inyong sariling page ang bawat sulat: ipinangako, naipadala, nakarating, o hindi, at kung bakit.',
    },
    moved: {
      question: 'Lumipat ako, o nagbago ang aking address.',
      answer:
        'Palitan ang inyong e-mail address o time zone sa inyong sariling page; magkakabisa ang bagong address kapag nakumpirma na ninyo ito roon. Hindi namin kailanman hinihingi ang address ng inyong tirahan: ipagbigay-alam ito sa munisipyo sa loob ng 14 na araw mula sa paglipat.',
    },
    changedDates: {
      question: 'Nagbago ang aking flight o ang aking pananatili.',
      answer:
        'Baguhin ang mga petsa sa inyong sariling page. Susunod agad sa mga bagong petsa ang lahat ng susunod na sulat.',
    },
    cameBack: {
      question: 'Nasa Japan na ako muli.',
      answer: `Pindutin ang “${buttons.back}” sa inyong sariling page, at matatapos ang mga paalala para sa biyaheng ito. Tuloy ang para sa inyong pananatili at card.`,
    },
    whoSees: {
      question: 'Sino ang nakakakita ng inilagay ko?',
      answer:
        'Kayo, sa pamamagitan ng inyong link; hindi namin ito ipinapasa kaninuman. Kung inirehistro kayo ng inyong employer, nakikita rin ng inyong employer ang inyong mga petsa.',
    },
    official: {
      question: 'Gobyerno ba ito?',
      answer:
        'Hindi. Nagpapaalala lamang kami, nang libre. Ang Immigration lamang ang nagpapasya, at ang Immigration lamang ang makapagsasabi sa inyo nang tiyak.',
    },
  },
};
