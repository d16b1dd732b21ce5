import { withPoints } from '../amounts';
import type { ExplainWords } from '../explain-words';

/** Why a date is what it is, and what would change it, in Brazilian Portuguese. */
export const explain: ExplainWords = {
  ended: (date) => `A permissão para voltar parece ter terminado em ${date}. Por favor, confirme com a Imigração.`,
  plan: {
    'week-earlier': (date) =>
      `Planeje estar de volta até ${date}, uma semana antes: um voo cancelado não deve custar o seu status de residência.`,
    'within-the-stay': (date) =>
      `Planeje estar de volta até ${date}, enquanto o seu período de permanência em si ainda vale: o prazo depois dele termina no mesmo dia em que o seu pedido for decidido.`,
  },
  because: (date, why) => `O último dia é ${date}, ${why}.`,
  becausePast: (date, why) => `O último dia foi ${date}, ${why}.`,
  later: {
    'one-year': (date) => `Só pela regra de um ano da reentrada especial, o último dia teria sido ${date}.`,
    'two-years': (date) => `Só pela regra de dois anos da reentrada especial, o último dia teria sido ${date}.`,
    'stay-end': (date) => `Só pelo seu período de permanência, o último dia teria sido ${date}.`,
    'continuation-end': (date) =>
      `Só pela sua permanência, que continua enquanto o seu pedido não for decidido, o último dia teria sido no máximo ${date}.`,
    'permit-end': (date) => `Só pelo dia impresso na sua permissão de reentrada, o último dia teria sido ${date}.`,
    decision: (date) =>
      `Só pela sua permanência, que terminou com a decisão sobre o seu pedido, o último dia teria sido ${date}.`,
    'document-end': (date) =>
      `Só pelo dia impresso no seu documento de viagem de refugiado, o último dia teria sido ${date}.`,
  },
  changes: {
    special: (until) =>
      `Se você marcar “saída temporária” porque pretende voltar, a reentrada especial (みなし再入国許可) poderia chegar até ${until}.`,
    permit: ({ by, until, held, untilStayEnds, fee }) =>
      `Uma ${held ? 'nova ' : ''}permissão de reentrada (再入国許可) obtida até ${by}, antes de você sair, poderia chegar até ${until}${untilStayEnds ? ', o último dia do seu período de permanência' : ''}. ${fee}`,
    fee: (single, multiple, asOf) =>
      `Em ${asOf}, ela custa ${withPoints(single)} ienes para uma viagem e ${withPoints(multiple)} ienes para várias; por favor, confira a taxa na página da Imigração.`,
    renewal: (until, opens) =>
      `Se a sua permanência for renovada antes da saída, o que você pode pedir ${opens === 'now' ? 'agora' : `a partir de cerca de ${opens.from}`}, o último dia poderia chegar até ${until}, se o novo período chegar até lá.`,
    renewalTooLate: (from) =>
      `Normalmente, a sua permanência só pode ser renovada a partir de cerca de ${from}, depois do dia em que você planeja sair. Pergunte à Imigração se o seu motivo permite fazer o pedido antes; com uma permanência mais longa, o último dia poderia ser mais tarde.`,
    extension: ({ by, until }) =>
      `Uma prorrogação da sua permissão por uma embaixada ou um consulado do Japão, pedida até ${by}, enquanto a permissão é válida e por um motivo que foge ao seu controle, poderia chegar até ${until}.`,
  },
  unknown: {
    stayEnds: 'Toda permissão para voltar termina, no máximo, com o período de permanência.',
    grant:
      'Quem recebeu um período de três meses ou menos não tem reentrada especial, não importa quanto ainda reste dele. Não damos palpites: uma data errada poderia custar o seu status de residência.',
    passportEnds: 'Você volta com este documento, por isso o último dia dele é o último dia para estar de volta.',
  },
  turnTo: {
    lapsed: [
      'Antes de embarcar ou de trabalhar, descubra qual é a sua situação: informe à Imigração o seu status de residência, os dias da sua viagem e o que aconteceu.',
      'Se você está no exterior, pergunte à embaixada ou ao consulado do Japão mais próximo de qual visto você precisa agora.',
    ],
    impossible: [
      'Antes de reservar ou cancelar qualquer coisa, fale com a Imigração ou com um advogado que conheça a lei de imigração.',
    ],
  },
  immigration:
    'Agência de Serviços de Imigração do Japão (出入国在留管理庁), Centro de Informações para Residentes Estrangeiros: 0570-013904; do exterior, +81-3-5796-7112; de segunda a sexta-feira, das 8h30 às 17h15, no horário do Japão.',
};
