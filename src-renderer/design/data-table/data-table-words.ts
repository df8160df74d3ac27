import { useTranslation } from 'react-i18next'

const words = {
  'zh-Hans': {
    ascending: '升序',
    descending: '降序',
    moveLeft: '左移一列',
    moveRight: '右移一列',
    wider: '加宽',
    narrower: '变窄',
    firstWidth: '恢复默认宽度',
    hide: '隐藏此列',
    columnMenu: (column: string) => `“${column}”列`,
    headHint: '单击排序；拖动改变次序，拖右边缘改变宽度；右键有更多',
    widthNow: (column: string, width: number) => `${column}：宽 ${width}`,
    placeNow: (column: string, place: number) => `${column}：第 ${place} 列`,
    columns: '显示的列',
    firstColumns: '恢复默认的列',
  },
  en: {
    ascending: 'Ascending',
    descending: 'Descending',
    moveLeft: 'Move left',
    moveRight: 'Move right',
    wider: 'Wider',
    narrower: 'Narrower',
    firstWidth: 'Default width',
    hide: 'Hide this column',
    columnMenu: (column: string) => `Column “${column}”`,
    headHint: 'Click to sort; drag to reorder, drag the right edge to resize; right-click for more',
    widthNow: (column: string, width: number) => `${column}: width ${width}`,
    placeNow: (column: string, place: number) => `${column}: column ${place}`,
    columns: 'Columns shown',
    firstColumns: 'Default columns',
  },
} as const

/** What a table says of its columns, in the language of the interface. */
export function useTableWords() {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? words.en : words['zh-Hans']
}
