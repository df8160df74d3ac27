import { to } from 'opencc-js/preset/t2cn'
import { pinyin } from 'pinyin-pro'
import { seededNumbers } from '../bench/generate-report.ts'

const HAN = /\p{Script=Han}/u

/** The text with the pinyin of about this share of its characters in brackets behind them, as some Traditional copies of pages have it. */
export function withPinyin(text: string, share: number, seed = 1): string {
  const random = seededNumbers(seed)
  return Array.from(text, (character) =>
    HAN.test(character) && random() < share ? `${character}(${pinyin(character)})` : character,
  ).join('')
}

/**
 * The text with every character in a Traditional form where the dictionary of single characters has one, right or wrong:
 * 干部 in 乾, 公里 in 裏, as pages look that were converted character by character.
 */
export function overConverted(text: string): string {
  return Array.from(text, (character) => traditional().get(character) ?? character).join('')
}

/** Every second sentence over-converted, the others left. */
export function mixed(text: string): string {
  return text
    .split(/(?<=[。；\n])/)
    .map((sentence, at) => (at % 2 === 0 ? sentence : overConverted(sentence)))
    .join('')
}

let forms: ReadonlyMap<string, string> | null = null

function traditional(): ReadonlyMap<string, string> {
  forms ??= readForms()
  return forms
}

function readForms(): ReadonlyMap<string, string> {
  const entries = to['cn']?.[0]?.at(-1)
  const pairs = typeof entries === 'string' ? entries.split('|').map((entry) => entry.split(' ')) : []
  return new Map(pairs.flatMap(([form, simple]) => (form?.length === 1 && simple?.length === 1 ? [[simple, form] as const] : [])))
}
