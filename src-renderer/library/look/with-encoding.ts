import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import type { FileEncodings } from '../import/use-importing.ts'

/** The encodings with that of one file set, or, for null, left to be detected again. */
export function withEncoding(encodings: FileEncodings, file: string, encoding: ChoosableEncoding | null): FileEncodings {
  const { [file]: _former, ...others } = encodings
  return encoding === null ? others : { ...others, [file]: encoding }
}
