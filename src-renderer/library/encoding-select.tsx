import { choosableEncodings, type ChoosableEncoding } from '../../src-shared/domain/encoding.ts'
import { Select } from '../design/select.tsx'
import { useWords } from '../words/use-words.ts'
import { encodingText } from './encoding-text.ts'
import { originalWords } from './original/original-words.ts'

export interface EncodingSelectProps {
  /** Null: none is chosen. */
  readonly value: ChoosableEncoding | null
  /** What happens while none is chosen, offered as a choice of its own; left out where one must be chosen. */
  readonly unchosen?: string
  /** Said while none is chosen and that is no choice, such as an encoding that cannot be chosen. */
  readonly placeholder?: string
  readonly onChange: (encoding: ChoosableEncoding | null) => void
}

/** How the bytes of a text file are decoded. */
export function EncodingSelect({ value, unchosen, placeholder = '–', onChange }: EncodingSelectProps) {
  const say = useWords('original', originalWords)
  const options: { readonly value: ChoosableEncoding | 'unchosen'; readonly label: string }[] = [
    ...(unchosen === undefined ? [] : [{ value: 'unchosen', label: unchosen } as const]),
    ...choosableEncodings.map((encoding) => ({ value: encoding, label: encodingText(encoding) })),
  ]
  return (
    <div className="encoding-select">
      <Select
        label={say('encoding')}
        isLabelHidden
        value={value ?? (unchosen === undefined ? null : 'unchosen')}
        options={options}
        placeholder={placeholder}
        onChange={(chosen) => onChange(chosen === 'unchosen' ? null : chosen)}
      />
    </div>
  )
}
