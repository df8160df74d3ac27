/** The row that a key moves to among `total` rows, or null for a key that does not move. */
export function rowAfterKey(key: string, focus: number, total: number, perPage: number): number | null {
  const last = Math.max(0, total - 1)
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, focus + 1)
    case 'ArrowUp':
      return Math.max(0, focus - 1)
    case 'PageDown':
      return Math.min(last, focus + perPage)
    case 'PageUp':
      return Math.max(0, focus - perPage)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
