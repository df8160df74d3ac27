import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { given } from './given.ts'
import { Icon, type IconLike } from './icon.tsx'
import { Tooltip } from './tooltip.tsx'
import './button.css'

export interface ButtonProps {
  readonly children?: ReactNode
  readonly variant?: 'plain' | 'primary' | 'danger' | 'quiet'
  readonly icon?: IconLike | undefined
  /** Not needed where the button is the trigger of a Menu. */
  readonly onPress?: () => void
  readonly isDisabled?: boolean | undefined
  /** The accessible name and tooltip, where the words on it do not say it all. */
  readonly label?: string | undefined
  readonly shortcut?: string | null | undefined
  readonly autoFocus?: boolean
  readonly className?: string
  readonly type?: 'button' | 'submit'
}

/** A button with words on it. `primary` once in a view at most; `quiet` has no border until pointed at. */
export function Button(props: ButtonProps) {
  const { children, variant = 'plain', icon, onPress, label, shortcut, className } = props
  const button = (
    <AriaButton
      className={['button', `button-${variant}`, className].filter(Boolean).join(' ')}
      isDisabled={props.isDisabled ?? false}
      type={props.type ?? 'button'}
      {...given({ onPress: onPress && (() => onPress()), 'aria-label': label, autoFocus: props.autoFocus })}
    >
      {icon === undefined ? null : <Icon icon={icon} />}
      {children}
    </AriaButton>
  )
  const text = label ?? (typeof children === 'string' ? children : '')
  if (label === undefined && (shortcut ?? null) === null) return button
  return (
    <Tooltip text={text} shortcut={shortcut}>
      {button}
    </Tooltip>
  )
}
