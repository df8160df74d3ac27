import { useMemo } from 'react'
import { useOfferCommands, type Command } from '../command/command-store.ts'
import { useImports } from '../library/import/import-store.ts'
import { useIntakeDialog } from '../library/intake-dialog-store.ts'
import { useLibraryImport } from '../library/use-library-import.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { usePreferences, themes } from './preferences-store.ts'
import { useShell } from './shell-store.ts'
import { shellWords } from './shell-words.ts'
import { stageList } from './stage-list.ts'
import { useCorpusCheck } from './use-corpus-check.ts'
import { useCorpusDesk } from './use-corpus-desk.ts'
import { useUndo } from './use-undo.ts'

/** Offers what can be done anywhere; with `corpusPath` null only what makes sense without a corpus. */
export function useShellCommands(corpusPath: string | null): void {
  useOfferCommands(useCorpusCommands(corpusPath))
  useOfferCommands(useImportCommands(corpusPath !== null))
  useOfferCommands(useEditCommands(corpusPath !== null))
  useOfferCommands(useViewCommands(corpusPath !== null))
}

function useCorpusCommands(path: string | null): readonly Command[] {
  const say = useWords('shell', shellWords)
  const desk = useCorpusDesk()
  const check = useCorpusCheck()
  return useMemo(() => {
    const group = say('corpusMenu')
    const isEnabled = path !== null
    return [
      { id: 'corpus.new', label: say('newCorpus'), key: 'Mod+Shift+N', group, run: () => useShell.getState().startNewCorpus([]) },
      { id: 'corpus.open', label: say('openCorpus'), key: 'Mod+O', group, run: () => void desk.pickAndOpen() },
      { id: 'corpus.openSample', label: say('openSample'), key: null, group, run: () => void desk.openSample() },
      {
        id: 'corpus.history',
        label: say('history'),
        key: 'Mod+Shift+H',
        group,
        isEnabled,
        run: () => useShell.getState().show('history'),
      },
      {
        id: 'corpus.setCoder',
        label: say('changeCoder'),
        key: null,
        group,
        isEnabled,
        run: () => useShell.getState().show('coder'),
      },
      { id: 'corpus.check', label: say('check'), key: null, group, isEnabled, run: () => void check() },
      {
        id: 'corpus.restoreBackup',
        label: say('restore'),
        key: null,
        group,
        isEnabled,
        run: () => (path === null ? undefined : useShell.getState().showRestore(path)),
      },
      { id: 'corpus.close', label: say('closeCorpus'), key: null, group, isEnabled, run: () => void desk.close() },
    ]
  }, [say, path, desk, check])
}

/** Without a corpus, what was picked waits for a new one. */
function useImportCommands(isCorpusOpen: boolean): readonly Command[] {
  const say = useWords('shell', shellWords)
  const { pick, importFiles, importFolder, lookAtFiles, lookAtFolder } = useLibraryImport()
  const hasImport = useImports((state) => state.job !== null)
  return useMemo(() => {
    const group = say('corpusMenu')
    const startWith = async (purpose: 'importFiles' | 'importFolder') => {
      const paths = await pick(purpose)
      if (paths.length > 0) useShell.getState().startNewCorpus(paths)
    }
    const files = isCorpusOpen ? importFiles : () => void startWith('importFiles')
    const folder = isCorpusOpen ? importFolder : () => void startWith('importFolder')
    return [
      { id: 'intake.importFiles', label: say('importFiles'), key: 'Mod+I', group, run: files },
      { id: 'intake.importFolder', label: say('importFolder'), key: 'Mod+Shift+I', group, run: folder },
      { id: 'intake.lookAtFiles', label: say('lookAtFiles'), key: 'Mod+Alt+I', group, isEnabled: isCorpusOpen, run: lookAtFiles },
      { id: 'intake.lookAtFolder', label: say('lookAtFolder'), key: null, group, isEnabled: isCorpusOpen, run: lookAtFolder },
      {
        id: 'intake.paste',
        label: say('pasteReport'),
        key: null,
        group,
        isEnabled: isCorpusOpen,
        run: () => useIntakeDialog.getState().showPaste(),
      },
      {
        id: 'intake.showImport',
        label: say('showImport'),
        key: null,
        group,
        isEnabled: isCorpusOpen && hasImport,
        run: () => useImports.getState().openPanel(),
      },
    ]
  }, [say, isCorpusOpen, hasImport, pick, importFiles, importFolder, lookAtFiles, lookAtFolder])
}

function useEditCommands(isCorpusOpen: boolean): readonly Command[] {
  const say = useWords('shell', shellWords)
  const { canUndo, canRedo, undoText, redoText, undo, redo } = useUndo()
  return useMemo(() => {
    const group = say('commandGroup')
    return [
      {
        id: 'edit.undo',
        label: canUndo ? undoText : say('undo'),
        key: 'Mod+Z',
        group,
        isEnabled: isCorpusOpen && canUndo,
        run: undo,
      },
      {
        id: 'edit.redo',
        label: canRedo ? redoText : say('redo'),
        key: 'Mod+Shift+Z / Mod+Y',
        group,
        isEnabled: isCorpusOpen && canRedo,
        run: redo,
      },
    ]
  }, [say, undoText, redoText, isCorpusOpen, canUndo, canRedo, undo, redo])
}

const themeWords = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const

function useViewCommands(isCorpusOpen: boolean): readonly Command[] {
  const say = useWords('shell', shellWords)
  const language = useLanguage()
  return useMemo(() => {
    const go = stageList.map(({ stage, key }) => ({
      id: `view.${stage}`,
      label: say(stage),
      key,
      group: say('goGroup'),
      isEnabled: isCorpusOpen,
      run: () => useNavigation.getState().goTo(stage),
    }))
    const looks = themes.map((theme) => ({
      id: `view.theme.${theme}`,
      label: `${say('theme')}：${say(themeWords[theme])}`,
      key: null,
      group: say('commandGroup'),
      run: () => usePreferences.getState().setTheme(theme),
    }))
    const group = say('commandGroup')
    return [
      ...go,
      { id: 'view.palette', label: say('searchOrCommand'), key: 'Mod+K', group, run: () => useShell.getState().show('palette') },
      { id: 'help.keys', label: say('keys'), key: '?', group, run: () => useShell.getState().show('keys') },
      {
        id: 'view.language',
        label: say('languageSwitchLabel'),
        key: null,
        group,
        run: () => usePreferences.getState().setLanguage(language === 'en' ? 'zh-Hans' : 'en'),
      },
      ...looks,
    ]
  }, [say, language, isCorpusOpen])
}
