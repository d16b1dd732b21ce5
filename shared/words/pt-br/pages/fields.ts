import type { FieldTexts } from '../../../problems';

/** What is wrong with a field and what to do about it, in Brazilian Portuguese. */
export const fields: FieldTexts = {
  required: 'Este campo é necessário. Por favor, preencha.',
  'wrong-type': 'O tipo do valor está errado. Compare com a descrição do campo.',
  'not-a-date': 'Informe a data completa: dia, mês e ano, como 2027-03-27.',
  'no-such-date': 'Este dia não existe no calendário. Confira o dia e o mês.',
  'before-the-rules': 'Informe 9 de julho de 2012 ou um dia posterior: não conhecemos a lei dos dias anteriores.',
  'date-out-of-range': 'Informe um ano entre 1900 e 2199.',
  'not-one-of': 'Escolha um dos valores oferecidos.',
  'cursor-of-another-order':
    'Este cursor pertence a uma lista em outra ordem. Peça de novo com o “sort” de onde ele veio ou comece de novo sem cursor.',
  'not-an-email': 'Informe um endereço de e-mail, como name@example.com.',
  'not-a-time-zone': 'Escolha um fuso horário da lista, como Asia/Tokyo.',
  'too-long': 'Isto é longo demais. Por favor, encurte.',
  'too-small': 'Este número é pequeno demais.',
  'too-many': 'São muitos. Um cadastro tem no máximo oito viajantes.',
  'too-few': 'É preciso pelo menos um.',
  'forbidden-character':
    'Há aqui um caractere que não pode ser usado, como uma quebra de linha. Por favor, digite de novo.',
  'email-cannot-change':
    'O endereço de e-mail não pode ser alterado assim, porque só o dono do endereço o confirmou. Informe o novo na sua página: ele passa a valer quando você apertar o botão da mensagem que enviaremos para lá.',
  'address-in-use': 'Já escrevemos para este endereço. Informe outro.',
  'asked-too-often':
    'Você já informou vários endereços novos hoje. Procure a nossa mensagem nessas caixas de entrada ou tente de novo amanhã.',
  'unknown-traveller': 'Nenhum viajante deste cadastro tem este id. Leia o cadastro de novo para ver os ids.',
  'registered-by-employer':
    'Esta pessoa foi cadastrada pelo empregador, por isso continua aqui. Se não quiser mensagens, pare-as.',
  'returned-in-future': 'Este dia ainda não chegou no Japão. Informe o dia em que você voltou.',
  'no-trip': 'Não há viagem da qual voltar. Informe primeiro a viagem.',
  'trip-not-over': 'A viagem anterior ainda não terminou. Informe primeiro o dia em que você voltou dela.',
  'returns-before-departure': 'A volta é antes da saída. Confira as duas datas.',
  'returned-before-departure': 'O dia em que você voltou é antes do dia em que saiu. Confira as duas datas.',
  'permit-ends-before-effective': 'A permissão termina antes de começar. Confira as duas datas.',
  'decided-before-filed': 'A decisão é anterior ao pedido. Confira as duas datas.',
};
