import type { Script } from '../../src-shared/domain/script.ts'
import { isTraditionalOnly, simplifiedForms } from '../corpus/fold.ts'

/** Simplified forms that are ordinary characters of Traditional script as well: they prove nothing. */
const SHARED_FORMS =
  '后台里干云只面系准征几卷采制向松丰冲余克才板表布出斗范谷刮胡回家借局据困累了漫蒙弥蔑辟仆朴千秋曲舍沈升胜涂万咸象须旋药叶佣涌于郁愿岳占折志致钟周朱筑注仿佛并凶吁吊吃同合周匹伙价伕凌划别仇党'

const TRADITIONAL = 1
const SIMPLIFIED = 2

/** For each UTF-16 unit, the only script that writes it so; built when the first text is looked at. */
let scriptOfUnit: Uint8Array | null = null

function buildScripts(): Uint8Array {
  const scripts = new Uint8Array(0x10000)
  for (const unit of simplifiedForms()) if (!SHARED_FORMS.includes(String.fromCharCode(unit))) scripts[unit] = SIMPLIFIED
  for (let unit = FIRST_HAN; unit <= LAST_HAN; unit += 1) if (isTraditionalOnly(unit)) scripts[unit] = TRADITIONAL
  return scripts
}

const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff
const CLEAR = 0.85
const SAMPLE = 200_000

/** Which Chinese script a text is written in, by the characters that only one of the two scripts has. */
export function detectScript(text: string): Script {
  let han = 0
  let traditional = 0
  let simplified = 0
  scriptOfUnit ??= buildScripts()
  const end = Math.min(text.length, SAMPLE)
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < FIRST_HAN || unit > LAST_HAN) continue
    han += 1
    const script = scriptOfUnit[unit]
    if (script === TRADITIONAL) traditional += 1
    else if (script === SIMPLIFIED) simplified += 1
  }
  if (han === 0) return 'none'
  if (traditional + simplified === 0) return 'Hans'
  const share = traditional / (traditional + simplified)
  if (share >= CLEAR) return 'Hant'
  return share <= 1 - CLEAR ? 'Hans' : 'mixed'
}
