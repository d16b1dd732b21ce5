import type { ManagePageWords } from '../../manage-page-words';
import { buttons } from '../buttons';

/** The pages behind one's own page, in Brazilian Portuguese. */
export const manage: ManagePageWords = {
  ownPage: 'Voltar às suas datas',
  doors: {
    title: 'Todo o resto',
    groups: {
      change: 'Alterar algo',
      letters: 'Mensagens',
      take: 'Levar com você',
      leave: 'Parar ou apagar',
    },
    family: { label: 'Família', text: 'Veja quem está no cadastro, acrescente uma pessoa ou retire alguém.' },
    settings: {
      label: 'Mensagens: endereço, idioma, lugar, hora',
      text: 'Para onde vão as nossas mensagens, em que idioma, a que hora e com quanta antecedência começam.',
    },
    calendar: {
      label: 'Calendário',
      text: 'Veja estas datas no calendário do seu celular. Elas mudam quando as suas datas mudam.',
    },
    card: {
      label: 'Cartão para o guichê',
      text: 'Uma pequena página para imprimir ou mostrar no aeroporto, no seu idioma e em japonês.',
    },
    data: { label: 'Baixar os meus dados', text: 'Um arquivo com tudo o que guardamos sobre este cadastro.' },
    notMe: {
      label: 'Não sou eu',
      text: 'Você não sabe do que se trata? Então paramos de escrever para este endereço.',
    },
    erase: { label: 'Apagar tudo', text: 'Apagamos tudo o que guardamos sobre você. Não é possível desfazer.' },
  },
  change: {
    title: 'Alterar os seus dados',
    titleOf: (name) => `Alterar os dados de ${name}`,
    text: 'Corrija o que mudou: uma data, um cartão, uma permissão. Calculamos tudo de novo e escrevemos a você.',
    noTrip: 'Nenhuma viagem planejada? Então deixe as duas datas em branco.',
    button: 'Salvar estes dados',
    door: 'Alterar datas, cartão, permissão ou status',
    doorOf: (name) => `Alterar os dados de ${name}`,
  },
  trip: {
    title: 'Outra viagem',
    titleOf: (name) => `Outra viagem de ${name}`,
    text: 'O que sabemos do cartão de permanência continua igual. Só precisamos das novas datas.',
    permit:
      'A permissão de reentrada que conhecemos continua como está. Se você tem uma nova, corrija isso depois em “Alterar”.',
    button: 'Salvar esta viagem',
    door: 'Planejar outra viagem',
  },
  family: {
    title: 'Família',
    text: 'Todas as mensagens vão para um só endereço e dizem o nome de cada pessoa. Cabem até oito pessoas.',
    away: (from) => `Fora do Japão desde ${from}`,
    leaves: (on) => `Sai do Japão em ${on}`,
    inJapan: 'No Japão; nenhuma viagem planejada',
    change: (name) => `Alterar os dados de ${name}`,
    remove: (name) => `Retirar ${name}`,
    add: {
      title: 'Acrescentar uma pessoa',
      text: 'Alguém que também mora no Japão e cujas mensagens devem chegar ao mesmo endereço.',
      button: 'Acrescentar esta pessoa',
    },
    full: 'Há oito pessoas neste cadastro, que é o máximo. Para mais pessoas, faça outro cadastro com outro endereço.',
    label: {
      short: 'Nome',
      label: 'Como você chama esta pessoa?',
      hint: 'As nossas mensagens usam este nome, como “Mai” ou “meu filho”.',
    },
    removal: {
      title: (name) => `Retirar ${name}?`,
      text: (name) =>
        `Nenhuma outra mensagem sobre ${name} será enviada, e apagamos o que você nos informou sobre ${name}. As datas da lei não mudam.`,
      button: (name) => `Sim, retirar ${name}`,
      keep: 'Não, não alterar nada',
    },
  },
  settings: {
    title: 'As suas mensagens',
    text: 'Para onde vão, em que idioma, quando e com quanta antecedência.',
    place: {
      title: 'Onde você está',
      text: 'Você viajou, ou o seu fuso horário mudou? Com o lugar certo, as mensagens chegam na hora certa daí, e cada página mostra a hora desse lugar ao lado da hora do Japão.',
      button: 'Usar este lugar',
      now: (place, time) => `No momento: ${place}, onde a hora agora é ${time}.`,
    },
    letters: {
      title: 'Quando as mensagens chegam',
      text: 'Todas as mensagens chegam na mesma hora do seu dia.',
      hour: { short: 'Hora', label: 'A que hora?', hint: 'Na hora do lugar acima.' },
      lead: {
        short: 'Antecedência',
        label: 'Com quanta antecedência os lembretes devem começar?',
        hint: 'Desmarque o que não precisa.',
      },
      days: (days) => `${days} dias antes`,
      always: 'Estas chegam sempre: 7 dias, 3 dias e 1 dia antes, e no próprio dia.',
      button: 'Salvar isto',
    },
    contact: {
      title: 'Nome e idioma',
      text: 'Como chamamos você, e o idioma das mensagens e das páginas.',
      button: 'Salvar isto',
    },
    address: {
      title: 'Endereço de e-mail',
      text: 'Escrevemos uma vez para o novo endereço. As mensagens continuam indo para o antigo até você apertar o botão dessa mensagem.',
      now: (email) => `As mensagens vão para ${email}.`,
      field: { short: 'Novo endereço', label: 'Novo endereço de e-mail' },
      asked: (email) => `Escrevemos para ${email}. Abra essa mensagem e aperte o botão dela; até lá, nada muda.`,
      button: 'Escrever para o novo endereço',
    },
    second: {
      title: 'Segundo endereço',
      text: 'Escrevemos para lá quando as mensagens para o primeiro endereço são devolvidas, para que nenhum lembrete se perca: outro endereço seu, ou o de alguém em quem você confia. Quem recebe uma mensagem nossa pode abrir esta página.',
      now: (email) => `Se as mensagens para o primeiro endereço forem devolvidas, elas vão para ${email}.`,
      none: 'Não há segundo endereço.',
      field: { short: 'Segundo endereço', label: 'Segundo endereço de e-mail' },
      asked: (email) => `Escrevemos para ${email}. Ele passa a valer quando o botão dessa mensagem for apertado.`,
      button: 'Escrever para o segundo endereço',
      drop: 'Retirar o segundo endereço',
    },
  },
  confirmAddress: {
    title: 'Este endereço está certo?',
    first: (email) =>
      `A partir de agora, os lembretes sobre a volta ao Japão iriam para ${email}, em vez do endereço antigo.`,
    second: (email) =>
      `Se as mensagens para o primeiro endereço forem devolvidas, os lembretes sobre a volta ao Japão iriam para ${email}.`,
    button: 'Sim, usar este endereço',
    notYou:
      'Se você não esperava por isto, não faça nada. Nesse caso, o endereço não é usado e não escrevemos mais para ele sobre isto.',
    confirmed: 'Este endereço está confirmado',
    dead: {
      title: 'Este link não funciona mais',
      text: 'Ele pode ser antigo demais ou ter sido substituído por um mais novo. Abra a sua página a partir de qualquer mensagem nossa, escolha “Mensagens” e informe o endereço de novo.',
      button: 'Enviar o link da minha página',
    },
  },
  calendar: {
    title: 'As suas datas no seu calendário',
    text: 'O seu calendário passa a mostrar o último dia para estar de volta e todas as outras datas importantes, com alarmes antes delas.',
    subscribe: {
      title: 'Assinar: datas que mudam sozinhas',
      text: 'O seu calendário nos consulta de novo a cada poucas horas. Quando você altera uma data, ou avisa que voltou, ele também muda.',
      button: 'Assinar neste celular',
      address: 'O endereço do seu calendário',
      secret:
        'Quem tem este endereço vê estas datas, mas não pode alterar nada. Quando você para as mensagens, troca o endereço de e-mail ou apaga tudo, ele deixa de funcionar.',
    },
    how: 'Se o botão não fizer nada',
    programs: [
      {
        name: 'iPhone',
        steps: [
          'Copie o endereço acima.',
          'Abra o Calendário, toque em “Calendários”, depois em “Adicionar Calendário” e em “Adicionar Calendário por Assinatura”.',
          'Cole o endereço e toque em “Assinar”.',
        ],
      },
      {
        name: 'Android, Google Agenda',
        steps: [
          'Em um computador, abra calendar.google.com com a conta do seu celular.',
          'Ao lado de “Outras agendas”, clique em +, depois em “De URL”, e cole o endereço.',
          'Depois disso, as datas aparecem no seu celular. O Google nos consulta de novo mais ou menos uma vez por dia.',
        ],
      },
      {
        name: 'Outlook',
        steps: [
          'Abra o calendário em outlook.com e clique em “Adicionar calendário”.',
          'Escolha “Assinar da Web” e cole o endereço.',
        ],
      },
    ],
    file: {
      title: 'Ou leve um arquivo',
      text: 'Um arquivo traz as datas de hoje. Ele não muda quando as suas datas mudam.',
      button: 'Baixar o arquivo do calendário',
    },
  },
  start: {
    title: 'Recomeçar os seus lembretes?',
    text: 'Tudo o que você informou ainda está aqui. Aperte o botão, e as mensagens continuam a partir de hoje.',
    kept: (date) => `Guardamos até ${date}.`,
    button: buttons.startAgain,
  },
  notMe: {
    title: 'Isto chegou à pessoa errada?',
    text: 'Então, pedimos desculpas. Aperte o botão, e não escrevemos mais para este endereço sobre isto.',
    erased: 'Tudo o que foi informado com este endereço é apagado na hora.',
    employerSees: (employer) =>
      `${employer} nos passou este endereço. Verá que ele não chega à pessoa certa, e nada mais.`,
    button: 'Sim, não sou eu',
    keep: 'Sou eu, ir para a minha página',
  },
  erase: {
    title: 'Apagar tudo?',
    text: 'Não é possível desfazer. Apertar o botão apaga:',
    what: [
      'o seu nome, os seus endereços de e-mail e as suas configurações',
      'os dados de todas as pessoas deste cadastro: status, datas, viagens, permissões',
      'o que você marcou e respondeu, e a lista das mensagens que enviamos',
      'todos os lembretes que ainda viriam, o seu link e a sua assinatura do calendário',
    ],
    receipt:
      'Uma última mensagem confirma que foi feito. O seu endereço fica guardado até essa mensagem ser enviada e depois também é apagado.',
    proof: 'As datas da lei continuam as mesmas: por favor, acompanhe-as por conta própria.',
    download: 'Baixar os meus dados antes',
    button: 'Apagar tudo agora',
    keep: 'Não, manter tudo',
    employer: (employer) =>
      `${employer} cadastrou você. Fica um registro vazio com o número que ${employer} dá a você, para que a próxima lista não cadastre você de novo. Ele não contém mais nada.`,
  },
  gone: {
    erased: {
      title: 'Tudo foi apagado',
      text: 'Uma última mensagem confirma isso. Depois dela, não sabemos mais nada sobre você, e os seus links deixaram de funcionar.',
    },
    'not-me': {
      title: 'Agradecemos o aviso',
      text: 'Não escrevemos mais para este endereço sobre isto. Você não precisa fazer mais nada.',
    },
    again: 'Cadastrar-se de novo',
  },
};
