import { randomFillSync } from 'node:crypto'

/** Random bytes are drawn for this many ids at once: a call to the system for each would cost more than the rest. */
const idsDrawn = 512
const random = Buffer.alloc(16 * idsDrawn)
let used = idsDrawn
let lastTime = 0
let counter = 0

/**
 * A new UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, then a 12-bit counter so that
 * ids made in one process sort in the order they were made, then random bits.
 */
export function newUuid(milliseconds: number = Date.now()): string {
  const time = nextTime(milliseconds)
  if (used === idsDrawn) {
    randomFillSync(random)
    used = 0
  }
  const id = random.subarray(used * 16, used * 16 + 16)
  used += 1
  id.writeUIntBE(time, 0, 6)
  id[6] = 0x70 | (counter >> 8)
  id[7] = counter & 0xff
  id[8] = 0x80 | ((id[8] ?? 0) & 0x3f)
  const hex = id.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Never goes back, and goes one millisecond ahead of the clock when 4,096 ids fall into one. */
function nextTime(milliseconds: number): number {
  if (milliseconds > lastTime) {
    lastTime = milliseconds
    counter = 0
  } else if (counter === 0xfff) {
    lastTime += 1
    counter = 0
  } else {
    counter += 1
  }
  return lastTime
}
