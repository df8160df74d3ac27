import { ChevronRight, GripVertical } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Collection, Tree, TreeItem, TreeItemContent, useDragAndDrop, type Key } from 'react-aria-components'
import type { Category } from '../../../src-shared/domain/category.ts'
import type { CategoryId } from '../../../src-shared/domain/ids.ts'
import { Swatch } from '../../design/swatch.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useCodebookWords } from '../codebook-words.ts'
import type { CodebookActions } from '../use-codebook-actions.ts'
import { categoryTree, isAtOrBelow, type CategoryNode } from './category-order.ts'

interface CategoryTreeProps {
  readonly categories: readonly Category[]
  readonly selected: CategoryId | null
  readonly collapsed: ReadonlySet<Key>
  readonly onCollapse: (collapsed: ReadonlySet<Key>) => void
  readonly actions: CodebookActions
}

const dragType = 'application/x-duizhao-category'

/** The codebook as a tree: arrows walk and open it, dragging (by pointer or keyboard) nests and reorders. */
export function CategoryTree({ categories, selected, collapsed, onCollapse, actions }: CategoryTreeProps) {
  const say = useCodebookWords()
  const nodes = useMemo(() => categoryTree(categories), [categories])
  const expanded = useMemo(
    () => new Set<Key>(categories.map(({ id }) => id).filter((id) => !collapsed.has(id))),
    [categories, collapsed],
  )
  const idOf = (key: Key | undefined) => categories.find(({ id }) => id === key)?.id
  const { dragAndDropHooks } = useDragAndDrop<CategoryNode>({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': nameOf(categories, key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    shouldAcceptItemDrop: () => true,
    onMove: ({ keys, target }) => {
      const id = idOf(target.key)
      for (const key of keys) {
        const dragged = idOf(key)
        if (dragged !== undefined && id !== undefined && !isAtOrBelow(categories, id, dragged)) {
          actions.drop(dragged, { id, position: target.dropPosition })
        }
      }
    },
  })
  return (
    <Tree
      className="codebook-tree"
      aria-label={say('tree')}
      items={nodes}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const id = keys === 'all' ? undefined : idOf([...keys][0])
        if (id !== undefined) useNavigation.getState().openCategory(id)
      }}
      expandedKeys={expanded}
      onExpandedChange={(keys) => onCollapse(new Set(categories.map(({ id }) => id).filter((id) => !keys.has(id))))}
      dragAndDropHooks={dragAndDropHooks}
    >
      {treeRow}
    </Tree>
  )
}

function treeRow(node: CategoryNode) {
  return <CategoryRow key={node.id} id={node.id} node={node} />
}

function CategoryRow({ id, node }: { readonly id: CategoryId; readonly node: CategoryNode }) {
  const say = useCodebookWords()
  const { category, children } = node
  return (
    <TreeItem id={id} className="codebook-row" textValue={category.name} data-archived={category.archived}>
      <TreeItemContent>
        <Button slot="drag" className="codebook-grip" aria-label={say('drag', { name: category.name })}>
          <GripVertical size={12} aria-hidden />
        </Button>
        {children.length === 0 ? (
          <span className="codebook-chevron" />
        ) : (
          <Button slot="chevron" className="codebook-chevron" aria-label={say('expand')}>
            <ChevronRight size={14} aria-hidden />
          </Button>
        )}
        <Swatch colour={category.colour} />
        <span className="codebook-name">{category.name}</span>
        {category.archived ? <span className="codebook-archived">{say('archived')}</span> : null}
        {category.shortcut === null ? null : <kbd className="codebook-key">{category.shortcut.toUpperCase()}</kbd>}
        <span className="codebook-count" title={say('tagCount', { count: category.tagCount })}>
          {category.tagCount === 0 ? '' : category.tagCount}
        </span>
      </TreeItemContent>
      <Collection items={children}>{treeRow}</Collection>
    </TreeItem>
  )
}

function nameOf(categories: readonly Category[], key: Key): string {
  return categories.find(({ id }) => id === key)?.name ?? ''
}
