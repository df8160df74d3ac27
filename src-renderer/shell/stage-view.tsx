import { Activity, lazy, Suspense, useState, type ComponentType } from 'react'
import { Loading } from '../design/loading.tsx'
import { LibraryScreen } from '../library/library-screen.tsx'
import { useNavigation, type Stage } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { shellWords } from './shell-words.ts'
import { StageBoundary } from './stage-boundary.tsx'

/** The library comes with the window, which opens in it; each other stage is fetched when it is first shown. */
const screens: Readonly<Record<Stage, ComponentType>> = {
  library: LibraryScreen,
  search: lazy(async () => ({ default: (await import('../search/search-screen.tsx')).SearchScreen })),
  reader: lazy(async () => ({ default: (await import('../reader/reader-screen.tsx')).ReaderScreen })),
  codebook: lazy(async () => ({ default: (await import('../codebook/codebook-screen.tsx')).CodebookScreen })),
  compare: lazy(async () => ({ default: (await import('../compare/compare-screen.tsx')).CompareScreen })),
  brief: lazy(async () => ({ default: (await import('../brief/brief-screen.tsx')).BriefScreen })),
  exchange: lazy(async () => ({ default: (await import('../exchange/exchange-screen.tsx')).ExchangeScreen })),
}

/**
 * The stage in front. Stages that were visited stay as they were, hidden and without effects
 * (Activity), so that coming back finds the same row, the same scroll and the same half-typed text.
 */
export function StageView() {
  const say = useWords('shell', shellWords)
  const stage = useNavigation((state) => state.stage)
  const [visited, setVisited] = useState<readonly Stage[]>([stage])
  if (!visited.includes(stage)) setVisited([...visited, stage])
  return visited.map((each) => {
    const Screen = screens[each]
    return (
      <Activity key={each} mode={each === stage ? 'visible' : 'hidden'}>
        <section className="shell-screen" aria-label={say(each)} data-stage={each}>
          <StageBoundary title={say('stageBroken')} text={say('stageBrokenText')} again={say('reopenStage')}>
            <Suspense fallback={<Loading label={say('loadingStage')} />}>
              <Screen />
            </Suspense>
          </StageBoundary>
        </section>
      </Activity>
    )
  })
}
