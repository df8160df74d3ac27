import { useId, type ReactNode } from 'react'
import './section.css'

export interface SectionProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A titled part of a pane. */
export function Section({ title, children, actions }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <header className="section-head">
        <h3 className="section-title" id={id}>
          {title}
        </h3>
        {actions === undefined ? null : <div className="section-actions">{actions}</div>}
      </header>
      {children}
    </section>
  )
}
