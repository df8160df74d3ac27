import { Check, ChevronRight, Search } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { Button, Checkbox, Collection, Tree, TreeItem, TreeItemContent, type Key } from 'react-aria-components'
import { TextInput } from '../../design/text-input.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { countText } from '../count-text.ts'
import { branchesOf, firstNodes, narrowTree, type FacetNode } from './facet-tree.ts'
import { facetWords } from './facet-words.ts'

/** So many values are shown until more are asked for. */
const shownAtFirst = 8

export interface FacetListProps {
  /** What the facet is called. */
  readonly name: string
  readonly nodes: readonly FacetNode[]
  /** How many values there are beyond those given. */
  readonly beyond: number
  readonly chosen: readonly string[]
  readonly onChoose: (values: readonly string[]) => void
  /** What stands before a value, such as the colour of a category. */
  readonly markOf?: (value: string) => ReactNode
}

/** The values of a facet to tick, as a tree where they lie in each other: arrows walk and open, Space ticks. */
export function FacetList({ name, nodes, beyond, chosen, onChoose, markOf }: FacetListProps) {
  const say = useWords('facets', facetWords)
  const [isAll, setAll] = useState(false)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<ReadonlySet<Key>>(new Set())
  const ticked = useMemo(() => new Set(chosen), [chosen])
  const narrowed = useMemo(() => narrowTree(nodes, isAll ? typed : ''), [nodes, isAll, typed])
  const shown = isAll ? narrowed : firstNodes(nodes, shownAtFirst, ticked)
  const isFlat = nodes.every(({ children }) => children.length === 0)
  const isNarrowed = isAll && typed.trim() !== ''
  const expanded = useMemo<ReadonlySet<Key>>(
    () => (isNarrowed ? new Set(branchesOf(narrowed)) : open),
    [isNarrowed, narrowed, open],
  )
  return (
    <>
      {isAll ? (
        <div className="facet-narrow">
          <TextInput
            label={say('narrow', { facet: name })}
            isLabelHidden
            placeholder={say('narrow', { facet: name })}
            icon={Search}
            value={typed}
            onChange={setTyped}
            onEscape={() => setTyped('')}
          />
        </div>
      ) : null}
      {shown.length === 0 ? (
        <p className="facet-note">{say('narrowNothing')}</p>
      ) : (
        <Tree
          className={['facet-tree', isAll && 'facet-tree-all', isFlat && 'facet-tree-flat'].filter(Boolean).join(' ')}
          aria-label={name}
          items={shown}
          dependencies={[expanded, markOf]}
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={ticked}
          onSelectionChange={(keys) => onChoose(keys === 'all' ? chosen : [...keys].map(String))}
          expandedKeys={expanded}
          onExpandedChange={setOpen}
        >
          {(node) => <FacetRow node={node} id={node.value} expanded={expanded} markOf={markOf} />}
        </Tree>
      )}
      {isAll && beyond > 0 ? <p className="facet-note">{say('beyond', { count: beyond })}</p> : null}
      {nodes.length <= shownAtFirst && !isAll ? null : (
        <button type="button" className="facet-more" onClick={() => setAll(!isAll)}>
          {isAll ? say('showFewer') : say('showAll', { count: nodes.length + beyond })}
        </button>
      )}
    </>
  )
}

interface FacetRowProps {
  readonly id: string
  readonly node: FacetNode
  readonly expanded: ReadonlySet<Key>
  readonly markOf: ((value: string) => ReactNode) | undefined
}

/** What lies below a value is built only once it is opened. */
function FacetRow({ id, node, expanded, markOf }: FacetRowProps) {
  const say = useWords('facets', facetWords)
  const language = useLanguage()
  const count = countText(node.count, language)
  const isBranch = node.children.length > 0
  return (
    <TreeItem id={id} className="facet-row" textValue={`${node.text} ${count}`} hasChildItems={isBranch}>
      <TreeItemContent>
        {isBranch ? (
          <Button slot="chevron" className="facet-chevron" aria-label={say('expand', { name: node.text })}>
            <ChevronRight size={12} aria-hidden />
          </Button>
        ) : (
          <span className="facet-chevron" />
        )}
        <Checkbox slot="selection" className="facet-check">
          {({ isSelected }) => (isSelected ? <Check size={11} strokeWidth={3} aria-hidden /> : null)}
        </Checkbox>
        {markOf?.(node.value)}
        <span className="facet-text" title={node.text}>
          {node.text}
        </span>
        <span className="facet-count">{count}</span>
      </TreeItemContent>
      <Collection items={expanded.has(node.value) ? node.children : []} dependencies={[expanded, markOf]}>
        {(child) => <FacetRow node={child} id={child.value} expanded={expanded} markOf={markOf} />}
      </Collection>
    </TreeItem>
  )
}
