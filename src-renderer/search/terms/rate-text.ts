/** A rate for a thousand terms, with as many digits as say something. */
export function rateText(rate: number): string {
  return rate >= 10 ? rate.toFixed(1) : rate.toFixed(2)
}

/** A number with its thousands parted. */
export function countText(count: number): string {
  return count.toLocaleString('en')
}
