import { useEffect, useRef, type ReactNode } from 'react'
import './named-rows.css'

/** Things with names of the analyst's own, one a row. */
export function NamedRows({ label, children }: { label: string; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // A row that is deleted takes the focus along; the keys stay in the dialog.
    if (document.activeElement === document.body) list.current?.focus()
  })
  return (
    <ul className="named-rows" aria-label={label} ref={list} tabIndex={-1}>
      {children}
    </ul>
  )
}
