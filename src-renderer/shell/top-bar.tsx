import { Contrast, Languages, Redo2, Search, Undo2, UserRound } from 'lucide-react'
import type { CorpusInfo } from '../../src-shared/contract/corpus-operations.ts'
import { Button } from '../design/button.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { Menu } from '../design/menu.tsx'
import { shortcutText } from '../design/shortcut-text.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { CorpusMenu } from './corpus-menu.tsx'
import { themes, usePreferences } from './preferences-store.ts'
import { useShell } from './shell-store.ts'
import { shellWords } from './shell-words.ts'
import { useUndo } from './use-undo.ts'

/** Which corpus this is, search and commands, undo, who tags, and how it looks. */
export function TopBar({ corpus }: { corpus: CorpusInfo }) {
  const say = useWords('shell', shellWords)
  const { canUndo, canRedo, undoText, redoText, undo, redo } = useUndo()
  const show = useShell((state) => state.show)
  return (
    <header className="shell-top">
      <h1 className="unseen">{`${say('appName')} – ${corpus.name}`}</h1>
      <div className="shell-top-side">
        <CorpusMenu corpus={corpus} />
      </div>
      <button type="button" className="shell-search" onClick={() => show('palette')}>
        <Search size={14} aria-hidden />
        <span className="shell-search-text">{say('searchOrCommand')}</span>
        <kbd className="shell-search-key">{shortcutText('Mod+K')}</kbd>
      </button>
      <div className="shell-top-side shell-top-end">
        <IconButton icon={Undo2} label={undoText} shortcut="Mod+Z" isDisabled={!canUndo} onPress={undo} />
        <IconButton icon={Redo2} label={redoText} shortcut="Mod+Shift+Z" isDisabled={!canRedo} onPress={redo} />
        <Button
          variant="quiet"
          icon={UserRound}
          label={say('coderNow', { name: corpus.coder.name })}
          onPress={() => show('coder')}
          className="shell-coder"
        >
          <span className="shell-coder-name">{corpus.coder.name}</span>
        </Button>
        <LookMenus />
      </div>
    </header>
  )
}

const themeWords = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const

/** Theme and language; on the start screen too. */
export function LookMenus() {
  const say = useWords('shell', shellWords)
  const language = useLanguage()
  const theme = usePreferences((state) => state.theme)
  const setTheme = usePreferences((state) => state.setTheme)
  const setLanguage = usePreferences((state) => state.setLanguage)
  const chooseTheme = (id: string) => {
    const chosen = themes.find((each) => each === id)
    if (chosen !== undefined) setTheme(chosen)
  }
  return (
    <>
      <Menu
        label={say('theme')}
        trigger={<IconButton icon={Contrast} label={say('theme')} />}
        placement="bottom end"
        items={themes.map((each) => ({ id: each, label: say(themeWords[each]), isChosen: each === theme }))}
        onAction={chooseTheme}
      />
      <Menu
        label={say('language')}
        trigger={<IconButton icon={Languages} label={say('language')} />}
        placement="bottom end"
        items={[
          { id: 'zh-Hans', label: '简体中文', isChosen: language === 'zh-Hans' },
          { id: 'en', label: 'English', isChosen: language === 'en' },
        ]}
        onAction={(id) => setLanguage(id === 'en' ? 'en' : 'zh-Hans')}
      />
    </>
  )
}
