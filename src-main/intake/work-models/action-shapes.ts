const PARTY =
  '(?:中心|县|乡镇?|镇|村组?|组|户|市|区|街道?|社区|网格|支部|部门|单位|学校|政府|农户|公司|合作社|物业|居民|家庭|家长|党员|干部|群众|企业|银行|法院|公安|总院|分院|里长|邻长|公所)'

/**
 * Short phrases that say how something is done, as policies are called: 接诉即办, 先用后付, 一窗受理, 无感续证, 周碰头、月通报.
 * Many idioms are built alike, so that a verb that sets up must stand by them.
 */
const SHAPES: readonly RegExp[] = [
  // Something follows at once or without fail: 免申即享, 逢查必考, 有诉必应.
  /^[\u4e00-\u9fff]{1,5}[即必][\u4e00-\u9fff]{1,2}$/,
  /^先[\u4e00-\u9fff]{1,3}[后再][\u4e00-\u9fff]{1,3}$|^未[\u4e00-\u9fff]先[\u4e00-\u9fff]$|^以[\u4e00-\u9fff]代[\u4e00-\u9fff]$/,
  // 应享尽享, 首违不罚, 无事不扰, 免证办.
  /^应[\u4e00-\u9fff]{1,2}尽[\u4e00-\u9fff]{1,2}$|^[首初轻微]违[\u4e00-\u9fff]{1,2}罚$|^无[\u4e00-\u9fff]{1,3}不[\u4e00-\u9fff]$|^[免秒快速直全智云容][\u4e00-\u9fff]{1,5}[办享付批审兑达贷缴评]$/,
  // One of something does a whole piece of work: 一窗受理, 一件事一次办, 一枚印章管审批.
  /^一[网窗屏证次件门号码链键站卡单表图章口端库枚张部趟机图][\u4e00-\u9fff]{2,9}$|^一[网窗屏码卡单键站图][清通办管查控达付]$/,
  /^(?:高效|集成|就近|异地|跨省|跨域|全程|全市|全省|掌上|指尖|网上|上门|视频|远程|帮代|容缺|告知|预约|延时|错时)[\u4e00-\u9fff]{0,4}(?:办|办理|通办|受理|代办|帮办|审批|承诺|服务|一件事)[\u4e00-\u9fff]{0,3}$/,
  /^[\u4e00-\u9fff]{1,7}(?:一件事|查一次|一次查|跑一次|一次跑|一次办|一次办成|码上办|一码清|一键通)$/,
  // Work at the same beat in each unit: 日调度、周通报.
  /^(?:[每]?[日天周旬月季年](?:[\u4e00-\u9fff]{1,4})[、,]?){2,4}$/,
  // At once: 马上就办, 现场即办, 随到随办.
  /^(?:马上|现场|当场|立即|随到|即到|随叫|即来)[就即随立][\u4e00-\u9fff]$/,
  // By which means: 码上监督, 指尖办事, 掌上通.
  /^(?:码上|指尖|掌上|云上|云端|网上|一键)[\u4e00-\u9fff]{1,4}$/,
  // One each: 一月一主题, 一企一策; each and every: 逢会必讲.
  /^一[\u4e00-\u9fff]{1,4}一[\u4e00-\u9fff]{1,4}(?:[、,]一[\u4e00-\u9fff]{1,4}一[\u4e00-\u9fff]{1,4})*$/,
  /^(?:先[\u4e00-\u9fff]{1,5}[、,])(?:[再后][\u4e00-\u9fff]{1,5}[、,]?){1,3}$/,
  // Each level or party its part: 村收集、镇转运, 政府搭台、企业唱戏.
  new RegExp(`^${PARTY}[\\u4e00-\\u9fff]{1,4}(?:[、,]${PARTY}[\\u4e00-\\u9fff]{1,4}){1,4}$`),
  // Colours as grades: 红黄灯, 红黑榜.
  /^[红橙黄绿蓝黑白](?:[、,]?[红橙黄绿蓝黑白]){1,3}[灯牌榜码卡单]?$/,
  // Who does what, unit by unit: 县包乡、乡包村, 群众点单、部门接单.
  /^[\u4e00-\u9fff]{1,6}(?:吹哨|点单|下单|出题|发令)[、,][\u4e00-\u9fff]{1,6}(?:报到|接单|派单|答题|响应)(?:[、,][\u4e00-\u9fff]{2,8})?$/,
  /^([\u4e00-\u9fff]{1,3})(包|联|管|带|帮|看|查)[\u4e00-\u9fff]{1,3}(?:[、,][\u4e00-\u9fff]{1,3}\2[\u4e00-\u9fff]{1,3}){1,4}$/,
  /^[\u4e00-\u9fff]{2,6}(?:受理|办理|审批|上门|入户|代办|管护|监管|执法|会商|议事)[、,][\u4e00-\u9fff]{2,8}(?:[、,][\u4e00-\u9fff]{2,8})?$/,
]

/** Idioms and everyday phrases that are built like a way of acting. */
const IDIOMS = new Set(
  '有求必应,言出必行,一触即发,稍纵即逝,召之即来,战之必胜,来之能战,战之能胜,闻令即动,闻汛即动,物极必反,事必躬亲,势在必行,一拍即合,一网打尽,一窗之隔,一号工程,一件小事,一件实事,一件大事,一张蓝图,一张白纸,一张笑脸,一键启动,一键切换,一张好牌,无一不精,无所不能,无微不至,无孔不入,无坚不摧,违法必究,执法必严,有法必依,有令必行,有禁必止,有腐必反,有贪必肃,先人后己,先声夺人,先天不足,先苦后甜,先斩后奏,先来后到,全力以赴,智者必胜,一点一滴,一分一厘,一丝一毫,一心一意,一步一个脚印,一茬接着一茬,一代一代,一年一度,一天一个样,一户一个样,以权代法,以罚代管,以包代管,以会代训,一张蓝图绘到底,一张蓝图干到底,一家一户,一朝一夕,一字一句,一招一式,一张一弛,一部好戏,一部大书'.split(
    ',',
  ),
)

/** Work that is done in a way of its own: 错峰配送, 混龄教学, 夜间议事. */
const WORK =
  /^[\u4e00-\u9fff]{2,6}(?:配送|教学|议事|调解|监管|审批|开放|授信|续贷|联审|代缴|代购|代收|代种|代耕|托育|托养|家访|访视|评议|核验|互认|预警|直送|直销|直采|直达|转介|喘息|巡查|巡护|办理|受理|共餐|送餐|助餐|助浴|帮扶|走访|养护|管护|评审|开标|执法|检查|回访|认领|认养|托管|联建|共建|轮值|值守|互助|陪护|代办|帮办|续证|辅导|培养|直供|通办|联办|快审|快享|快办|速办|代管|普法|接送|诊疗|随访|会诊|结算|支付|招商|排查|交付|开工|问诊|义诊|宣讲|协作|说法|说理|送教|送学|夜访|夜谈)$/

/** How work is done anywhere: 地毯式排查, 拉网式检查. */
const EVERYDAY_MANNER =
  /^(?:地毯|拉网|解剖|保姆|妈妈|一站|滚动|兜底|过筛|穿透|起底|销号|精准|分类|重点|全面|日常|专项|联合|上门|集中)式?(?:[排检]查|巡查|帮扶|走访|培养|执法)$/

/** True for a phrase that is built as the name of a way of acting. */
export function isActionShaped(inner: string): boolean {
  return !IDIOMS.has(inner) && !EVERYDAY_MANNER.test(inner) && (SHAPES.some((shape) => shape.test(inner)) || WORK.test(inner))
}

/** Things that methods of serving are made of, as the head of a name: 时间银行, 生态积分超市, 项目管家, 巡回巴士. */
const VEHICLE =
  /^[\u4e00-\u9fff]{2,8}(?:银行|超市|管家|巴士|专列|直通车|大篷车|夜校|课堂|法庭|一键通|明白卡|连心卡|服务包|陪餐日|接访日|服务日|宣传月|宣讲月|服务月|活动周)$/
/** What only campaigns end on, behind 开展: 光明行, 成人第一课. */
const CAMPAIGN =
  /^[\u4e00-\u9fff]{2,8}(?:行|革命|[一二三四五六七八九十]{1,2}进|第一课|开学季|主题日|大走访|大排查|大比武|大练兵|大讨论|大整治|大清查|回头看行动)$|^大[\u4e00-\u9fff]{1,3}(?:[、,]大[\u4e00-\u9fff]{1,3})+$/

export function isVehicle(inner: string): boolean {
  return VEHICLE.test(inner) && !inner.includes('式')
}

export function isCampaign(inner: string): boolean {
  return CAMPAIGN.test(inner)
}
