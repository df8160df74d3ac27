import { expect, test } from 'vitest'
import { detectScript } from '../../../src-main/intake/detect-script.ts'

test.each([
  ['县里组织党员干部走访农户，发放明白纸。', 'Hans'],
  ['縣裡組織黨員幹部走訪農戶，發放明白紙。', 'Hant'],
  ['縣裏組織黨員幹部隊伍，製定誌願服務製度，纔用三公裏。', 'Hant'],
  ['县里组织党员，走访农户；縣裡組織黨員，走訪農戶。', 'mixed'],
  ['区(qū)里组织党员，走訪農戶，發放明白紙。', 'mixed'],
  ['區(qū)里組織黨員幹部走訪農(nóng)戶(hù)。', 'Hant'],
  // a single Traditional character, as in a name, does not make a Simplified report a mixture
  ['县里组织党员干部走访农户，发放明白纸，陶喆书记说这个办法很好，实际问题当场解决。', 'Hans'],
  ['后台里干云只面系准', 'Hans'],
  ['No Chinese 123', 'none'],
])('%s is %s', (text, script) => {
  expect(detectScript(text)).toBe(script)
})
