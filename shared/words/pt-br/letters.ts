import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { plural } from '../plural';
import { buttons } from './buttons';
import { countDays, countDaysLeft } from './counts';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    'Esta tradução ainda não foi conferida por nenhuma pessoa que tenha crescido falando português. Se algo não estiver claro, valem as datas e a parte em japonês; pergunte também à Imigração (telefone 0570-013904).',
  greeting: (name) => (name === undefined ? 'Olá,' : `Olá, ${name},`),
  traveller: (position) => `Viajante ${position}`,
  named: (name, text) => `${name} – ${text}`,
  andMore: (text, count) => `${text} (mais ${count})`,
  several: (count) =>
    plural('pt-BR', count, {
      one: `${count} data precisa da sua atenção`,
      other: `${count} datas precisam da sua atenção`,
    }),
  daysLeft: (days) => {
    if (days === 0) return 'É hoje';
    if (days > 0) return countDaysLeft(days);
    return days === -1 ? 'Foi ontem' : `Foi há ${countDays(-days)}`;
  },
  bothClocks: (japan, local, place) => `${japan} no Japão = ${local} em ${place}`,
  endOfDay: (japan) => `${japan} no Japão`,
  doNow: 'O que você pode fazer agora',
  otherwise: 'Se nada for feito',
  ownPage: 'Abrir a sua página',
  onOwnPage:
    'Na sua página, você pode ver e alterar todas as datas e mensagens, avisar que já voltou ou parar os lembretes.',
  counter: 'Para mostrar no guichê (em japonês)',
  seen: {
    ask: 'Você viu este aviso? Então, por favor, nos informe: o botão abre uma página e, nela, basta apertar uma vez. As mensagens continuam chegando, como prometido.',
    employerSees: (employer) => `${employer} vê que você já viu o aviso e não precisa perguntar a você.`,
    button: buttons.seen,
  },
  advice:
    'Estas datas são calculadas a partir do que foi informado e da lei como a conhecemos. Isto não é orientação jurídica. Confirme as datas com a Imigração antes de contar com elas.',
  stop: `Para não receber mais estas mensagens, aperte “${buttons.stop}” na sua página ou “Cancelar inscrição” no seu programa de e-mail.`,
  noTracking:
    'Não registramos se você abre esta mensagem nem se aperta algum link nela. Ela não contém nenhuma imagem.',
};

const labels: LabelWords = {
  lastDay: 'Último dia para estar de volta ao Japão',
  aim: 'O dia a ter como meta',
  endOfDay: 'Esse dia termina em',
  plan: 'Planeje estar de volta até',
  basis: 'Você volta com',
  why: 'Por que este dia',
  planned: 'Você planejou voltar em',
  verdict: 'O que as datas indicam',
  certificate: {
    'card-end': 'Seu certificado de residente permanente especial (特別永住者証明書) vence em',
    'card-renewal-opens':
      'Você pode renovar seu certificado de residente permanente especial (特別永住者証明書) a partir de cerca de',
  },
};

/** The letters in Brazilian Portuguese. */
export const letters: LetterWords = {
  frame,
  labels,
  answers,
  reentry,
  departure,
  stay,
  card,
  missing,
  promises,
  calendar,
};
