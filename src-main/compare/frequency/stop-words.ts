import { fold } from '../../corpus/fold.ts'

/** Chinese words that bind others together: they stand in every text as often. */
const functionWords = `
  的 地 得 了 着 过 之 其 此 该 各 每 某 本 这 那 哪 这些 那些 这个 那个 这样 那样 这种 那种 这里 那里 何 谁 什么 怎么 怎样 如何 为什么 多少 几
  我 你 您 他 她 它 咱 我们 你们 他们 她们 它们 咱们 自己 自身 本身 大家 彼此 有的 有些 一些 一个 一种 一方面 另一方面 其中 其他 其它 其余 另 另外 以及
  和 与 及 或 或者 并 并且 且 而 而且 而是 但 但是 不过 然而 却 则 即 就是 还是 虽 虽然 尽管 即使 既 既要 又 也 还 还有 还要 同时 此外 从而 进而 因而 因此
  所以 因 因为 由于 为 为了 为此 以 以便 以免 于 于是 在 从 自 自从 由 对 对于 关于 向 往 朝 到 至 直到 把 将 被 让 使 使得 给 跟 同 比 按 按照 依 依照
  根据 据 依据 通过 经 经过 随 随着 沿 沿着 除 除了 除此之外 当 每当 只要 只有 如 如果 若 假如 无论 不论 不管 不仅 不但 不只 不光 甚至 乃至 以至 以至于 例如 比如 譬如 诸如
  是 有 无 没 没有 不 未 非 莫 勿 别 不是 能 能够 可 可以 可能 会 要 应 应当 应该 须 必须 需 需要 得以 想 愿 愿意 肯 敢
  就 才 都 全 均 皆 很 太 更 更加 最 极 极其 非常 十分 特别 尤其 较 比较 较为 颇 稍 稍微 略 约 大约 大概 左右 以上 以下 以内 以外 之间 之一 之后 之前 之中 之内
  已 已经 曾 曾经 正 正在 在内 仍 仍然 依然 再 再次 又是 还会 只 只是 仅 仅仅 刚 刚刚 便 便于 即将 始终 一直 总 总是 常 常常 经常 往往 时常 有时 立即 立刻 马上 随即 随后
  然后 接着 最后 最终 首先 其次 再次 第一 第二 第三 等 等等 等地 等等的 之类 一样 一般 似的 来 去 起来 下来 下去 出来 出去 上来 上去 过来 过去 上 下 中 里 内 外 前 后 间 时
  时候 期间 目前 当前 现在 近日 日前 今年 去年 明年 当天 当日 年 月 日 时 分 号 个 位 名 次 种 项 条 件 场 家 户 人次 余 多 万 亿 千 百 十 一 二 三 四 五 六 七 八 九 两 〇 零
  啊 呀 吗 呢 吧 嘛 哦 所 所谓 所有 一切 任何 凡 凡是 上述 下列 以下 如下 据悉 据了解 据介绍 是否 与否 者 们 性 化 式 型 率 般`

/** What official prose says without saying anything: how a thing was done, not what. */
const fillers = `
  进一步 切实 切实做好 扎实 扎实做好 扎扎实实 深入 深入开展 不断 持续 全面 充分 认真 认真做好 积极 积极开展 大力 着力 努力 有效 有力 有力有序 有序 稳步 稳妥 逐步 及时 严格 坚决 牢固 始终 高度
  高度重视 坚持 紧紧 紧密 围绕 紧紧围绕 结合 紧密结合 针对 立足 着眼 聚焦 按照要求 要求 认识 统一思想 提高认识 明确 进行 开展 予以 给予 加以 作出 做出 做好 做到 抓好 抓实 搞好 用好 管好 办好 干好
  得到 取得 起到 达到 形成 具有 成为 成效 实效 显著 明显 明显成效 显著成效 良好 重要 重大 主要 关键 基本 相关 有关 具体 各项 各类 各种 各级 各地 多种 多项 一批 一系列 方面 情况 工作 问题
  过程 环节 方式 形式 内容 目标 任务 基础 前提 背景 意义 作用 力度 程度 水平 过程中 基础上 前提下 背景下 情况下 第一时间 全力 全力以赴 全力做好 真正 确实 实实在在 更好 更好地 越来越`

const englishWords = `
  a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could
  did do does doing down during each few for from further had has have having he her here hers herself him himself his how however i if in
  into is it its itself just may me might more most must my myself no nor not now of off on once only or other our ours ourselves out over
  own per s same shall she should so some such t than that the their theirs them themselves then there these they this those through thus to
  too under until up upon us very via was we were what when where which while who whom whose why will with within without would yet you
  your yours yourself yourselves`

/** The words that are counted but not shown, folded and in small letters: those that stand in any report, whatever it is about. */
export const stopWords: ReadonlySet<string> = new Set(
  [functionWords, fillers, englishWords].flatMap((list) => list.trim().split(/\s+/)),
)

/** The stop list of a corpus: what the analyst stopped is on it, what she added to the dictionary is not. */
export function stopListOf({
  added,
  stopped,
}: {
  readonly added: readonly string[]
  readonly stopped: readonly string[]
}): ReadonlySet<string> {
  const list = new Set(stopWords)
  for (const word of added) list.delete(shownForm(word))
  for (const word of stopped) list.add(shownForm(word))
  return list
}

/** A term in the one form that it is counted and shown in: folded, in small letters, single spaces. */
export function shownForm(term: string): string {
  return fold(term.trim()).toLowerCase().replaceAll(/\s+/g, ' ')
}
