import type { Status } from '../rules/facts';

/**
 * How people write each status of residence without a number: the official English and Japanese, then usual short forms.
 * Source: Immigration Act, appended tables I and II, and the Immigration Services Agency's English list of them.
 */
export const statusNames = {
  diplomat: ['Diplomat', '外交'],
  official: ['Official', '公用'],
  professor: ['Professor', '教授'],
  artist: ['Artist', '芸術'],
  'religious-activities': ['Religious Activities', '宗教'],
  journalist: ['Journalist', '報道'],
  'business-manager': ['Business Manager', '経営・管理', 'Business Management', '経管'],
  'legal-accounting-services': ['Legal/Accounting Services', '法律・会計業務', '法律会計'],
  'medical-services': ['Medical Services', '医療'],
  researcher: ['Researcher', '研究'],
  instructor: ['Instructor', '教育'],
  'engineer-humanities-international': [
    'Engineer/Specialist in Humanities/International Services',
    '技術・人文知識・国際業務',
    '技人国',
    'Engineer',
    'Specialist in Humanities/International Services',
    'Gijinkoku',
    '人文知識・国際業務',
  ],
  'intra-company-transferee': ['Intra-company Transferee', '企業内転勤', '企転'],
  'nursing-care': ['Nursing Care', '介護'],
  entertainer: ['Entertainer', '興行'],
  'skilled-labor': ['Skilled Labor', '技能', 'Skilled Labour'],
  'cultural-activities': ['Cultural Activities', '文化活動'],
  'temporary-visitor': ['Temporary Visitor', '短期滞在', '短期'],
  student: ['Student', '留学'],
  trainee: ['Trainee', '研修'],
  dependent: ['Dependent', '家族滞在', '家滞'],
  'designated-activities': ['Designated Activities', '特定活動', '特活'],
  'permanent-resident': ['Permanent Resident', '永住者', '永住', 'PR'],
  'spouse-or-child-of-japanese': [
    'Spouse or Child of Japanese National',
    '日本人の配偶者等',
    '日配',
    '日本人配偶者等',
    '日本人の配偶者',
    '日本人配偶者',
    'Spouse or Child of Japanese',
  ],
  'spouse-or-child-of-permanent-resident': [
    'Spouse or Child of Permanent Resident',
    '永住者の配偶者等',
    '永配',
    '永住者配偶者等',
    '永住者の配偶者',
    '永住者配偶者',
  ],
  'long-term-resident': ['Long-Term Resident', '定住者', '定住', 'LTR'],
  'special-permanent-resident': ['Special Permanent Resident', '特別永住者', '特別永住', '特永', 'SPR'],
  'employment-for-skill-development': ['Employment for Skill Development', '育成就労'],
} as const satisfies Partial<Record<Status, readonly string[]>>;

/** Statuses of which there are several, told apart by a number (号) and sometimes by a letter behind it. */
export const numberedStatuses = [
  {
    english: ['Highly Skilled Professional', 'HSP'],
    japanese: ['高度専門職', '高度'],
    /** Number 1 is 1, number 2 the next. */
    byNumber: ['highly-skilled-professional-1', 'highly-skilled-professional-2'],
    letters: ['a', 'b', 'c', 'イ', 'ロ', 'ハ'],
  },
  {
    english: ['Specified Skilled Worker', 'SSW'],
    japanese: ['特定技能'],
    byNumber: ['specified-skilled-worker-1', 'specified-skilled-worker-2'],
    letters: [],
  },
  {
    english: ['Technical Intern Training', 'TIT', 'Technical Intern'],
    japanese: ['技能実習'],
    byNumber: ['technical-intern-training-1', 'technical-intern-training-2', 'technical-intern-training-3'],
    letters: ['a', 'b', 'イ', 'ロ'],
  },
] as const satisfies readonly {
  readonly english: readonly string[];
  readonly japanese: readonly string[];
  readonly byNumber: readonly Status[];
  readonly letters: readonly string[];
}[];
