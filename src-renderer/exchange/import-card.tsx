import { DatabaseBackup } from 'lucide-react'
import { Button } from '../design/button.tsx'
import { useWords } from '../words/use-words.ts'
import { Card } from './card.tsx'
import { exchangeWords } from './exchange-words.ts'

/** Takes in the export of another corpus. The import panel, which opens by itself, shows how it goes. */
export function ImportCard({ onImport }: { onImport: () => void }) {
  const say = useWords('exchange', exchangeWords)
  return (
    <Card icon={DatabaseBackup} title={say('importTitle')} text={say('importText')}>
      <Button onPress={onImport}>{say('import')}</Button>
    </Card>
  )
}
