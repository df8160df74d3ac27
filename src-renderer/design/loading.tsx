import './states.css'

/** Stands in for what is on its way; it shows only after a moment, so that quick answers do not flicker. */
export function Loading({ label }: { label: string }) {
  return (
    <output className="loading">
      <span className="loading-bar" aria-hidden />
      {label}
    </output>
  )
}
