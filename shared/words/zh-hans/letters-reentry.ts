import type { DepartureWords, ReentryWords } from '../section-words';
import { buttons } from './buttons';

/** Coming back to Japan, in simplified Chinese. */
export const reentry: ReentryWords = {
  returnSubject: (date, days) =>
    days > 0 ? `还有${days}天：请最迟于${date}回到日本` : `今天是最后一天：请在${date}当天回到日本`,
  returnTitle: (days) => (days > 0 ? '请按时回到日本' : '今天是回到日本的最后一天'),
  aim: (stayEnds, limit) =>
    `您的在留期间于${stayEnds}届满。由于您在届满之前提交了申请，您再入国的许可看来最迟可以延续到${limit}，但在您的申请作出结果的当天就会结束。因此，请以${stayEnds}为目标。`,
  planFlight: (date) => `请安排好航班，最迟于${date}抵达日本。`,
  bookFlight: (date) => `如果还没有预订航班，请现在就预订，并最迟于${date}抵达日本。`,
  flyNow: (date) => `请现在就乘飞机回来。即使航班延误或取消，最后一天仍然是${date}，不会顺延。`,
  landToday: (date) =>
    `请乘坐能及时抵达日本的下一个航班。入境审查（上陸審査）必须在日本时间${date}的24时（当天结束的午夜）之前完成。`,
  notExtendable:
    '视同再入国许可（みなし再入国許可）在国外不能延长：在大使馆不行，在网上也不行，不论什么理由都不行。在国外也不能把它换成再入国许可（再入国許可）。',
  extendable: (until, years) =>
    `如果因为生病等无法避免的原因而不能回来：日本的大使馆或领事馆可以延长再入国许可（再入国許可）的有效期，但只能在许可有效期间内办理，所以请在${until}结束之前到那里申请。最多延长一年，不能超过许可生效之日起${years}年，也不能超过您的在留期间。请带上护照、在留卡和能证明理由的材料。`,
  stayNotRenewedAbroad: (date) =>
    `您的在留期间本身于${date}届满，在国外无法延长。只能在日本更新，并且要在这一天或之前提出申请，所以请提早回来，以便赶上申请。`,
  askMission: (date) =>
    `如果不能按时回来，请在${date}之前向日本的大使馆或领事馆询问，您的难民旅行证明书（難民旅行証明書）能否延长。`,
  carry: (papers) => `请随身携带${papers}。如果换了新护照，请把旧护照也一起带来。`,
  papers: {
    card: '您的护照和在留卡',
    certificate: '您的护照和特别永住者证明书',
    passport: '您的护照',
    permit: '贴有再入国许可的护照和在留卡',
    'travel-document': '您的难民旅行证明书和在留卡',
  },
  pressBack: `回到日本后，请在您的个人页面上点击“${buttons.back}”，这些邮件就会停止。`,
  lost: {
    status: (date) =>
      `如果到${date}结束时您还没有回到日本，即使在留卡上写着更晚的日期，您的在留资格也会终止。要再次在日本生活，您需要新的签证，通常还需要新的在留资格认定证明书（在留資格認定証明書）。`,
    'permanent-residence': (date) =>
      `如果到${date}结束时您还没有回到日本，您的永住资格就会终止。在留资格认定证明书（在留資格認定証明書）不能使它恢复：通常您必须从别的在留资格重新开始。`,
    'special-permanent-residence': (date) => `如果到${date}结束时您还没有回到日本，您就会失去特别永住者的身份。`,
  },
  continuationSubject: (date, days) =>
    days > 0
      ? `还有${days}天：请最迟于${date}回到日本，如有审批结果则会提前`
      : `今天是最后一天，${date}：请在日本时间24时之前回到日本`,
  continuationTitle: '回到日本的最后一天临近了，而且有可能提前到来',
  continuation: (stayEnded, limit) =>
    `您的在留期间已于${stayEnded}届满。只因为您的申请还没有结果，您再入国的许可看来才作为特例期间（特例期間）得以延续，最迟到${limit}为止。`,
  voidOnDecision:
    '一有结果即失效：在您的申请作出结果的当天，这段时间立即结束；即使您在国外，即使那一天更早，也是如此。',
  finishInJapan: (date) => `您的申请手续必须最迟于${date}在日本办完，并在日本领取新的在留卡。`,
  decided: '如果您已得知申请结果，请今天就在您的个人页面上填写：最后一天可能已经改变。',
  passedSubject: (date) => `最后一天是${date}：您回到日本了吗？`,
  passedTitle: '回到日本的最后一天已经过去',
  passedBack: `如果您已回来：请在您的个人页面上点击“${buttons.back}”，这些邮件就会停止。`,
  passedAway:
    '如果您仍在国外：根据这些日期，您再入国的许可已经结束。在乘飞机之前，请先弄清楚自己目前的状况。您可以向以下地方咨询：',
  passedSteps: [
    '请致电出入国在留管理厅，说明您的出境日期、在留资格和迟归的理由。电话号码在本邮件末尾。',
    '请向最近的日本大使馆或领事馆询问，您现在需要哪种签证。',
    '请保留所有能说明您为何无法回来的材料：诊断书、航班取消的证明、边境关闭的证明等。',
    '已失效的在留卡必须在14天内交还出入国在留管理厅。',
    '请告诉您的工作单位或学校。在出入国在留管理厅确认您的在留资格之前，请不要在日本工作。',
  ],
  backSubject: (date) => `您回到日本了吗？您原计划于${date}回来`,
  backTitle: '您回到日本了吗？',
  backPlanned: (date) => `您原计划于${date}回来。`,
  backYes: `如果您已回来：请在您的个人页面上点击“${buttons.back}”。点击一次，有关这次旅行的邮件就会停止。`,
  backNo: '如果您还在国外：请在那里填写新的回日本日期，我们会对照最后一天进行核对。',
  backButton: '在我的个人页面上回答',
  yearlySubject: (date) => `现在无需做任何事：您回到日本的最后一天是${date}`,
  yearlyTitle: '您的登记仍在。现在无需做任何事。',
  yearly:
    '在您长期离开日本期间，我们每年发一次邮件，告诉您提醒仍然有效。如果您的计划、护照或邮箱地址有变化，也请在您的个人页面上更改。',
};

/** Before leaving Japan, in simplified Chinese. */
export const departure: DepartureWords = {
  subject: (date, days) =>
    days > 0
      ? `还有${days}天，您将于${date}出境：请勾选“暂时出境”（一時的な出国）`
      : `您于${date}出境：请勾选“暂时出境”（一時的な出国）`,
  subjectPermit: (date, days) =>
    days > 0
      ? `还有${days}天，您将于${date}出境：请先取得再入国许可（再入国許可）`
      : `您于${date}出境：请先取得再入国许可（再入国許可）`,
  title: '离开日本之前',
  permitTitle: '请先取得再入国许可',
  permitApply: (date) =>
    `这次旅行您看来需要再入国许可（再入国許可）。请在${date}出境之前的工作日，到您居住地的地方出入国在留管理局申请。请带上护照和在留卡。多数情况下当天即可取得。`,
  returnsTooLate: (returns, limit) => `您计划于${returns}回来。如果没有再入国许可，回到日本的最后一天将是${limit}。`,
  permitNotAbroad: '离开日本之后，任何人都无法取得再入国许可：在大使馆不行，在网上也不行。',
  beforeTitle: '出境的时候',
  tick: '请在供会再回日本的人填写的出境卡（再入国用EDカード）上，勾选“暂时出境，将再次入境”（一時的な出国であり、再入国する予定です）。如果没有勾选，您的在留资格会在出境时终止，视同再入国许可（みなし再入国許可）也就没有了。',
  show: (papers) => `请随身携带${papers}，并向审查官出示。回来的时候也需要这些证件。`,
  gates: '自动通关闸机不能代替这张卡：在那里也请填写并提交。',
  otherwise: '没有再入国许可、也没有表明将会回来就出境的人，会在当天失去在留资格。',
};
