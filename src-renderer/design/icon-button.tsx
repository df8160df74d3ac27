import { Button as AriaButton, ToggleButton } from 'react-aria-components'
import { given } from './given.ts'
import { Icon, type IconLike } from './icon.tsx'
import { Tooltip } from './tooltip.tsx'
import './button.css'

export interface IconButtonProps {
  readonly icon: IconLike
  /** The accessible name, shown as tooltip. */
  readonly label: string
  readonly shortcut?: string | null | undefined
  /** Not needed where the button is the trigger of a Menu. */
  readonly onPress?: () => void
  /** Makes it a button that stays pressed. */
  readonly isPressed?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly className?: string
  readonly placement?: 'top' | 'bottom' | 'left' | 'right'
}

/** A button that is an icon; its name shows while the pointer rests on it. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, shortcut, onPress, isPressed, isDisabled = false, placement = 'bottom' } = props
  const shared = {
    className: ['button', 'button-quiet', 'icon-button', props.className].filter(Boolean).join(' '),
    'aria-label': label,
    isDisabled,
    ...given({ onPress: onPress && (() => onPress()) }),
  }
  return (
    <Tooltip text={label} shortcut={shortcut} placement={placement}>
      {isPressed === undefined ? (
        <AriaButton {...shared}>
          <Icon icon={icon} />
        </AriaButton>
      ) : (
        <ToggleButton {...shared} isSelected={isPressed}>
          <Icon icon={icon} />
        </ToggleButton>
      )}
    </Tooltip>
  )
}
