import { FileText } from 'lucide-react'
import { useState } from 'react'
import { briefFormatSchema, type BriefFormat } from '../../src-shared/contract/exchange-operations.ts'
import type { BriefSummary } from '../../src-shared/domain/brief.ts'
import type { BriefId } from '../../src-shared/domain/ids.ts'
import { Button } from '../design/button.tsx'
import { Select } from '../design/select.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { Card } from './card.tsx'
import { exchangeWords } from './exchange-words.ts'

interface ExportBriefCardProps {
  readonly briefs: readonly BriefSummary[]
  readonly isRunning: boolean
  readonly onExport: (brief: BriefSummary, format: BriefFormat) => void
}

/** Writes one brief: which, and in what format. */
export function ExportBriefCard({ briefs, isRunning, onExport }: ExportBriefCardProps) {
  const say = useWords('exchange', exchangeWords)
  const openBrief = useNavigation((state) => state.brief)
  const [chosen, setChosen] = useState<BriefId | null>(null)
  const [format, setFormat] = useState<BriefFormat>('docx')
  const brief = briefs.find(({ id }) => id === (chosen ?? openBrief)) ?? briefs[0]
  return (
    <Card icon={FileText} title={say('briefTitle')} text={say('briefText')}>
      {brief === undefined ? (
        <>
          <p className="exchange-hint">{say('noBriefs')}</p>
          <Button onPress={() => useNavigation.getState().goTo('brief')}>{say('toBriefs')}</Button>
        </>
      ) : (
        <div className="exchange-fields">
          <Select
            label={say('brief')}
            value={brief.id}
            onChange={setChosen}
            options={briefs.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Select
            label={say('format')}
            value={format}
            onChange={setFormat}
            options={briefFormatSchema.options.map((value) => ({ value, label: say(value) }))}
          />
          <Button variant="primary" isDisabled={isRunning} onPress={() => onExport(brief, format)}>
            {say(isRunning ? 'exporting' : 'export')}
          </Button>
        </div>
      )}
    </Card>
  )
}
