/** Invented sentences with open numbers, so that a long report needs few different characters: fonts in the PDFs stay small. */
const sentences = [
  (n) => `全县共建成村级互助养老点${n}个，服务老人${n * 37}人次，老人就近吃饭、洗衣、看病都方便了。`,
  (n) => `各乡镇成立服务队${n}支，队员${n * 6}名，每周上门不少于${(n % 3) + 1}次，做到事事有人管、件件有回音。`,
  (n) => `县财政拿出${n * 12}万元用于改造厨房和卫生间，群众满意率达到${90 + (n % 9)}.${n % 10}%。`,
  () => `家住青禾村的老人说：“从前一个人冷冷清清，如今点里有饭、有茶、有人说话，日子有了盼头。”`,
  (n) => `下一步，将把服务点增加到${n + 20}个，并把${n * 1125}户独居老人全部纳入名册。`,
]

const numerals = ['一', '二', '三', '四', '五', '六']

/** The blocks of the report, `{ kind, text }`; `note` stands for the footnote's mark in the text. */
export function longReport() {
  const blocks = [
    { kind: 'title', text: '青禾县互助养老服务情况报告' },
    { kind: 'meta', text: '青禾县民政局 2023年9月18日' },
    { kind: 'paragraph', text: paragraph(3, 4) },
  ]
  numerals.forEach((numeral, at) => {
    blocks.push({
      kind: 'heading',
      text: `${numeral}、${['建好服务点', '组好服务队', '管好服务账', '办好老人事', '守好安全线', '走好下一步'][at]}`,
    })
    for (let part = 0; part < 3; part += 1)
      blocks.push({ kind: 'paragraph', text: paragraph(at * 7 + part * 3 + 5, 4 + ((at + part) % 4)) })
    if (at === 1) blocks.push(...rows)
    if (at === 2) blocks.push({ kind: 'note', text: '互助养老：由村里提供场地、邻里轮流照料的养老办法。' })
    if (at === 3) blocks.push(...items)
  })
  return blocks
}

const rows = [
  '乡镇\t服务点\t情况',
  '城关镇\t12个\t每天开放，请了3名厨师，老人吃饭每顿3元，村里再补2元',
  '柳溪镇\t9个\t每周开放5天',
  '南坪乡\t7个\t新建，今年9月起开放，先办饭堂',
].map((text) => ({ kind: 'tableRow', text }))

const items = ['老人生病有人陪，急病20分钟内送到。', '家里灯坏了有人修，水管漏了有人来。', '过生日有人送面。'].map((text) => ({
  kind: 'listItem',
  text,
}))

function paragraph(seed, count) {
  return Array.from({ length: count }, (_, at) => sentences[(seed + at) % sentences.length](seed + at * 3)).join('')
}
