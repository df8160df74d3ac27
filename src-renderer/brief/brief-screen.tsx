import { FileText } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import type { BriefId } from '../../src-shared/domain/ids.ts'
import { useOfferCommands } from '../command/command-store.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Panes } from '../design/panes.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { BriefList } from './brief-list.tsx'
import { BriefPage } from './brief-page.tsx'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { NewBrief } from './new-brief.tsx'
import { useBriefFacts } from './use-brief-facts.ts'
import './brief.css'
import './brief-page.css'
import './brief-evidence.css'

/** Briefs: composed from evidence, edited by the analyst, every sentence with the passages it rests on. */
export function BriefScreen() {
  const say = useWords('brief', briefWords)
  const open = useNavigation((state) => state.brief)
  const isChoosing = useBrief((state) => state.isChoosing)
  const list = useAnswer('brief.list', {})
  const briefs = list.value
  const summary = briefs?.find(({ id }) => id === open)
  const facts = useBriefFacts(summary)
  useFirstBrief(open, briefs?.[0]?.id)
  useNewBriefCommand()
  const centre = isChoosing ? (
    <NewBrief />
  ) : list.failure !== null ? (
    <FailureNotice failure={list.failure} onRetry={list.askAgain} />
  ) : briefs === undefined ? (
    <Loading label={say('loadingList')} />
  ) : briefs.length === 0 ? (
    <NoBriefs />
  ) : summary === undefined ? (
    <EmptyState icon={FileText} title={say('notFoundTitle')} text={say('notFoundText')} />
  ) : (
    <BriefPage key={summary.id} summary={summary} facts={facts} />
  )
  return (
    <Panes
      id="brief"
      leftLabel={say('leftLabel')}
      left={<BriefList briefs={briefs} open={open} />}
      centre={centre}
      inspectorLabel={say('inspectorLabel')}
      inspector={isChoosing || summary === undefined ? null : <EvidencePane facts={facts} />}
    />
  )
}

/** Opens the brief changed last when none is open yet. */
function useFirstBrief(open: BriefId | null, first: BriefId | undefined): void {
  useEffect(() => {
    // Not openBrief, which also comes to this screen: the list may arrive when the analyst is elsewhere again.
    if (open === null && first !== undefined) useNavigation.setState({ brief: first })
  }, [open, first])
}

function useNewBriefCommand(): void {
  const say = useWords('brief', briefWords)
  const commands = useMemo(
    () => [
      {
        id: 'brief.new',
        label: `${say('group')}: ${say('newBrief')}`,
        key: 'Mod+Alt+N',
        group: say('group'),
        run: () => useBrief.getState().setChoosing(true),
      },
    ],
    [say],
  )
  useOfferCommands(commands)
}

function NoBriefs() {
  const say = useWords('brief', briefWords)
  return (
    <EmptyState
      icon={FileText}
      title={say('noBriefsTitle')}
      text={say('noBriefsText')}
      actions={
        <Button variant="primary" onPress={() => useBrief.getState().setChoosing(true)}>
          {say('newBrief')}
        </Button>
      }
    />
  )
}
