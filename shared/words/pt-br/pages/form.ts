import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';
import { buttons } from '../buttons';

/** The form, and the pages that follow it, in Brazilian Portuguese. */
export const form: FormWords = {
  title: 'Vai sair do Japão por\u00a0um\u00a0tempo? Volte\u00a0a\u00a0tempo.',
  text: 'Quem volta um só dia depois do prazo perde o status de residência, mesmo com um cartão de permanência que mostra uma data posterior. Informe as suas datas e veja o último dia para estar de volta.',
  points: [
    'Confira sem se cadastrar: a resposta aparece enquanto você digita',
    'Sem conta e sem número de cartão ou de passaporte',
    'Se quiser, escrevemos a você antes de cada dia importante',
  ],
  sections: {
    trip: 'A sua viagem',
    stay: 'A sua permanência no Japão',
    more: 'O que mais importa no seu caso',
    contact: 'Para onde escrevemos',
  },
  fields: {
    departs: {
      short: 'Saída',
      label: 'Quando você sai do Japão, ou quando saiu?',
      hint: 'O dia da inspeção de saída. Em um voo logo depois da meia-noite, pode ser o dia anterior.',
    },
    returns: {
      short: 'Volta planejada',
      label: 'Quando você planeja voltar?',
      hint: 'Deixe em branco se ainda não sabe.',
    },
    status: {
      short: 'Status de residência',
      label: 'Status de residência (在留資格)',
      hint: 'Como está impresso no seu cartão de permanência.',
    },
    grant: {
      short: 'Período concedido',
      label: 'Qual é a duração do período de permanência que foi concedido a você?',
      hint: 'O período inteiro que está no cartão, como “5 anos”, não o que resta dele. Residentes permanentes podem pular esta pergunta.',
    },
    stayEnds: {
      short: 'Fim da permanência',
      label: 'Quando vence o seu período de permanência (在留期間)?',
      hint: 'Está impresso no seu cartão de permanência. Residentes permanentes deixam em branco.',
    },
    cardEnds: {
      short: 'Vencimento do cartão',
      label: 'Quando vence o seu cartão de permanência (在留カード)?',
      hint: 'Está impresso no cartão; muitas vezes é o mesmo dia.',
    },
    pending: { short: 'Pedido em análise', label: 'Você fez algum pedido que ainda não foi decidido?' },
    pendingFiled: { short: 'Dia do pedido', label: 'Quando você fez o pedido?' },
    permit: {
      short: 'Permissão de reentrada',
      label: 'Você tem uma permissão de reentrada (再入国許可)?',
      hint: 'É um adesivo no passaporte, que você pediu e pagou. A maioria das pessoas sai com a reentrada especial (みなし再入国許可) e não tem esse adesivo.',
    },
    birthDate: {
      short: 'Data de nascimento',
      label: 'Se quem viaja tem menos de 16 anos: quando nasceu?',
      hint: 'O cartão de uma criança vence no máximo no aniversário de dezesseis anos. Nos outros casos, deixe em branco.',
    },
    declaresReturn: {
      short: 'Intenção de voltar',
      label: 'Você pretende voltar ao Japão?',
      hint: 'Então marque “saída temporária” no cartão da inspeção de saída. Quem sai sem marcar perde o status de residência.',
    },
    card: {
      short: 'Cartão de permanência',
      label: 'Você leva o seu cartão de permanência ao sair?',
    },
    passport: { short: 'Passaporte', label: 'Com que documento você viaja?' },
    passportEnds: {
      short: 'Validade do passaporte',
      label: 'Até que dia vale esse passaporte ou documento?',
      hint: 'Necessário para um documento de viagem de refugiado. Com um passaporte, pode deixar em branco.',
    },
    exclusions: {
      short: 'Casos na Imigração',
      label: 'Algum destes casos é o seu?',
      hint: 'Marque o que for verdade. A maioria das pessoas não marca nada.',
    },
    permitEffective: { short: 'Permissão válida desde', label: 'A partir de que dia vale a permissão?' },
    permitEnds: { short: 'Permissão válida até', label: 'Até que dia vale a permissão?' },
    email: {
      short: 'Endereço de e-mail',
      label: 'Endereço de e-mail',
      hint: 'Um que você possa ler no exterior. Escrevemos uma vez para lá, para pedir a sua confirmação.',
    },
    name: { short: 'Nome', label: 'Nome', hint: 'Como devemos chamar você.' },
    language: { short: 'Idioma', label: 'Idioma das mensagens' },
    timeZone: {
      short: 'Lugar',
      label: 'Onde você vai ler as mensagens?',
      hint: 'Elas chegam às nove da manhã nesse lugar.',
    },
  },
  choose: 'Escolha uma opção',
  grants: {
    'five-years': '5 anos',
    'three-years': '3 anos',
    'one-year': '1 ano',
    'six-months': '6 meses',
    'over-3-months': 'Outro período de mais de 3 meses',
    '3-months-or-less': '3 meses ou menos',
    '30-days-or-less': '30 dias ou menos',
    unknown: 'Não sei',
  },
  permits: {
    none: 'Não, ou não sei',
    single: 'Sim, para uma única reentrada, e ainda não usada',
    multiple: 'Sim, para várias reentradas',
  },
  pendings: {
    none: 'Não',
    renewal: 'Sim, para renovar o meu período de permanência',
    change: 'Sim, para mudar o meu status de residência',
    'permanent-residence': 'Sim, para a residência permanente',
  },
  declaresReturns: { yes: 'Sim, vou voltar', no: 'Não, saio definitivamente' },
  cards: {
    held: 'Sim',
    'issued-later': 'Ainda não: a Imigração informou que vai me enviar o cartão depois',
    missing: 'Não, foi perdido, roubado ou devolvido',
    none: 'Nunca recebi um',
  },
  passports: {
    valid: 'Um passaporte válido',
    expired: 'Um passaporte que já terá vencido',
    'refugee-travel-document': 'Um documento de viagem de refugiado do Japão (難民旅行証明書)',
  },
  exclusions: {
    'revocation-hearing': 'Recebi convocação para uma audiência sobre a perda do meu status de residência',
    'departure-hold':
      'A minha saída pode ser retida: respondo a um processo criminal, a polícia me procura ou estou em liberdade com condições',
    'detention-order': 'Há uma ordem de detenção da Imigração (収容令書) contra mim',
    'supervisory-measure': 'Estou sob uma medida de supervisão da Imigração (監理措置)',
    'refugee-application': 'A minha permanência foi concedida porque pedi o reconhecimento como pessoa refugiada',
    'designated-risk': 'A Imigração informou que eu preciso de uma permissão de reentrada',
  },
  usualZones: 'Mais escolhidos',
  allZones: 'Todos os lugares',
  next: 'Em seguida, escrevemos a você uma vez. Nada mais é enviado até você apertar o botão dessa mensagem.',
  button: 'Enviar a mensagem de confirmação',
  leaveEmpty: 'Por favor, deixe este campo vazio',
  tooQuick:
    'Foi bem rápido. Por favor, olhe as suas respostas mais uma vez e aperte o botão de novo. Isso barra programas que preenchem formulários sozinhos.',
};

export const checkMail: CheckMailWords = {
  title: 'Veja o seu e-mail',
  wrote: (email) => `Estamos escrevendo agora para ${email}.`,
  press: 'Abra a mensagem em até 7 dias e aperte o botão na página a que ela leva. Até lá, nada mais é enviado.',
  notArrived: 'Nada depois de dez minutos? Procure na pasta de spam e confira o endereço acima.',
  mostAnHour:
    'Uma caixa de entrada recebe no máximo cinco mensagens como esta por hora, para que ninguém possa enchê-la. Se a sua já recebeu cinco, peça de novo daqui a uma hora:',
  understood: 'O que as suas datas indicam',
  willCome: 'Depois da sua confirmação, virão estas mensagens',
  noLetters:
    'Pelo que você informou, nenhuma data precisa de lembrete ainda. Depois de confirmar, você pode acrescentar datas na sua página.',
  stop: 'Cada mensagem diz como parar. Se você não confirmar em até 7 dias, apagaremos tudo o que você informou.',
  wrongAddress: 'O endereço está errado? Cadastre-se de novo com o certo; o outro cadastro será apagado sozinho.',
  again: 'Cadastrar-se de novo',
};

export const confirm: ConfirmPageWords = {
  title: 'Quer receber os lembretes?',
  text: 'Alguém, provavelmente você, nos pediu para escrever a este endereço antes das datas importantes para quem mora no Japão. Aperte o botão, e os lembretes começam.',
  until:
    'Se ninguém apertar em até 7 dias depois do cadastro, apagaremos tudo o que foi informado e não escreveremos novamente.',
  button: buttons.confirm,
  notYou: 'Se não foi você, não precisa fazer nada. Ou avise agora mesmo:',
};
