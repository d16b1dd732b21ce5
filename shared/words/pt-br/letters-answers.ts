import type { AnswerWords, CalendarWords, LetterWords, MissingWords } from '../letter-words';
import { buttons } from './buttons';
import { countDays } from './counts';

/** Letters that answer something somebody just did, in Brazilian Portuguese. */
export const answers: AnswerWords = {
  confirm: {
    subject: 'Confirme em até 7 dias: lembretes das suas datas no Japão',
    title: 'Confirme os seus lembretes, por favor',
    what: 'Alguém, provavelmente você, nos pediu para escrever a este endereço antes de uma data importante para quem mora no Japão: o último dia para voltar de uma viagem, o fim de um período de permanência (在留期間) ou o vencimento de um cartão de permanência (zairyū card, 在留カード).',
    press: `Nada foi ativado ainda. Abra a página abaixo em até 7 dias e aperte nela “${buttons.confirm}”; a partir daí, os lembretes começam.`,
    button: 'Abrir a página para confirmar',
    otherwise: 'Se ninguém confirmar em até 7 dias, apagaremos tudo o que foi informado e não escreveremos novamente.',
    notYou: 'Se não foi você, não precisa fazer nada.',
  },
  told: {
    subject: (employer) => `${employer} cadastrou você para lembretes das suas datas no Japão`,
    title: (employer) => `${employer} cadastrou você para receber lembretes`,
    yourEmployer: 'Seu empregador',
    who: (employer) =>
      `${employer} nos passou o seu endereço de e-mail e as suas datas, para que nenhuma data importante para quem mora no Japão passe despercebida.`,
    facts: {
      kept: {
        label: 'O que guardamos',
        text: () =>
          'Seu nome e endereço de e-mail, seu idioma e fuso horário, seu número de funcionário, seu status de residência (在留資格), a duração e o fim do seu período de permanência (在留期間), o vencimento do seu cartão de permanência (zairyū card, 在留カード), suas viagens, sua permissão de reentrada (再入国許可) e um pedido que você tenha apresentado; um segundo endereço de e-mail e sua data de nascimento, se foram informados; e quais mensagens enviamos a você e o que você respondeu. Nunca guardamos o número de cartões nem de passaportes.',
      },
      from: {
        label: 'De onde vêm os dados',
        text: (employer) =>
          `De uma lista de ${employer}. Você pode corrigir as datas na sua página. Uma lista posterior pode alterá-las; a sua página mostra sempre o que temos no momento.`,
      },
      why: {
        label: 'Para que servem',
        text: (employer) =>
          `Somente para lembrar você antes das suas datas e para mostrar a ${employer} quais datas estão próximas e o que ainda precisa de resposta.`,
      },
      sees: {
        label: 'Quem vê',
        text: (employer) =>
          `As pessoas que usam este serviço por ${employer}: tudo o que está acima e, além disso, se você está no exterior, se as nossas mensagens chegam até você, se você apertou “${buttons.seen}” ou “${buttons.back}” e se você recusou. Não é mostrado a mais ninguém.`,
      },
      long: {
        label: 'Por quanto tempo',
        text: (employer) =>
          `Enquanto você estiver na lista de ${employer} neste serviço. Quando ${employer} apagar a sua conta, tudo sobre você também será apagado. Para que seja apagado antes, responda a esta mensagem.`,
      },
      starts: {
        label: 'Quando os lembretes começam',
        text: () =>
          'No mínimo 24 horas depois do envio desta mensagem. Se você recusar antes disso, nenhum lembrete será enviado.',
      },
      object: {
        label: 'Se você não quiser isto',
        text: () =>
          'Aperte “Cancelar inscrição” no seu programa de e-mail: um clique basta. Ou abra a página do botão “Não quero” e aperte nela uma vez. Não é preciso dar nenhum motivo.',
      },
      after: {
        label: 'O que acontece se você recusar',
        text: (employer) =>
          `Uma última mensagem confirma a recusa; nenhum lembrete será enviado. ${employer} vê que você recusou. Mantemos o seu cadastro, parado, para que a próxima lista de ${employer} não cadastre você de novo.`,
      },
    },
    button: 'Ver as minhas datas',
    objectButton: 'Não quero',
  },
  offered: {
    subject: (employer) => `${employer} diz que você saiu: seus lembretes continuam`,
    title: (employer) => `${employer} diz que você deixou o emprego`,
    goOn: 'Os seus lembretes continuam como antes. Você não precisa fazer nada para isso.',
    keep: (employer) =>
      `Você pode ficar com eles só para você: abra a página do botão abaixo e aperte nela uma vez. A partir daí, eles são só seus. ${employer} não verá mais nada seu aqui e não poderá mais alterar as suas datas.`,
    nothing: (employer) =>
      `Se você não fizer nada, nada muda para você. ${employer} continua vendo o que vê agora: seu nome, endereço de e-mail, número de funcionário e datas, se as nossas mensagens chegam até você e o que você respondeu.`,
    address:
      'Este é um endereço de e-mail do trabalho que vai deixar de funcionar? Então cadastre-se de novo com um endereço próprio, na nossa primeira página, e pare estas mensagens.',
    button: buttons.keep,
    stop: (employer) =>
      `Se você não quiser mais nenhum lembrete, pare-os em vez disso. Nesse caso, ${employer} verá que você não quer mensagens.`,
    stopButton: buttons.stop,
  },
  welcome: {
    subject: 'Seus lembretes estão ativos',
    subjectWithDate: (date) => `Seus lembretes estão ativos: volte ao Japão até ${date}`,
    title: 'Seus lembretes estão ativos',
    intro: 'Agradecemos a confirmação. Aqui estão as datas, a regra por trás de cada uma e as mensagens que virão.',
    kept: 'Agora os lembretes são só seus. Seu antigo empregador não vê mais nada seu aqui. Aqui estão as datas, a regra por trás de cada uma e as mensagens que virão.',
  },
  changed: {
    subject: 'Suas datas mudaram: confira, por favor',
    subjectWithDate: (date) => `Suas datas mudaram: volte ao Japão até ${date}`,
    title: 'Suas datas mudaram',
    intro: 'Algo foi alterado. A partir de agora, valem estas datas e virão estas mensagens.',
    notYou: 'Se você não alterou nada, abra a sua página e corrija.',
  },
  closed: {
    subject: 'Seus lembretes foram encerrados: nada mais será enviado',
    title: 'Seus lembretes foram encerrados',
    nothingMore: 'Como você pediu, paramos. Nenhum outro lembrete será enviado.',
    erased: 'Apagaremos tudo sobre você daqui a 30 dias.',
    kept: (employer) =>
      `${employer} vê que você não quer mensagens. Mantemos o seu cadastro, parado, para que a próxima lista de ${employer} não cadastre você de novo. Se quiser que ele seja apagado, responda a esta mensagem.`,
    again: `Foi engano? Aperte “${buttons.startAgain}” na sua página, e as mensagens voltam.`,
    datesStay: 'As datas em si não mudaram. Por favor, acompanhe-as por conta própria.',
    button: 'Abrir a minha página',
  },
  dates: 'Suas datas',
  whoseDates: (name) => `Datas de ${name}`,
  returned: (date) => `De volta ao Japão desde ${date}. As mensagens sobre esta viagem foram encerradas.`,
  noDates: 'Ainda não há nenhuma data a acompanhar.',
  toDo: 'O que fazer',
  by: (date, action) => `Até ${date}: ${action}`,
  note: 'Atenção',
  letters: 'As mensagens que virão',
  lettersIntro:
    'Elas chegam por volta das nove da manhã no lugar onde você está. O que cai no mesmo dia vem em uma só mensagem.',
  noLetters: 'No momento, nenhuma mensagem está prevista.',
  promise: (what, days) => `${what}: ${days.join(', ')}`,
  weekly: (what, first, last) => `${what}: a partir de ${first}, toda semana até você responder, no máximo até ${last}`,
  moreDays: (count) => `e mais ${countDays(count)}; todos estão na sua página`,
};

export const missing: MissingWords = {
  subject: 'Informe o que falta, por favor, para podermos calcular as suas datas',
  title: 'Falta uma informação',
  why: 'Sem ela, a lei não dá resposta, e um palpite poderia custar o seu status de residência. Por isso perguntamos:',
  until: 'Enquanto não soubermos, não podemos lembrar você do último dia para estar de volta ao Japão.',
  button: 'Informar o que falta',
};

export const promises: LetterWords['promises'] = {
  confirm: 'Confirme, por favor',
  told: 'Seu empregador cadastrou você',
  offered: 'Seu empregador diz que você saiu: quer ficar com os seus lembretes?',
  welcome: 'Seus lembretes estão ativos',
  changed: 'Suas datas mudaram',
  closed: 'Seus lembretes foram encerrados',
  departure: 'O que fazer antes de sair do Japão',
  return: 'Esteja de volta ao Japão a tempo',
  continuation: 'O fim do seu período de continuação (特例期間) está próximo',
  'return-passed': 'Se você não voltou: a quem recorrer',
  back: 'Você já voltou?',
  'stay-renewal-opens': 'Você pode pedir a renovação do seu período de permanência',
  'stay-end': 'Seu período de permanência vence em breve',
  'stay-passed': 'Você renovou o seu período de permanência?',
  'card-renewal-opens': 'Em breve você poderá renovar o seu cartão de permanência',
  'card-end': 'Seu cartão de permanência vence em breve',
  'card-passed': 'Você renovou o seu cartão de permanência?',
  yearly: 'Seu cadastro continua conosco, nada a fazer',
  'missing-fact': 'Falta uma informação',
};

export const calendar: CalendarWords = {
  name: 'Datas do Japão',
  fileName: 'japan-dates.ics',
  events: {
    departure: 'Saída do Japão: marque “saída temporária”',
    return: 'Último dia para estar de volta ao Japão',
    'stay-end': 'Vence o período de permanência',
    'continuation-end': 'Termina a continuação da permanência (antes, se houver decisão)',
    'permit-end': 'Vence a permissão de reentrada',
    'document-end': 'Vence o documento de viagem de refugiado',
    'card-end': 'Vence o cartão de permanência',
    'stay-renewal-opens': 'Abre a renovação da permanência (data aproximada)',
    'card-renewal-opens': 'Abre a renovação do cartão de permanência (data aproximada)',
    'permit-apply-by': 'Último dia para pedir a permissão de reentrada',
    'extension-apply-by': 'Último dia para pedir a prorrogação da permissão de reentrada',
  },
  certificate: {
    'card-end': 'Vence o certificado de residente permanente especial',
    'card-renewal-opens': 'Abre a renovação do certificado (data aproximada)',
  },
  note: 'Dia no horário do Japão. Não é orientação jurídica: confirme a data com a Imigração.',
};
