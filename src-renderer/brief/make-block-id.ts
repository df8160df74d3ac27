import { briefBlockIdSchema, type BriefBlockId } from '../../src-shared/domain/ids.ts'

/** A new id (UUIDv7) for a block that the analyst made in the editor. */
export function makeBlockId(now: number = Date.now()): BriefBlockId {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const time = now.toString(16).padStart(12, '0')
  const variant = (8 + ((bytes[2] ?? 0) & 3)).toString(16)
  return briefBlockIdSchema.parse(
    `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(5, 8)}-${random.slice(8)}`,
  )
}
