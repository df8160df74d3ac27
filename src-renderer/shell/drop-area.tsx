import { FileDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { filesOfDrop } from '../connection/host-drop.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { useImporting } from '../library/import/use-importing.ts'
import { useWords } from '../words/use-words.ts'
import { useShell } from './shell-store.ts'
import { shellWords } from './shell-words.ts'

/** Takes files and folders dropped anywhere on the window: into the open corpus, or to start a new one with. */
export function DropArea({ hasCorpus }: { hasCorpus: boolean }) {
  const say = useWords('shell', shellWords)
  const { host } = useWorkbench()
  const { pathsOf, importPaths } = useImporting()
  const [isOver, setOver] = useState(false)
  const take = useRef<(drop: DataTransfer) => Promise<void>>(null)
  useEffect(() => {
    take.current = async (drop) => {
      const paths = await pathsOf(filesOfDrop(drop, host))
      if (paths.length === 0) return
      if (hasCorpus) await importPaths(paths)
      else useShell.getState().startNewCorpus(paths)
    }
  }, [hasCorpus, host, importPaths, pathsOf])
  useEffect(() => listenForDrops(setOver, (drop) => void take.current?.(drop)), [])
  if (!isOver) return null
  return (
    <div className="shell-drop">
      <FileDown size={32} aria-hidden />
      {hasCorpus ? say('dropHere') : say('dropNew')}
      <small>{say('dropFormats')}</small>
    </div>
  )
}

/** Entering and leaving come for every element on the way; only the balance tells whether the pointer is still over the window. */
function listenForDrops(setOver: (isOver: boolean) => void, take: (drop: DataTransfer) => void): () => void {
  let depth = 0
  const move = (event: DragEvent, change: number) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    depth = Math.max(0, depth + change)
    setOver(depth > 0)
  }
  const drop = (event: DragEvent) => {
    if (!bringsFiles(event) || event.dataTransfer === null) return
    event.preventDefault()
    depth = 0
    setOver(false)
    take(event.dataTransfer)
  }
  const ended = new AbortController()
  const { signal } = ended
  window.addEventListener('dragenter', (event) => move(event, 1), { signal })
  window.addEventListener('dragleave', (event) => move(event, -1), { signal })
  window.addEventListener('dragover', (event) => move(event, 0), { signal })
  window.addEventListener('drop', drop, { signal })
  return () => ended.abort()
}

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
