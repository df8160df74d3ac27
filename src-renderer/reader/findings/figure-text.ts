import type { Language } from '../../../src-shared/domain/script.ts'
import type { Figure } from '../../../src-shared/domain/report.ts'
import type { FindingSay } from './finding-words.ts'

/** A figure in a few words: how it is meant, value, unit, what of, and the change it states. */
export function figureText(figure: Figure, language: Language, say: FindingSay): string {
  return [valueText(figure, language, say), figure.noun ?? '', changeText(figure, say)].filter((part) => part !== '').join(' · ')
}

/** How a figure is meant, its value and its unit, such as `约 2,000 人`. */
export function valueText(figure: Figure, language: Language, say: FindingSay): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(figure.value)
  const qualifier = figure.qualifier === 'exact' ? '' : say(`qualifier_${figure.qualifier}`)
  return [qualifier, number, figure.unit ?? ''].filter((part) => part !== '').join(' ')
}

/** The change that a figure states, such as `同比 增加`; empty where it states none. */
export function changeText({ change }: Figure, say: FindingSay): string {
  if (change === null) return ''
  const direction = say(`change_${change.direction}`)
  return change.basis === null ? direction : `${say(`basis_${change.basis}`)} ${direction}`
}
