/** How many steps of one hue the heat map has. */
export const heatLevels = 5

/**
 * The upper bounds of the lower steps, by quantiles of the values above zero, so that each step holds about as many cells and
 * one extreme value does not wash out the rest.
 */
export function heatThresholds(values: readonly number[]): number[] {
  const sorted = values.filter((value) => value > 0).toSorted((one, other) => one - other)
  if (sorted.length === 0) return []
  return Array.from({ length: heatLevels - 1 }, (_, step) => {
    const position = Math.ceil(((step + 1) / heatLevels) * sorted.length) - 1
    return sorted[Math.max(0, position)] ?? 0
  })
}

/** The step of a value from 0 (nothing) to {@link heatLevels}; equal values have equal steps, higher ones never a lower step. */
export function heatLevel(value: number, thresholds: readonly number[]): number {
  return value <= 0 ? 0 : 1 + thresholds.filter((threshold) => threshold < value).length
}
