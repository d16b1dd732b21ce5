import type { TimelineWords } from '../../timeline-words';
import { countDays } from '../counts';

/** What the picture of somebody's days says, in Brazilian Portuguese. */
export const timeline: TimelineWords = {
  title: 'As datas em uma linha',
  marks: {
    today: 'Hoje',
    departure: 'Saída do Japão',
    'planned-return': 'Volta planejada',
    returned: 'De volta ao Japão',
    aim: 'Dia a ter como meta',
    return: 'Último dia para voltar',
    'stay-end': 'Vence a permanência',
    'continuation-end': 'Termina a continuação',
    'permit-end': 'Vence a permissão',
    'document-end': 'Vence o doc. de viagem',
    'card-end': 'Vence o cartão',
    'stay-renewal-opens': 'Abre a renovação',
    'card-renewal-opens': 'Abre a troca do cartão',
    'permit-apply-by': 'Pedir permissão até',
    'extension-apply-by': 'Pedir prorrogação até',
  },
  when: (date, days) => {
    if (days === 0) return date;
    return `${date} · ${days > 0 ? 'em' : 'há'} ${countDays(Math.abs(days))}`;
  },
  tell: (date, marks) => `${date}: ${marks.join('; ')}.`,
  stretches: {
    away: (from, to) => `Fora do Japão de ${from} a ${to}.`,
    margin: (from, to) => `De ${from} a ${to} fica a folga para um voo cancelado: não conte com esses dias no plano.`,
    'stay-renewal': (from, to) => `A renovação da permanência pode ser pedida de cerca de ${from} até ${to}.`,
    'card-renewal': (from, to) => `O cartão de permanência pode ser renovado de ${from} até ${to}.`,
  },
  strip:
    'Cada faixa mostra os mesmos dias, de 15 dias atrás até daqui a 105 dias: a linha longa é hoje, e as curtas vêm a cada 30 dias. A barra grossa é o tempo fora do Japão, os círculos são a saída e a volta, e o quadrado é um último dia.',
  awayToday: 'Fora do Japão hoje.',
  nothingUntil: (date) => `Nenhum prazo até ${date}.`,
};
