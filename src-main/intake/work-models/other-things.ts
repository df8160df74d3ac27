/** Verbs whose object is a fault or a danger. */
const AGAINST =
  /(?:破解|整治|查处|严查|纠治|纠正|打击|清理|清除|消除|杜绝|防止|防范|严防|避免|严禁|禁止|克服|摒弃|告别|扭转|遏制|拒绝|反对|力戒|狠刹|抵制|揭穿|警惕|变)(?:[\u4e00-\u9fff]{0,4})$/
const FAULT_BEHIND =
  /^ ?(?:[\u4e00-\u9fff]{0,2}?)(?:难题|问题|现象|顽疾|顽症|困局|困境|短板|堵点|痛点|乱象|硬骨头|症结|瓶颈|弊端|行为|思想|心态|作风|陋习|观念|态势|局面|趋势|特点|特征|态度|劲头|姿态|的老大难|的责任感|的问题|的现象)/
const QUALITY_BEHIND =
  /^ ?(?:[\u4e00-\u9fff]{0,4}?)(?:目标|愿景|理念|精神|口号|字样|作用|效应|优势|称号|荣誉|奖章|奖项|证书|招牌|名片|品质|底色|情怀|标语|横幅|大字|效果|效能|时代|之路|新路|路子|蓝图|故事|文章|思路|定位|决心|信念|嘱托|承诺(?!制|服务)|主题(?!教育|党日|活动|实践)|为题|为主题|两山|理论|思维|意识)/
const BODY_BEHIND =
  /^ ?(?:[\u4e00-\u9fff]{0,6}?)(?:队伍|志愿者|服务队|突击队|先锋队|宣讲团|小分队|队|小组|专班|工作站|服务站|驿站|中心|基地|工作室|调解室|书屋|学校|高校|学院|院校|展馆|公园|广场|之家|企业|合作社|公司|场所|协会|联盟|院所|团队|组织|人员|干部|党员|患者|病人|老人|长者|青年|学生|人才|家庭|农户|户|村|镇|船舶|车辆|商户|小区|岗|职工|群体|儿童|女性|妇女|工人|司机|游客|民宿|酒店|餐厅)/
const WORK_OF_ART_BEHIND =
  /^ ?(?:[\u4e00-\u9fff]{0,6}?)(?:展|展会|展销会|推介会|比赛|大赛|竞赛|球赛|晚会|音乐会|演唱会|歌会|论坛|峰会|大会|会议|讲座|沙龙|书展|歌曲|短剧|话剧|微电影|短视频|视频|宣传片|专栏|栏目|专题|节目|热线|公众号|微信号|微信|抖音|视频号|客户端|APP|杂志|报纸|一书|网站|图书|画册|邮票|线路|路线|品种|产品|套餐|系列|商品|菜品|美食|新品|景区|景点|博主|账号|直播间|建设|创建)/i
/** Words that begin what is said of the quotation, so that the noun further on is not its own. */
const PREDICATE =
  /[的了是为让把使将在到]|上线|覆盖|推行|开展|守护|守牢|服务(?!队|站|中心|热线|基地|品牌|岗)|惠及|走进|进入|助力|赋能|激活|带动|推动|促进|提升|化解|解决|破解|深入|受到|深受|[跑走闯干做打探交写结发点管织绘唱擦][出起成就活亮响]/
/** Names of media and numbers to call, whatever stands behind them. */
const MEDIUM = /^(?:学习强国|今日头条|抖音|快手|微信|微博|美团|滴滴|\d{3,6}|APP|小红书|TikTok)$/i
/** Days of the calendar: “七一”活动 and “5·12”活动 are no campaigns. */
const DAY =
  /^(?:\d{1,2}[·.]\d{1,2}|双?[一二三四五六七八九十]{1,2}|双\d{2}|六月六|三月三)$|(?:[^环细情关礼季调气章小]节|国庆|元旦|读书日|宪法日|纪念日|环境日|宣传日|防灾减灾日|[^口]杯)$/
/** People, bodies and places as the last word of a name. */
const BODY =
  /(?:学生|家庭|农户|户|人|员|者|师|手|哥|姐|嫂|叔|妈|爸|娃|爷|奶奶|青年|干部|党员|先锋|标兵|模范|能手|专家|秀才|医生|医师|队|团|村|镇|乡|城市|乡村|社区|小区|庭院|基地|驿站|之家|服务站|中心|学堂|书屋|书房|食堂|餐厅|公园|广场|工作室|调解室|场所|车间|工坊|合作社|联盟|车|船|场|店|馆|房|名单)$/
/** Reached in each of them: 包联到户, 服务进村. */
const REACHES = /[到进入下上][\u4e00-\u9fff]$/
/** Goods, by their last character, as 推出 and 推广 bring them in. */
const GOODS =
  /(?:茶|米|面|果|桃|梨|柑|橘|薯|菇|鱼|虾|蟹|羊|牛|鸡|鸭|鹅|酒|油|菜|花|药|粉|糖|蜜|粿|饼|粽|莓|枣|菌|号|游|之旅|之夜|节|展|集|市集|歌|剧|舞|专线|航线|快线|班列|班车)$/

export function isMedium(inner: string): boolean {
  return MEDIUM.test(inner)
}

export function isDay(inner: string): boolean {
  return DAY.test(inner)
}

export function isBodyOrGoods(inner: string): boolean {
  return (BODY.test(inner) && !REACHES.test(inner)) || GOODS.test(inner)
}

/** True where the words around speak of a fault or a quality. */
export function isFaultOrAim(before: string, after: string): boolean {
  return AGAINST.test(before) || FAULT_BEHIND.test(after) || QUALITY_BEHIND.test(after)
}

/** True where the words around say that the quotation names a fault, a quality, people, a place, an event or a work. */
export function namesAnotherThing(before: string, after: string): boolean {
  if (AGAINST.test(before)) return true
  return [FAULT_BEHIND, QUALITY_BEHIND, BODY_BEHIND, WORK_OF_ART_BEHIND].some((behind) => {
    const match = behind.exec(after.replace(/^的/, ''))
    return match !== null && !PREDICATE.test(match[0])
  })
}
