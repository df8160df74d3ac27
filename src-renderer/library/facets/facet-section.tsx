import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { IconButton } from '../../design/icon-button.tsx'
import { Menu, type MenuEntry } from '../../design/menu.tsx'
import { useWords } from '../../words/use-words.ts'
import { facetWords } from './facet-words.ts'

export interface FacetSectionProps {
  readonly name: string
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** How many of its values are chosen. */
  readonly chosen: number
  readonly menu?: { readonly items: readonly MenuEntry[]; readonly onAction: (id: string) => void } | undefined
  readonly children: ReactNode
}

/** A facet: its head folds it. */
export function FacetSection({ name, isOpen, onToggle, chosen, menu, children }: FacetSectionProps) {
  const say = useWords('facets', facetWords)
  const bodyId = useId()
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <section className="facet">
      <header className="facet-head">
        <h3 className="facet-title">
          <button
            type="button"
            className="facet-fold"
            aria-expanded={isOpen}
            aria-controls={isOpen ? bodyId : undefined}
            onClick={onToggle}
          >
            <Chevron size={12} aria-hidden />
            <span className="facet-name">{name}</span>
          </button>
        </h3>
        {chosen === 0 ? null : (
          <span className="facet-chosen" title={say('chosenCount', { count: chosen })}>
            {chosen}
          </span>
        )}
        {menu === undefined ? null : (
          <Menu
            label={say('sectionMenu', { facet: name })}
            trigger={<IconButton icon={Ellipsis} label={say('sectionMenu', { facet: name })} className="facet-menu" />}
            items={menu.items}
            onAction={menu.onAction}
          />
        )}
      </header>
      {isOpen ? (
        <div className="facet-body" id={bodyId}>
          {children}
        </div>
      ) : null}
    </section>
  )
}
