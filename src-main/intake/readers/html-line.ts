import type { BlockKind } from '../../../src-shared/domain/report.ts'
import { isStyledAway } from './html-style.ts'
import type { HtmlElement } from './html-tree.ts'

/** A line of a page's text, with what its place in the tree tells of it. */
export interface HtmlLine {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind | null
  readonly level: number | null
  readonly indented: boolean
  /** The block element that holds the line. */
  readonly holder: HtmlElement
  /** The share of the line's characters that stand in links, 0 to 1. */
  readonly linkShare: number
  readonly region: Region
  /** True when a picture stands right before the line. */
  readonly isAfterPicture: boolean
}

/** How the tree speaks of a stretch of a page: content, page furniture by element or role, or furniture by class or id only. */
export type Region = 'content' | 'furniture' | 'named-furniture'

const FURNITURE_ELEMENTS = new Set(['nav', 'footer', 'aside', 'button', 'select', 'textarea', 'label', 'menu'])
const FURNITURE_ROLES = /^(?:navigation|contentinfo|banner|search|complementary|menu|menubar|toolbar)$/
/** In English, and in the pinyin that many Chinese sites name their parts with: 当前位置, 导航, 分享, 相关新闻, 版权. */
const FURNITURE_NAMES =
  /(?:^|[-_\s])(?:nav\w{0,6}|menu|breadcrumbs?|crumbs?|location|position|share\w*|bdshare\w*|bshare\w*|foot(?:er)?|copyright|sidebar|related|recommend\w*|toolbar|tools?|print|qrcode|ewm|login|search|banner|pager|pagination|prev|next|ads?|comments?|topbar|bottom|siteinfo|friend-?links?|dqwz|dangqian\w*|weizhi|mianbao\w*|daohang|fenxiang|dayin|guanbi|xg(?:wj|xw|yd|lj|wz|bd)|xiangguan\w*|tuijian|erweima|banquan|youqing\w*)(?:$|[-_\s\d])/i

/** What the element itself says about the region that it opens; a region of furniture is never left inside it. */
export function regionOf(element: HtmlElement, outer: Region): Region {
  if (outer === 'furniture' || FURNITURE_ELEMENTS.has(element.tagName)) return 'furniture'
  let names = ''
  for (const { name, value } of element.attrs) {
    if (name === 'role' && FURNITURE_ROLES.test(value)) return 'furniture'
    if (name === 'class' || name === 'id') names += ` ${value}`
  }
  const isBody = element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'form'
  return !isBody && FURNITURE_NAMES.test(names.slice(0, 500)) ? 'named-furniture' : outer
}

const UNSEEN_ELEMENTS = new Set(
  'script style noscript template head svg math iframe object embed canvas audio video rt rp datalist title meta link input img frameset'.split(
    ' ',
  ),
)

/** True for elements whose content is not text that a reader sees. */
export function isUnseen(element: HtmlElement): boolean {
  if (UNSEEN_ELEMENTS.has(element.tagName) || isStyledAway(element)) return true
  return element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'))
}
