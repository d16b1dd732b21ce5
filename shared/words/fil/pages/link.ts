import type { LinkPageWords } from '../../link-page-words';

/** What the page says that sends a lost link again, in Filipino. */
export const link: LinkPageWords = {
  leadsHere: 'Ipadala muli ang aking link',
  registered: 'Nakarehistro na po ba kayo?',
  ask: {
    title: 'Ipadala muli ang aking link',
    text: 'I-type ang e-mail address na ginamit ninyo sa pagrehistro. Magpapadala kami roon ng sulat na may link sa inyong sariling page.',
    email: { label: 'Ang inyong e-mail address', short: 'Inyong e-mail address' },
    button: 'Ipadala ang aking link',
  },
  sent: {
    title: 'Pakitingnan po ang inyong mailbox',
    text: 'Kung nakarehistro ang address na ito, papunta na ang sulat na may link at darating sa loob ng ilang minuto. Para sa inyong kaligtasan, pareho ang sinasabi ng page na ito tungkol sa bawat address.',
    notArrivedTitle: 'Kung walang dumating na sulat',
    notArrived: [
      'Tingnan ang folder para sa spam o promosyon.',
      'Maaaring ibang address ang ginamit ninyo sa pagrehistro, o ginamit ng inyong employer ang address ninyo sa trabaho. Subukan iyon.',
      'Ipinapadala namin ang link nang hindi hihigit sa isang beses bawat sampung minuto at tatlong beses bawat araw.',
      'Kung matagal na kayong huminto, o hindi kailanman nagkumpirma, nabura na ang inyong rehistro. Kung gayon, magrehistrong muli po.',
    ],
    again: 'Subukan ang ibang address',
    register: 'Magrehistro',
  },
};
