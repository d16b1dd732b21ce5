import type { LinkPageWords } from '../../link-page-words';

/** What the page says that sends a lost link again, in Brazilian Portuguese. */
export const link: LinkPageWords = {
  leadsHere: 'Enviar o meu link de novo',
  registered: 'Já tem cadastro?',
  ask: {
    title: 'Enviar o meu link de novo',
    text: 'Digite o endereço de e-mail do seu cadastro. Enviamos para lá uma mensagem com o link da sua página.',
    email: { label: 'Seu endereço de e-mail', short: 'Endereço de e-mail' },
    button: 'Enviar o meu link',
  },
  sent: {
    title: 'Veja a sua caixa de entrada',
    text: 'Se este endereço estiver cadastrado, uma mensagem com o link está a caminho e chega em poucos minutos. Para a sua segurança, esta página diz o mesmo sobre qualquer endereço.',
    notArrivedTitle: 'Se nenhuma mensagem chegar',
    notArrived: [
      'Procure na pasta de spam ou de promoções.',
      'Talvez o cadastro tenha sido feito com outro endereço, ou o seu empregador tenha usado o seu endereço do trabalho. Tente esse.',
      'Enviamos o link no máximo uma vez a cada dez minutos e três vezes por dia.',
      'Se você parou há muito tempo, ou nunca confirmou, o seu cadastro foi apagado. Nesse caso, cadastre-se de novo.',
    ],
    again: 'Tentar outro endereço',
    register: 'Cadastrar-se',
  },
};
