import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { shortcutText } from './shortcut-text.ts'
import './tooltip.css'

export interface TooltipProps {
  /** What it says; the key stands beside it. */
  readonly text: string
  readonly shortcut?: string | null | undefined
  /** A component of react-aria-components that can take focus, such as our Button. */
  readonly children: ReactElement
  readonly placement?: 'top' | 'bottom' | 'left' | 'right'
}

/** A name that shows while the pointer rests on the child or the keyboard is on it. */
export function Tooltip({ text, shortcut, children, placement = 'bottom' }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" placement={placement} offset={6}>
        {text}
        {shortcut === null || shortcut === undefined ? null : <kbd className="tooltip-key">{shortcutText(shortcut)}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
