import { useDeferredValue, useMemo, useState } from 'react'
import { useCommands, type Command } from '../command/command-store.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Palette, type PaletteItem } from '../design/palette.tsx'
import type { Category } from '../../src-shared/domain/category.ts'
import { languageTagOf, placeText } from '../library/report-text.ts'
import type { ReportSummary } from '../../src-shared/domain/report.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { usePinyin } from '../words/use-pinyin.ts'
import { useWords } from '../words/use-words.ts'
import { shellWords } from './shell-words.ts'

/** So many reports the palette asks the core for; typing on narrows them down. */
const reportsAsked = 30

type Deeds = ReadonlyMap<string, () => void>

/** Everything that can be done or gone to, by typing: commands, reports by title and place, categories. */
export function CommandPalette({ hasCorpus, onClose }: { hasCorpus: boolean; onClose: () => void }) {
  const say = useWords('shell', shellWords)
  const [query, setQuery] = useState('')
  const reports = useFoundReports(useDeferredValue(query.trim()), hasCorpus)
  const categories = useAnswer('tag.categories', hasCorpus ? {} : null).value
  const pinyinOf = usePinyin()
  const offers = useCommands((state) => state.offers)
  const { items, deeds } = useMemo(() => {
    const commands = [...offers.values()].toReversed().flat().filter(isOffered)
    const rows = [
      ...commands.map(commandRow),
      ...(reports ?? []).map((report) => reportRow(report, say('reportGroup'), query)),
      ...(categories ?? []).map((category) => categoryRow(category, say('categoryGroup'), pinyinOf)),
    ]
    return { items: rows.map(([item]) => item), deeds: new Map(rows.map(([item, deed]) => [item.id, deed])) satisfies Deeds }
  }, [offers, reports, categories, say, query, pinyinOf])
  return (
    <Palette
      isOpen
      onClose={onClose}
      placeholder={say('searchOrCommand')}
      items={items}
      onChoose={(id) => deeds.get(id)?.()}
      onQueryChange={setQuery}
    />
  )
}

function isOffered(command: Command): boolean {
  return command.isEnabled !== false && command.id !== 'view.palette'
}

type Row = [PaletteItem, () => void]

function commandRow(command: Command): Row {
  return [{ id: command.id, label: command.label, group: command.group, shortcut: command.key }, () => command.run()]
}

/** The core found the report by what was typed, perhaps in its file name or in the other script; so what was typed counts as a keyword. */
function reportRow(report: ReportSummary, group: string, typed: string): Row {
  const place = placeText(report.locality)
  const item: PaletteItem = {
    id: `report:${report.id}`,
    label: report.title ?? report.file,
    hint: [place, report.date].filter(Boolean).join(' · '),
    keywords: [report.file, report.publisher ?? '', typed].join(' '),
    group,
    lang: languageTagOf(report.script),
  }
  return [item, () => useNavigation.getState().openReport(report.id)]
}

function categoryRow(category: Category, group: string, pinyinOf: (name: string) => string): Row {
  const item: PaletteItem = {
    id: `category:${category.id}`,
    label: category.name,
    hint: category.definition,
    keywords: `${category.key} ${pinyinOf(category.name)}`,
    group,
    swatch: category.colour,
  }
  return [item, () => useNavigation.getState().openCategory(category.id)]
}

/** Reports found by title, place, publisher or file name; the latest imported while nothing is typed. */
function useFoundReports(search: string, isAsked: boolean): readonly ReportSummary[] | undefined {
  const input = { search, sortBy: 'importedAt', descending: true, limit: reportsAsked } as const
  return useAnswer('corpus.reports', isAsked ? input : null).value?.reports
}
