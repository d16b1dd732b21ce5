import type { CheckPageWords } from '../../check-page-words';

/** What the first page says around its form, in Brazilian Portuguese. */
export const check: CheckPageWords = {
  step: (position, of) => `Passo ${position} de ${of}`,
  next: 'Avançar',
  back: 'Voltar',
  seldom: 'Está sem cartão, tem um passaporte fora do comum ou um caso na Imigração ou na Justiça?',
  nothingMore: 'Para o que você informou, não há mais nada a perguntar aqui.',
  answer: {
    title: 'A resposta',
    asOf: (date) => `Calculada para ${date} no Japão. Nada do que você informou foi guardado.`,
    waiting: 'Informe o dia da saída e o seu status de residência, e a resposta aparece aqui.',
    unclear: 'Uma das datas ainda não pode ser lida. Corrija-a, e a resposta aparece aqui.',
    show: 'Mostrar a resposta',
    goOn: 'Seguir para os lembretes',
    offline: 'A resposta é calculada neste aparelho. Nada é enviado até você apertar o botão do último passo.',
  },
  slider: {
    title: 'E se você voltar em outro dia?',
    text: 'Mova o controle para ver onde a resposta muda. As teclas de seta o movem um dia por vez.',
    label: 'Dia da volta',
    value: (date, verdict) => `${date}. ${verdict}`,
    between: (from, to, verdict) => `Volta de ${from} a ${to}: ${verdict}`,
    from: (date, verdict) => `Volta em ${date} ou depois: ${verdict}`,
    same: 'A resposta é a mesma para todos os dias deste controle.',
  },
  remind: {
    title: 'Quer receber lembretes?',
    text: 'Escrevemos a você antes de cada dia importante: de graça, no seu idioma, e você pode parar quando quiser.',
    button: 'Transformar em lembretes',
  },
  review: {
    title: 'Confira as suas respostas',
    text: 'Nada foi guardado e nada foi enviado ainda. Por favor, leia mais uma vez.',
    change: 'Alterar',
    changeOf: (what) => `Alterar: ${what}`,
    notGiven: 'Não informado',
    letters: 'Estas mensagens virão',
    noLetters:
      'Pelo que você informou, nenhuma data precisa de lembrete ainda. Depois de confirmar, você pode acrescentar datas na sua página.',
    stop: 'Cada mensagem diz como parar todas: basta apertar uma vez, sem dar motivo.',
    family: 'Depois de confirmar, você pode acrescentar pessoas da família na sua página.',
  },
};
