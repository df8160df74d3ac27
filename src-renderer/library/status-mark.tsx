import { BookOpenText, Check, Circle } from 'lucide-react'
import type { ReadingStatus } from '../../src-shared/domain/report.ts'
import { useWords } from '../words/use-words.ts'
import { libraryWords } from './library-words.ts'

export const statusWords = { new: 'statusNew', reading: 'statusReading', read: 'statusRead' } as const
const icons = { new: Circle, reading: BookOpenText, read: Check } as const

/** How far a report is read: an icon with its word. */
export function StatusMark({ status }: { status: ReadingStatus }) {
  const say = useWords('library', libraryWords)
  const Drawn = icons[status]
  return (
    <span className={`library-status library-status-${status}`}>
      <Drawn size={13} aria-hidden />
      {say(statusWords[status])}
    </span>
  )
}
