import { Archive, ArchiveRestore, FolderPlus, Trash2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Category } from '../../../src-shared/domain/category.ts'
import { Button } from '../../design/button.tsx'
import { TextArea } from '../../design/text-area.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useStatus } from '../../status/status-store.ts'
import { useCodebookWords } from '../codebook-words.ts'
import type { CodebookActions } from '../use-codebook-actions.ts'
import { ColourField } from './colour-field.tsx'
import { ShortcutField } from './shortcut-field.tsx'
import { useFieldDraft } from './use-field-draft.ts'

interface CategoryCardProps {
  readonly category: Category
  readonly categories: readonly Category[]
  readonly actions: CodebookActions
  readonly onAddBelow: () => void
  readonly onDelete: () => void
}

/** What the analyst says of a category. Each field saves itself when left; Escape puts the saved text of that field back. Give it the category's id as key. */
export function CategoryCard({ category, categories, actions, onAddBelow, onDelete }: CategoryCardProps) {
  const say = useCodebookWords()
  return (
    <article className="codebook-card" aria-label={category.name}>
      <div className="codebook-card-head">
        <span className="codebook-card-colour" style={{ backgroundColor: category.colour }} aria-hidden />
        <NameField category={category} actions={actions} />
      </div>
      <div className="codebook-card-row">
        <ShortcutField category={category} categories={categories} actions={actions} />
        <div className="field">
          <span className="field-label">{say('key')}</span>
          <code className="codebook-stable-key" title={say('keyHint')}>
            {category.key}
          </code>
          <span className="field-hint">{say('keyHint')}</span>
        </div>
      </div>
      <ColourField category={category} actions={actions} />
      <TextField category={category} field="definition" actions={actions} rows={3} />
      <TextField category={category} field="include" actions={actions} rows={3} />
      <TextField category={category} field="exclude" actions={actions} rows={3} />
      <TextField category={category} field="example" actions={actions} rows={2} />
      <footer className="codebook-card-actions">
        <Button icon={FolderPlus} onPress={onAddBelow}>
          {say('addBelow')}
        </Button>
        <Button icon={category.archived ? ArchiveRestore : Archive} onPress={() => actions.archive(category, !category.archived)}>
          {say(category.archived ? 'unarchive' : 'archive')}
        </Button>
        <Button variant="danger" icon={Trash2} onPress={onDelete}>
          {say('delete')}
        </Button>
      </footer>
    </article>
  )
}

interface FieldProps {
  readonly category: Category
  readonly actions: CodebookActions
}

function NameField({ category, actions }: FieldProps) {
  const say = useCodebookWords()
  const { text, change, commit, restore } = useFieldDraft(category.name, (name) => {
    if (name.trim() === '') useStatus.getState().sayDone(say('nameNeeded'), { undoable: false })
    else actions.edit(category, 'name', { name: name.trim() })
  })
  return (
    <TextInput
      label={say('name')}
      isLabelHidden
      value={text}
      onChange={change}
      onBlur={commit}
      onSubmit={commit}
      onEscape={restore}
      isInvalid={text.trim() === ''}
    />
  )
}

interface TextFieldProps extends FieldProps {
  readonly field: 'definition' | 'include' | 'exclude' | 'example'
  readonly rows: number
}

function TextField({ category, field, actions, rows }: TextFieldProps) {
  const say = useCodebookWords()
  const { text, change, commit, restore } = useFieldDraft(category[field], (value) =>
    actions.edit(category, field, { [field]: value }),
  )
  const hearKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    restore()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Escape of the field inside
    <div onKeyDown={hearKey}>
      <TextArea
        label={say(field)}
        value={text}
        onChange={change}
        onBlur={commit}
        onSubmit={commit}
        rows={rows}
        placeholder={say(`${field}Hint`)}
      />
    </div>
  )
}
