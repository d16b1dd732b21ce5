import type { CardPageWords } from '../../card-page-words';

/** What the counter card says, in simplified Chinese. */
export const card: CardPageWords = {
  title: '窗口出示卡',
  text: '请在机场、航空公司或出入国在留管理厅出示。卡上用日语写明您是暂时出境，并会再回日本。',
  print: '要打印时，请在浏览器的菜单中选择“打印”。打印出来是明信片大小（A6），每位旅行者一张。截屏也可以。',
  keepSafe: '方形的二维码会打开您的个人页面。请像护照一样妥善保管这张卡。',
  none: '还没有卡，因为没有登记旅行。请先在您的个人页面上添加旅行。',
  back: '返回您的个人页面',
  onCard: {
    title: '暂时出境，将再次入境',
    lastDay: '回到日本的最后一天',
    unknownDay: '请向出入国在留管理厅确认',
    departs: '离开日本',
    returns: '计划回来的日子',
    stayEnds: '在留期间届满',
    cardEnds: '在留卡到期',
    basisLabel: '回来所依据的是',
    basis: {
      'special-reentry': '视同再入国许可',
      'reentry-permit': '再入国许可',
      'refugee-travel-document': '难民旅行证明书',
    },
    because: '理由',
    carry: '随身携带',
    papers: {
      'special-reentry': '护照和在留卡。请在出境卡上勾选“暂时出境”。',
      'reentry-permit': '贴有再入国许可的护照和在留卡。',
      'refugee-travel-document': '难民旅行证明书和在留卡。',
    },
    ownPage: '我的页面',
    madeOn: (date) => `这不是官方文件。根据旅行者填写的日期，于${date}计算。`,
  },
};
