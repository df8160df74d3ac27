import { useTranslation } from 'react-i18next'

const words = {
  'zh-Hans': {
    close: '关闭',
    cancel: '取消',
    again: '重试',
    nothingFound: '没有匹配的项',
    hidePane: '收起',
    showPane: '展开',
    leftPane: '左栏',
    inspectorPane: '右栏',
    failed: '没有做成',
    resize: '调整宽度',
    more: (count: number) => `还有 ${count} 项，继续输入可缩小范围`,
  },
  en: {
    close: 'Close',
    cancel: 'Cancel',
    again: 'Try again',
    nothingFound: 'Nothing matches',
    hidePane: 'Hide',
    showPane: 'Show',
    leftPane: 'left pane',
    inspectorPane: 'inspector',
    failed: 'That did not work',
    resize: 'Resize',
    more: (count: number) => `${count} more; type on to narrow them down`,
  },
} as const

/** The few words that components say by themselves, in the language of the interface. */
export function useDesignWords() {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? words.en : words['zh-Hans']
}
