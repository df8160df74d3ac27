import { useEffect, useState } from 'react'

/** Costly questions are asked only once a selection rests for so long, in milliseconds: not for what is passed on the way. */
const rest = 180

/** The value once it has rested; null before the first has, and the one before while the next has not. */
export function useSettled<Value>(value: Value): Value | null {
  const [settled, setSettled] = useState<Value | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), rest)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
