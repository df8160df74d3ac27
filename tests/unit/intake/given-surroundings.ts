/** Lines that stand above the title of a page, between its other furniture; no rule knows their words. All are invented. */
export const aboveTitleOfPage: readonly string[] = [
  '山水青禾 · 人间好时节',
  '今日天气 小雨转晴 16~21℃',
  '青禾云上客厅',
  '智能助手小禾',
  '繁荣的县城欢迎你来',
]

/** Lines told by their shape alone wherever furniture can stand. */
export const shapedLines: readonly string[] = [
  '我的书架 | 学习圈子 | 消息盒子',
  '青禾时政 > 乡镇传真',
  '公开大厅 → 乡镇街道 → 柳溪',
  '鼓掌(23) 皱眉(1)',
  '1.8万热议 · 56跟评',
  '【 我有话说 】',
  '〖存档〗 〖朗声读〗',
  '—转—发—',
  '语速：慢速 正常 快速',
  '围观热度：1,284',
]

/** Short lines between the meta line of a page and a bar of its buttons. */
export const betweenBars: readonly string[] = ['去逛逛', '小禾陪你读', '换个声音', '静音播出']

/** Lines between the title and the text, or below it, that are the report's although furniture is near. */
export const ownBesideFurniture: readonly string[] = [
  '各乡镇人民政府，县直各单位：',
  '尊敬的各位领导、同志们：',
  '【编者按】',
  '【摘要】',
  '一、主要做法',
  '（一）健全机制',
]

/** Lines right below the text and above the page's foot that are the report's. */
export const ownBelowText: readonly string[] = [
  '附件：柳溪县河长名单',
  '（此件公开发布）',
  '（作者系柳溪县水利局局长）',
  '汇报完毕，谢谢大家！',
  '讲述人：余晓',
  '村支书：余晓',
  '让河湖更美',
]

/** Makers of a page in roles that no rule knows. */
export const unknownMakers: readonly string[] = ['通稿把关｜余晓', '读校：李明', '（值守：王强 李明）', '统筹员/余晓 校检/李明']

/** Heads of pages of which no rule knows a word: two and more lines above the title. */
export const unknownHeads: readonly (readonly string[])[] = [
  ['山水青禾 美在人间', '禾苗号    爆料角    有奖来信', '正在翻看：县域瞭望'],
  ['青禾    晴  27℃', '云上青禾 | 禾家 | 溪声'],
  ['掌上柳溪', '点这里换个皮肤', '大号'],
  ['要论 善治 青年 榜样 乡风 家风'],
]

/** What stands above the title of a report and is its own. */
export const ownAboveTitle: readonly string[] = ['一渠清水来之不易', '全县三级干部大会交流发言']
