import { Eraser } from 'lucide-react'
import { IconButton } from '../../design/icon-button.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { bulkWords } from './bulk-words.ts'
import type { Shared } from './common-values.ts'

export interface BulkFieldProps {
  readonly label: string
  readonly common: Shared<string | null>
  /** Undefined or empty: it stays; null: it is emptied. */
  readonly value: string | null | undefined
  readonly onChange: (value: string | null | undefined) => void
  readonly onSubmit: () => void
  readonly problem?: string | null
  /** False for a part that cannot be emptied alone. */
  readonly isClearable?: boolean
}

/** A field for several reports: what they have stands in it faintly until something is typed. */
export function BulkField({ label, common, value, onChange, onSubmit, problem = null, isClearable = true }: BulkFieldProps) {
  const say = useWords('bulk', bulkWords)
  const now = common.isSame ? (common.value ?? say('none')) : say('several')
  return (
    <div className="bulk-field">
      <TextInput
        label={label}
        value={value ?? ''}
        placeholder={value === null ? say('cleared') : now}
        onChange={(text) => onChange(text === '' ? undefined : text)}
        onSubmit={onSubmit}
        isInvalid={problem !== null}
        hint={problem ?? undefined}
      />
      {isClearable ? (
        <IconButton
          icon={Eraser}
          label={say('clear', { field: label })}
          isPressed={value === null}
          onPress={() => onChange(value === null ? undefined : null)}
        />
      ) : null}
    </div>
  )
}
