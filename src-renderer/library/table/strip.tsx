/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an img element cannot hold the coloured parts */
import type { Portrait } from './use-portraits.ts'

/** The categories of a report's tags as shares of a small bar. */
export function Strip({ portrait, label }: { portrait: Portrait | undefined; label: string }) {
  if (portrait === undefined || portrait.length === 0) return <span className="library-strip" aria-hidden />
  return (
    <span
      className="library-strip"
      role="img"
      aria-label={label}
      title={portrait.map(({ name, share }) => `${name} ${Math.round(share * 100)}%`).join('\n')}
    >
      {portrait.map(({ colour, name, share }) => (
        <span key={name} style={{ backgroundColor: colour, flexGrow: share }} />
      ))}
    </span>
  )
}
