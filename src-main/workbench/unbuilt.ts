/** Stands where a handler is still to be built; gone before this lands. */
export function unbuilt(name: string): never {
  throw new Error(`${name} is not built yet`)
}
