const ORG_END =
  /(?:局|委|办|部|处|科|厅|院|府|政府|委员会|办公室|中心|融媒|融媒体|网|日报|晚报|时报|早报|报社|报|杂志社|通讯社|新华社|电视台|广播电台|联播|客户端|公众号|在线|先锋|发布|委员会|联合会|协会|学会|商会|红十字会|工会|妇联|共青团|团委|居委会|村委会|服务站|工作站|指挥部|镇|乡|街道|党委|党工委|总支|支部|公司|集团|学校|大学|学院|中学|小学|医院|研究室|研究所|大队|支队|法院|检察院|[省市县区州盟旗]委|园区|管委会|编辑部|广播|社区|县|区|市)$/
const ACTS =
  /召开|开展|推进|加强|筑牢|助力|打造|举行|扎实|全力|积极|深入|落实|做好|推动|提升|聚焦|构建|创新|探索|强化|确保|坚持|打赢|守护|赋能|激活|走进|深化|完善|破解|激发|举措|织[密牢就好]|兜[牢底]|撑起|铺就|架起|跑出|点亮|绘就|擦亮|按下|注入/

/** True when a folded phrase reads as the name of an office, a medium or another body. */
export function isBodyName(folded: string): boolean {
  const name = folded.replace(/[(][^)]*[)]$/, '').trim()
  return (
    name.length >= 3 &&
    name.length <= 36 &&
    !/[,。;:!?“”《》]|^[\d(①-⑳]/.test(name) &&
    ORG_END.test(name) &&
    !PAPER.test(name) &&
    !ACTS.test(name)
  )
}

/** Kinds of paper that end like a medium: 公报, 通报. */
const PAPER = /(?:[公通简专月周年季快要喜捷海汇申]报|报告)$/

/** True for the head of an office's paper: 某县人民政府文件. */
export const isLetterhead = (folded: string): boolean => folded.endsWith('文件') && isBodyName(folded.slice(0, -2))

/** A body as the makers of a bulletin sign (某县民政局编, 某办公室编印), or with the role of its people behind it (某报记者). */
const MADE_BY = /(?<=[局委办室部会心处科])(?:主办|编印|编发|编辑|编)$|(?<=[报社台网刊心])(?:记者|通讯员|讯)$/
export const withoutMaking = (folded: string): string => folded.replace(MADE_BY, '')

const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'.split(
    '',
  ),
)
const COMPOUND_SURNAMES = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯)/

/** True when a folded word reads as a personal name of two to four characters. */
export function isPersonName(folded: string): boolean {
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(folded)) return /^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}$/.test(folded)
  if (COMPOUND_SURNAMES.test(folded)) return true
  return folded.length <= 3 && SURNAMES.has(folded.charAt(0)) && !ORG_END.test(folded)
}

/** The characters in which names of other languages are mostly written: 古丽米热, 乌云其木格. */
const WRITTEN_BY_SOUND =
  /^[阿艾安巴拜贝布达迪丁东多尔法格古哈海合吉加江杰卡凯克库拉莱兰勒雷里力丽鲁伦罗马买曼美米玛木姆娜那乃尼妮努帕排皮普其恰琴热仁日萨赛桑沙什舍苏孙斯塔台泰坦提图吐托瓦维乌吾西希夏雅亚耶也伊依尤玉云扎再孜则泽珠卓朝措多吉旺次格央宗]{3,7}$/u

/** True for a word that reads as a name of another language by its characters; believed only where names are looked for, for places are written so too. */
export const isNameBySound = (folded: string): boolean => WRITTEN_BY_SOUND.test(folded) && !ORG_END.test(folded)
