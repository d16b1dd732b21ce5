import type { MoreLetterWords } from '../more-letter-words';

/** Letters about an address, a link, the law and an erasure, in Filipino. */
export const lettersMore: MoreLetterWords = {
  promises: {
    'confirm-address': 'Pakikumpirma po ang bagong address',
    'link-again': 'Ang inyong link, ipinadala muli',
    'address-bounced': 'Bumabalik ang mga sulat sa inyong unang address',
    'law-changed': 'Nagbago ang batas, pati ang inyong mga petsa',
    erased: 'Nabura na ang lahat ng tungkol sa inyo',
  },
  stillDone: {
    goSoon: (date) =>
      `Ilang araw na lamang ang natitira. Sarado ang mga tanggapan tuwing Sabado, Linggo at pista opisyal, at hindi naiuurong ang ${date} dahil dito: pumunta sa susunod na araw na may pasok. Kung may kulang na papel, pumunta pa rin at doon magtanong.`,
    permitInTime:
      'Kung wala nang araw na may pasok bago kayo umalis, tumawag sa Immigration ngayong araw, o umalis nang mas huli. Nasa dulo ng sulat na ito ang numero.',
    cardAway: (paper, date) =>
      `Lumalabas na nasa ibang bansa kayo: bumalik bago ang ${date} at i-renew ang ${paper} pagdating ninyo. Kung hindi ito posible, magtanong sa inyong airline at sa embahada o konsulado ng Japan bago kayo sumakay ng eroplano, at i-renew ito pagkabalik na pagkabalik ninyo.`,
  },
  whenTheyCome: (time) =>
    `Dumarating ang mga ito bandang ${time} kung nasaan kayo. Ang mga natapat sa iisang araw ay darating sa iisang sulat.`,
  welcomeAgain:
    'Mula ngayon, darating muli ang aming mga sulat. Narito ang mga petsa, ang tuntunin sa likod ng bawat isa, at ang mga sulat na darating.',
  confirmAddress: {
    subject: 'Pakikumpirma po ang address na ito: paalala ng mga petsa sa Japan',
    title: 'Pakikumpirma po ang address na ito',
    what: {
      first:
        'May humiling, malamang ay kayo, na ipadala sa address na ito ang kanilang mga paalala mula ngayon. Dumarating ang mga ito bago ang isang petsang mahalaga sa paninirahan sa Japan: ang huling araw para makabalik mula sa biyahe, ang katapusan ng panahon ng pananatili (在留期間), o ang katapusan ng bisa ng Residence Card (在留カード).',
      second:
        'May nagbigay sa amin, malamang ay kayo, ng address na ito bilang ikalawa. Sumusulat kami rito kapag bumabalik ang mga sulat na ipinadala sa unang address, upang walang mawalang paalala ng petsang mahalaga sa paninirahan sa Japan.',
    },
    press:
      'Wala pang nababago. Buksan ang page sa ibaba sa loob ng 7 araw at pumindot doon nang isang beses; saka lamang gagamitin ang address na ito.',
    button: 'Buksan ang page para magkumpirma',
    notYou:
      'Kung hindi kayo ang humiling, huwag na lamang pansinin ang sulat na ito. Walang mangyayari, at walang paalalang darating sa address na ito.',
  },
  linkAgain: {
    subject: 'Ang inyong link sa inyong mga petsa sa Japan',
    title: 'Narito ang inyong link',
    what: 'May naglagay ng address na ito sa aming website, malamang ay kayo, at humingi ng link sa kanilang sariling page. Narito ito.',
    nothingChanged: 'Walang nabago: gaya pa rin ng dati ang inyong mga petsa, mga sulat at address.',
    keepIt:
      'Makikita at mababago ng sinumang may hawak ng link na ito ang inyong mga petsa. Huwag po ninyong ibahagi ang sulat na ito sa iba.',
    notYou:
      'Kung hindi kayo ang humingi, wala kayong kailangang gawin. Walang nakita ang humingi: sa address na ito lamang ipinadala ang link.',
    button: 'Buksan ang aking sariling page',
  },
  addressBounced: {
    subject: 'Hindi gumagana ang unang address ninyo: dito na kami susulat',
    title: 'Bumabalik ang mga sulat sa inyong unang address',
    what: (address) =>
      `Bumabalik sa amin ang mga sulat na ipinadala sa ${address}. Mula ngayon, sa address na ito kami susulat, ang ikalawang ibinigay ninyo.`,
    give: 'Magbigay po kayo ng address na gumagana: bubuksan ng button ang inyong mga setting. Hangga’t wala pa, ito lamang ang paraan para maabot namin kayo.',
    button: 'Magbigay ng gumaganang address',
  },
  lawChanged: {
    subject: 'Nagbago ang batas: pakitingnan po ang inyong mga petsa sa Japan',
    subjectWithDate: (date) => `Nagbago ang batas: bumalik sa Japan nang di lalampas sa ${date}`,
    title: 'Nagbago ang batas, pati ang inyong mga petsa',
    intro: 'Walang bumago sa inilagay ninyo. Ang batas ang nagbago, kaya kinuwenta naming muli ang inyong mga petsa.',
    moved: 'Ang mga nagbago',
    whoseMoved: (name) => `Ang mga nagbago: ${name}`,
    fromTo: (before, now) => `${before} → ${now}`,
    isNew: (date) => `bago: ${date}`,
    isGone: (date) => `hindi na nalalapat (dating ${date})`,
    why: 'Bakit',
    rule: (id, sentence, article, url) => `${sentence} (tuntunin ${id}, ${article}: ${url})`,
    whatToDo: 'Ang magagawa ninyo ngayon',
    compare:
      'Ihambing sa mga bagong petsa ang inyong flight, bakasyon sa trabaho at mga appointment. Kung may hindi na tumutugma, baguhin ito ngayon.',
    ask: 'Kung masyadong maaga ang isang petsa, itanong sa Immigration ngayong araw kung ano pa ang posible; kung nasa ibang bansa kayo, sa pinakamalapit na embahada o konsulado ng Japan.',
  },
  erased: {
    subject: 'Nabura na ang lahat ng tungkol sa inyo',
    title: 'Binura na namin ang lahat ng tungkol sa inyo',
    what: (date) => `Nabura ang inyong rehistro dito noong ${date}. Ito ang resibo, at ang huling sulat.`,
    deleted: [
      'Ang inyong pangalan, mga address, wika, time zone at mga setting.',
      'Ang status, mga petsa, mga biyahe at mga permit ng lahat ng inirehistro ninyo.',
      'Ang mga isinagot ninyo, at ang listahan ng mga sulat na ipinadala o ipinangako namin.',
      'Ang inyong sariling page, at ang lahat ng link papunta rito. Wala nang makukuha ang kalendaryong naka-subscribe sa inyong mga petsa; pakialis po ito roon.',
    ],
    remains: 'Ang natitira',
    remaining: [
      'Ang address na ito, hanggang maipadala ang sulat na ito. Pagkatapos, buburahin din ito.',
      'Ang mga backup ng buong database, na walang nagbabasa. Pagkaraan ng 7 araw, wala na rin kayo sa mga ito.',
      'Kung may address ninyong iniulat sa amin na ayaw ng mga sulat: isang code na ginawa mula rito (hash). Hindi mababasa ang address mula sa code; pinipigilan lamang nito na sumulat pa kami roon.',
    ],
    emptyEntry: (employer) =>
      `Isang entry na walang laman maliban sa numerong ibinigay sa inyo ng ${employer}, upang hindi kayo mairehistrong muli ng susunod nitong listahan. Wala na itong iba pang laman.`,
    datesStay:
      'Hindi nagbago ang mga petsang itinakda ng batas. Mula ngayon, wala nang magpapaalala sa inyo: mangyaring kayo na po ang magbantay sa mga ito.',
    again: 'Gusto po ba ninyong mapaalalahanang muli? Maaari kayong magrehistro anumang oras, na parang unang beses.',
    button: 'Magrehistrong muli',
  },
};
