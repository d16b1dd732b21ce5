import type { NoticesPageWords } from '../../notices-page-words';
import { buttons } from '../buttons';

/** The privacy notice, the terms and the accessibility statement, in Brazilian Portuguese. */
export const notices: NoticesPageWords = {
  changedOn: (date) => `Última alteração em ${date}.`,
  contact: 'Escreva para nós:',
  privacy: {
    title: 'Privacidade',
    text: 'Guardamos só o que você digita, usamos só para lembrar você, não mostramos a ninguém que você não conheça e apagamos quando você disser.',
    sections: {
      what: () => ({
        title: 'O que guardamos',
        text: ['Nunca pedimos o número do cartão nem do passaporte, a sua nacionalidade ou o endereço da sua casa.'],
        points: [
          'O seu endereço de e-mail, um segundo se você o informar, o seu idioma e fuso horário, e o seu nome se você o informar.',
          'De cada viajante: o status de residência, as datas da permanência e do cartão, a viagem, uma permissão de reentrada e um pedido em análise. Data de nascimento ou situação especial, só onde a lei faz uma data depender disso.',
          `Quais mensagens enviamos e se chegaram, e o que você respondeu: “${buttons.back}”, “${buttons.seen}”, marcas de feito.`,
        ],
      }),
      why: () => ({
        title: 'Para quê',
        text: [
          'Para calcular as suas datas, escrever a você antes delas e mostrar a sua página. Para mais nada: sem publicidade, sem estatísticas sobre pessoas, sem treinar nenhum programa.',
        ],
      }),
      where: ({ region }) => ({
        title: 'Onde',
        text: [
          region === 'ap-northeast-1'
            ? 'Nos centros de dados da Amazon Web Services em Tóquio, com criptografia. As mensagens também saem de lá. A Amazon guarda e envia por nós e não pode usar os seus dados.'
            : `Nos centros de dados da Amazon Web Services na região ${region}, com criptografia. As mensagens também saem de lá. A Amazon guarda e envia por nós e não pode usar os seus dados.`,
        ],
      }),
      howLong: ({ days }) => ({
        title: 'Por quanto tempo',
        text: [],
        points: [
          `Se você nunca confirmar o seu endereço: ${days.unconfirmed} dias.`,
          `Depois que você parar, ou marcar uma mensagem como spam, se foi você quem fez o cadastro: ${days.afterStop} dias.`,
          `Depois que todas as suas datas passarem, se foi você quem fez o cadastro: ${days.afterLastDate} dias; então tudo é apagado, e uma última mensagem avisa.`,
          `Se você apagar tudo: a sua página some na hora, e o resto, com a mensagem que confirma isso, em no máximo ${days.erasing} dias.`,
          'Nos outros casos: enquanto você quiser os lembretes.',
          `As cópias de segurança esquecem depois de mais ${days.backups} dias; os arquivos que os empregadores enviam, depois de ${days.files} dias. Os registros técnicos não dizem o nome de ninguém e são guardados por ${days.logs} dias.`,
          'Se você marcar uma mensagem como spam, guardamos um código feito a partir do seu endereço, para nunca mais escrever para ele, não importa quem o cadastre.',
        ],
      }),
      who: () => ({
        title: 'Quem vê',
        text: [
          'Você e quem tiver o link da sua página: guarde o link só para você. Quem cuida deste serviço só olha quando algo está com defeito ou quando você pede. Não vendemos nada e não passamos nada a outros, a não ser que uma lei do Japão nos obrigue.',
        ],
      }),
      employers: () => ({
        title: 'Se o seu empregador cadastrou você',
        text: [
          'Então as suas datas vieram do seu empregador, que vê as suas datas, se as mensagens chegam e se você respondeu; nunca as próprias mensagens nem o motivo de você parar. A nossa primeira mensagem informa isso a você, um dia antes de qualquer lembrete, e nela você pode recusar.',
          'Se você parar, o seu cadastro continua guardado, parado; se você apagar, fica um quase vazio. Sem ele, a próxima lista cadastraria você de novo. Se você sair da empresa, pode ficar com os lembretes só para você: a partir daí, o seu empregador não vê mais nada.',
        ],
      }),
      yours: () => ({
        title: 'Os seus direitos',
        text: [
          'Na sua página, você pode ler, corrigir, baixar e apagar tudo e parar as mensagens, sem dar nenhum motivo. Estes são os seus direitos pela Lei de Proteção de Informações Pessoais do Japão (個人情報の保護に関する法律): acesso, correção, fim do uso e eliminação. Se não conseguir abrir a sua página, escreva para nós. Se a nossa resposta não resolver, procure a Comissão de Proteção de Informações Pessoais do Japão (個人情報保護委員会).',
        ],
      }),
      tracking: () => ({
        title: 'Sem rastreamento',
        text: [
          'Um cookie lembra, por um ano, o idioma que você escolheu. Quem usa o serviço por um empregador recebe um segundo enquanto está conectado. Não há outros, nada é carregado de outras empresas, e não sabemos se você abriu uma mensagem.',
        ],
      }),
      ask: ({ contact }) => ({
        title: 'Quem é responsável',
        text: [`Quem cuida deste serviço responde pelos seus dados e lê o que você escreve para ${contact}.`],
      }),
    },
  },
  terms: {
    title: 'Termos de uso',
    text: 'De graça, feito com cuidado, e sem substituir a Imigração.',
    sections: {
      free: () => ({
        title: 'Não custa nada',
        text: ['Nem a verificação nem os lembretes custam nada. Também não há nada a comprar depois.'],
      }),
      notAdvice: () => ({
        title: 'Não é orientação jurídica',
        text: [
          'Calculamos a partir do que você digita e da lei como a entendemos. A lei tem exceções que não conseguimos ver, e ela muda. Só a Imigração decide. Confirme com ela cada data antes de contar com essa data.',
        ],
      }),
      letters: () => ({
        title: 'O que prometemos sobre as mensagens',
        text: ['Fazemos o possível para que cada mensagem chegue no dia certo:'],
        points: [
          'a sua página mostra cada mensagem com antecedência e, depois, o que aconteceu com ela;',
          'se o envio falhar, tentamos de novo até dar certo ou até a data passar;',
          'fora a única mensagem que pede a sua confirmação, só escrevemos para endereços que foram confirmados, ou que um empregador nos passou, e paramos quando você disser.',
          'Mas uma caixa de entrada pode estar cheia, um filtro pode ser rigoroso demais, uma rede pode cair. Por isso, anote o seu último dia também em outro lugar: no cartão para o guichê ou no seu calendário.',
        ],
      }),
      yourPart: () => ({
        title: 'O que pedimos a você',
        text: [],
        points: [
          'Digite datas verdadeiras e corrija-as quando mudarem.',
          'Cadastre a si, a sua família ou pessoas da sua empresa que saibam disso; mais ninguém.',
          'Não tente atrapalhar o serviço nem ler o que é de outras pessoas.',
        ],
      }),
      end: () => ({
        title: 'Quando termina',
        text: [
          'Você pode parar quando quiser. Se o serviço terminar, antes escreveremos a todas as pessoas que ainda esperam mensagens.',
        ],
      }),
      law: () => ({
        title: 'Se algo der errado',
        text: [
          'O serviço é gratuito; por isso, não respondemos por danos que ele cause, exceto se os causarmos de propósito ou por culpa grave, ou se a lei não nos permitir dizer isso. Vale a lei do Japão.',
        ],
      }),
    },
  },
  accessibility: {
    title: 'Acessibilidade',
    text: 'Qualquer pessoa deve poder ler as suas datas: com um leitor de tela, só com o teclado, em um celular antigo ou em um dia de cansaço.',
    sections: {
      goal: () => ({
        title: 'O nosso objetivo',
        text: [
          'WCAG 2.2, nível AA, e JIS X 8341-3:2016, nível AA, em cada página e em cada mensagem. Isso não foi certificado.',
        ],
      }),
      tested: () => ({
        title: 'Como testamos',
        text: [],
        points: [
          'A cada mudança, um programa procura erros nas páginas (axe e o padrão HTML).',
          'Percursos inteiros são feitos só com o teclado, sem scripts, com o texto no dobro do tamanho, na largura de um celular e em vários idiomas.',
          'As páginas seguem o modo claro ou escuro do seu aparelho e podem ser impressas.',
        ],
      }),
      gaps: () => ({
        title: 'O que ainda não está bom',
        text: [],
        points: [
          'Pessoas com deficiência ainda não testaram o serviço, nem quem usa um leitor de tela todos os dias.',
          'Várias traduções ainda não foram lidas por alguém que cresceu falando o idioma. Essas páginas e mensagens avisam disso.',
          'A página sobre a lei e as páginas para empregadores existem só em inglês e em japonês.',
        ],
      }),
      ask: () => ({
        title: 'Conte o que não funciona',
        text: [
          'Diga qual é a página e o que você usa. Escreva no idioma que quiser. Também podemos enviar o que você precisa em texto simples.',
        ],
      }),
    },
  },
};
