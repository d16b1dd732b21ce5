import type { CheckPageWords } from '../../check-page-words';

/** What the first page says around its form, in Filipino. */
export const check: CheckPageWords = {
  step: (position, of) => `Hakbang ${position} sa ${of}`,
  next: 'Susunod',
  back: 'Bumalik',
  seldom: 'Walang card, di-karaniwang pasaporte, o may kaso sa Immigration o sa korte?',
  nothingMore: 'Para sa inilagay ninyo, wala nang ibang itatanong dito.',
  answer: {
    title: 'Ang sagot',
    asOf: (date) => `Kinuwenta para sa ${date} sa Japan. Walang na-save sa mga inilagay ninyo.`,
    waiting: 'Ilagay ang araw ng inyong pag-alis at ang inyong status ng paninirahan, at lalabas dito ang sagot.',
    unclear: 'May petsang hindi pa mabasa. Itama ito, at lalabas dito ang sagot.',
    show: 'Ipakita ang sagot',
    goOn: 'Magpatuloy sa mga paalala',
    offline:
      'Sa device na ito kinukuwenta ang sagot. Walang ipinadadala hangga’t hindi ninyo napipindot ang button ng huling hakbang.',
  },
  slider: {
    title: 'Paano kung sa ibang araw kayo bumalik?',
    text: 'Galawin ang slider upang makita kung saan nagbabago ang sagot. Isang araw ang galaw sa bawat pindot ng arrow key.',
    label: 'Araw ng pagbalik',
    value: (date, verdict) => `${date}. ${verdict}`,
    between: (from, to, verdict) => `Kung babalik mula ${from} hanggang ${to}: ${verdict}`,
    from: (date, verdict) => `Kung babalik sa ${date} o mas huli: ${verdict}`,
    same: 'Pareho ang sagot para sa lahat ng araw sa slider na ito.',
  },
  remind: {
    title: 'Paalalahanan po ba namin kayo?',
    text: 'Sumusulat kami sa inyo bago ang bawat araw na mahalaga: libre, sa inyong wika, at maaari ninyong ihinto anumang oras.',
    button: 'Gawing mga paalala ito',
  },
  review: {
    title: 'Suriin ang inyong mga sagot',
    text: 'Wala pang na-save at wala pang ipinadala. Pakibasa po ito nang isa pang beses.',
    change: 'Baguhin',
    changeOf: (what) => `Baguhin: ${what}`,
    notGiven: 'Hindi inilagay',
    letters: 'Darating ang mga sulat na ito',
    noLetters:
      'Ayon sa inilagay ninyo, wala pang petsang kailangan ng paalala. Makapagdaragdag kayo ng mga petsa sa inyong sariling page pagkatapos magkumpirma.',
    stop: 'Sinasabi ng bawat sulat kung paano ihinto ang lahat: isang pindot, hindi kailangan ng dahilan.',
    family: 'Maidaragdag ninyo ang mga kapamilya sa inyong sariling page, pagkatapos ninyong magkumpirma.',
  },
};
