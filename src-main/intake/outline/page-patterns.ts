import { anyOf } from './furniture-words.ts'

const OTHER = anyOf(
  '相关 相近 相似 推荐 热门 热点 延伸 拓展 扩展 猜你 精彩 更多 最新 最近 往期 近期 今日 一周 本周 本月 点击 阅读 你可能 您可能 大家都在 为你 为您 编辑 关联 同类 其他 其它 其余 本类 本栏目',
)
const PAGES = anyOf(
  '文章 链接 新闻 阅读 信息 稿件 推荐 内容 资讯 报道 喜欢 图片 专题 搜索 标签 导读 文档 附件 排行 排行榜 热门 热文 热点 更新 回顾 看 感兴趣的文章 感兴趣的内容 感兴趣 还喜欢 还会喜欢 要闻 动态 视频 主题 解读 政策 文件 下载 公告 消息 话题 精选 荐读 连结',
)
/** The head of a list of other pages: 相关阅读, 【推荐阅读】, 点击排行 >>, 猜你喜欢. What stands behind a colon is the first of them. */
export const LIST_HEAD = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:(?:${OTHER})(?:${PAGES})|荐读|链接|友情链接)(?:排行|推荐|列表|导读)?\\s?(?:[】\\])>»›:|丨]|\\s{2}|$)`,
  'u',
)
/** Such a head that takes up the whole line. */
export const isListHeadAlone = (words: string): boolean => LIST_HEAD.test(words) && words.length <= 14

const SIDE = '(?:上|下|前|后)\\s?一\\s?(?:篇|条|页|则|个|张|主题|新闻|文章|组图|信息|项|笔)'
/** The way to the pages before and after this one, with their titles: 上一篇：…, « 下一条 …, 【上一篇】. At the foot of a page 上篇 says the same; elsewhere that is a part of a report. */
export const NEIGHBOUR = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}${SIDE.replace('一', '一?')}(?:文章|新闻|信息|标题)?\\s?(?:[】\\])>»›:→|丨<«,]|\\s|$)`,
  'u',
)
/** The same behind the words of a bar; it takes the rest of the line. */
export const NEIGHBOUR_PIECE = new RegExp(`${SIDE}(?:文章|新闻|信息|标题)?\\s{0,2}[】\\])>»›:→].{0,100}`, 'uy')
const FIRM_NEIGHBOUR = new RegExp(`^[^\\p{L}\\p{N}]{0,4}${SIDE}(?:文章|新闻|信息|标题)?\\s?(?:[】\\])>»›:→|丨<«]|$)`, 'u')

/** Where one is on the site. */
export const CRUMB: readonly RegExp[] = [
  /^[^\p{L}]{0,3}(?:您|你)?(?:现在|当前|目前|所在|所处|所属|的|在){0,5}(?:位置|栏目|频道)\s*(?:是|为)?\s*:/u,
  /^[【[(]首页[】\])]/,
  /^(?:您|你)(?:现在|当前|目前)?(?:的|所在的?|在的)?位置/,
  /^(?:当前|目前|现在)(?:所在|浏览|访问|打开)?(?:的)?(?:位置|栏目|频道|页面|(?<=浏览|访问|打开)(?=\s?:))/,
  /^[^\p{L}\p{N}]{0,4}(?:网站|政府|门户)?(?:首页|主页|Home)\s*(?:[>»›→▸▶/|·\\\-—]|::|&gt;)/iu,
  /^(?:[^。,;:]{1,8}:\s?)?[^。,;:]{1,20}(?:\s*(?:>|»|›|→|≫|&gt;){1,2}\s*[^。;>]{1,40}){2,}$/,
  /^(?:您|你)(?:现)?在(?:这里|此处?)\s*:/,
  /^[^\p{L}\p{N}]{0,4}[\p{L}]{2,16}(?:网|网站|首页|门户)\s*(?:>|»|›|→|&gt;){1,2}[^。;]{2,60}$/u,
]

/** Codes to be read by a telephone: what reads them, and what for. */
const CODE =
  /^(?=[^。]{4,45}$).{0,14}(?:扫一扫|扫码|扫描|识别|长按|用微信|打开微信).{0,20}(?:二维码|手机|微信|打开|浏览|查看|观看|页面|关注|下载|分享|阅读|当前页|原文|客户端|公众号|小程序码|我们|进群|随时随地)/

/** Lines that are no part of any report wherever they stand, unless they are running text. */
export const anywhere: readonly RegExp[] = [
  ...CRUMB,
  FIRM_NEIGHBOUR,
  // visitor counters
  /^(?:欢迎)?(?:您是|你是)?(?:本站|本网站?)?的?第\s*[\d,\s]+\s*位(?:访客|访问者|访问|浏览者|来访者|游客)/,
  /^(?:.{0,20}[\s,!])?今天是[\s:]*(?:20\d{2}年)?\d{1,2}月\d{1,2}日.{0,20}$/,
  // who made the page
  /^[([【]?\s*(?:责任编辑|责编|编辑|网络编辑|本期编辑|美编|编审|编校|审核|审核人|审签|审校|校对|初审|复审|复核|终审|监制|录入|录入人|录入员|排版|值班编辑|上传者?|发布人|签发人?)\s*:/,
  // what else there is to read
  /^(?:标签|关键词|关键字|热词|Tags?)\s*:/i,
  CODE,
  /^(?:关注我们|点击(?:上方|下方)?蓝字|点击(?:上方|下方).{0,12}关注)[^。]{0,20}$/,
  /^分享(?:到|至|按钮)?\s*:/,
  // names of files, and what pictures leave behind
  /^[^\s/\\。,;]{1,80}\.(?:png|jpe?g|gif|bmp|webp|tiff?|svg|mp4|mp3|avi|flv|swf|ico)$/i,
  /^[[(【<]?(?:图片|插图|配图|image|img|视频|flash|photo|图像)\s?\d{0,3}[\])】>]?$/i,
  // the title that it had elsewhere
  /^[(【[]?\s*(?:本文)?原(?:文)?(?:标题|题目|题)\s*(?:为|是)?\s*[:《“丨|].{2,60}$/,
]

const CONTACT = anyOf(
  '政务服务 网络 在线 电子 上班 营业 交通 运营 联系 联络 承办 经办 业务 新闻 值班 举报 监督 投诉 咨询 投稿 爆料 办公 通讯 通信 单位 总机 网站 维护 客服 服务 报料 办公室 编辑部 咨询服务 信访 公开 服务监督 违法和不良信息举报 便民 机关 邮政',
)
const MEANS = anyOf(
  '专线 总机 微信号 网址 举报 地址 电话 手机 传真 邮编 编码 邮政编码 邮箱 信箱 邮件 热线 人 人员 方式 号码 时间 单位 科室 QQ QQ群 QQ号 微信 中心',
)
const OWNER = anyOf(
  '网站支持 运行维护 信息维护 网站建设 法律顾问 开发单位 主办 承办 协办 主管 运维 建设 维护 管理 指导 技术支持 技术支援 技术维护 设计制作 制作维护 制作 设计 开发 运营 版权 版权所有 网站管理 网站维护 内容维护',
)

/** Who keeps the site, and by what licence: they stand at the foot of a page and nowhere in a report. */
export const SITE_FOOT: readonly RegExp[] = [
  new RegExp(`(?:^|[\\s|])(?:${OWNER})(?:单位|方|机构|部门|者)?\\s*:`),
  /^(?:主办|承办|协办|主管)(?:单位|机构)?\s{1,4}\p{Script=Han}{4,}/u,
  /^(?:本[站网])?由?\p{Script=Han}{4,24}(?: \p{Script=Han}{4,16})?\s?(?:主办|承办|主管|协办|运维|建设维护|主管主办|监制|出品|维护)(?:\s{1,4}\p{Script=Han}{4,24}\s?(?:主办|承办|协办|维护|运维|技术支持)){0,2}$/u,
  /技术支[持援](?:单位)?\s*[:/]|技术支[持援](?:\s+\S.*)?$|设计制作|制作维护|版权所有(?![者权])|all rights reserved|copyright|©/i,
  /ICP\s*备|ICP证|公网安备|网安备|网站标识|标识码|网站备案|备案号|备案编号|备案序号|工信部备案|政府网站找错|许可证\s?(?:编?号|:|第|[（(\d])|(?:经营|服务|节目|出版|视听|信息)许可证|党政机关(?:网站)?标识|Powered by/i,
  /^(?:本[站网]站?)?(?:建议|推荐|最佳|请)(?:您)?(?:使用|浏览|分辨率|以).{0,40}(?:浏览|分辨率|解析度)|最佳(?:浏览|分辨率)|建议浏览器|IPv6/i,
  /^(?:网站地图|联系我们|关于我们|关于本站|网站声明|免责声明|隐私|法律声明|版权声明|站点地图|友情链接)/,
  /违法和不良信息|不良信息举报|举报中心$/,
]

/** What a site says of the use of its texts. */
export const REPRINT_NOTICE =
  /(?:未经|不得|禁止|谢绝).{0,24}(?:转载|摘编|复制|镜像|建立链接)|转载(?:请|须|时)?.{0,6}注明|如有侵权|版权[归属].{2,12}所有|不代表本|(?:并不)?代表作者.{0,4}(?:个人)?(?:观点|立场)|非(?:营利|盈利)性网站|侵(?:权)?(?:必)?删|转载请联系|转载内容|来源网络/

/** Lines that close or open a page, believed only outside the running text. */
export const outsideBody: readonly RegExp[] = [
  ...SITE_FOOT,
  LIST_HEAD,
  new RegExp(`^(?:${CONTACT}){0,2}(?:${MEANS})\\s*:`, 'i'),
  new RegExp(`^(?:${CONTACT}){1,2}(?:${MEANS})?\\s*:\\s*(?=.*\\d{4})`, 'i'),
  /^.{0,6}(?:联络|承办)\s*:/,
  /^(?:资料|网页|上次|最近|最后)?(?:修订|覆检|检视|检核|维护|资料更新)(?:日期|时间)?\s*:/,
  /^(?:e-?mail|tel|fax)\s*:/i,
  /(?:编辑部|总值班室|值班室|地址|邮编|电话|传真|办公室)\s*:?\s*[^。]{0,30}(?:\d{3,4}[-—]?\d{7,8}|\d{6}|[省市区县].{0,20}[路街道巷号楼])/,
  // the head and the foot of a bulletin: its number, to whom it goes, how many were printed
  /^[(]?(?:(?:19|20)\d{2}年\s?)?第\s?[\d一二三四五六七八九十百]+\s?期\s?(?:[(]?\s?总第?\s?[\d一二三四五六七八九十百]+\s?期\s?[)]?)?[)]?$/,
  /^(?:报|送|发|呈|呈报|呈送|抄报|抄送|分送|主送|报送|印送)\s*:/,
  /^[(]?(?:共印|印)\s?\d+\s?份[)]?$/,
  // how many have been here, where the counter stands in a line with other words
  /(?:今日|本日|累计|总)(?:浏览|访问|来访)?(?:人(?:次|数)|量|数)?\s*:\s*[\d,]+/,
  // the name of the site, its greeting, its weather, its search
  /^[\p{L}]{2,24}(?:政府|委|局|厅|门户)(?:门户)?网站$/u,
  /^(?:您好)?[,!]?欢迎(?:您)?(?:访问|光临|来到|关注|进入|浏览|登录).{2,30}$/,
  /^(?:20\d{2}[年/-])?\d{1,2}[月/-]\d{1,2}日?\s*(?:星期|周).{1,6}(?:晴|多云|阴|雨|雪|℃|°C|农历)/,
  /(?:^|\s)(?:首页|网站首页)(?:\s|$)(?=.*\s)/,
  /^(?:用户名|密码|搜索|站内搜索|热门搜索|热搜|热词|请输入|输入关键[字词])/,
  /^跳(?:到|至|过|转到).{0,8}(?:内容|区块|导览|导航|主要)/,
  /^(?:中央|省|市|县)?(?:政府|部门|县区|地方)?(?:网站|部门网站|政府网站)\s*$/,
  // what the site says of its texts
  /^(?:免责声明|特别声明|重要声明|声明|版权声明|特别提示|温馨提示|郑重声明)\s*:/,
  REPRINT_NOTICE,
  // what readers say, or are asked
  /网友评论|评论服务协议|文明(?:上网|评论)|理性发言|(?:发表|提交).{0,4}(?:观点|看法)|说两句|您的评价|您觉得.{2,8}怎么样|是否有用|满意度(?:调查|评价)|(?:最新|热门|暂无|全部|精彩|我要|发表|网友)评论$|登录(?:后|之后)|参与评论|已有\d+人|此(?:篇)?文章时的感受|对(?:您|你)(?:是否)?有(?:帮助|用)|对本(?:页|文).{0,8}满意|让更多人看到|点个赞|点个.?在看|喜欢此内容|(?:分享|发送)(?:至|到|给)(?:微信)?朋友(?:圈)?|点击(?:屏幕)?右上角/,
  // codes to be read by a telephone
  /^(?=[^。]{2,40}$)(?:.{0,16}二维码|关注.{0,16}(?:公众号|微信号?|微博|我们))$/,
  /^\W{0,3}(?:点击|轻触|长按|戳|滑动|继续滑动|向上滑动|左右滑动|上下滑动).{0,16}(?:关注|蓝字|阅读|查看|播放|收听|下载|下一个|展开|原文|视频|全文)\W{0,3}$/u,
  /^(?:MORE|TOP|BACK TO TOP)\b.{0,4}$/i,
  /^(?:网警提示|网络警察|网络110|不良信息|经营性网站|无障碍网页|通过.{0,6}无障碍|本网站采用|交通信息|在线人数|法律顾问)/,
  /^本文共?\s?\d+\s?字|^阅读全文共需|看(?:过|了).{0,8}还(?:在)?看|还在看$|^(?:预计)?阅读(?:时长|时间|约需|需要)?\s?[:约需]{0,2}\s?\d+\s?分钟/,
]

/** How a text says that it is at its end; believed only below the running text. */
export const CLOSING =
  /^[^\p{L}\p{N}]{0,6}(?:(?:全文|本文|正文|新闻公报|新闻稿|报道)?(?:完|完毕|结束)|END|Ends?|The End)[^\p{L}\p{N}]{0,6}$/iu

/** Heads of lists and calls to readers, told by how they begin or end; believed only in short lines at the foot. */
export const FOOT_WORDS: readonly RegExp[] = [
  new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:相关|推荐|热门|更多|精彩|往期|猜你|大家|栏目)[^。,;:]{0,10}[^\\p{L}\\p{N}]{0,3}$`, 'u'),
  /^[^。,;]{0,8}(?:排行|排行榜|热文|热榜|荐读|推荐|下载|(?<!资料|知识|新闻|背景|名词|法律|政策)链接|解读|公众号|公众平台|订阅号|二维码|客户端|评论|评论区|留言)\s?[:>»]{0,2}$/,
  new RegExp(
    `^(?!.{0,4}(?:讲述|口述|受访|采访|发言|主讲|汇报|报告))\\p{Script=Han}{0,8}(?:${MEANS})(?:[(][^()]{1,6}[)])?\\s*:`,
    'u',
  ),
  /^(?:更多|欢迎|敬请)[^。]{0,16}(?:关注|投稿|转载|下载|点击)[^。]{0,12}$/,
  /^(?:已经|没有|已是)(?:是)?(?:第一|最后一|上一|下一)[篇条]/,
  /^(?:上|下)一[篇条则][^。]{4,60}$/,
]
