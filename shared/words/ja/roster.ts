import { columnHeadings } from '../../roster/columns';
import type { CellError, FileProblem } from '../../roster/reading';
import type { RosterTexts } from '../../roster/texts';
import { languages } from '../languages';

const quoted = ({ value = '' }: CellError): string => `「${value}」`;
const rows = ({ rows = [] }: CellError): string => rows.map((row) => `${row}行目`).join('、');

/** What is wrong in an employer's file and what to write instead, in Japanese. */
export const rosterWords: RosterTexts = {
  cells: {
    'too-few-cells': ({ cells }) =>
      `見出しは${cells?.expected}列ですが、この行には${cells?.found}列しかありません。値がない列も空欄のまま残し、見出しと列をそろえてください。`,
    'too-many-cells': ({ cells }) =>
      `見出しは${cells?.expected}列ですが、この行には${cells?.found}列あります。カンマを含む文字は「"」で囲むか、余分な列を削除してください。`,
    missing: () => '必須の項目です。入力してください。',
    'needed-with': ({ with: other }) =>
      `「${other === undefined ? '関連する項目' : columnHeadings[other]}」が入力されている場合は必須です。両方を入力するか、両方を空欄にしてください。`,
    'too-long': () => '長すぎます。短くしてください。',
    'forbidden-characters': () => '使用できない見えない文字が含まれています。入力し直してください。',
    'characters-lost': (error) =>
      `${quoted(error)}には、ファイルの保存時に失われた文字があります。入力し直してください。`,
    formula: (error) =>
      `${quoted(error)}は、表計算ソフトで数式として実行される文字で始まっています。先頭の「=」「+」「-」「@」を取り除いてください。`,
    'number-mangled': (error) =>
      `${quoted(error)}は表計算ソフトで桁が失われています。列の書式を「文字列」にして、番号全体を入力し直してください。`,
    duplicate: (error) =>
      `${quoted(error)}は${rows(error)}にもあります。1人につき1行にしてください。2回目の渡航は、1回目の帰国後に改めてアップロードしてください。`,
    'email-invalid': (error) =>
      `${quoted(error)}はメールアドレスではありません。name@example.com のように入力してください。`,
    'language-unknown': (error) =>
      `${quoted(error)}にはまだ対応していません。${languages.join('、')} のいずれかを入力してください。空欄の場合は日本語になります。`,
    'time-zone-unknown': (error) =>
      `${quoted(error)}というタイムゾーンは見つかりません。Asia/Tokyo や America/New_York のように入力してください。空欄の場合は Asia/Tokyo になります。`,
    'status-unknown': (error) =>
      `${quoted(error)}という在留資格はありません。「留学」のように、在留カードに記載のとおり入力してください。`,
    'status-needs-number': (error) =>
      `${quoted(error)}には複数の種類があります。「特定技能1号」のように、在留カードに記載の号数まで入力してください。`,
    'granted-period-unreadable': (error) =>
      `${quoted(error)}は在留期間として読み取れません。「5年」「6月」「30日」のように、許可された期間を入力するか、空欄にしてください。`,
    'date-unreadable': (error) =>
      `${quoted(error)}は日付として読み取れません。2027-03-27 のように西暦の年月日を入力してください。`,
    'date-order-unclear': (error) =>
      `${quoted(error)}は、どちらの数字が月でどちらが日か確実に判断できません。2027-03-27 のように年から入力してください。`,
    'no-such-date': (error) => `${quoted(error)}は暦にない日付です。月と日を確認してください。`,
    'permit-unknown': (error) =>
      `${quoted(error)}という再入国許可の種類はありません。「1回限り」または「数次」と入力してください。許可がない場合は空欄にしてください。`,
    'yes-or-no-unreadable': (error) =>
      `${quoted(error)}は「はい」か「いいえ」か判断できません。「はい」または「いいえ」と入力してください。空欄の場合は「いいえ」になります。`,
    'pending-unknown': (error) =>
      `${quoted(error)}という手続には対応していません。「更新」「変更」「永住」のいずれかを入力してください。申請中でない場合は空欄にしてください。`,
    'returns-before-departure': () => '再入国予定日が出国日より前です。両方の日付を確認してください。',
    'returned-before-departure': () => '再入国日が出国日より前です。両方の日付を確認してください。',
    'permit-ends-before-effective': () => '再入国許可の有効期限が発効日より前です。両方の日付を確認してください。',
    'decided-before-filed': () => '結果の日付が申請日より前です。両方の日付を確認してください。',
  },
  file: (problem: FileProblem): string => {
    switch (problem.code) {
      case 'file-empty':
        return 'ファイルが空です。表をもう一度CSV形式で保存し、アップロードしてください。';
      case 'file-not-a-table':
        return 'このファイルは表ではなく、ウェブページ、PDFまたは画像です。表をExcelで開き、.xlsxまたはCSV形式で保存してアップロードしてください。';
      case 'file-without-rows':
        return '見出しの下に行がありません。1人につき1行を入力し、もう一度アップロードしてください。';
      case 'file-missing-columns':
        return `次の見出しがありません：${problem.columns.map((column) => `${columnHeadings[column]}（${column}）`).join('、')}。この列を追加して、もう一度アップロードしてください。`;
      case 'file-duplicate-columns':
        return `同じ意味の見出しが2つ以上あります：${problem.headings.join('、')}。1つだけ残して、もう一度アップロードしてください。`;
      case 'file-quote-not-closed':
        return `${problem.rowNumber}行目の「"」が閉じられていないため、それ以降の行を読み取れません。「"」を閉じるか削除して、もう一度アップロードしてください。`;
      case 'workbook-broken':
        return 'ファイルが壊れているようで、開けません。Excelで開き、もう一度.xlsxまたはCSV形式で保存してアップロードしてください。';
      case 'workbook-protected':
        return 'ファイルにパスワードがかかっています。パスワードを外したコピーを保存し、アップロードしてください。';
      case 'workbook-empty':
        return '最初のシートが空です。表を最初のシートに入れて、もう一度アップロードしてください。';
      case 'workbook-old':
        return '古い形式（.xls）のファイルです。Excelで.xlsxまたはCSV形式で保存し、アップロードしてください。';
    }
  },
};
