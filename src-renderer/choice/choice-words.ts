import { declareWords } from '../words/use-words.ts'

/** Words of the lists that reports and categories are chosen in. */
export const choiceWords = declareWords({
  'zh-Hans': {
    all: '全选',
    none: '全不选',
    chosenOf: '已选 {{chosen}}／{{total}}',
    nothingFound: '没有相符的项目',
  },
  en: {
    all: 'All',
    none: 'None',
    chosenOf: '{{chosen}} of {{total}} chosen',
    nothingFound: 'Nothing matches',
  },
})
