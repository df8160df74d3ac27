import type { ReactNode } from 'react'
import './named-rows.css'

/** Things with names of the analyst's own, one a row. */
export function NamedRows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="named-rows" aria-label={label}>
      {children}
    </ul>
  )
}
