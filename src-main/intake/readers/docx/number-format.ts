const HAN_DIGITS = '〇一二三四五六七八九'
const LEGAL_SIMPLIFIED = '零壹贰叁肆伍陆柒捌玖'
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const UNITS = ['', '十', '百', '千']
const LEGAL_UNITS = ['', '拾', '佰', '仟']

/** Beyond this a number is written in Arabic digits, whatever the format: no list is that long. */
const LARGEST_WORDED = 9999

/** A number of a list in one of Word's number formats (`w:numFmt`), as Word writes it; formats unknown here give Arabic digits. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return ''
  if (value < 1 || value > LARGEST_WORDED) return String(value)
  return formats[format]?.(value) ?? String(value)
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  ideographEnclosedCircle: (value) => (value <= 10 ? String.fromCharCode(0x327f + value) : String(value)),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  chineseCounting: counting,
  taiwaneseCounting: counting,
  ideographDigital: digits,
  taiwaneseDigital: digits,
  japaneseDigitalTenThousand: digits,
  chineseCountingThousand: (value) => inThousands(value, '零一二三四五六七八九', UNITS),
  taiwaneseCountingThousand: (value) => inThousands(value, '零一二三四五六七八九', UNITS),
  japaneseCounting: (value) => inThousands(value, '零一二三四五六七八九', UNITS).replaceAll('零', ''),
  chineseLegalSimplified: (value) => inThousands(value, LEGAL_SIMPLIFIED, LEGAL_UNITS),
  ideographLegalTraditional: (value) => inThousands(value, LEGAL_TRADITIONAL, LEGAL_UNITS),
  ideographTraditional: (value) => STEMS.charAt(value - 1) || String(value),
  ideographZodiac: (value) => BRANCHES.charAt(value - 1) || String(value),
  ideographZodiacTraditional: (value) => STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12),
}

function fullWidth(value: number): string {
  return String(value).replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
}

function circled(value: number): string {
  if (value <= 20) return String.fromCharCode(0x245f + value)
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21)
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value)
}

function enclosed(value: number, first: number): string {
  return value <= 20 ? String.fromCharCode(first + value - 1) : String(value)
}

/** Up to ninety-nine in words, from a hundred on digit by digit. */
function counting(value: number): string {
  return value < 100 ? inThousands(value, '零一二三四五六七八九', UNITS) : digits(value)
}

function digits(value: number): string {
  return Array.from(String(value), (digit) => HAN_DIGITS.charAt(Number(digit))).join('')
}

function inThousands(value: number, numerals: string, units: readonly string[]): string {
  const places = String(value).split('')
  const written = places
    .map((digit, at) => numerals.charAt(Number(digit)) + (digit === '0' ? '' : (units[places.length - 1 - at] ?? '')))
    .join('')
  const zero = numerals.charAt(0)
  const plain = written.replaceAll(new RegExp(`${zero}+`, 'g'), zero).replace(new RegExp(`${zero}$`), '')
  return units[1] === '十' ? plain.replace(/^一十/, '十') : plain
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  let rest = value
  let written = ''
  for (const [step, numeral] of ROMAN) {
    written += numeral.repeat(Math.floor(rest / step))
    rest %= step
  }
  return written
}

/** A … Z, then AA, BB …, as Word counts on. */
function letter(value: number): string {
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}
