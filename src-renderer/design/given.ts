/**
 * Props without those that are undefined, so that a component of react-aria-components sees a prop only
 * when one is given (the compiler keeps "absent" and "undefined" apart).
 */
export function given<Props extends object>(props: Props): { [Key in keyof Props]?: Exclude<Props[Key], undefined> } {
  const present = Object.entries(props).filter(([, value]) => value !== undefined)
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys and values, fewer of them
  return Object.fromEntries(present) as { [Key in keyof Props]?: Exclude<Props[Key], undefined> }
}
