import type { KeyboardEvent } from 'react'
import { Label, TextArea as AriaTextArea, TextField } from 'react-aria-components'
import { given } from './given.ts'
import './field.css'

export interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
  readonly isLabelHidden?: boolean
  readonly autoFocus?: boolean
  /** Ctrl or Cmd with Enter; Enter alone where the text is one line that only wraps. */
  readonly onSubmit?: () => void
  readonly isOneLine?: boolean
  readonly onEscape?: () => void
  readonly isInvalid?: boolean
  readonly onBlur?: () => void
  readonly rows?: number
  readonly isDisabled?: boolean
  readonly hint?: string | undefined
  readonly lang?: string | undefined
}

/** Several lines of text; it grows with what is in it. */
export function TextArea(props: TextAreaProps) {
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.isInvalid ?? false}
      {...given({
        'aria-label': props.isLabelHidden === true ? props.label : undefined,
        autoFocus: props.autoFocus,
        onBlur: props.onBlur,
      })}
    >
      {props.isLabelHidden === true ? null : <Label className="field-label">{props.label}</Label>}
      <AriaTextArea
        className="field-box field-area"
        rows={props.rows ?? 3}
        {...given({ placeholder: props.placeholder, lang: props.lang })}
        onKeyDown={(event) => hearKey(event, props)}
      />
      {props.hint === undefined ? null : <span className="field-hint">{props.hint}</span>}
    </TextField>
  )
}

function hearKey(event: KeyboardEvent, { onSubmit, onEscape, isOneLine = false }: TextAreaProps): void {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter' && (isOneLine || event.ctrlKey || event.metaKey)) {
    if (onSubmit === undefined && !isOneLine) return
    event.preventDefault()
    onSubmit?.()
  } else if (event.key === 'Escape' && onEscape !== undefined) {
    event.stopPropagation()
    onEscape()
  }
}
