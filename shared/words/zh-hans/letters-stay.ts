import type { CardWords, StayWords } from '../section-words';

/** The period of stay, in simplified Chinese. */
export const stay: StayWords = {
  opensSubject: (date) => `现在可以申请了：您的在留期间于${date}届满`,
  opensTitle: '您现在可以申请更新在留期间',
  opens: (date) =>
    `您的在留期间于${date}届满。出入国在留管理厅通常从届满前约三个月起受理更新申请，也就是大约从现在起。`,
  endSubject: (date, days) =>
    days > 0 ? `还有${days}天：您的在留期间于${date}届满` : `今天，${date}，您的在留期间届满`,
  endTitle: (days) => (days > 0 ? '您的在留期间即将届满' : '您的在留期间今天届满'),
  apply: (date) =>
    `请最迟于${date}，到您居住地的地方出入国在留管理局申请更新（在留期間更新）；如果已办理网上申请的用户登记，也可以在网上申请。如果已经申请，请在您的个人页面上填写。`,
  papers: '需要由工作单位、学校或家人提供的材料，请尽早向他们索取。',
  onlyInJapan: '申请时您必须在日本。任何人都不能从国外申请。',
  away: (date) => `您目前看来在国外：请提早回来，以便最迟于${date}在日本提出申请。`,
  pending: {
    renewal: (filed) => `您已于${filed}申请更新在留期间。`,
    change: (filed) => `您已于${filed}申请变更在留资格。`,
    'permanent-residence': (filed) =>
      `您已于${filed}申请永住许可。仅有这项申请并不能使您的在留延续：请在您的在留期间届满之前，另外申请更新在留期间。`,
  },
  continues: (date) =>
    `在该申请尚无结果期间，您可以留在日本，直到结果作出，最迟到${date}为止（特例期間）。新的在留卡必须在此之前领取。`,
  applied:
    '请保管好受理凭证，并留意出入国在留管理厅寄来的信件或电子邮件，其中会说明接下来该做什么。如有结果，请在您的个人页面上填写。',
  otherwise:
    '没有申请就在那一天之后继续停留，属于非法滞留（不法残留），可能导致强制遣返（退去強制）。如果人在国外，再入国的许可会随在留期间一起结束。',
  otherwiseWaiting: (date) =>
    `如果手续到${date}还没有办完，即使还没有任何结果，继续停留也属于非法滞留（不法残留），可能导致强制遣返（退去強制）。`,
  passedSubject: (date) => `您更新在留期间了吗？它已于${date}届满`,
  passedTitle: '您更新在留期间了吗？',
  passed: (date) => `我们所知道的在留期间已于${date}届满。`,
  renewed: '如果已经更新：请在您的个人页面上填写新的日期，以便我们今后继续提醒您。',
  waiting:
    '如果您在那一天之前已经申请、正在等待结果：请在您的个人页面上填写这项申请。通常您可以停留到结果作出为止，最长两个月。',
  neither: '如果两者都不是：请今天就致电出入国在留管理厅。电话号码在本邮件末尾。',
  button: '填写新的日期',
};

/** The residence card, in simplified Chinese. */
export const card: CardWords = {
  names: { card: '在留卡', certificate: '特别永住者证明书' },
  opensSubject: (paper, date) => `您不久就可以更新${paper}；它于${date}到期`,
  opensTitle: (paper) => `您不久就可以更新${paper}`,
  opens: (date) =>
    `它于${date}到期。可以更新的时期大约从现在开始；有些窗口从到期前两个月起才受理，所以请先询问。请在到期前一个月办好。`,
  endSubject: (paper, date, days) =>
    days > 0 ? `还有${days}天：请最迟于${date}更新您的${paper}` : `今天，${date}，您的${paper}到期`,
  endTitle: (paper, days) => (days > 0 ? `您的${paper}即将到期` : `您的${paper}今天到期`),
  where: {
    card: '请到您居住地的地方出入国在留管理局更新。通常免费，当天即可办好。请带上护照、在留卡和照片。',
    certificate: '请到您居住地的市区町村政府窗口更新特别永住者证明书（特別永住者証明書）。',
  },
  early: '如果因无法避免的理由，那几个月您会在国外，可以提前申请。请带上能证明理由的材料，例如调职令。',
  onlyInJapan: (paper) => `${paper}只能在日本更新。`,
  otherwise: (paper) =>
    `您的在留资格不会随${paper}到期而终止。但是，不按时更新会受到处罚；没有有效的${paper}，就不能以视同再入国许可（みなし再入国許可）出境；持有过期的${paper}，航空公司可能不让您登机。`,
  passedSubject: (paper, date) => `您更新${paper}了吗？它已于${date}到期`,
  passedTitle: (paper) => `您更新${paper}了吗？`,
  passed: (paper, date) => `我们所知道的${paper}已于${date}到期。`,
  renewed: '如果已经更新：请在您的个人页面上填写新的日期，以便我们今后继续提醒您。',
  notRenewed: '如果还没有更新：人在日本请立即更新，人在国外请一回来就更新。您的在留资格不会随它到期而终止。',
  button: '填写新的日期',
};
