import { qualifierSchema } from '../../../src-shared/domain/report.ts'
import { Select } from '../../design/select.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useAskedCardFocus } from './card-frame.tsx'
import { isProblem, plainText, readDraft, type FigureDraft } from './figure-draft.ts'
import { useFindingWords, type FindingSay } from './finding-words.ts'

interface FigureFieldsProps {
  readonly draft: FigureDraft
  readonly onChange: (draft: FigureDraft) => void
  /** Enter in a field. */
  readonly onSave: () => void
}

const directions = ['none', 'increase', 'decrease'] as const
const bases = ['none', 'yearOnYear', 'periodOnPeriod', 'since'] as const

/** The fields of a figure: value, unit, noun, how it is meant, and the change it states. */
export function FigureFields({ draft, onChange, onSave }: FigureFieldsProps) {
  const say = useFindingWords()
  const valueField = useAskedCardFocus()
  const change = (part: Partial<FigureDraft>) => onChange({ ...draft, ...part })
  const problem = problemText(draft, say)
  return (
    <div className="reader-finding-fields">
      <TextInput
        label={say('value')}
        value={draft.value}
        onChange={(value) => change({ value })}
        onSubmit={onSave}
        isInvalid={problem !== undefined}
        hint={problem}
        inputRef={valueField}
      />
      <TextInput label={say('unit')} value={draft.unit} onChange={(unit) => change({ unit })} onSubmit={onSave} />
      <TextInput label={say('noun')} value={draft.noun} onChange={(noun) => change({ noun })} onSubmit={onSave} />
      <Select
        label={say('qualifier')}
        value={draft.qualifier}
        options={qualifierSchema.options.map((value) => ({ value, label: say(`qualifier_${value}`) }))}
        onChange={(qualifier) => change({ qualifier })}
      />
      <Select
        label={say('change')}
        value={draft.direction}
        options={directions.map((value) => ({ value, label: say(`change_${value}`) }))}
        onChange={(direction) => change({ direction })}
      />
      {draft.direction === 'none' ? null : (
        <Select
          label={say('basis')}
          value={draft.basis}
          options={bases.map((value) => ({ value, label: say(`basis_${value}`) }))}
          onChange={(basis) => change({ basis })}
        />
      )}
    </div>
  )
}

function problemText(draft: FigureDraft, say: FindingSay): string | undefined {
  const read = readDraft(draft)
  if (!isProblem(read)) return undefined
  if (read.code === 'missing') return say('valueMissing')
  return read.meant === null ? say('valueNotPlain') : say('valueMeant', { value: plainText(read.meant) })
}
