import { useLayoutEffect, useState } from 'react'

/**
 * What `measure` finds on the page once it is laid out: measured anew when `measure` (memoised)
 * or `version` changes, before the eye sees the frame.
 */
export function useMeasured<Value>(measure: () => Value, nothing: Value, version: unknown): Value {
  const [value, setValue] = useState(nothing)
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- boxes are known after layout only
    setValue(measure())
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the page moved, though no input of `measure` did
  }, [measure, version])
  return value
}
