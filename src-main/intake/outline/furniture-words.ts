/** A list of words as one alternation, the longest first, so that none hides a longer one. */
export const anyOf = (words: string): string =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[+.]/g, String.raw`\$&`))
    .join('|')

/** What a reader can do with a page, and to what of it: 打印本页, 我要纠错, 一键分享, 关闭窗口. */
const ACTION = `(?:${anyOf('我要 点击 一键 立即 友善 我来 我 请 欢迎 快速 网站 文章 稿件 内容 错误 信息 推荐 下载 已 取消 提交 更多')})?(?:${anyOf(
  '打印 列印 收藏 加入收藏 分享 转发 转寄 复制 关闭 纠错 报错 举报 点赞 点踩 顶一下 踩一下 收听 朗读 听 播放 暂停 阅读 评论 发表评论 参与评论 查看 返回 回 回到 下载 推荐 订阅 在看 赞 留言 投稿 登录 注册 退出 关注 播报 回复 搜索 检索 展开 收起 置顶 刷新 打赏 预览 看',
)})`
const OBJECT = anyOf(
  '本页面 此页面 文档 此文章 本文章 此文档 本条 顶端 上方 上面 最上面 列表页 清单 友人 本页到 本页 此页 本文 此文 本稿 文章 页面 网页 文本 正文 窗口 全文 原文 链接 网址 列表 顶部 页首 页顶 最上方 最顶端 首页 主页 上一页 上一级 上级 上页 上层 目录 新闻 报道 友人 好友 朋友 给好友 给朋友 此页面 评论 更多 全部 内容 附件 图片 视频 音频 语音',
)
/** The sizes of letters and their colours. */
const SIZES = `(?:选择|调整|设置|设定|改变|阅读){0,2}(?:字体|字号|字级|字型|文字)(?:大小|选择|显示|调整|设置|设定|切换|缩放){0,2}|(?:特大|超大|大|中|小|加大|缩小|放大|标准|正常|默认|T)字?(?:号|体)|[AT](?:大|中|小)|${anyOf(
  '选择阅读字号 阅读字号 字体大小 字号大小 文字大小 字体 字号 字级 字型 字型大小 字级设定 字体设置 字级大小 大号 中号 小号 大字 中字 小字 大 中 小 特 超大 特大 加大 增大 缩小 减小 放大 加大字体 缩小字体 放大字体 默认 恢复 恢复默认 还原 正常 标准 默认字体 保护视力色 视力保护色 阅读模式 夜间模式 日间模式 护眼模式 视力保护 背景色 背景颜色 字色',
)}`
const CHANNELS = anyOf(
  '微信好友 微信朋友圈 朋友圈 微信公众号 微信公众平台 公众平台 微信订阅号 订阅号 官方微信公众平台 微信服务号 新华号 强国号 央视频 学习强国 微信 新浪微博 腾讯微博 官方微信 官方微博 政务微信 政务微博 政务新媒体 微博 人人网 豆瓣 QQ空间 QQ好友 腾讯QQ QQ 空间 抖音号 抖音 快手 小红书 知乎 官方抖音号 官方头条号 官方视频号 官方快手号 电邮 视频号 头条号 今日头条 百度贴吧 贴吧 钉钉 开心网 复制链接 移动客户端 手机客户端 客户端 公众号 二维码 Facebook Twitter X Line Telegram WhatsApp Instagram YouTube Plurk WeChat Weibo Email 脸书 小程序 APP RSS订阅 RSS',
)
/** The entries of a site's own bars, which lead to its pages about itself. */
const ENTRIES = anyOf(
  '网站首页 政府首页 回首页 回前页 首页 主页 末页 尾页 上一篇 下一篇 上一条 下一条 上一则 下一则 上一页 下一页 上页 下页 没有了 无 更多 返回 设为首页 设为主页 加入收藏 收藏本站 网站地图 站点地图 网站导览 切换语言 语言版本 中文简体 中文繁体 简体中文 繁体中文 中文 重要告示 私隐政策声明 私隐政策 网站资料开放宣告 著作权声明 无障碍浏览声明 投诉举报 举报投诉 事业单位 网站年度报表 政府网站年报 推广 赞助商链接 主选单 手机版选单 选单 开启选单 关闭选单 网站搜寻 进阶搜寻 搜寻 网站导航 栏目导航 网站建议 使用说明 广告服务 广告合作 广告 诚聘英才 人才招聘 合作伙伴 法律顾问 网站律师 报社招聘 加盟合作 联系我们 联系方式 关于我们 关于本站 关于本网 网站声明 网站说明 免责声明 隐私声明 隐私保护 隐私政策 隐私权政策 隐私权 隐私权宣告 隐私权及信息安全政策 隐私权及资讯安全宣告 隐私权及网站安全政策 资讯安全政策 资讯安全宣告 政府网站资料开放宣告 政府网站资料开放 资料开放宣告 法律声明 版权声明 版权保护 著作权声明 使用帮助 使用条款 服务条款 用户协议 友情链接 网站帮助 网站纠错 网站管理 后台管理 意见反馈 满意度调查 意见征集 在线访谈 常见问答 常见问题 双语词汇 意见信箱 市长信箱 民意信箱 首长信箱 高级搜索 站内搜索 智能搜索 无障碍浏览 无障碍阅读 无障碍 长者模式 长者助手 关怀版 关怀模式 适老化 适老模式 长者版 大字版 老年版 简体 繁体 简体版 繁体版 简 繁 English EN 移动版 手机版 电脑版 手机站 PC版 中文版 英文版 触屏版 智能问答 智能机器人 机器人 用户中心 个人中心 网站支持IPv6 支持IPv6 IPv6 导航 菜单 全文 正文 内容 文章正文 详情 语音播报 语音阅读 语音 网友留言 网友评论 用户评论 全部评论 最新评论 热门评论 跟帖评论 评论列表 评论区 我来说两句 说两句 我要留言 收听本文 听全文 网站搜索 A+ A- A T+ T- T Print Close Share Home Back Top More Next Prev Previous Menu Search Login Sitemap Contact',
)

/** One word of a bar, at the place that is looked at. */
export const BAR_WORD = new RegExp(
  `(?:分享(?:到|至|本文到|给)|把?本文分享(?:到|至)|(?:转发|转贴|推文|推送|推|寄)(?:到|至)|用?手机(?:上|版)?(?:看|浏览|阅读)(?:新闻|网页)?|${CHANNELS}|${ENTRIES}|${SIZES}|${ACTION}(?:${OBJECT})?|${OBJECT})(?<![a-z](?=[a-z]))`,
  'iy',
)

const COUNTED = anyOf(
  '浏览 点击 点阅 点选 阅读 阅览 访问 浏阅 查看 人气 围观 评论 点赞 收藏 转发 分享 在看 跟帖 跟贴 热度 下载 累计 总访问 总浏览 已阅',
)
const NUMBER = String.raw`(?:\d[\d,. ]{0,14}(?:万|亿|w|k)?\+?|(?:数据)?(?:加载|载入|读取|统计)中[.…]*|loading[.…]*)`
/** How often a page was read, with or without the number, which a script may have left out: 浏览次数：204, 阅读 10万+, 0条评论. */
const COUNTER_WORDS =
  `(?:(?:[本该此]\\p{Script=Han}{1,3}|文章|网站|页面|新闻|信息)?(?:已经?被?|被|总|累计|今日|昨日|本日|本月)?(?:${COUNTED})(?:人次|次数|人数|总数|总量|数量|量|率|数)?\\s{0,3}:?\\s{0,3}[([【]?\\s?${NUMBER}\\s?[)\\]】]?\\s?(?:人次|次|人|条|个)?(?![\\p{L}\\p{N}])` +
  `|(?:${COUNTED})(?:人次|次数|人数|总数|总量|数量|量|率|数)\\s{0,3}:?|(?:${COUNTED})\\s{0,3}:|(?:[本该此]\\p{Script=Han}{1,3})?(?:共|共有|已有)?\\s?\\d[\\d,]{0,9}\\s?(?:条|人次|人|次)?\\s?(?:${COUNTED}|参与)过?(?![\\p{L}\\p{N}])` +
  `|共\\s?\\d+\\s?页|(?:当前)?第\\s?\\d+\\s?页)`
export const COUNTER = new RegExp(COUNTER_WORDS, 'iuy')
const COUNTERS = new RegExp(COUNTER_WORDS, 'giu')

/** A line with blanks in the place of its counters, so that positions stay. */
export const withoutCounters = (folded: string): string => folded.replaceAll(COUNTERS, (counter) => ' '.repeat(counter.length))
