import type { ReactNode } from 'react'
import { Icon, type IconLike } from './icon.tsx'
import './states.css'

export interface EmptyStateProps {
  readonly icon: IconLike
  readonly title: string
  /** What to do next. */
  readonly text: ReactNode
  readonly actions?: ReactNode
}

/** What stands where nothing is yet. */
export function EmptyState({ icon, title, text, actions }: EmptyStateProps) {
  return (
    <div className="state">
      <span className="state-icon">
        <Icon icon={icon} size={28} />
      </span>
      <h2 className="state-title">{title}</h2>
      <p className="state-text">{text}</p>
      {actions === undefined ? null : <div className="state-actions">{actions}</div>}
    </div>
  )
}
