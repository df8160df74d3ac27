import { Select } from '../../design/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { bulkWords } from './bulk-words.ts'
import type { Shared } from './common-values.ts'

export interface BulkSelectProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly common: Shared<string | null>
  readonly value: Value | null | undefined
  readonly onChange: (value: Value | null | undefined) => void
  /** Whether it can be emptied. */
  readonly isClearable?: boolean
}

const keep = 'keep∅'
const clear = 'clear∅'

/** A choice for several reports; at first it stays as it is, and says what that is. */
export function BulkSelect<Value extends string>(props: BulkSelectProps<Value>) {
  const say = useWords('bulk', bulkWords)
  const { label, options, common, value, onChange, isClearable = false } = props
  const same = common.isSame ? (options.find((option) => option.value === common.value)?.label ?? say('none')) : say('several')
  const choose = (chosen: string) => {
    if (chosen === keep) onChange(undefined)
    else onChange(chosen === clear ? null : options.find((option) => option.value === chosen)?.value)
  }
  return (
    <Select<string>
      label={label}
      value={value === undefined ? keep : (value ?? clear)}
      options={[
        { value: keep, label: `${say('keep')} ${same}` },
        ...(isClearable ? [{ value: clear, label: say('none') }] : []),
        ...options,
      ]}
      onChange={choose}
    />
  )
}
