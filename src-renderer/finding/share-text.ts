/** A share from 0 to 1 as a whole percentage; only the whole is 100 %. */
export function shareText(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`
}
