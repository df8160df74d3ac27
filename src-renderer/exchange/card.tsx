import { useId, type ReactNode } from 'react'
import { Icon, type IconLike } from '../design/icon.tsx'

export interface CardProps {
  readonly icon: IconLike
  readonly title: string
  /** What it is and what it is good for. */
  readonly text: string
  readonly children: ReactNode
}

/** One way in or out of the corpus. */
export function Card({ icon, title, text, children }: CardProps) {
  const id = useId()
  return (
    <section className="exchange-card" aria-labelledby={id}>
      <h2 className="exchange-card-title" id={id}>
        <Icon icon={icon} />
        {title}
      </h2>
      <p className="exchange-card-text">{text}</p>
      <div className="exchange-card-body">{children}</div>
    </section>
  )
}
