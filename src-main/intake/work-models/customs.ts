/** Meetings and days that a village or an office holds to hear people and settle things: whatever their name, it is one of a way of working. */
const CUSTOM =
  /(?:[议说评谈][事理]|恳谈|夜谈|民情|协商|圆桌|坝坝|院坝|板凳|屋场|户长|楼长|组长|田长|商量|碰头|对话|共商|拉家常|诸葛|见面|联席)会$|(?:说事|议事|接访|会客|陪餐|接待|服务|体验|对话|问政|协商|恳谈|开放|下访|走访|约谈|解难|代办|清洁|说理|调解|公开|阅卷)[日周]$/

/** Days and weeks that anybody holds. */
const EVERYDAY_DAY = /^(?:接待|服务|体验|对话|开放|清洁|公开|主题|志愿服务)[日周]$/

/** Things that are set up or given out to work with, where a verb or repeated mention tells that it is done with a name. */
const INSTRUMENT =
  /^[\u4e00-\u9fff]{2,7}(?:[公微党小流双语大夜普动]课|课堂|大?讲堂|讲坛|公开课|存折|护照|联盟|夜话|夜谈|问诊|门诊|会诊|套餐|礼包|服务包|同行卡|积分卡|服务卡|连心卡|信用码|窗口)$|^[\u4e00-\u9fff]{2,3}[谈聊]$/

/** Meetings that anybody holds, and bodies: 音乐会, 学会. */
const EVERYDAY_MEETING =
  /(?:音乐|演唱|运动|展销|推介|发布|博览|招聘|交流|座谈|年|大|峰|协|商|学|工|农|联谊|茶话|晚|庙|歌|舞|展|订货|洽谈|糖酒|董事|监事|委员|基金|理事|研究|促进|志愿|机|社|都|教|聚|约|总|奥运|世博|亚运|全运|联欢|报告|表彰|见面|追悼|国|议|省|市|培训|动员|现场|例|党|常委|办公|读书|分享|故事|朗诵|品鉴|相亲|交友)会$/

/** Two to four characters, a number, and what there are so many of: 防灾三本簿, 家和三步曲. */
const COUNTED_WITHIN =
  /^[\u4e00-\u9fff]{2,4}[两二三四五六七八九十](?!年|天|岁|号|日|月|里|代|州|峡|亚|农|江|门|国|界|星|姐|兄|大会|公里|千|百|万|亿)[\u4e00-\u9fff]{1,3}$/

export function isCustom(inner: string): boolean {
  return CUSTOM.test(inner) && !EVERYDAY_DAY.test(inner) && inner.length >= 3 && inner.length <= 10
}

export function isInstrument(inner: string): boolean {
  return INSTRUMENT.test(inner)
}

/** True for concerts, matches, fairs and the like, that are held often as well. */
export function isFeast(inner: string): boolean {
  return EVERYDAY_MEETING.test(inner) || /(?:赛|展|节|晚会|村晚|超|市集|集市|夜市|庙会|演出|大戏|论坛|沙龙)$/.test(inner)
}

/** True for meetings with a name of their own, 月光会; mentioned once it may be a feast. */
export function isNamedMeeting(inner: string): boolean {
  return /^[\u4e00-\u9fff]{2,6}会$/.test(inner) && !EVERYDAY_MEETING.test(inner)
}

export function countsWithin(inner: string): boolean {
  return COUNTED_WITHIN.test(inner)
}
