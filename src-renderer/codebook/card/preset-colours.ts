/** Sixteen hues of about equal lightness and chroma, the starter codebook's own, as `#rrggbb`. */
export const presetColours = [
  '#c8626e',
  '#c7664b',
  '#be7026',
  '#ac7d04',
  '#948904',
  '#729433',
  '#449b59',
  '#059d7d',
  '#009a99',
  '#0396b1',
  '#208fcb',
  '#5985d4',
  '#7e7ad1',
  '#9a6fc3',
  '#b067ac',
  '#c0628f',
] as const

/** The preset that the fewest categories have, for a new one. */
export function rarestColour(used: readonly string[]): string {
  const counts = presetColours.map((colour) => used.filter((one) => one === colour).length)
  return presetColours[counts.indexOf(Math.min(...counts))] ?? presetColours[0]
}
