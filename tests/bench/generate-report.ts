/** Numbers that are the same in every run: the multiplier and increment of Numerical Recipes' generator. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x1_0000_0000
  }
}

const places = ['云岭', '青溪', '白沙', '石桥', '南塘', '北湾', '金坪', '柳河', '安丰', '长宁']
const actors = [
  '县委组织部',
  '各乡镇党委',
  '驻村工作队',
  '机关党员干部',
  '社区网格员',
  '志愿服务队',
  '农业农村局',
  '应急管理部门',
]
const acts = [
  '走访农户',
  '清理沟渠',
  '发放物资',
  '举办培训',
  '排查隐患',
  '修整道路',
  '张贴宣传画',
  '登记台账',
  '安装路灯',
  '转移群众',
]
const counted = ['名党员', '户家庭', '个村', '场次', '支队伍', '条线索', '处隐患', '万元资金']

/** An invented report of about `length` UTF-16 units, with headings, figures and a meta line. */
export function generateReport(number: number, length = 4000): string {
  const random = seededNumbers(number + 1)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const place = `${pick(places)}${number % 2 === 0 ? '县' : '区'}`
  const month = String(1 + (number % 12)).padStart(2, '0')
  const lines = [`${place}第${number}号工作纪实`, `来源：${place}人民政府 发布时间：2023-${month}-15 作者：记者${number % 97}`]
  let size = lines.join('\n').length
  for (let section = 1; size < length; section += 1) {
    const heading = `${'一二三四五六七八九十'[(section - 1) % 10]}、${pick(acts)}，${pick(acts)}`
    let paragraph = ''
    while (paragraph.length < 380) {
      // About ten figures in a thousand characters, as the real reports have.
      const figure = random() < 0.4 ? `，累计${Math.floor(random() * 5000)}${pick(counted)}` : '，层层压实责任'
      paragraph += `${pick(actors)}${pick(acts)}${figure}；${pick(places)}镇坚持${pick(acts)}与${pick(acts)}同步推进。`
    }
    lines.push(heading, paragraph)
    size += heading.length + paragraph.length + 2
  }
  return lines.join('\n')
}
