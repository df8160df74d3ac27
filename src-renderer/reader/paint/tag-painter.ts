import type { Category } from '../../../src-shared/domain/category.ts'
import type { CategoryId, TagId } from '../../../src-shared/domain/ids.ts'
import type { Tag } from '../../../src-shared/domain/tag.ts'
import type { Lane } from '../text/tag-lanes.ts'
import { writeHighlights } from './highlight-sheet.ts'
import type { ReportSurface } from './report-surface.ts'

/** So many underlines fit between two lines of text; deeper overlaps share the last one. */
const laneLimit = 3

interface PaintedTag {
  readonly tag: Tag
  /** The lane of its underline; null without one. */
  readonly lane: number | null
  readonly highlights: readonly Highlight[]
  readonly range: StaticRange
}

/** Takes over the colours of the codebook. */
export function colourTags(categories: readonly Category[]): void {
  const looks = categories.flatMap(({ id, colour }): [string, string][] => [
    [paintName(id), `background-color: color-mix(in oklch, ${colour} 20%, transparent)`],
    ...Array.from({ length: laneLimit }, (_, lane): [string, string] => [laneName(id, lane), underline(colour, lane)]),
  ])
  writeHighlights('tags', new Map(looks))
}

/** Paints tags over the text by the CSS Custom Highlight API: one highlight per category and one per category and lane. */
export class TagPainter {
  private readonly surface: ReportSurface
  private readonly highlights = new Map<string, Highlight>()
  private readonly painted = new Map<TagId, PaintedTag>()

  constructor(surface: ReportSurface) {
    this.surface = surface
  }

  /** Paints these tags and no others; those painted before stay untouched. `lanes` are those of the whole report. */
  paint(tags: readonly Tag[], lanes: ReadonlyMap<TagId, Lane>): void {
    const gone = new Set(this.painted.keys())
    for (const tag of tags) {
      gone.delete(tag.id)
      this.paintTag(tag, underlineLane(lanes.get(tag.id)))
    }
    for (const id of gone) this.erase(id)
  }

  dispose(): void {
    for (const name of this.highlights.keys()) CSS.highlights.delete(name)
  }

  private paintTag(tag: Tag, lane: number | null): void {
    const before = this.painted.get(tag.id)
    if (before !== undefined && before.lane === lane && isPaintedAlike(before.tag, tag)) return
    this.erase(tag.id)
    const range = this.surface.staticRange(tag)
    if (range === null) return
    const paint = this.highlightFor(paintName(tag.category), 1)
    const highlights = lane === null ? [paint] : [paint, this.highlightFor(laneName(tag.category, lane), 2 + lane)]
    for (const highlight of highlights) highlight.add(range)
    this.painted.set(tag.id, { tag, lane, highlights, range })
  }

  private erase(id: TagId): void {
    const before = this.painted.get(id)
    if (before === undefined) return
    for (const highlight of before.highlights) highlight.delete(before.range)
    this.painted.delete(id)
  }

  private highlightFor(name: string, priority: number): Highlight {
    const present = this.highlights.get(name)
    if (present !== undefined) return present
    const highlight = new Highlight()
    highlight.priority = priority
    this.highlights.set(name, highlight)
    CSS.highlights.set(name, highlight)
    return highlight
  }
}

function isPaintedAlike(one: Tag, other: Tag): boolean {
  return one === other || (one.start === other.start && one.end === other.end && one.category === other.category)
}

/** Only tags that share their text are underlined: paint alone tells single ones. */
function underlineLane(lane: Lane | undefined): number | null {
  return lane?.isShared === true ? Math.min(lane.lane, laneLimit - 1) : null
}

function paintName(category: CategoryId): string {
  return `reader-tag-${category}`
}

function laneName(category: CategoryId, lane: number): string {
  return `reader-lane-${lane}-${category}`
}

function underline(colour: string, lane: number): string {
  return `text-decoration: underline 2px ${colour}; text-underline-offset: ${3 + lane * 3}px`
}
