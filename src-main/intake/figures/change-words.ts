const RISES =
  '跃升|跃增|跃至|抬升|攀高|拉高|增产|提速|扩充|拓展|拓宽|多了|高了|快了|长了|增长|增加|增多|净增|递增|调高|调增|上调|上升|上涨|上浮|多出|多收|提高|提升|攀升|回升|扩大|延长|增至|升至|偏多|偏高|涨|增|升'
const FALLS =
  '降价|降费|减产|少了|低了|慢了|短了|减少|下降|降低|压减|压缩|压降|缩短|缩减|缩小|削减|精简|下滑|下跌|下调|调低|调减|回落|收窄|偏少|偏低|降|减|缩'
const AMOUNTS = '增幅|涨幅|升幅|增速|降幅|减幅|跌幅|增长率|下降率'
/** Against what: 较上年同期, 比2019年, 与去年相比. 占比 and 比例 are other words. */
const AGAINST = '(?:(?<![占评对同环])(?:比|较|与)(?![例重率])[^,。;:]{1,12}?(?:相比)?,?)'
const MANNER =
  '(?:同比|环比|分别|平均|年均|累计|大幅|又|再|均|都|各|净|翻|已|也|则|更|骤|猛|直线|直接|一举|迅速|快速|持续|逐步|稳步|明显|显著|进一步|每.{1,3})'
const LEVEL = '(?:到|至|为|成)'
/** Levels that need no verb of change: 年利率低至3.7%. */
const REACHES = '低至|低到|高至|高到|压到|压至|压低到|压低至|砍到|砍至|提到|提至|扩到|扩至|退到|退至|回到|变为|变成|改为|改成'
/** Why it changed is nothing that was measured: 受市场走弱影响下降7%. */
const CAUSE = '(?:受[^,。;:]{2,20}影响,?)?'
/** More or less than something else, which has to be named: 比市场价低12%. */
const DIFFERS = `(?:${AGAINST}${MANNER}*(?:高|低|多|少|快|慢|长|短)(?:出|了|于)?|(?:${AMOUNTS})?(?:高|低|快|慢|优)于[^,。;:\\d]{2,14}|(?:同比|环比|仅|最[大高多])?相差|(?:高出|低出|超出?|超过)[^,。;:\\d]{0,8}(?:警戒线|警戒水位|保证水位|平均|均值|平均水平|平均值|标准|限值|目标|计划))`

/** A change or the level it came to, with all that leads up to its number; whatever it is said of stands before. */
export const CHANGED = new RegExp(
  `${CAUSE}(?:${DIFFERS}|${AGAINST}?${MANNER}*(?:(?:${RISES}|${FALLS})(?:率|幅度)?(?:了|的)?${LEVEL}?|${REACHES}|${AMOUNTS}|翻了?|(?:优化|调整|整合|归并|合并)(?:到|至|为|成))(?:[^,。;:\\d]{1,5}的)?)$`,
)
/** Where a level that changed began: 由年初的, 从原来的. */
export const STARTS_FROM = /(?:由|从)(?:[^,。;:]{1,10}的)?$/

const BETWEEN = new RegExp(
  `^(?:左右|以上)?,?(?:按[^,]{1,8}(?:计算|口径|价格),?)?${CAUSE}(?:占比)?(?:其中|[一二三四]季度|[上下]半年|全年)?(?:与[^,]{1,12}相比,)?${AGAINST}?${MANNER}*(?:(?:${RISES}|${FALLS})(?:率|幅度)?了?${LEVEL}?(?:[^,。;\\d]{1,5}的)?|${REACHES}|${AMOUNTS}|翻了?|(?:优化|调整|整合|归并|合并)(?:到|至|为|成))[了达为约近\\s]*(?:左右)?$|^(?:左右|以上)?,?${DIFFERS}[达近约]*$|^,?约?(?:占|完成|相当于)[^,。;:\\d]{1,16}的(?:比重|比例)?[为达近约到]*$|^,?约?占(?:比|总数的?|总量的?)?[为达约近]*$|^,?(?:大约|约)?(?:是|为|相当于|达到?)[^,。;:\\d]{0,8}(?:\\d{2,4}年)?[^,。;:\\d]{0,8}的$|^,?(?:较|比)[^,。;:\\d]{2,14}的$|^[和到至]$`,
)

/** True when nothing but a change stands between two numbers, so that both are of the same thing. */
export function isStatedBefore(between: string): boolean {
  return BETWEEN.test(between)
}
