import { useState } from 'react'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { ChoiceList, type Choosable } from '../choice/choice-list.tsx'
import { useCategoryChoices, useReportChoices } from '../choice/use-choosables.ts'
import { Button } from '../design/button.tsx'
import { Loading } from '../design/loading.tsx'
import { Select } from '../design/select.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'

/** Where a new brief is chosen and composed; it stands in place of the text. */
export function NewBrief() {
  const say = useWords('brief', briefWords)
  const reports = useReportChoices()
  const categories = useCategoryChoices()
  if (reports === undefined || categories === undefined) return <Loading label={say('loadingList')} />
  return <Choosing reports={reports} categories={categories} />
}

interface ChoosingProps {
  readonly reports: readonly Choosable<ReportId>[]
  readonly categories: readonly Choosable<CategoryId>[]
}

function Choosing({ reports, categories }: ChoosingProps) {
  const say = useWords('brief', briefWords)
  const uiLanguage = useLanguage()
  const [language, setLanguage] = useState<Language>(uiLanguage)
  const [chosenReports, setReports] = useState(() => idsOf(reports))
  const [chosenCategories, setCategories] = useState(() => idsOf(categories))
  const { compose, isComposing } = useCompose()
  const choice = {
    reports: reports.map(({ id }) => id).filter((id) => chosenReports.has(id)),
    categories: categories.map(({ id }) => id).filter((id) => chosenCategories.has(id)),
  }
  const isReady = choice.reports.length > 0 && choice.categories.length > 0
  return (
    <section className="brief-new" aria-label={say('composeTitle')}>
      <header className="brief-new-head">
        <h2 className="brief-new-title">{say('composeTitle')}</h2>
        <p className="brief-new-text">{say('composeText')}</p>
      </header>
      <div className="brief-new-lists">
        <ChoiceList
          title={say('reports')}
          searchLabel={say('searchReports')}
          items={reports}
          chosen={chosenReports}
          onChange={setReports}
        />
        <ChoiceList
          title={say('categories')}
          searchLabel={say('searchCategories')}
          items={categories}
          chosen={chosenCategories}
          onChange={setCategories}
        />
      </div>
      <footer className="brief-new-foot">
        <Select
          label={say('language')}
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'zh-Hans', label: say('chinese') },
            { value: 'en', label: say('english') },
          ]}
        />
        <output className="brief-new-hint">{isReady ? '' : say('needChoice')}</output>
        <Button onPress={() => useBrief.getState().setChoosing(false)}>{say('cancel')}</Button>
        <Button variant="primary" isDisabled={!isReady || isComposing} onPress={() => void compose({ choice, language })}>
          {isComposing ? say('composing') : say('compose')}
        </Button>
      </footer>
    </section>
  )
}

function idsOf<Id extends string>(items: readonly Choosable<Id>[]): ReadonlySet<Id> {
  return new Set(items.map(({ id }) => id))
}

function useCompose() {
  const say = useWords('brief', briefWords)
  const deed = useDeed()
  const [isComposing, setComposing] = useState(false)
  const compose = async (request: { choice: { reports: ReportId[]; categories: CategoryId[] }; language: Language }) => {
    setComposing(true)
    const brief = await deed('brief.compose', request)
    setComposing(false)
    if (brief === null) return
    useBrief.getState().setChoosing(false)
    useNavigation.getState().openBrief(brief.id)
    useStatus.getState().sayDone(say('composed', { title: brief.title }))
  }
  return { compose, isComposing }
}
