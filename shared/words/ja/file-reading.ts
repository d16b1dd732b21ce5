import { columnHeadings } from '../../roster/columns';
import type { FileReadingWords } from '../file-reading-words';

const rows = (count: number): string => `${count.toLocaleString('en')}行`;
const notSent = 'まだ何も送られていません。';

/** What is said about how we read a file, in Japanese. */
export const fileReading: FileReadingWords = {
  look: {
    title: 'ファイルをこのように読みました',
    text: '違うところがあれば直してください。ファイルを読み直すだけで、ほかには何も起こりません。',
    encoding: '文字コード',
    delimiter: 'セルの区切り',
    headingRow: '見出しのある行',
    dateOrder: (heading) => `「${heading}」の日付`,
    columns: { heading: '見出し', means: '読み方', samples: '最初のセル' },
    unknown: '読まない',
    asIs: 'このまま',
    choose: '選んでください',
    ignore: 'この列は読まない',
    button: 'ファイルを読み直す',
    workbook: 'Excelのブックです。最初のシートを読みます。',
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16（リトルエンディアン）',
    'utf-16be': 'UTF-16（ビッグエンディアン）',
    cp932: 'シフトJIS（Windowsの日本語、CP932）',
  },
  delimiters: { ',': 'カンマ', '\t': 'タブ', ';': 'セミコロン' },
  dateOrders: { 'day-first': '日が先、月があと', 'month-first': '月が先、日があと' },
  columnName: (column) => columnHeadings[column],
  row: (rowNumber) => `${rowNumber}行目`,
  wholeRow: '行全体',
  progress: (done, total) => `${total}人中${done}人`,
  check: {
    before: 'まず、お使いのパソコンの中でファイルを確認します。ボタンを押すまで何も送られません。',
    reading: (file) => `「${file}」をお使いのパソコンの中で読んでいます。${notSent}`,
    progress: (done, total) => `${rows(total)}のうち${rows(done)}を確認しました`,
    allGood: (file, count) =>
      `「${file}」の${rows(count)}は、すべて使えます。${notSent}送ると、何がどう変わるかを確認できます。別のファイルを選ぶこともできます。`,
    someWrong: (file, good, wrong) =>
      `「${file}」の${rows(good)}は使えます。${rows(wrong)}に直すところがあります（下に示します）。${notSent}直したファイルを選び直しても、このまま送ってもかまいません。間違いのある行は取り込まず、その行だけのファイルにしてお返しします。`,
    asking: (file, count) =>
      `「${file}」を開けましたが、${count}つ確認したいことがあります。${notSent}送ったあとにお尋ねします。お答えいただくまで何も変わりません。`,
    unreadable: (file, why) => `「${file}」は読めません。${why}${notSent}`,
    tooLarge: (file, megabytes) =>
      `「${file}」は${megabytes}MBより大きいため送れません。いくつかのファイルに分けるか、使わない列を削除してください。${notSent}`,
    failed: (file) => `「${file}」をここでは確認できませんでした。${notSent}送っていただければ、そのときに確認します。`,
    lookTitle: 'このように読みました',
    lookText: '違うところがあれば、ファイルを送ったあとに直せます。それまで何も起こりません。',
    willAsk: 'お尋ねします',
    questionsTitle: '送ったあとにお尋ねすること',
    missing: (columns) => `必要な列ですが、見出しが見つかりません：${columns.join('、')}。`,
    questions: {
      heading: (heading) => `「${heading}」の意味`,
      'date-order': (heading) => `「${heading}」の日付は、日と月のどちらが先か`,
      encoding: () => '氏名が正しく読める文字コード',
    },
    mendTitle: '直すところ',
    mendText: '影響の大きいものから順に並べています。行の番号は、表計算ソフトに表示される番号です。',
    more: (count) => `直すところのある行は、あと${rows(count)}あります。送ったあとに、すべてダウンロードできます。`,
  },
};
