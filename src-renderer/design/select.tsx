import { ChevronsUpDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import './field.css'
import './menu.css'

export interface SelectProps<Value extends string> {
  readonly label: string
  /** Null while nothing is chosen. */
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly isLabelHidden?: boolean
  readonly isDisabled?: boolean
  readonly placeholder?: string
}

/** One choice of a short list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const choose = (key: unknown) => {
    const option = props.options.find(({ value }) => value === key)
    if (option !== undefined) props.onChange(option.value)
  }
  return (
    <AriaSelect
      className="field"
      value={props.value}
      onChange={choose}
      isDisabled={props.isDisabled ?? false}
      {...(props.isLabelHidden === true ? { 'aria-label': props.label } : {})}
      placeholder={props.placeholder ?? '–'}
    >
      {props.isLabelHidden === true ? null : <Label className="field-label">{props.label}</Label>}
      <Button className="field-box field-select">
        <SelectValue className="field-select-value" />
        <ChevronsUpDown size={14} aria-hidden />
      </Button>
      <Popover className="menu-popover" offset={2}>
        <ListBox className="menu-list" items={props.options.map((option) => ({ id: option.value, label: option.label }))}>
          {(option) => (
            <ListBoxItem className="menu-item" id={option.id} textValue={option.label}>
              <span className="menu-item-label">{option.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
