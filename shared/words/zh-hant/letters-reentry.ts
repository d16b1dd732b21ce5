import type { DepartureWords, ReentryWords } from '../section-words';
import { buttons } from './buttons';

/** Coming back to Japan, in traditional Chinese. */
export const reentry: ReentryWords = {
  returnSubject: (date, days) =>
    days > 0 ? `還有${days}天：請最遲於${date}回到日本` : `今天是最後一天：請在${date}當天回到日本`,
  returnTitle: (days) => (days > 0 ? '請如期回到日本' : '今天是回到日本的最後一天'),
  aim: (stayEnds, limit) =>
    `您的在留期間於${stayEnds}屆滿。由於您在屆滿之前提出了申請，您再入國的許可看來最遲可以延續到${limit}，但在您的申請作出結果的當天就會結束。因此，請以${stayEnds}為目標。`,
  planFlight: (date) => `請安排好班機，最遲於${date}抵達日本。`,
  bookFlight: (date) => `如果還沒有訂機票，請現在就訂，並最遲於${date}抵達日本。`,
  flyNow: (date) => `請現在就搭飛機回來。即使班機延誤或取消，最後一天仍然是${date}，不會順延。`,
  landToday: (date) =>
    `請搭乘能及時抵達日本的下一班飛機。入境審查（上陸審査）必須在日本時間${date}的24時（當天結束的午夜）之前完成。`,
  notExtendable:
    '視同再入國許可（みなし再入国許可）在國外不能延長：在大使館不行，線上也不行，不論什麼理由都不行。在國外也不能把它換成再入國許可（再入国許可）。',
  extendable: (until, years) =>
    `如果因為生病等無法避免的原因而不能回來：日本的大使館或領事館可以延長再入國許可（再入国許可）的有效期，但只能在許可有效期間內辦理，所以請在${until}結束之前到該處申請。最多延長一年，不能超過許可生效之日起${years}年，也不能超過您的在留期間。請帶上護照、在留卡和能證明理由的文件。`,
  stayNotRenewedAbroad: (date) =>
    `您的在留期間本身於${date}屆滿，在國外無法延長。只能在日本更新，並且要在這一天或之前提出申請，所以請提早回來，以便趕上申請。`,
  askMission: (date) =>
    `如果無法如期回來，請在${date}之前向日本的大使館或領事館詢問，您的難民旅行證明書（難民旅行証明書）能否延長。`,
  carry: (papers) => `請隨身攜帶${papers}。如果換了新護照，請把舊護照也一起帶來。`,
  papers: {
    card: '您的護照和在留卡',
    certificate: '您的護照和特別永住者證明書',
    passport: '您的護照',
    permit: '貼有再入國許可的護照和在留卡',
    'travel-document': '您的難民旅行證明書和在留卡',
  },
  pressBack: `回到日本後，請在您的個人頁面上按「${buttons.back}」，這些郵件就會停止。`,
  lost: {
    status: (date) =>
      `如果到${date}結束時您還沒有回到日本，即使在留卡上寫著更晚的日期，您的在留資格也會終止。要再次在日本生活，您需要新的簽證，通常還需要新的在留資格認定證明書（在留資格認定証明書）。`,
    'permanent-residence': (date) =>
      `如果到${date}結束時您還沒有回到日本，您的永住資格就會終止。在留資格認定證明書（在留資格認定証明書）不能使它恢復：通常您必須從別的在留資格重新開始。`,
    'special-permanent-residence': (date) => `如果到${date}結束時您還沒有回到日本，您就會失去特別永住者的身分。`,
  },
  continuationSubject: (date, days) =>
    days > 0
      ? `還有${days}天：請最遲於${date}回到日本，如有審查結果則會提前`
      : `今天是最後一天，${date}：請在日本時間24時之前回到日本`,
  continuationTitle: '回到日本的最後一天臨近了，而且有可能提前到來',
  continuation: (stayEnded, limit) =>
    `您的在留期間已於${stayEnded}屆滿。只因為您的申請還沒有結果，您再入國的許可看來才作為特例期間（特例期間）得以延續，最遲到${limit}為止。`,
  voidOnDecision:
    '一有結果即失效：在您的申請作出結果的當天，這段時間立即結束；即使您在國外，即使那一天更早，也是如此。',
  finishInJapan: (date) => `您的申請手續必須最遲於${date}在日本辦完，並在日本領取新的在留卡。`,
  decided: '如果您已得知申請結果，請今天就在您的個人頁面上填寫：最後一天可能已經改變。',
  passedSubject: (date) => `最後一天是${date}：您回到日本了嗎？`,
  passedTitle: '回到日本的最後一天已經過去',
  passedBack: `如果您已回來：請在您的個人頁面上按「${buttons.back}」，這些郵件就會停止。`,
  passedAway:
    '如果您仍在國外：根據這些日期，您再入國的許可已經結束。在搭飛機之前，請先弄清楚自己目前的狀況。您可以向以下地方諮詢：',
  passedSteps: [
    '請致電出入國在留管理廳，說明您的出境日期、在留資格和遲歸的理由。電話號碼在本郵件末尾。',
    '請向最近的日本大使館或領事館詢問，您現在需要哪種簽證。',
    '請保留所有能說明您為何無法回來的文件：診斷書、班機取消的證明、邊境關閉的證明等。',
    '已失效的在留卡必須在14天內交還出入國在留管理廳。',
    '請告訴您的公司或學校。在出入國在留管理廳確認您的在留資格之前，請不要在日本工作。',
  ],
  backSubject: (date) => `您回到日本了嗎？您原計劃於${date}回來`,
  backTitle: '您回到日本了嗎？',
  backPlanned: (date) => `您原計劃於${date}回來。`,
  backYes: `如果您已回來：請在您的個人頁面上按「${buttons.back}」。按一下，有關這次旅行的郵件就會停止。`,
  backNo: '如果您還在國外：請在那裡填寫新的回日本日期，我們會對照最後一天為您核對。',
  backButton: '在我的個人頁面上回答',
  yearlySubject: (date) => `現在無需做任何事：您回到日本的最後一天是${date}`,
  yearlyTitle: '您的登記仍然有效。現在無需做任何事。',
  yearly:
    '在您長期離開日本期間，我們每年寄一封郵件，告訴您提醒仍然有效。如果您的計劃、護照或電子郵件地址有變化，也請在您的個人頁面上更改。',
};

/** Before leaving Japan, in traditional Chinese. */
export const departure: DepartureWords = {
  subject: (date, days) =>
    days > 0
      ? `還有${days}天，您將於${date}出境：請勾選「暫時出境」（一時的な出国）`
      : `您於${date}出境：請勾選「暫時出境」（一時的な出国）`,
  subjectPermit: (date, days) =>
    days > 0
      ? `還有${days}天，您將於${date}出境：請先取得再入國許可（再入国許可）`
      : `您於${date}出境：請先取得再入國許可（再入国許可）`,
  title: '離開日本之前',
  permitTitle: '請先取得再入國許可',
  permitApply: (date) =>
    `這次旅行您看來需要再入國許可（再入国許可）。請在${date}出境之前的工作日，到您居住地的地方出入國在留管理局申請。請帶上護照和在留卡。多數情況下當天即可取得。`,
  returnsTooLate: (returns, limit) => `您計劃於${returns}回來。如果沒有再入國許可，回到日本的最後一天將是${limit}。`,
  permitNotAbroad: '離開日本之後，任何人都無法取得再入國許可：在大使館不行，線上也不行。',
  beforeTitle: '出境的時候',
  tick: '請在供會再回日本的人填寫的出境卡（再入国用EDカード）上，勾選「暫時出境，將再次入境」（一時的な出国であり、再入国する予定です）。如果沒有勾選，您的在留資格會在出境時終止，視同再入國許可（みなし再入国許可）也就沒有了。',
  show: (papers) => `請隨身攜帶${papers}，並向審查官出示。回來的時候也需要這些證件。`,
  gates: '自動通關閘門不能代替這張卡：在那裡也請填寫並繳交。',
  otherwise: '沒有再入國許可、也沒有表明將會回來就出境的人，會在當天失去在留資格。',
};
