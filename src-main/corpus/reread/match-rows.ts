/** What becomes of the stored rows when a report is read again. */
export interface Matched<Old, New> {
  readonly kept: readonly { readonly old: Old; readonly now: New }[]
  readonly gone: readonly Old[]
  readonly added: readonly New[]
}

/** Pairs stored rows with those found now by their keys; rows of one key in their order. */
export function matchRows<Old, New>(
  stored: readonly Old[],
  found: readonly New[],
  keys: { readonly ofStored: (row: Old) => string; readonly ofFound: (row: New) => string },
): Matched<Old, New> {
  const waiting = new Map<string, Old[]>()
  for (const old of stored.toReversed()) {
    const key = keys.ofStored(old)
    const rows = waiting.get(key)
    if (rows === undefined) waiting.set(key, [old])
    else rows.push(old)
  }
  const kept: { old: Old; now: New }[] = []
  const added: New[] = []
  for (const now of found) {
    const old = waiting.get(keys.ofFound(now))?.pop()
    if (old === undefined) added.push(now)
    else kept.push({ old, now })
  }
  return { kept, gone: [...waiting.values()].flat(), added }
}
