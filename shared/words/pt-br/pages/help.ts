import type { HelpPageWords } from '../../help-page-words';
import { buttons } from '../buttons';

/** What the help page says, in Brazilian Portuguese. */
export const help: HelpPageWords = {
  title: 'Ajuda e contatos oficiais',
  text: 'Se uma data preocupa você, pergunte à Imigração antes de embarcar. Tenha à mão o passaporte, o cartão de permanência e as datas da sua viagem.',
  contents: 'Nesta página',
  phone: 'No Japão',
  phoneFromAbroad: 'Do exterior',
  hours: 'Horário',
  weekdays: (hours) => `De segunda a sexta-feira, ${hours}, no horário do Japão, exceto feriados`,
  officialPage: 'Página oficial',
  checkedOn: (date) =>
    `Comparamos estes contatos com fontes públicas pela última vez em ${date}. Se houver diferença, vale a página oficial.`,
  immigration: {
    title: 'Perguntar à Imigração por telefone',
    text: 'O Centro de Informações para Residentes Estrangeiros, da Agência de Serviços de Imigração do Japão, atende em muitos idiomas. Diga primeiro qual é o seu.',
  },
  support: {
    title: 'Vários problemas ao mesmo tempo',
    text: 'No centro de apoio em Yotsuya, Tóquio, a Imigração, a assistência jurídica e o órgão do trabalho ficam no mesmo andar. Por favor, marque um horário.',
  },
  bureaus: {
    title: 'A Imigração perto de você',
    text: 'Os pedidos vão para o Departamento Regional de Imigração (地方出入国在留管理局) da província onde você mora, ou para um dos seus postos.',
    name: 'Departamento',
    serves: 'Para quem mora em',
    page: 'Endereços e telefones de todos os departamentos e postos',
  },
  missions: {
    title: 'Quando você está no exterior',
    text: 'No exterior, só uma embaixada ou um consulado do Japão pode prorrogar uma permissão de reentrada (再入国許可), e só enquanto ela ainda é válida. A reentrada especial (みなし再入国許可) não pode ser prorrogada. Se o seu último dia já passou, pergunte lá de qual visto você precisa.',
    page: 'Encontrar uma embaixada ou um consulado do Japão',
  },
  lost: {
    title: 'Cartão de permanência ou passaporte perdido',
    text: 'Perder o cartão ou o passaporte não adia o último dia para estar de volta. Comece hoje.',
    inJapan: {
      title: 'No Japão',
      steps: [
        'Registre a perda em um posto policial ou em uma delegacia e guarde o número do registro.',
        'Cartão: peça um novo no seu Departamento Regional de Imigração em até 14 dias. Passaporte: pergunte à embaixada do seu país.',
        'Não saia do Japão antes de ter os dois de novo: sem eles, a reentrada especial não pode começar.',
      ],
    },
    abroad: {
      title: 'No exterior',
      steps: [
        'Registre a perda na polícia local e guarde o comprovante.',
        'Passaporte: peça um novo à embaixada do seu próprio país.',
        'Peça ao Departamento Regional de Imigração da região onde você mora no Japão um certificado do prazo da sua permissão de reentrada (再入国許可期限証明). Alguém no Japão precisa fazer o pedido por você, como a família ou o empregador. As embaixadas não o emitem.',
        'Pergunte à companhia aérea quais documentos ela quer ver antes do embarque.',
        'Cartão: peça um novo em até 14 dias depois de voltar ao Japão.',
      ],
    },
    cardPage: 'Página oficial: novo cartão de permanência',
    reentryPage: 'Página oficial: permissão de reentrada e documentos perdidos no exterior',
  },
  questions: {
    title: 'Perguntas sobre estes lembretes',
    linkLost: {
      question: 'Perdi o link da minha página.',
      answer: 'Ele está em todas as nossas mensagens. Também podemos enviá-lo de novo.',
    },
    notArrived: {
      question: 'Não chegou nenhuma mensagem.',
      answer:
        'Olhe na pasta de spam e marque o nosso endereço como conhecido. A sua página mostra todas as mensagens: prometida, enviada, entregue ou não, e por quê.',
    },
    moved: {
      question: 'Eu me mudei, ou o meu endereço mudou.',
      answer:
        'Altere o endereço de e-mail ou o fuso horário na sua página; um endereço novo só vale depois que você o confirmar por lá. O endereço da sua casa nós nunca pedimos: informe-o na prefeitura em até 14 dias depois da mudança.',
    },
    changedDates: {
      question: 'O meu voo ou a minha permanência mudou.',
      answer: 'Altere as datas na sua página. Todas as mensagens seguintes acompanham logo as novas datas.',
    },
    cameBack: {
      question: 'Voltei ao Japão.',
      answer: `Aperte “${buttons.back}” na sua página, e os lembretes desta viagem terminam. Os da sua permanência e do seu cartão continuam.`,
    },
    whoSees: {
      question: 'Quem vê o que eu digitei?',
      answer:
        'Você, pelo seu link; não passamos nada a ninguém. Se o seu empregador cadastrou você, ele também vê as suas datas.',
    },
    official: {
      question: 'Isto é do governo?',
      answer: 'Não. Nós só lembramos você, de graça. Só a Imigração decide, e só ela pode dar uma resposta certa.',
    },
  },
};
