const order = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true })

/** Names in the order in which a list shows them: Chinese by pinyin, numbers by value; equal ones by their characters. */
export function compareNames(one: string, other: string): number {
  return order.compare(one, other) || (one < other ? -1 : Number(one > other))
}
