import type { OwnPageWords, StopPageWords } from '../../page-words';
import { buttons } from '../buttons';

/** What one's own page says, in Brazilian Portuguese. */
export const own: OwnPageWords = {
  title: 'Suas datas',
  hello: (name) => `Olá, ${name}`,
  traveller: (position) => `Viajante ${position}`,
  returnBy: 'A permissão para voltar parece valer até',
  planBy: 'Planeje estar de volta até',
  endOfDay: 'Até o fim desse dia no Japão.',
  bothClocks: (local, time) => `No lugar que você escolheu, isso é ${local}, ${time}.`,
  endedOn: 'A permissão para voltar parece ter terminado em',
  nextDate: 'A próxima data importante',
  clocks: {
    title: 'Esse dia termina neste momento:',
    japan: 'No Japão',
    there: (place) => `Em ${place}`,
    at: (date, time) => `${time}, ${date}`,
  },
  why: {
    date: 'Por que esta data?',
    noDate: 'Por que não há data?',
    changes: 'O que a mudaria',
    closed: 'Com o que você não pode contar',
    turnTo: 'A quem recorrer',
  },
  missing: 'Não podemos calcular o último dia para estar de volta enquanto não soubermos:',
  todo: 'O que fazer',
  todoBy: (date) => `até ${date}`,
  ticks: {
    text: 'Aperte o quadradinho quando estiver feito. A marca fica aqui e, se você apertar de novo, ela sai.',
    tick: (action) => `Marcar como feito: ${action}`,
    untick: (action) => `Tirar a marca: ${action}`,
    ticked: (date) => `Feito em ${date}`,
  },
  notes: 'Bom saber',
  weekly: 'depois, toda semana até você responder',
  dates: 'Datas a acompanhar',
  rule: 'Regra',
  noDates: 'Ainda não há nenhuma data a acompanhar.',
  back: {
    title: 'Já voltou ao Japão?',
    text: 'Avise, e as mensagens sobre esta viagem param. As mensagens sobre a sua permanência e o seu cartão continuam.',
    date: { label: 'Quando você chegou?', short: 'Dia da volta', hint: 'Se foi hoje, deixe em branco.' },
    button: buttons.back,
    since: (date) => `De volta ao Japão desde ${date}. Que bom que voltou: esta viagem está encerrada.`,
  },
  tellMissing: 'Informar agora',
  letters: {
    title: 'O que prometemos e o que enviamos',
    text: 'Todas as mensagens, com o que aconteceu com cada uma.',
    none: 'Nenhuma mensagem está prevista e nenhuma foi enviada ainda.',
    coming: 'Ainda virão',
    noneComing: 'No momento, nenhuma mensagem está prevista.',
    later: (from) => `Todas as mensagens a partir de ${from}`,
    past: 'Até agora',
    clock: (place) => `Os horários são os de ${place}.`,
  },
  statuses: {
    promised: 'prometida',
    claimed: 'sendo enviada',
    waiting: 'atrasada, continuamos tentando',
    sent: 'enviada',
    delivered: 'entregue',
    bounced: 'devolvida',
    complained: 'marcada como spam',
    superseded: 'incluída em uma mensagem posterior',
    skipped: 'não foi necessária',
    failed: 'não pôde ser enviada',
  },
  reasons: (reason) =>
    ({
      'date-passed': 'o dia de que ela tratava já tinha passado',
      'address-stopped': 'este endereço pediu que não escrevêssemos',
    })[reason] ?? 'o serviço de e-mail não a aceitou',
  told: (employer) =>
    `${employer} cadastrou você. Se não quiser estas mensagens, pare-as abaixo; não é preciso dar nenhum motivo.`,
  toldMore: 'O que a nossa mensagem informou: o que é guardado, quem vê e como recusar',
  seen: {
    title: 'Você viu este aviso?',
    text: 'Apertar uma vez significa que você sabe disto. As mensagens continuam chegando, como prometido, para que nada seja esquecido.',
    employerSees: (employer) => `${employer} vê que você apertou e não precisa perguntar a você.`,
    button: buttons.seen,
    said: (date) => `Em ${date}, você informou que viu este aviso.`,
    next: (date) => `As mensagens continuam, como prometido. A próxima chega em ${date}.`,
    noMore: 'No momento, nenhuma outra mensagem está prevista.',
    none: 'No momento, nenhuma data está tão próxima que você precise nos avisar. Perguntamos de novo trinta dias antes de uma.',
    ownPage: 'Abrir a minha página',
  },
  keep: {
    title: 'Ficar com os lembretes só para você?',
    left: (employer) => `${employer} diz que você deixou o emprego. Os seus lembretes continuam como antes.`,
    text: (employer) =>
      `Basta apertar uma vez, e eles são só seus: ${employer} não verá mais nada seu aqui e não poderá mais alterar as suas datas.`,
    button: buttons.keep,
    orStop: 'Não quer mais nenhum lembrete?',
  },
  unreachable: 'As nossas mensagens para o seu endereço são devolvidas. Por favor, informe um endereço que funcione.',
  done: {
    confirmed: 'Agradecemos a confirmação. Os seus lembretes estão ativos.',
    'already-confirmed': 'Você já tinha confirmado. Os seus lembretes estão ativos.',
    back: 'Que bom que voltou. As mensagens sobre esta viagem pararam.',
    changed: 'As suas novas datas foram salvas. Uma mensagem com elas está a caminho.',
    unchanged: 'Nada precisou ser alterado: é o que já tínhamos.',
    seen: 'Agradecemos: anotamos que você viu o aviso.',
    kept: 'Os lembretes são só seus: nenhum empregador vê nada seu aqui.',
    ticked: 'Anotado: isto está feito.',
    unticked: 'Anotado: isto ainda está por fazer.',
    'trip-planned': 'A sua nova viagem foi salva. Uma mensagem com as datas dela está a caminho.',
    'person-added': 'Esta pessoa já está cadastrada. Uma mensagem com as datas dela está a caminho.',
    'person-removed': 'Esta pessoa foi retirada. Nenhuma outra mensagem sobre ela será enviada.',
    saved: 'Salvo.',
    'address-asked':
      'Estamos escrevendo para esse endereço agora. Abra a mensagem e aperte o botão dela; até lá, nada muda.',
    'address-confirmed': 'Agradecemos. A partir de agora, as nossas mensagens vão para este endereço.',
    'second-confirmed':
      'Agradecemos. Se as mensagens para o seu primeiro endereço forem devolvidas, escreveremos para este.',
    'second-dropped': 'O segundo endereço foi retirado.',
    started: 'Os seus lembretes estão ativos de novo.',
  },
};

export const stop: StopPageWords = {
  title: 'Parar todas as mensagens?',
  text: 'Você receberá uma última mensagem que confirma isso, e depois mais nada. As datas em si não mudam; por favor, acompanhe-as por conta própria.',
  employerSees: (employer) =>
    `${employer} cadastrou você e verá que você não quer mensagens. Não é preciso dar nenhum motivo.`,
  button: buttons.stop,
  keep: 'Voltar e manter as mensagens',
  stopped: {
    title: 'Os seus lembretes pararam',
    text: 'Nenhum outro lembrete será enviado. As datas em si não mudaram: por favor, acompanhe-as por conta própria.',
    erased: 'Apagamos tudo o que você informou 30 dias depois de você parar.',
    kept: (employer) =>
      `${employer} vê que você não quer mensagens. Mantemos o seu cadastro, parado, para que a próxima lista de ${employer} não cadastre você de novo. Se quiser que ele seja apagado, responda a qualquer uma das nossas mensagens.`,
    startAgain:
      'Foi engano, ou você vai viajar de novo? Basta apertar uma vez, e as mensagens recomeçam com tudo o que você informou.',
    again: 'Vai viajar de novo? Cadastre-se de novo quando quiser; leva cerca de três minutos.',
  },
  oneClick: 'Os seus lembretes pararam. Nada mais será enviado.',
};
