import type { PageFrameWords, RefusalPageWords } from '../../page-words';

/** What stands around every page, and what a page says that has nothing to show, in Filipino. */
export const frame: PageFrameWords = {
  brand: 'Kaeru',
  tagline: 'Mga paalala para sa mga naninirahan sa Japan',
  skip: 'Lumaktaw sa nilalaman',
  languages: 'Wika (Language)',
  law: 'Ang batas sa likod ng mga petsa',
  notAdvice:
    'Hindi ito payong legal. May mga eksepsiyon ang batas na hindi namin nakikita: kumpirmahin ang bawat petsa sa Immigration bago ninyo asahan ito.',
  unreviewed:
    'Wala pang taong lumaki sa wikang Filipino na nakapagsuri sa mga salita ng aming mga page. Kung may mali o hindi malinaw, pakisabi po sa amin: mag-reply lamang sa alinman sa aming mga sulat.',
  privacy:
    'Hindi namin kailanman hinihingi ang numero ng card o pasaporte. Ang inilagay lamang ninyo rito ang itinatago namin, ginagamit lamang namin ito para sulatan kayo, at binubura namin: 7 araw matapos kayong magrehistro kung hindi kayo magkumpirma, 30 araw matapos kayong huminto.',
  privacyOfTold: (employer) =>
    `Hindi namin kailanman hinihingi ang numero ng card o pasaporte. Galing sa ${employer} ang itinatago namin tungkol sa inyo; ginagamit lamang namin ito para paalalahanan kayo, at para ipakita sa ${employer} kung aling mga petsa ang malapit na. Kung hihinto kayo, mananatili ang inyong rehistro bilang nakahinto, upang hindi kayo mairehistrong muli.`,
  errorPrefix: 'Mali: ',
  errorTitle: 'Pakitingnan muli ang mga ito',
  done: 'Tapos na',
  optional: '(hindi kailangan)',
  dateParts: {
    month: 'Buwan',
    day: 'Araw',
    year: 'Taon',
  },
  dateOrder: ['month', 'day', 'year'],
  dateHint: 'Halimbawa, 3 27 2027',
};

export const refusals: RefusalPageWords = {
  deadLink: {
    title: 'Hindi na gumagana ang link na ito',
    text: 'Maaaring kulang ito o masyado nang luma. Buksan ang link sa pinakabagong sulat namin sa inyo. Kung wala, magrehistrong muli.',
    button: 'Magrehistrong muli',
  },
  notFound: {
    title: 'Walang page dito',
    text: 'Maaaring mali ang pagkaka-type ng address. Nagsisimula ang lahat sa unang page.',
    button: 'Pumunta sa unang page',
  },
  tooLarge: {
    title: 'Masyadong malaki ang ipinadala',
    text: 'Mas malaki ang ipinadala kaysa kayang laman ng form. Walang naitago. Mangyaring punan muli ang form.',
    button: 'Pumunta sa form',
  },
  tooManyRequests: {
    title: 'Napakaraming kahilingan mula sa inyong network',
    text: 'Sa mga paaralan, opisina at hotel, madalas na iisang network ang gamit ng marami. Sa oras na ito, napakaraming sulat ang hiniling mula sa inyong network, kaya hihinto muna kami sandali upang walang makapuno sa mailbox ng ibang tao. Walang naitago. Nasa form pa rin ang inilagay ninyo: pindutin muli ang button nito pagpasok ng susunod na oras, o mula sa ibang network.',
    button: 'Pumunta sa unang page',
  },
  crossSite: {
    title: 'Galing ito sa ibang website',
    text: 'Walang nabago. Mangyaring buksan ang sarili naming page at doon pindutin ang button.',
    button: 'Pumunta sa unang page',
  },
  unexpected: {
    title: 'May nangyaring mali sa panig namin',
    text: 'Hindi ninyo ito kasalanan. Mangyaring subukang muli pagkaraan ng ilang minuto; walang masama kung mapindot nang dalawang beses.',
    button: 'Pumunta sa unang page',
  },
};
