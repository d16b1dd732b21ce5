import type { CardPageWords } from '../../card-page-words';

/** What the counter card says, in Brazilian Portuguese. */
export const card: CardPageWords = {
  title: 'Cartão para o guichê',
  text: 'Mostre-o no aeroporto, à companhia aérea ou na Imigração. Ele diz em japonês que você sai por um tempo e vai voltar.',
  print:
    'Para imprimir, abra o menu do navegador e escolha “Imprimir”. Sai no tamanho de um cartão-postal (A6), um para cada viajante. Uma captura de tela também serve.',
  keepSafe: 'O código quadrado abre a sua página. Guarde o cartão com o mesmo cuidado que o passaporte.',
  none: 'Ainda não há cartão, porque nenhuma viagem foi cadastrada. Acrescente primeiro uma viagem na sua página.',
  back: 'Voltar à sua página',
  onCard: {
    title: 'Saída temporária, vai voltar',
    lastDay: 'Último dia para estar de volta',
    unknownDay: 'Por favor, pergunte à Imigração',
    departs: 'Sai do Japão',
    returns: 'Planeja voltar',
    stayEnds: 'Vence o período de permanência',
    cardEnds: 'Vence o cartão de permanência',
    basisLabel: 'Volta com',
    basis: {
      'special-reentry': 'reentrada especial',
      'reentry-permit': 'permissão de reentrada',
      'refugee-travel-document': 'documento de viagem de refugiado',
    },
    because: 'Motivo',
    carry: 'Levar',
    papers: {
      'special-reentry': 'Passaporte e cartão de permanência. No cartão de saída, marque “saída temporária”.',
      'reentry-permit': 'Passaporte com a permissão de reentrada e cartão de permanência.',
      'refugee-travel-document': 'Documento de viagem de refugiado e cartão de permanência.',
    },
    ownPage: 'Minha página',
    madeOn: (date) => `Não é um documento oficial. Calculado em ${date} a partir de datas que o viajante digitou.`,
  },
};
