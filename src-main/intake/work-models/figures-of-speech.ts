/** Words that are figures of speech in any report, as the last word of a quotation: 连心桥, 安全网, 加速度, 主心骨. */
const METAPHOR =
  /^.{1,2}(?:桥|墙|网|盾|锁|弦|阀|心|梦|结|经|伞|味)$|(?:防火墙|透明墙|挡水墙|堤坝|保护伞|总开关|良药|良方|药方|组合拳|一盘棋|先手棋|主动仗|攻坚仗|翻身仗|大文章|答卷|考卷|答题卷|高分卷|金名片|名片|钥匙|引擎|发动机|底色|底气|火炬|灯塔|快车道|高速路|赛道|跑道|绿灯|加速度|加速器|加速键|快进键|启动键|暂停键|集结号|冲锋号|主旋律|大合唱|交响曲|同心圆|聚宝盆|摇钱树|粮仓|饭碗|钱袋子|米袋子|菜篮子|果盘子|粮袋子|后花园|桥头堡|阵地|战场|前沿|前哨|硬骨头|老大难|拦路虎|绊脚石|紧箍咒|指挥棒|风向标|晴雨表|温度计|体检表|压舱石|定盘星|定心丸|强心针|主心骨|领头雁|领头羊|排头兵|主力军|生力军|店小二|守门人|守护神|守护者|守护天使|贴心人|勤务兵|娘家人|当家人|守夜人|引路人|领路人|逆行者|探照灯|千里眼|顺风耳|红线|底线|高压线|生命线|防线|火力网|安全网|防护网|防控网|天罗地网|铜墙铁壁|铁壁铜墙|堡垒|军令状|责任状|责任田|责任地|试金石|磨刀石|磨刀|金字招牌|责任链|工具箱|百宝箱|及时雨|春风|暖流|末梢|神经|颜值|气质|温度|热度|速度|力度|厚度|高度|精度|深度|广度|里子|面子|家底|老本|口粮|通行证|身份证|入场券|动员令|阻击战|持久战|攻坚战|保卫战|歼灭战|动脉|血脉|土壤|沃土|种子|果实|硕果|丰收|翅膀|双翼|双轮|车间|跳板|平台期|包袱|帽子|篱笆|笼子|门槛|中梗阻|堰塞湖|黑名单|味道|风景|风景线|画卷|蓝图|乐章|音符|样子|路子)$/
/** An epithet before 工程 or 措施, not the name of one: “头号”工程, “硬核”措施. */
const EPITHET =
  /^(?:头号|一号|首位|首要|一把手|书记|民心|民生|暖心|德政|形象|面子|政绩|半拉子|豆腐渣|烂尾|样板|精品|良心|廉洁|阳光|硬核|硬|铁腕|雷霆|超常规|非常|关键|特殊|土|笨|老|新|旧|好|快|实|多赢|共赢|双赢|碎片化|粗放|被动|单打独斗|保姆|传统|一般|常规|成功|先进|典型|人情|零|自选|规定|动作)$/
const EPITHET_WHOLE =
  /^(?:头号|一号|一把手|书记|民心|民生|德政|形象|面子|政绩|半拉子|豆腐渣|烂尾|世纪|首要|样板|重点|惠民|暖心)工程$/
/** A manner, not a method: “地毯式”排查, “保姆式”服务, “一体化”运作. */
const MANNER = /^[\u4e00-\u9fff]{1,5}式$|^[\u4e00-\u9fff]{2,3}化$/

/** Verbs whose object is a fault or a danger. */
const AGAINST =
  /(?:破解|整治|查处|严查|纠治|纠正|打击|清理|清除|消除|杜绝|防止|防范|严防|避免|严禁|禁止|克服|摒弃|告别|扭转|遏制|拒绝|反对|力戒|狠刹|抵制|揭穿|警惕|变)(?:[\u4e00-\u9fff]{0,4})$/
/** Words before what somebody says, is called, becomes or is likened to. */
const LIKENED =
  /(?:变成|变为|成为|成了|变身|化身|化作|当成|当作|视为|视作|看作|誉为|称为|称作|称之为|称|叫做|叫作|戏称|好比|如同|就像|就是|像|如|说|道|问|喊|写着|印着|写有|题为|名为|主题为|从|由|向|不是|而是|争当|争做|当好|做好|甘当|勇当)$/
const FAULT_BEHIND =
  /^ ?(?:[\u4e00-\u9fff]{0,2}?)(?:难题|问题|现象|顽疾|顽症|困局|困境|短板|堵点|痛点|乱象|硬骨头|症结|瓶颈|弊端|行为|思想|心态|作风|陋习|观念|态势|局面|趋势|特点|特征|态度|劲头|姿态|的老大难|的责任感|的问题|的现象)/
const QUALITY_BEHIND =
  /^ ?(?:[\u4e00-\u9fff]{0,4}?)(?:目标|愿景|理念|精神|口号|字样|作用|效应|优势|称号|荣誉|奖章|奖项|证书|招牌|名片|品质|底色|情怀|标语|横幅|大字|效果|效能|时代|之路|新路|路子|蓝图|故事|文章|思路|定位|决心|信念|嘱托|承诺(?!制|服务)|主题(?!教育|党日|活动|实践)|为题|为主题|两山|理论|思维|意识)/
const BODY_BEHIND =
  /^ ?(?:[\u4e00-\u9fff]{0,6}?)(?:队伍|志愿者|服务队|突击队|先锋队|宣讲团|小分队|队|小组|专班|工作站|服务站|驿站|中心|基地|工作室|调解室|书屋|学校|高校|学院|院校|展馆|公园|广场|之家|企业|合作社|公司|场所|协会|联盟|院所|团队|组织|人员|干部|党员|患者|病人|老人|长者|青年|学生|人才|家庭|农户|户|村|镇|船舶|车辆|商户|小区|岗|职工|群体|儿童|女性|妇女|工人|司机|游客|民宿|酒店|餐厅)/
const WORK_OF_ART_BEHIND =
  /^ ?(?:[\u4e00-\u9fff]{0,6}?)(?:展|展会|展销会|推介会|比赛|大赛|竞赛|球赛|晚会|音乐会|演唱会|歌会|论坛|峰会|大会|会议|讲座|沙龙|书展|歌曲|短剧|话剧|微电影|短视频|视频|宣传片|专栏|栏目|专题|节目|热线|公众号|微信号|微信|抖音|视频号|客户端|APP|杂志|报纸|一书|网站|图书|画册|邮票|线路|路线|品种|产品|套餐|系列|商品|菜品|美食|新品|景区|景点|博主|账号|直播间|建设|创建)/i
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
  /(?:茶|米|面|果|桃|梨|柑|橘|薯|菇|鱼|虾|蟹|羊|牛|鸡|鸭|鹅|酒|油|菜|花|药|粉|糖|蜜|粿|饼|粽|莓|枣|菌|号|游|之旅|之夜|节|展|集|市集|歌|剧|舞)$/

/** Words that begin what is said of the quotation, so that the noun further on is not its own. */
const PREDICATE =
  /[的了是为让把使将在到]|上线|覆盖|推行|开展|守护|守牢|服务(?!队|站|中心|热线|基地|品牌|岗)|惠及|走进|进入|助力|赋能|激活|带动|推动|促进|提升|化解|解决|破解|深入|受到|深受|[跑走闯干做打探交写结发点管织绘唱擦][出起成就活亮响]/

export function isEpithet(inner: string): boolean {
  return EPITHET.test(inner) || EPITHET_WHOLE.test(inner)
}

export function isMetaphor(inner: string): boolean {
  return METAPHOR.test(inner)
}

export function isManner(inner: string): boolean {
  return MANNER.test(inner)
}

export function isMedium(inner: string): boolean {
  return MEDIUM.test(inner)
}

export function isDay(inner: string): boolean {
  return DAY.test(inner)
}

export function isBodyOrGoods(inner: string): boolean {
  return (BODY.test(inner) && !REACHES.test(inner)) || GOODS.test(inner)
}

/** True where the words around say that the quotation names a fault, a quality, people, a place, an event or a work. */
export function namesAnotherThing(before: string, after: string): boolean {
  if (AGAINST.test(before)) return true
  return [FAULT_BEHIND, QUALITY_BEHIND, BODY_BEHIND, WORK_OF_ART_BEHIND].some((behind) => {
    const match = behind.exec(after.replace(/^的/, ''))
    return match !== null && !PREDICATE.test(match[0])
  })
}

/** True where a quotation is said, or what something is called or likened to. */
export function isLikened(before: string): boolean {
  return LIKENED.test(before)
}
