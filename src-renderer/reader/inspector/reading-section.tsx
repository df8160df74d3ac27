import { Button } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import { useReaderWords } from '../reader-words.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { StatusActions } from '../use-reading-status.ts'

/** How far the report is read, to be said by the analyst. */
export function ReadingSection({ open, status }: { open: OpenReport; status: StatusActions }) {
  const say = useReaderWords()
  const stage = open.report.status
  return (
    <Section title={say('readingStatus', { status: say(`status_${stage}`) })}>
      <div className="reader-status">
        {stage === 'read' ? null : (
          <Button shortcut="Alt+R" onPress={() => status.mark('read')}>
            {say('markRead')}
          </Button>
        )}
        {stage === 'reading' ? null : <Button onPress={() => status.mark('reading')}>{say('markReading')}</Button>}
        {stage === 'new' ? null : (
          <Button variant="quiet" onPress={() => status.mark('new')}>
            {say('markNew')}
          </Button>
        )}
      </div>
    </Section>
  )
}
