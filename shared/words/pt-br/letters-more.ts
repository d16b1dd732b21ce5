import type { MoreLetterWords } from '../more-letter-words';

/** Letters about an address, a link, the law and an erasure, in Brazilian Portuguese. */
export const lettersMore: MoreLetterWords = {
  promises: {
    'confirm-address': 'Confirme o novo endereço, por favor',
    'link-again': 'O seu link, enviado de novo',
    'address-bounced': 'As mensagens para o seu primeiro endereço são devolvidas',
    'law-changed': 'A lei mudou e, com ela, as suas datas',
    erased: 'Tudo sobre você foi apagado',
  },
  stillDone: {
    goSoon: (date) =>
      `Faltam só alguns dias. Os guichês fecham aos sábados, domingos e feriados, e ${date} não muda por causa deles: vá no próximo dia útil. Se faltar um documento, vá mesmo assim e pergunte lá.`,
    permitInTime:
      'Se não houver mais nenhum dia útil antes da sua saída, ligue hoje para a Imigração ou saia mais tarde. O número está no fim desta mensagem.',
    cardAway: (paper, date) =>
      `Parece que você está no exterior: volte antes de ${date} e renove então o seu ${paper}. Se isso for impossível, pergunte à companhia aérea e a uma embaixada ou a um consulado do Japão antes de embarcar, e renove-o assim que voltar.`,
  },
  whenTheyCome: (time) =>
    `Elas chegam por volta das ${time} no lugar onde você está. O que cai no mesmo dia vem em uma só mensagem.`,
  welcomeAgain:
    'A partir de agora, as nossas mensagens voltam. Aqui estão as datas, a regra por trás de cada uma e as mensagens que virão.',
  confirmAddress: {
    subject: 'Confirme este endereço: lembretes das datas no Japão',
    title: 'Confirme este endereço, por favor',
    what: {
      first:
        'Alguém, provavelmente você, nos pediu para enviar os lembretes a este endereço a partir de agora. Eles chegam antes de uma data importante para quem mora no Japão: o último dia para voltar de uma viagem, o fim de um período de permanência (在留期間) ou o vencimento de um cartão de permanência (zairyū card, 在留カード).',
      second:
        'Alguém, provavelmente você, nos informou este endereço como um segundo endereço. Escrevemos para ele quando as mensagens para o primeiro endereço são devolvidas, para que nenhum lembrete de uma data importante para quem mora no Japão se perca.',
    },
    press:
      'Nada mudou ainda. Abra a página abaixo em até 7 dias e aperte nela uma vez; só então este endereço passa a ser usado.',
    button: 'Abrir a página para confirmar',
    notYou:
      'Se não foi você, ignore esta mensagem. Nesse caso, nada acontece, e nenhum lembrete chega a este endereço.',
  },
  linkAgain: {
    subject: 'O link para as suas datas no Japão',
    title: 'Aqui está o seu link',
    what: 'Alguém, provavelmente você, informou este endereço no nosso site e pediu o link da própria página. Aqui está ele.',
    nothingChanged: 'Nada mudou: as suas datas, as suas mensagens e o seu endereço continuam como estavam.',
    keepIt: 'Quem tem este link pode ver as suas datas e alterá-las. Por favor, guarde esta mensagem só para você.',
    notYou:
      'Se não foi você, não precisa fazer nada. Quem pediu não viu nada: o link foi enviado somente a este endereço.',
    button: 'Abrir a minha página',
  },
  addressBounced: {
    subject: 'Seu primeiro endereço não funciona: agora escrevemos para este',
    title: 'As mensagens para o seu primeiro endereço são devolvidas',
    what: (address) =>
      `As nossas mensagens para ${address} são devolvidas. A partir de agora, escrevemos para este endereço, o segundo que você nos informou.`,
    give: 'Por favor, informe um endereço que funcione: o botão abre as suas configurações. Até lá, este é o único meio de falarmos com você.',
    button: 'Informar um endereço que funcione',
  },
  lawChanged: {
    subject: 'A lei mudou: confira as suas datas no Japão, por favor',
    subjectWithDate: (date) => `A lei mudou: volte ao Japão até ${date}`,
    title: 'A lei mudou e, com ela, as suas datas',
    intro: 'Ninguém alterou o que você informou. A lei mudou, e nós calculamos as suas datas de novo.',
    moved: 'O que mudou',
    whoseMoved: (name) => `O que mudou para ${name}`,
    fromTo: (before, now) => `${before} → ${now}`,
    isNew: (date) => `nova: ${date}`,
    isGone: (date) => `não vale mais (era ${date})`,
    why: 'Por quê',
    rule: (id, sentence, article, url) => `${sentence} (regra ${id}, ${article}: ${url})`,
    whatToDo: 'O que você pode fazer agora',
    compare:
      'Compare voos, folgas do trabalho e horários marcados com as novas datas. Se algo não servir mais, mude agora.',
    ask: 'Se uma data ficou próxima demais, pergunte hoje à Imigração o que ainda é possível ou, no exterior, à embaixada ou ao consulado do Japão mais próximo.',
  },
  erased: {
    subject: 'Tudo sobre você foi apagado',
    title: 'Apagamos tudo sobre você',
    what: (date) => `Em ${date}, o seu cadastro aqui foi apagado. Este é o comprovante e a última mensagem.`,
    deleted: [
      'O seu nome, os seus endereços, o seu idioma, o seu fuso horário e as suas configurações.',
      'O status, as datas, as viagens e as permissões de todas as pessoas que você cadastrou.',
      'O que você respondeu e a lista das mensagens que enviamos ou que tínhamos prometido.',
      'A sua página e todos os links para ela. Um calendário que assinava as suas datas não recebe mais nada; por favor, retire a assinatura de lá.',
    ],
    remains: 'O que fica',
    remaining: [
      'Este endereço, até esta mensagem ser enviada. Depois, ele também é apagado.',
      'Cópias de segurança de todo o banco de dados, que ninguém lê. Daqui a 7 dias, elas também terão esquecido você.',
      'Se um endereço seu foi informado a nós como um que não quer mensagens: um código calculado a partir dele (um hash). O endereço não pode ser lido no código; ele só impede que voltemos a escrever para lá.',
    ],
    emptyEntry: (employer) =>
      `Um registro vazio com o número que ${employer} dá a você, para que a próxima lista não cadastre você de novo. Ele não contém mais nada.`,
    datesStay:
      'As datas da lei não mudaram. A partir de agora, ninguém lembra você: por favor, acompanhe-as por conta própria.',
    again: 'Quer receber lembretes de novo? Você pode se cadastrar quando quiser, como se fosse a primeira vez.',
    button: 'Cadastrar-se de novo',
  },
};
