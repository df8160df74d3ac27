import { IconButton } from '../design/icon-button.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { shellWords } from './shell-words.ts'
import { stageList } from './stage-list.ts'

/** The stages, in the way of the data. */
export function Rail() {
  const say = useWords('shell', shellWords)
  const now = useNavigation((state) => state.stage)
  return (
    <nav className="shell-rail" aria-label={say('stages')}>
      {stageList.map(({ stage, icon, key }) => (
        <span key={stage} className="shell-rail-place" aria-current={stage === now ? 'page' : undefined}>
          <IconButton
            icon={icon}
            label={say(stage)}
            shortcut={key}
            placement="right"
            className="shell-rail-button"
            onPress={() => useNavigation.getState().goTo(stage)}
          />
        </span>
      ))}
    </nav>
  )
}
