import type { Range } from '../../../src-shared/domain/range.ts'
import { writeHighlights } from './highlight-sheet.ts'
import type { ReportSurface } from './report-surface.ts'

/** What is painted beside tags; later ones lie above earlier ones. Their looks are tokens of the theme. */
const looks = {
  figures: 'text-decoration: underline dotted 1.5px var(--ink-faint); text-underline-offset: 5px',
  workModels: 'text-decoration: underline solid 1px var(--ink-faint); text-underline-offset: 5px',
  finds: 'background-color: color-mix(in oklch, var(--warning) 30%, transparent)',
  found: 'background-color: var(--warning); color: var(--paper)',
  selection: 'background-color: color-mix(in oklch, var(--accent) 26%, transparent)',
} as const

/** Sets the looks; once is enough. */
export function lookOfRanges(): void {
  writeHighlights('ranges', new Map(Object.entries(looks).map(([look, declarations]) => [`reader-${look}`, declarations])))
}

/** Paints lists of ranges that are replaced whole: figures, work models, hits of a find, the selection. */
export class RangePainter {
  private readonly surface: ReportSurface

  constructor(surface: ReportSurface) {
    this.surface = surface
  }

  paint(look: keyof typeof looks, ranges: readonly Range[]): void {
    const highlight = new Highlight(...ranges.map((range) => this.surface.staticRange(range)).filter((range) => range !== null))
    highlight.priority = 10 + Object.keys(looks).indexOf(look)
    CSS.highlights.set(`reader-${look}`, highlight)
  }

  dispose(): void {
    for (const look of Object.keys(looks)) CSS.highlights.delete(`reader-${look}`)
  }
}
