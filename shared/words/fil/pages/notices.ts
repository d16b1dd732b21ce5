import type { NoticesPageWords } from '../../notices-page-words';
import { plural } from '../../plural';
import { buttons } from '../buttons';

/** `7 araw`, `4 na araw`: the number arrives written. */
const writeDays = (days: string): string =>
  plural('fil', Number(days), { one: `${days} araw`, other: `${days} na araw` });

/** The privacy notice, the terms and the accessibility statement, in Filipino. */
export const notices: NoticesPageWords = {
  changedOn: (date) => `Huling binago noong ${date}.`,
  contact: 'Sumulat sa amin:',
  privacy: {
    title: 'Ang inyong privacy',
    text: 'Ang inilagay lamang ninyo ang itinatago namin, ginagamit lamang namin ito para paalalahanan kayo, hindi namin ito ipinapakita sa sinumang hindi ninyo alam, at binubura namin ito kapag sinabi ninyo.',
    sections: {
      what: () => ({
        title: 'Ang itinatago namin',
        text: [
          'Hindi namin kailanman hinihingi ang numero ng card, numero ng pasaporte, ang inyong nasyonalidad o ang address ng inyong tirahan.',
        ],
        points: [
          'Ang inyong e-mail address, ang ikalawa kung ibinigay ninyo, ang inyong wika at time zone, at ang inyong pangalan kung ibinigay ninyo.',
          'Para sa bawat biyahero: ang status ng paninirahan, ang mga petsa ng pananatili at ng card, ang biyahe, ang re-entry permit at ang nakabinbing aplikasyon. Ang petsa ng kapanganakan o natatanging kalagayan ay kung may petsa lamang na nakasalalay rito ayon sa batas.',
          `Kung aling mga sulat ang ipinadala namin at kung nakarating ang mga ito, at kung ano ang isinagot ninyo: “${buttons.back}”, “${buttons.seen}”, mga tsek.`,
        ],
      }),
      why: () => ({
        title: 'Para saan',
        text: [
          'Para kuwentahin ang inyong mga petsa, sumulat sa inyo bago ang mga ito, at ipakita sa inyo ang inyong sariling page. Wala nang iba: walang patalastas, walang estadistika tungkol sa mga tao, walang pagsasanay ng anumang program.',
        ],
      }),
      where: ({ region }) => ({
        title: 'Saan',
        text: [
          region === 'ap-northeast-1'
            ? 'Sa mga data center ng Amazon Web Services sa Tokyo, naka-encrypt. Doon din nanggagaling ang mga sulat. Nag-iimbak at nagpapadala ang Amazon para sa amin, at hindi nito maaaring gamitin ang inyong data.'
            : `Sa mga data center ng Amazon Web Services sa rehiyong ${region}, naka-encrypt. Doon din nanggagaling ang mga sulat. Nag-iimbak at nagpapadala ang Amazon para sa amin, at hindi nito maaaring gamitin ang inyong data.`,
        ],
      }),
      howLong: ({ days }) => ({
        title: 'Gaano katagal',
        text: [],
        points: [
          `Kung hindi ninyo kailanman kukumpirmahin ang inyong address: ${writeDays(days.unconfirmed)}.`,
          `Matapos kayong huminto, o mag-report ng sulat bilang spam, kung kayo mismo ang nagrehistro: ${writeDays(days.afterStop)}.`,
          `Kapag lumipas na ang lahat ng petsa ninyo, kung kayo mismo ang nagrehistro: ${writeDays(days.afterLastDate)}; pagkatapos ay buburahin ang lahat, at sasabihin ito ng huling sulat.`,
          `Kung buburahin ninyo ang lahat: mawawala agad ang inyong page, at ang iba pa kasabay ng sulat na nagsasabi nito, pagkaraan ng ${writeDays(days.erasing)} sa pinakamatagal.`,
          'Kung hindi: hangga’t gusto ninyo ang mga paalala.',
          `Nabubura rin ito sa mga backup pagkaraan ng ${writeDays(days.backups)} pa, at ang mga file na ipinapadala ng mga employer pagkaraan ng ${writeDays(days.files)}. Walang pangalan ninuman sa mga teknikal na log, at itinatago ang mga ito nang ${writeDays(days.logs)}.`,
          'Kung mag-report kayo ng sulat bilang spam, nagtatago kami ng code na ginawa mula sa inyong address, upang hindi na kami kailanman sumulat doon, sinuman ang magrehistro nito.',
        ],
      }),
      who: () => ({
        title: 'Sino ang nakakakita nito',
        text: [
          'Kayo, at ang sinumang may hawak ng link sa inyong page: huwag ibahagi ang link. Ang mga nagpapatakbo ng serbisyong ito ay tumitingin lamang kung may sira o kung hiniling ninyo. Wala kaming ibinebenta, at wala kaming ibinibigay sa iba, maliban kung inuutos ng batas ng Japan.',
        ],
      }),
      employers: () => ({
        title: 'Kung inirehistro kayo ng inyong employer',
        text: [
          'Kung gayon, galing sa inyong employer ang inyong mga petsa. Nakikita nito ang inyong mga petsa, kung nakararating ang mga sulat, at kung sumagot kayo; hindi kailanman ang mismong mga sulat, o ang dahilan ng inyong paghinto. Sinasabi ito sa inyo ng aming unang sulat, isang araw bago ang anumang paalala, at maaari kayong tumutol doon.',
          'Kung hihinto kayo, mananatili ang inyong rehistro bilang nakahinto; kung buburahin ninyo ang lahat, may maiiwang halos walang laman. Kung wala ito, irerehistro kayong muli ng susunod na listahan. Kung aalis kayo sa kompanya, maaari ninyong panatilihin ang mga paalala para sa inyong sarili: wala nang makikita ang inyong employer.',
        ],
      }),
      yours: () => ({
        title: 'Ang inyong mga karapatan',
        text: [
          'Sa inyong sariling page, mababasa, maitatama, mada-download at mabubura ninyo ang lahat, at mahihinto ang mga sulat, nang walang ibinibigay na dahilan. Ito ang inyong mga karapatan sa ilalim ng Act on the Protection of Personal Information (個人情報保護法) ng Japan: pagsisiwalat, pagtatama, paghinto ng paggamit, pagbura. Kung hindi ninyo mabuksan ang inyong page, sumulat sa amin. Kung hindi nakatulong ang aming sagot, magtanong sa Personal Information Protection Commission (個人情報保護委員会) ng Japan.',
        ],
      }),
      tracking: () => ({
        title: 'Walang pagsubaybay',
        text: [
          'Isang cookie ang nakatatanda sa wikang pinili ninyo, nang isang taon. May ikalawa ang mga kawani ng isang employer habang naka-sign in sila. Wala nang iba, walang nilo-load mula sa ibang kompanya, at hindi namin alam kung binuksan ninyo ang isang sulat.',
        ],
      }),
      ask: ({ contact }) => ({
        title: 'Sino ang may pananagutan',
        text: [
          `Ang nagpapatakbo ng serbisyong ito ang may pananagutan sa inyong data, at binabasa niya ang isinusulat ninyo sa ${contact}.`,
        ],
      }),
    },
  },
  terms: {
    title: 'Mga tuntunin ng paggamit',
    text: 'Libre, ginawa nang may pag-iingat, at hindi kapalit ng Immigration.',
    sections: {
      free: () => ({
        title: 'Wala itong bayad',
        text: ['Walang bayad ang pagsusuri at ang mga paalala. Wala ring bibilhin sa susunod.'],
      }),
      notAdvice: () => ({
        title: 'Hindi ito payong legal',
        text: [
          'Nagkukuwenta kami mula sa inilalagay ninyo at mula sa batas ayon sa pagkaunawa namin. May mga eksepsiyon ang batas na hindi namin nakikita, at nagbabago ito. Ang Immigration lamang ang nagpapasya. Kumpirmahin doon ang bawat petsa bago ninyo asahan ito.',
        ],
      }),
      letters: () => ({
        title: 'Ang ipinangangako namin tungkol sa mga sulat',
        text: ['Ginagawa namin ang makakaya upang dumating ang bawat sulat sa araw nito:'],
        points: [
          'ipinapakita nang maaga ng inyong sariling page ang bawat sulat, at pagkatapos ay kung ano ang nangyari rito;',
          'kung hindi maipadala, sinusubukan naming muli hanggang gumana o hanggang lumipas ang petsa;',
          'maliban sa isang sulat na humihingi ng inyong kumpirmasyon, sumusulat lamang kami sa mga address na nakumpirma, o ibinigay sa amin ng isang employer, at humihinto kami kapag sinabi ninyo.',
          'Ngunit maaaring puno ang mailbox, masyadong mahigpit ang filter, o may sira ang network. Kaya isulat din sa ibang lugar ang inyong huling araw: sa card para sa counter, o sa inyong kalendaryo.',
        ],
      }),
      yourPart: () => ({
        title: 'Ang hinihiling namin sa inyo',
        text: [],
        points: [
          'Ilagay ang mga totoong petsa, at itama ang mga ito kapag nagbago.',
          'Irehistro ang inyong sarili, ang inyong pamilya, o ang mga tao sa inyong kompanya na nakaaalam nito; wala nang iba.',
          'Huwag subukang guluhin ang serbisyo o basahin ang pag-aari ng iba.',
        ],
      }),
      end: () => ({
        title: 'Kung kailan ito matatapos',
        text: [
          'Maaari kayong huminto anumang oras. Kung sakaling matapos ang serbisyo, susulat muna kami sa lahat ng naghihintay pa ng mga sulat.',
        ],
      }),
      law: () => ({
        title: 'Kung may magkamali',
        text: [
          'Libre ang serbisyo, kaya hindi kami mananagot sa pinsalang dulot nito, maliban kung sinadya namin ito o dahil sa malubhang kapabayaan namin, o kung hindi kami pinahihintulutan ng batas na sabihin ito. Ang batas ng Japan ang nasusunod.',
        ],
      }),
    },
  },
  accessibility: {
    title: 'Magagamit ng lahat (accessibility)',
    text: 'Dapat mabasa ng lahat ang kanilang mga petsa: gamit ang screen reader, gamit ang keyboard lamang, sa lumang telepono, o kahit pagod.',
    sections: {
      goal: () => ({
        title: 'Ang aming layunin',
        text: [
          'WCAG 2.2, antas AA, at JIS X 8341-3:2016, antas AA, sa bawat page at sa bawat sulat. Hindi pa namin ito naipapasertipika.',
        ],
      }),
      tested: () => ({
        title: 'Paano namin sinusuri',
        text: [],
        points: [
          'Sa bawat pagbabago, may program na naghahanap ng mga mali sa mga page (axe, at ang pamantayan ng HTML).',
          'Sinusubukan namin nang buo ang paggamit gamit ang keyboard lamang, nang walang script, sa dobleng laki ng teksto, sa lapad ng telepono, at sa ilang wika.',
          'Sumusunod ang mga page sa maliwanag o madilim na setting ng inyong device, at mai-print ang mga ito.',
        ],
      }),
      gaps: () => ({
        title: 'Ang hindi pa mabuti',
        text: [],
        points: [
          'Hindi pa ito nasusubukan ng mga taong may kapansanan, ni ng sinumang araw-araw na gumagamit ng screen reader.',
          'Ilang salin ang hindi pa nababasa ng taong lumaki sa wikang iyon. Sinasabi ito ng mga page at sulat na iyon.',
          'Sa Ingles at Hapon lamang mababasa ang page tungkol sa batas, at ang mga page para sa mga employer.',
        ],
      }),
      ask: () => ({
        title: 'Sabihin sa amin kung ano ang hindi gumagana',
        text: [
          'Sabihin kung aling page, at kung ano ang ginagamit ninyo. Sumulat sa anumang wikang gusto ninyo. Maipadadala rin namin sa inyo ang kailangan ninyo bilang simpleng teksto.',
        ],
      }),
    },
  },
};
