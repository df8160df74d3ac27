import type { ReactNode } from 'react'
import './segments.css'

export interface SegmentsProps<Value extends string> {
  /** What is chosen between. */
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: ReactNode; readonly hint?: string }[]
  readonly onChange: (value: Value) => void
  /** `tabs` underlines what is chosen, for what fills the place below; `buttons` frames the choices. */
  readonly look?: 'buttons' | 'tabs'
}

/** One choice of a few that stand side by side. */
export function Segments<Value extends string>({ label, value, options, onChange, look = 'buttons' }: SegmentsProps<Value>) {
  return (
    <fieldset className={`segments segments-${look}`} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="segments-option"
          aria-pressed={value === option.value}
          title={option.hint}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
