import type { Provenance } from '../../src-shared/domain/provenance.ts'
import { useWords } from '../words/use-words.ts'
import { libraryWords } from './library-words.ts'
import { shareText } from '../finding/share-text.ts'
import './origin-mark.css'

/** What is found with less certainty than this is marked as uncertain. */
export const certainFrom = 0.7

const originWords = { found: 'originFound', declared: 'originDeclared', edited: 'originEdited', added: 'originAdded' } as const

export interface OriginMarkProps {
  /** Undefined for a field without a value, which has no mark. */
  readonly provenance: Provenance | undefined
  /** Leads to where the value stands in the text; only where it stands somewhere. */
  readonly onShow?: () => void
}

/** Where a value comes from, in a small word; an uncertain one says so. */
export function OriginMark({ provenance, onShow }: OriginMarkProps) {
  const say = useWords('library', libraryWords)
  if (provenance === undefined) return null
  const { origin, certainty, at } = provenance
  const isUncertain = certainty < certainFrom
  const text = isUncertain ? `${say(originWords[origin])} · ${say('uncertain')}` : say(originWords[origin])
  const className = `origin-mark origin-${origin}${isUncertain ? ' origin-uncertain' : ''}`
  const title = say('certainty', { share: shareText(certainty) })
  if (onShow === undefined || at === null) {
    return (
      <span className={className} title={title}>
        {text}
      </span>
    )
  }
  return (
    <button type="button" className={`${className} origin-leads`} title={`${title}\n${say('showPlace')}`} onClick={onShow}>
      {text}
    </button>
  )
}
