import { declareWords } from '../../words/use-words.ts'

export const cardWords = declareWords({
  'zh-Hans': {
    portrait: '标注分布',
    strip: '全文标注分布，从头到尾',
    stretch: '{{name}}，全文 {{from}} 处',
    stretchLong: '{{name}}，全文 {{from}}–{{to}}',
    noTags: '这篇报告还没有标注。',
    hint: '指向色条看类别，单击到原文。',
    stretches: '{{count}} 处',
    outline: '提纲',
    outlineMore: '全部 {{count}} 条',
    fewer: '收起',
    noOutline: '没有读到小标题。',
    figures: '数字',
    figuresMore: '全部 {{count}} 个',
  },
  en: {
    portrait: 'Tags along the text',
    strip: 'Tags along the text, from its beginning to its end',
    stretch: '{{name}}, at {{from}}',
    stretchLong: '{{name}}, {{from}}–{{to}}',
    noTags: 'This report has no tags yet.',
    hint: 'Point at the strip for the category; a press opens the place.',
    stretches: '{{count}} stretches',
    outline: 'Outline',
    outlineMore: 'All {{count}}',
    fewer: 'Fewer',
    noOutline: 'No headings were found.',
    figures: 'Figures',
    figuresMore: 'All {{count}}',
  },
})
