import type { DepartureWords, ReentryWords } from '../section-words';
import { buttons } from './buttons';
import { countDays, countDaysLeft } from './counts';

/** Coming back to Japan, in Brazilian Portuguese. */
export const reentry: ReentryWords = {
  returnSubject: (date, days) =>
    days > 0
      ? `${countDaysLeft(days)}: esteja de volta ao Japão até ${date}`
      : `Último dia hoje, ${date}: esteja de volta ao Japão`,
  returnTitle: (days) =>
    days > 0 ? 'Esteja de volta ao Japão a tempo' : 'Hoje é o último dia para estar de volta ao Japão',
  aim: (stayEnds, limit) =>
    `Seu período de permanência (在留期間) vence em ${stayEnds}. Como você apresentou um pedido antes disso, a sua permissão para voltar parece continuar no máximo até ${limit}, mas ela termina no mesmo dia em que o seu pedido for decidido. Por isso, tenha como meta ${stayEnds}.`,
  planFlight: (date) => `Planeje o seu voo de modo a chegar ao Japão até ${date}.`,
  bookFlight: (date) => `Reserve o seu voo agora, se ainda não reservou, e chegue ao Japão até ${date}.`,
  flyNow: (date) => `Pegue agora um voo de volta. Um voo atrasado ou cancelado não muda o último dia, ${date}.`,
  landToday: (date) =>
    `Pegue o próximo voo que chegue ao Japão a tempo. A inspeção de desembarque (上陸審査) precisa terminar antes da meia-noite, no horário do Japão, ao fim do dia ${date}.`,
  notExtendable:
    'A reentrada especial (みなし再入国許可) não pode ser prorrogada no exterior: nem em uma embaixada, nem pela internet, nem por motivo algum. No exterior, ela também não pode ser trocada por uma permissão de reentrada (再入国許可).',
  extendable: (until, years) =>
    `Se algo que foge ao seu controle, como uma doença, impedir você de voltar: uma embaixada ou um consulado do Japão pode prorrogar a permissão de reentrada (再入国許可), mas só enquanto ela for válida; por isso, faça o pedido lá antes do fim do dia ${until}. A prorrogação é de no máximo um ano, nunca passa de ${years} anos contados do dia em que a permissão começou a valer e nunca passa do seu período de permanência. Leve o passaporte, o cartão de permanência (zairyū card, 在留カード) e um comprovante do motivo.`,
  stayNotRenewedAbroad: (date) =>
    `O seu período de permanência (在留期間) em si vence em ${date}, e nada no exterior o prorroga. Ele só pode ser renovado no Japão, com um pedido feito até esse dia; por isso, volte com antecedência suficiente para fazer o pedido.`,
  askMission: (date) =>
    `Se você não puder voltar a tempo, pergunte a uma embaixada ou a um consulado do Japão, antes de ${date}, se o seu documento de viagem de refugiado (難民旅行証明書) pode ser prorrogado.`,
  carry: (papers) => `Leve ${papers}. Se você tem um passaporte novo, leve também o antigo.`,
  papers: {
    card: 'o seu passaporte e o seu cartão de permanência (zairyū card, 在留カード)',
    certificate: 'o seu passaporte e o seu certificado de residente permanente especial (特別永住者証明書)',
    passport: 'o seu passaporte',
    permit:
      'o seu passaporte com a permissão de reentrada (再入国許可) nele e o seu cartão de permanência (zairyū card, 在留カード)',
    'travel-document':
      'o seu documento de viagem de refugiado (難民旅行証明書) e o seu cartão de permanência (zairyū card, 在留カード)',
  },
  pressBack: `Assim que tiver voltado, aperte “${buttons.back}” na sua página, e estas mensagens param.`,
  lost: {
    status: (date) =>
      `Se você não estiver de volta até o fim do dia ${date}, o seu status de residência (在留資格) termina, mesmo que o seu cartão mostre uma data posterior. Para morar de novo no Japão, você precisaria de um novo visto, normalmente com um novo certificado de elegibilidade (在留資格認定証明書).`,
    'permanent-residence': (date) =>
      `Se você não estiver de volta até o fim do dia ${date}, a sua residência permanente (永住者) termina. Um certificado de elegibilidade (在留資格認定証明書) não a traz de volta: normalmente, você teria de recomeçar com outro status de residência.`,
    'special-permanent-residence': (date) =>
      `Se você não estiver de volta até o fim do dia ${date}, perde a sua condição de residente permanente especial (特別永住者).`,
  },
  continuationSubject: (date, days) =>
    days > 0
      ? `${countDaysLeft(days)}: volte até ${date}, ou antes se houver decisão`
      : `Último dia hoje, ${date}: volte antes da meia-noite no Japão`,
  continuationTitle: 'O último dia possível para estar de volta está próximo, e ele pode chegar antes',
  continuation: (stayEnded, limit) =>
    `Seu período de permanência (在留期間) venceu em ${stayEnded}. A sua permissão para voltar parece continuar somente porque o seu pedido ainda não foi decidido, e no máximo até ${limit}.`,
  voidOnDecision:
    'Perde o efeito com a decisão: no dia em que o seu pedido for decidido, este prazo (特例期間) termina imediatamente, mesmo enquanto você estiver no exterior e mesmo que esse dia seja antes.',
  finishInJapan: (date) =>
    `O seu pedido precisa ser concluído no Japão, com o novo cartão recebido lá, no máximo até ${date}.`,
  decided: 'Se você soube de uma decisão, informe-a hoje mesmo na sua página: o último dia pode ter mudado.',
  passedSubject: (date) => `O último dia foi ${date}: você está de volta ao Japão?`,
  passedTitle: 'O último dia para estar de volta ao Japão já passou',
  passedBack: `Se você já voltou: aperte “${buttons.back}” na sua página, e estas mensagens param.`,
  passedAway:
    'Se você ainda está no exterior: de acordo com estas datas, a sua permissão para voltar terminou. Antes de embarcar, descubra qual é a sua situação. Você pode recorrer a:',
  passedSteps: [
    'Ligue para a Imigração e informe o dia em que você saiu, o seu status de residência (在留資格) e o motivo do atraso. O número está no fim desta mensagem.',
    'Pergunte à embaixada ou ao consulado do Japão mais próximo de qual visto você precisa agora.',
    'Guarde todos os documentos que mostram por que você não pôde voltar: um atestado médico, um voo cancelado, uma fronteira fechada.',
    'Um cartão de permanência (zairyū card, 在留カード) que perdeu o efeito tem de ser devolvido à Imigração em até 14 dias.',
    'Avise o seu empregador ou a sua escola. Não trabalhe no Japão até que a Imigração tenha confirmado o seu status de residência.',
  ],
  backSubject: (date) => `Já voltou ao Japão? A volta estava prevista para ${date}`,
  backTitle: 'Você já voltou ao Japão?',
  backPlanned: (date) => `Você planejou voltar em ${date}.`,
  backYes: `Se você já voltou: aperte “${buttons.back}” na sua página. Basta apertar uma vez, e as mensagens sobre esta viagem param.`,
  backNo: 'Se você ainda está fora: informe lá o novo dia da volta, e nós o comparamos com o último dia.',
  backButton: 'Responder na minha página',
  yearlySubject: (date) => `Nada a fazer agora. Último dia para voltar ao Japão: ${date}`,
  yearlyTitle: 'Seu cadastro continua conosco. Não há nada a fazer.',
  yearly:
    'Uma vez por ano, durante uma ausência longa, escrevemos para dizer que os seus lembretes continuam ativos. Se os seus planos, o seu passaporte ou o seu endereço de e-mail mudarem, altere-os também na sua página.',
};

/** Before leaving Japan, in Brazilian Portuguese. */
export const departure: DepartureWords = {
  subject: (date, days) =>
    days > 0
      ? `Saída em ${countDays(days)} (${date}): marque “saída temporária”`
      : `Saída hoje (${date}): marque “saída temporária”`,
  subjectPermit: (date, days) =>
    days > 0
      ? `Saída em ${countDays(days)} (${date}): primeiro a permissão de reentrada`
      : `Saída hoje (${date}): primeiro a permissão de reentrada`,
  title: 'Antes de sair do Japão',
  permitTitle: 'Obtenha primeiro uma permissão de reentrada',
  permitApply: (date) =>
    `Para esta viagem, parece que você precisa de uma permissão de reentrada (再入国許可, “re-entry permit”). Faça o pedido no Departamento Regional de Imigração (地方出入国在留管理局) da região onde você mora, em um dia útil antes da sua saída em ${date}. Leve o passaporte e o cartão de permanência (zairyū card, 在留カード). Muitas vezes, ela é concedida no mesmo dia.`,
  returnsTooLate: (returns, limit) =>
    `Você planeja voltar em ${returns}. Sem uma permissão de reentrada, o último dia para estar de volta seria ${limit}.`,
  permitNotAbroad:
    'Ninguém consegue uma permissão de reentrada depois de sair do Japão: nem em uma embaixada, nem pela internet.',
  beforeTitle: 'Na hora de sair',
  tick: 'No cartão de saída para quem vai voltar (cartão ED de reentrada, 再入国用EDカード), marque “saída temporária, e vou voltar” (一時的な出国であり、再入国する予定です). Sem essa marca, o seu status de residência (在留資格) termina quando você sai, e a reentrada especial (みなし再入国許可) se perde.',
  show: (papers) => `Leve ${papers} e mostre tudo ao inspetor. Você vai precisar deles para voltar.`,
  gates: 'Os portões automáticos não substituem o cartão ED: preencha-o e entregue-o também ali.',
  otherwise:
    'Quem sai sem permissão de reentrada e sem declarar que vai voltar perde o status de residência nesse mesmo dia.',
};
