import { useEffect, useRef } from 'react'
import { contentOfPaste } from '../../connection/clipboard-content.ts'
import { filesOfDrop } from '../../connection/host-drop.ts'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import { useStatus } from '../../status/status-store.ts'
import { useImporting } from '../import/use-importing.ts'
import { usePasting } from './use-pasting.ts'

/** While the library is on screen, what is pasted outside text fields comes in: text as a report, copied files as an import. */
export function usePasteEvent(): void {
  const { host } = useWorkbench()
  const { pathsOf, importPaths } = useImporting()
  const paste = usePasting()
  const take = useRef<(data: DataTransfer) => Promise<void>>(null)
  useEffect(() => {
    take.current = async (data) => {
      const { html, text, files } = contentOfPaste(data)
      if (html !== null || text.trim() !== '') {
        const failure = await paste({ html, text, name: null })
        if (failure !== null) useStatus.getState().sayFailed(failure)
      } else if (files !== null) {
        const paths = await pathsOf(filesOfDrop(files, host))
        await importPaths(paths.filter((path) => path !== ''))
      }
    }
  }, [host, importPaths, paste, pathsOf])
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      if (event.defaultPrevented || event.clipboardData === null || isElsewhere(event.target)) return
      event.preventDefault()
      void take.current?.(event.clipboardData)
    }
    document.addEventListener('paste', hear)
    return () => document.removeEventListener('paste', hear)
  }, [])
}

/** A text field takes its own paste, and what stands over the library is not the library. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('.dialog-scrim, .palette-scrim') !== null) return true
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
