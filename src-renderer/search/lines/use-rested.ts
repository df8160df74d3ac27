import { useEffect, useState } from 'react'

/** Questions about a line are asked only once the keyboard rests on it for so long, in milliseconds. */
const rest = 150

/** The value once it has rested; the one before while it has not. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), rest)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
