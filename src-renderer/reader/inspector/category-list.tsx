import type { Category } from '../../../src-shared/domain/category.ts'
import { Section } from '../../design/section.tsx'
import { Swatch } from '../../design/swatch.tsx'
import { useReader } from '../reader-store.ts'
import { useReaderWords } from '../reader-words.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { TagActions } from '../use-tag-actions.ts'

/** The categories in use with their keys; a click tags the selection. */
export function CategoryList({ open, actions }: { open: OpenReport; actions: TagActions }) {
  const say = useReaderWords()
  const apply = (category: Category) => {
    actions.apply(category.id)
    useReader.getState().askForFocus()
  }
  return (
    <Section title={say('categories')}>
      <div className="reader-categories">
        {open.categories
          .filter((category) => !category.archived)
          .map((category) => (
            <button
              key={category.id}
              type="button"
              className="reader-category"
              title={category.definition === '' ? category.name : `${category.name}：${category.definition}`}
              onClick={() => apply(category)}
            >
              <Swatch colour={category.colour} />
              <span className="reader-category-name">{category.name}</span>
              {category.shortcut === null ? null : <kbd className="reader-key">{category.shortcut.toUpperCase()}</kbd>}
            </button>
          ))}
      </div>
    </Section>
  )
}
