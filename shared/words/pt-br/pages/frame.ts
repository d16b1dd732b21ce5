import type { PageFrameWords, RefusalPageWords } from '../../page-words';

/** What stands around every page, and what a page says that has nothing to show, in Brazilian Portuguese. */
export const frame: PageFrameWords = {
  brand: 'Kaeru',
  tagline: 'Lembretes para estrangeiros que moram no Japão',
  skip: 'Ir para o conteúdo',
  languages: 'Idioma (Language)',
  law: 'A lei por trás das datas',
  notAdvice:
    'Isto não é orientação jurídica. A lei tem exceções que não conseguimos ver: confirme cada data com a Imigração antes de contar com ela.',
  unreviewed:
    'As palavras das nossas páginas ainda não foram conferidas por nenhuma pessoa que tenha crescido falando português. Se algo estiver errado ou pouco claro, conte para nós: basta responder a qualquer uma das nossas mensagens.',
  privacy:
    'Nunca pedimos o número do cartão nem do passaporte. Guardamos somente o que você informa aqui, usamos somente para escrever a você e apagamos: 7 dias depois do cadastro, se você não confirmar; 30 dias depois de você parar.',
  privacyOfTold: (employer) =>
    `Nunca pedimos o número do cartão nem do passaporte. O que guardamos sobre você veio de ${employer}; usamos somente para lembrar você e para mostrar a ${employer} quais datas estão próximas. Se você parar, o seu cadastro continua guardado, parado, para que você não seja cadastrado de novo.`,
  errorPrefix: 'Erro: ',
  errorTitle: 'Por favor, veja estes pontos de novo',
  done: 'Pronto',
  optional: '(opcional)',
  dateParts: {
    day: 'Dia',
    month: 'Mês',
    year: 'Ano',
  },
  dateOrder: ['day', 'month', 'year'],
  dateHint: 'Por exemplo: 27 3 2027',
};

export const refusals: RefusalPageWords = {
  deadLink: {
    title: 'Este link não funciona mais',
    text: 'Ele pode estar incompleto ou ser antigo demais. Abra o link da mensagem mais recente que enviamos a você. Se não houver nenhuma, cadastre-se de novo.',
    button: 'Cadastrar-se de novo',
  },
  notFound: {
    title: 'Não há nenhuma página aqui',
    text: 'O endereço pode ter sido digitado errado. Tudo começa na primeira página.',
    button: 'Ir para a primeira página',
  },
  tooLarge: {
    title: 'O conteúdo enviado é grande demais',
    text: 'O que foi enviado é maior do que o formulário pode ser. Nada foi guardado. Por favor, preencha o formulário de novo.',
    button: 'Ir para o formulário',
  },
  tooManyRequests: {
    title: 'Vieram pedidos demais da sua rede',
    text: 'Escolas, escritórios e hotéis costumam usar uma só rede. Nesta hora foram pedidas mensagens demais a partir da sua, por isso paramos um pouco, para que ninguém possa encher a caixa de entrada de outras pessoas. Nada foi guardado. O que você digitou continua no formulário: aperte o botão de novo quando começar a próxima hora, ou de outra rede.',
    button: 'Ir para a primeira página',
  },
  crossSite: {
    title: 'Isto veio de outro site',
    text: 'Nada foi alterado. Por favor, abra a nossa própria página e aperte o botão nela.',
    button: 'Ir para a primeira página',
  },
  unexpected: {
    title: 'Algo deu errado do nosso lado',
    text: 'A culpa não foi sua. Por favor, tente de novo daqui a alguns minutos; apertar duas vezes não faz mal.',
    button: 'Ir para a primeira página',
  },
};
