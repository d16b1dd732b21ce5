import type { CardWords, StayWords } from '../section-words';
import { countDaysLeft } from './counts';

/** The period of stay, in Brazilian Portuguese. */
export const stay: StayWords = {
  opensSubject: (date) => `Já pode pedir a renovação: sua permanência vence em ${date}`,
  opensTitle: 'Você já pode pedir a renovação do seu período de permanência',
  opens: (date) =>
    `Seu período de permanência (在留期間) vence em ${date}. A Imigração normalmente aceita pedidos de renovação a partir de cerca de três meses antes, ou seja, mais ou menos agora.`,
  endSubject: (date, days) =>
    days > 0
      ? `${countDaysLeft(days)}: seu período de permanência vence em ${date}`
      : `Hoje, ${date}, vence o seu período de permanência`,
  endTitle: (days) =>
    days > 0 ? 'Seu período de permanência vence em breve' : 'Seu período de permanência vence hoje',
  apply: (date) =>
    `Peça a renovação (在留期間更新) no Departamento Regional de Imigração (地方出入国在留管理局) da região onde você mora, ou pela internet, se você tem cadastro para isso, no máximo até ${date}. Se você já fez o pedido, informe-o na sua página.`,
  papers:
    'Peça com antecedência ao seu empregador, à sua escola ou à sua família os documentos que eles precisam fornecer.',
  onlyInJapan: 'Você precisa estar no Japão no momento do pedido. Ninguém pode fazer o pedido do exterior.',
  away: (date) =>
    `Parece que você está no exterior: volte com antecedência suficiente para fazer o pedido no Japão até ${date}.`,
  pending: {
    renewal: (filed) => `Você pediu a renovação em ${filed}.`,
    change: (filed) => `Você pediu a mudança de status de residência (在留資格変更) em ${filed}.`,
    'permanent-residence': (filed) =>
      `Você pediu a residência permanente (永住許可) em ${filed}. Esse pedido, sozinho, não dá continuidade à sua permanência: peça também a renovação do seu período de permanência, antes que ele vença.`,
  },
  continues: (date) =>
    `Enquanto esse pedido não for decidido, você pode ficar no Japão até a decisão (特例期間), e no máximo até ${date}. O novo cartão precisa ser recebido antes disso.`,
  applied:
    'Guarde o comprovante do pedido e fique de olho na carta ou no e-mail da Imigração que diz o que fazer em seguida. Se vier uma decisão, informe-a na sua página.',
  otherwise:
    'Ficar depois desse dia sem ter feito o pedido é permanência irregular (不法残留, “overstay”). Isso pode levar à deportação. No exterior, a permissão para voltar termina junto com o período de permanência.',
  otherwiseWaiting: (date) =>
    `Se o pedido não for concluído até ${date}, continuar no Japão é permanência irregular (不法残留, “overstay”), mesmo que nada tenha sido decidido. Isso pode levar à deportação.`,
  passedSubject: (date) => `Você renovou a sua permanência? Ela venceu em ${date}`,
  passedTitle: 'Você renovou o seu período de permanência?',
  passed: (date) => `O período de permanência (在留期間) que conhecemos venceu em ${date}.`,
  renewed: 'Se você renovou: informe a nova data na sua página, para que possamos lembrar você de novo.',
  waiting:
    'Se você fez o pedido antes desse dia e está esperando: informe o pedido na sua página. Normalmente, você pode ficar até a decisão, por no máximo dois meses.',
  neither: 'Se não for nem um caso nem outro: ligue hoje para a Imigração. O número está no fim desta mensagem.',
  button: 'Informar a nova data',
};

/** The residence card, in Brazilian Portuguese. */
export const card: CardWords = {
  names: { card: 'cartão de permanência', certificate: 'certificado' },
  opensSubject: (paper, date) => `Seu ${paper} vence em ${date}: logo pode renovar`,
  opensTitle: (paper) => `Em breve você poderá renovar o seu ${paper}`,
  opens: (date) =>
    `Ele vence em ${date}. O prazo para renovar começa mais ou menos agora; alguns guichês dizem dois meses antes, por isso pergunte primeiro. Procure concluir a renovação um mês antes do vencimento.`,
  endSubject: (paper, date, days) =>
    days > 0 ? `${countDaysLeft(days)}: renove seu ${paper} até ${date}` : `Hoje, ${date}, vence o seu ${paper}`,
  endTitle: (paper, days) => (days > 0 ? `Seu ${paper} vence em breve` : `Seu ${paper} vence hoje`),
  where: {
    card: 'Renove-o no Departamento Regional de Imigração (地方出入国在留管理局) da região onde você mora. Normalmente é gratuito e fica pronto no mesmo dia. Leve o passaporte, o cartão (zairyū card, 在留カード) e uma foto.',
    certificate:
      'Renove o seu certificado de residente permanente especial (特別永住者証明書) na prefeitura ou subprefeitura do lugar onde você mora.',
  },
  early:
    'Se você for estar no exterior nesses meses por um motivo inevitável, pode fazer o pedido antes. Leve um comprovante, como uma ordem de transferência.',
  onlyInJapan: (paper) => `O ${paper} só pode ser renovado no Japão.`,
  otherwise: (paper) =>
    `O seu status não termina com o ${paper}. Mas não renovar a tempo é passível de punição, você não pode sair com a reentrada especial (みなし再入国許可) sem um ${paper} válido, e a companhia aérea pode não deixar você embarcar com um vencido.`,
  passedSubject: (paper, date) => `Você renovou seu ${paper}? Ele venceu em ${date}`,
  passedTitle: (paper) => `Você renovou o seu ${paper}?`,
  passed: (paper, date) => `O ${paper} que conhecemos venceu em ${date}.`,
  renewed: 'Se você o renovou: informe a nova data na sua página, para que possamos lembrar você de novo.',
  notRenewed:
    'Se você não o renovou: renove imediatamente se está no Japão, e assim que voltar se está no exterior. O seu status não termina com ele.',
  button: 'Informar a nova data',
};
