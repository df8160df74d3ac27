import './swatch.css'

export interface SwatchProps {
  /** `#rrggbb`, from the codebook. */
  readonly colour: string
  /** Said beside it; a swatch without words is passed over by screen readers. */
  readonly label?: string | undefined
}

/** The colour of a category as a small square. */
export function Swatch({ colour, label }: SwatchProps) {
  const square = <span className="swatch" style={{ backgroundColor: colour }} aria-hidden />
  if (label === undefined) return square
  return (
    <span className="swatch-labelled">
      {square}
      <span className="swatch-label">{label}</span>
    </span>
  )
}
