import { useMemo } from 'react'
import type { Command } from '../../command/command-store.ts'
import { useStatus } from '../../status/status-store.ts'
import { useFindings } from '../findings/finding-store.ts'
import { useFindingWords, type FindingSay } from '../findings/finding-words.ts'
import { addFromSelection, findingAt, stepToFigure } from '../findings/go-to-finding.ts'
import { useReader } from '../reader-store.ts'
import { useReadingStyle } from '../reading-style-store.ts'
import { rangeOfSelection, type TextSelection } from '../text/report-layout.ts'
import type { OpenReport } from '../use-reader-data.ts'

const none: readonly Command[] = []

/** The commands about figures and work models. */
export function useFindingCommands(open: OpenReport | null): readonly Command[] {
  const say = useFindingWords()
  const areMarked = useReadingStyle((state) => state.areFindingsMarked)
  const hasCard = useFindings(({ card }) => card !== null && card.report === open?.report.id)
  const isAtFinding = useReader(({ selection }) => open !== null && selection !== null && isFindingAt(open, selection))
  return useMemo(
    () => (open === null ? none : findingCommands(open, say, { areMarked, canEdit: hasCard || isAtFinding })),
    [open, say, areMarked, hasCard, isAtFinding],
  )
}

function isFindingAt({ report }: OpenReport, selection: TextSelection): boolean {
  return findingAt(report, rangeOfSelection(selection)) !== null
}

interface Offered {
  readonly areMarked: boolean
  /** A card is open, or something that has one is at the caret. */
  readonly canEdit: boolean
}

function findingCommands(open: OpenReport, say: FindingSay, { areMarked, canEdit }: Offered): Command[] {
  const group = say('groupFindings')
  const step = (direction: 'next' | 'previous') => {
    const isThere = stepToFigure(open, direction, { takesFocus: false })
    if (!isThere) useStatus.getState().sayDone(say('noMoreFigures'), { undoable: false })
  }
  const isEnabled = open.report.figures.length > 0
  return [
    { id: 'reader.nextFigure', label: say('nextFigure'), key: '.', group, isEnabled, run: () => step('next') },
    { id: 'reader.previousFigure', label: say('previousFigure'), key: ',', group, isEnabled, run: () => step('previous') },
    { id: 'reader.editFinding', label: say('editFinding'), key: 'Enter', group, isEnabled: canEdit, run: () => editHere(open) },
    { id: 'reader.addFigure', label: say('addFigure'), key: '#', group, run: () => addFromSelection(open, 'figure', say) },
    {
      id: 'reader.addWorkModel',
      label: say('addWorkModel'),
      key: '@',
      group,
      run: () => addFromSelection(open, 'workModel', say),
    },
    {
      id: 'reader.markFindings',
      label: say(areMarked ? 'hideMarks' : 'showMarks'),
      key: null,
      group,
      run: () => useReadingStyle.getState().toggleFindingMarks(),
    },
  ]
}

/** Goes into the open card, else opens the card of what is at the caret. */
function editHere({ report }: OpenReport): void {
  const { card, enterCard, openCard } = useFindings.getState()
  const { selection } = useReader.getState()
  if (card !== null && card.report === report.id) {
    enterCard()
    return
  }
  const here = selection === null ? null : findingAt(report, rangeOfSelection(selection))
  if (here !== null) openCard(here, { takesFocus: true })
}
