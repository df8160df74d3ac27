import { FolderPlus, Plus } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { Key } from 'react-aria-components'
import type { Category } from '../../../src-shared/domain/category.ts'
import type { CategoryId } from '../../../src-shared/domain/ids.ts'
import { Checkbox } from '../../design/checkbox.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useCodebookWords } from '../codebook-words.ts'
import type { CodebookActions } from '../use-codebook-actions.ts'
import type { Step } from './category-order.ts'
import { CategoryTree } from './category-tree.tsx'

/** The category that is being added: below `parent`, or at the top. */
export interface Adding {
  readonly parent: Category | null
}

interface TreePaneProps {
  /** The categories shown. */
  readonly categories: readonly Category[]
  readonly selected: Category | null
  readonly isArchivedShown: boolean
  readonly onShowArchived: (isShown: boolean) => void
  readonly adding: Adding | null
  readonly onAdding: (adding: Adding | null) => void
  readonly actions: CodebookActions
}

const stepOfArrow: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'nest',
  ArrowLeft: 'unnest',
}

/** The tree with what adds to it and what it leaves out. */
export function TreePane(props: TreePaneProps) {
  const { categories, selected, adding, onAdding, actions } = props
  const say = useCodebookWords()
  const [collapsed, setCollapsed] = useState<ReadonlySet<Key>>(new Set())
  const hearStep = (event: KeyboardEvent) => {
    const step = event.altKey ? stepOfArrow[event.key] : undefined
    if (step === undefined || selected === null || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    actions.step(selected, step)
  }
  return (
    <div className="codebook-left">
      <header className="codebook-left-head">
        <h2 className="codebook-left-title">{say('codebook')}</h2>
        <IconButton icon={Plus} label={say('add')} shortcut="Alt+N" onPress={() => onAdding({ parent: null })} />
        <IconButton
          icon={FolderPlus}
          label={say('addBelow')}
          shortcut="Alt+Shift+N"
          isDisabled={selected === null}
          onPress={() => onAdding({ parent: selected })}
        />
      </header>
      {adding === null ? null : (
        <NewCategoryField key={adding.parent?.id} adding={adding} onAdding={onAdding} onAdd={actions.add} />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Alt with arrows before the tree takes them for walking */}
      <div className="codebook-tree-place" onKeyDownCapture={hearStep}>
        <CategoryTree
          categories={categories}
          selected={selected?.id ?? null}
          collapsed={collapsed}
          onCollapse={setCollapsed}
          actions={actions}
        />
      </div>
      <footer className="codebook-left-foot">
        <Checkbox label={say('showArchived')} isSelected={props.isArchivedShown} onChange={props.onShowArchived} />
      </footer>
    </div>
  )
}

interface NewCategoryFieldProps {
  readonly adding: Adding
  readonly onAdding: (adding: Adding | null) => void
  readonly onAdd: (name: string, parent: CategoryId | null) => void
}

function NewCategoryField({ adding, onAdding, onAdd }: NewCategoryFieldProps) {
  const say = useCodebookWords()
  const [name, setName] = useState('')
  const add = () => {
    if (name.trim() === '') return
    onAdd(name.trim(), adding.parent?.id ?? null)
    onAdding(null)
  }
  const label = adding.parent === null ? say('newName') : say('newNameBelow', { name: adding.parent.name })
  return (
    <div className="codebook-new">
      <TextInput
        label={label}
        value={name}
        onChange={setName}
        onSubmit={add}
        onEscape={() => onAdding(null)}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was opened to be written in
        autoFocus
      />
    </div>
  )
}
