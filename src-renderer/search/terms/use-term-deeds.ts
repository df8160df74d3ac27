import { useMemo } from 'react'
import { useOfferCommands, type Command } from '../../command/command-store.ts'
import { copyText } from '../../connection/copy-text.ts'
import { useStatus } from '../../status/status-store.ts'
import { useWords } from '../../words/use-words.ts'
import type { ReportFilterInput } from '../../../src-shared/domain/report-filter.ts'
import { useDictionaryDeeds } from '../dictionary/use-dictionary.ts'
import { useSearch } from '../search-store.ts'
import { useTabCommands } from '../use-search-commands.ts'
import { tableToTsv, type TermColumn } from './table-order.ts'
import { termWords } from './term-words.ts'

/** Shows where a term stands, in the present reports or those of a filter. */
export function showConcordance(term: string, filter?: ReportFilterInput): void {
  const query = { query: term, mode: 'literal', isExact: false } as const
  useSearch.getState().note(query)
  useSearch.getState().lookFor(query, filter)
}

export interface TermCommands {
  readonly term: string | null
  /** Shows the concordance. */
  readonly show: (term: string) => void
  readonly openDictionary: () => void
  readonly addWord: () => void
  readonly copy: () => void
}

/** Offers what is done with the chosen term and with the dictionary. */
export function useTermCommands({ term, show, openDictionary, addWord, copy }: TermCommands): void {
  const say = useWords('terms', termWords)
  const { stop, remove } = useDictionaryDeeds()
  useTabCommands(toBox)
  const commands = useMemo<readonly Command[]>(() => {
    const group = say('group')
    const shared = { group, isEnabled: term !== null }
    const withTerm = (act: (term: string) => void) => () => (term === null ? undefined : act(term))
    return [
      { ...shared, id: 'search.termConcordance', label: say('concordanceCommand'), key: 'Enter', run: withTerm(show) },
      { ...shared, id: 'search.stopWord', label: say('stopCommand'), key: 'S', run: withTerm(stop) },
      { ...shared, id: 'search.removeWord', label: say('removeCommand'), key: 'X', run: withTerm(remove) },
      { id: 'search.addWord', label: say('addCommand'), key: 'N', group, run: addWord },
      { id: 'search.dictionary', label: say('dictionaryCommand'), key: 'D', group, run: openDictionary },
      { id: 'search.copyTable', label: say('copyTable'), key: 'Mod+Shift+C', group, run: copy },
    ]
  }, [say, term, show, stop, remove, addWord, openDictionary, copy])
  useOfferCommands(commands)
}

/** The box stands with the concordance. */
function toBox(): void {
  useSearch.getState().show('concordance')
}

/** Copies a table of terms as it is shown. */
export function useCopyTerms<Row>(rows: readonly Row[], columns: readonly TermColumn<Row>[]): () => void {
  const say = useWords('terms', termWords)
  return useMemo(() => {
    const copy = async () => {
      const status = useStatus.getState()
      if (await copyText(tableToTsv(rows, columns))) status.sayDone(say('copied', { count: rows.length }), { undoable: false })
      else status.sayFailed({ code: 'internal', place: null, detail: null, message: say('copyFailed') })
    }
    return () => void copy()
  }, [rows, columns, say])
}
