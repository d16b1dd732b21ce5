import type { CardPageWords } from '../../card-page-words';

/** What the counter card says, in traditional Chinese. */
export const card: CardPageWords = {
  title: '窗口出示卡',
  text: '請在機場、航空公司或出入國在留管理廳出示。卡上用日語寫明您是暫時出境，並會再回日本。',
  print: '要列印時，請在瀏覽器的選單中選擇「列印」。列印出來是明信片大小（A6），每位旅客一張。螢幕截圖也可以。',
  keepSafe: '方形的 QR 碼會開啟您的個人頁面。請像護照一樣妥善保管這張卡。',
  none: '還沒有卡，因為沒有登記旅行。請先在您的個人頁面上新增旅行。',
  back: '返回您的個人頁面',
  onCard: {
    title: '暫時出境，將再次入境',
    lastDay: '回到日本的最後一天',
    unknownDay: '請向出入國在留管理廳確認',
    departs: '離開日本',
    returns: '計劃回來的日子',
    stayEnds: '在留期間屆滿',
    cardEnds: '在留卡到期',
    basisLabel: '回來所依據的是',
    basis: {
      'special-reentry': '視同再入國許可',
      'reentry-permit': '再入國許可',
      'refugee-travel-document': '難民旅行證明書',
    },
    because: '理由',
    carry: '隨身攜帶',
    papers: {
      'special-reentry': '護照和在留卡。請在出境卡上勾選「暫時出境」。',
      'reentry-permit': '貼有再入國許可的護照和在留卡。',
      'refugee-travel-document': '難民旅行證明書和在留卡。',
    },
    ownPage: '我的頁面',
    madeOn: (date) => `這不是官方文件。根據旅客填寫的日期，於${date}計算。`,
  },
};
