import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in Brazilian Portuguese. */
export const buttons: ButtonNames = {
  confirm: 'Sim, confirmo os meus lembretes',
  seen: 'Eu vi este aviso',
  back: 'Já voltei',
  stop: 'Parar todas as mensagens',
  keep: 'Ficar com os meus lembretes só para mim',
  startAgain: 'Recomeçar os meus lembretes',
};
