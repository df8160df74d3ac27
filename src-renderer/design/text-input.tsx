import type { KeyboardEvent, Ref } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { given } from './given.ts'
import { Icon, type IconLike } from './icon.tsx'
import './field.css'

export interface TextInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
  readonly isLabelHidden?: boolean
  readonly autoFocus?: boolean
  /** Enter, unless it ends an input method's composition. */
  readonly onSubmit?: () => void
  readonly onBlur?: () => void
  /** Escape, unless it ends an input method's composition. */
  readonly onEscape?: () => void
  readonly icon?: IconLike
  readonly isDisabled?: boolean
  readonly isInvalid?: boolean
  /** Said below the field: what is wrong, or what is expected. */
  readonly hint?: string | undefined
  readonly lang?: string | undefined
  readonly type?: 'text' | 'search' | 'url'
  /** Reaches the field itself, to put the caret into it. */
  readonly inputRef?: Ref<HTMLInputElement>
}

/** One line of text with its label above it (hidden from sight where the place says it). */
export function TextInput({ label, isLabelHidden = false, inputRef, ...props }: TextInputProps) {
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.isInvalid ?? false}
      type={props.type ?? 'text'}
      {...given({ 'aria-label': isLabelHidden ? label : undefined, autoFocus: props.autoFocus, onBlur: props.onBlur })}
    >
      {isLabelHidden ? null : <Label className="field-label">{label}</Label>}
      <span className="field-box">
        {props.icon === undefined ? null : <Icon icon={props.icon} size={14} />}
        <Input
          className="field-input"
          spellCheck={false}
          autoComplete="off"
          {...given({ placeholder: props.placeholder, lang: props.lang, ref: inputRef })}
          onKeyDown={(event) => hearKey(event, props)}
        />
      </span>
      {props.hint === undefined ? null : <span className="field-hint">{props.hint}</span>}
    </TextField>
  )
}

function hearKey(event: KeyboardEvent, { onSubmit, onEscape }: Pick<TextInputProps, 'onSubmit' | 'onEscape'>): void {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter' && onSubmit !== undefined) {
    event.preventDefault()
    onSubmit()
  } else if (event.key === 'Escape' && onEscape !== undefined) {
    event.stopPropagation()
    onEscape()
  }
}
