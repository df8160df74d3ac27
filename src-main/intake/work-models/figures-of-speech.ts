/** Words that are figures of speech in any report, as the last word of a quotation: 连心桥, 安全网, 加速度, 主心骨. */
const METAPHOR =
  /^.{1,2}(?:桥|墙|网|盾|锁|弦|阀|心|梦|结|经|伞|味)$|(?:防火墙|透明墙|挡水墙|堤坝|保护伞|总开关|良药|良方|药方|组合拳|一盘棋|先手棋|主动仗|攻坚仗|翻身仗|大文章|答卷|考卷|答题卷|高分卷|金名片|名片|钥匙|引擎|发动机|底色|底气|火炬|灯塔|快车道|高速路|赛道|跑道|绿灯|加速度|加速器|加速键|快进键|启动键|暂停键|集结号|冲锋号|主旋律|大合唱|交响曲|同心圆|聚宝盆|摇钱树|粮仓|饭碗|钱袋子|米袋子|菜篮子|果盘子|粮袋子|后花园|桥头堡|阵地|战场|前沿|前哨|硬骨头|冷板凳|老大难|拦路虎|绊脚石|紧箍咒|指挥棒|风向标|晴雨表|温度计|体检表|压舱石|定盘星|定心丸|强心针|主心骨|领头雁|领头羊|排头兵|主力军|生力军|店小二|守门人|守护神|守护者|守护天使|贴心人|勤务兵|娘家人|当家人|守夜人|引路人|领路人|逆行者|探照灯|千里眼|顺风耳|红线|底线|高压线|生命线|防线|火力网|安全网|防护网|防控网|天罗地网|铜墙铁壁|铁壁铜墙|堡垒|军令状|责任状|责任田|责任地|试金石|磨刀石|磨刀|金字招牌|责任链|工具箱|百宝箱|及时雨|春风|暖流|末梢|神经|颜值|气质|温度|热度|速度|力度|厚度|高度|精度|深度|广度|里子|面子|家底|老本|口粮|通行证|身份证|入场券|动员令|阻击战|持久战|攻坚战|保卫战|歼灭战|动脉|血脉|土壤|沃土|种子|果实|硕果|丰收|翅膀|双翼|双轮|车间|跳板|平台期|包袱|帽子|篱笆|笼子|门槛|中梗阻|堰塞湖|黑名单|味道|风景|风景线|画卷|蓝图|乐章|音符|样子|路子)$/
/** An epithet before 工程 or 措施, not the name of one: “头号”工程, “硬核”措施. */
const EPITHET =
  /^(?:头号|一号|首位|首要|一把手|书记|民心|民生|暖心|德政|形象|面子|政绩|半拉子|豆腐渣|烂尾|样板|精品|硬核|硬|铁腕|雷霆|超常规|非常|关键|特殊|土|笨|老|新|旧|好|快|实|多赢|共赢|双赢|碎片化|粗放|被动|单打独斗|保姆|传统|一般|常规|成功|先进|典型|人情|零|自选|规定|动作)$/
const EPITHET_WHOLE =
  /^(?:头号|一号|一把手|书记|民心|民生|德政|形象|面子|政绩|半拉子|豆腐渣|烂尾|世纪|首要|样板|重点|惠民|暖心)工程$/
/** A manner, not a method: “地毯式”排查, “保姆式”服务, “一体化”运作. */
const MANNER = /^[\u4e00-\u9fff]{1,5}式$|^[\u4e00-\u9fff]{2,3}化$/
/** Words before what somebody says, is called, becomes or is likened to. */
const LIKENED =
  /(?:变成|变为|成为|成了|变身|化身|化作|当成|当作|视为|视作|看作|誉为|称为|称作|称之为|称|叫做|叫作|戏称|好比|如同|就像|就是|像|如|说|道|问|喊|写着|印着|写有|题为|名为|主题为|从|由|向|不是|而是|争当|争做|当好|做好|甘当|勇当)$/

export function isEpithet(inner: string): boolean {
  return EPITHET.test(inner) || EPITHET_WHOLE.test(inner)
}

export function isMetaphor(inner: string): boolean {
  return METAPHOR.test(inner)
}

export function isManner(inner: string): boolean {
  return MANNER.test(inner)
}

/** True where a quotation is said, or what something is called or likened to. */
export function isLikened(before: string): boolean {
  return LIKENED.test(before)
}
