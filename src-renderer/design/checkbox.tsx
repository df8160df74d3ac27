import { Check, Minus } from 'lucide-react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import './field.css'

export interface CheckboxProps {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isLabelHidden?: boolean
  readonly isDisabled?: boolean
  /** Some but not all of what it stands for is chosen. */
  readonly isIndeterminate?: boolean
}

export function Checkbox(props: CheckboxProps) {
  return (
    <AriaCheckbox
      className="checkbox"
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      isIndeterminate={props.isIndeterminate ?? false}
      {...(props.isLabelHidden === true ? { 'aria-label': props.label } : {})}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="checkbox-box" aria-hidden>
            {isIndeterminate ? <Minus size={12} strokeWidth={3} /> : isSelected ? <Check size={12} strokeWidth={3} /> : null}
          </span>
          {props.isLabelHidden === true ? null : props.label}
        </>
      )}
    </AriaCheckbox>
  )
}
