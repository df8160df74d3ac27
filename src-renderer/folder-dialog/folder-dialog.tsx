import { dismiss, usePickingStore } from './picking-store.ts'
import { PickDialog } from './pick-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'

/** The window's own folder dialog, shown while something is asked through it. It stands once in the shell. */
export function FolderDialog() {
  const asking = usePickingStore((state) => state.asking)
  const finish = usePickingStore((state) => state.finish)
  if (asking === null) return null
  const close = () => {
    dismiss(asking)
    finish()
  }
  if (asking.kind === 'pick') {
    const choose = (paths: readonly string[]) => {
      asking.answer(paths)
      finish()
    }
    return <PickDialog request={asking.request} onChoose={choose} onClose={close} />
  }
  const save = (path: string) => {
    asking.answer(path)
    finish()
  }
  return <SaveDialog request={asking.request} onSave={save} onClose={close} />
}
