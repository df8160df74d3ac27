import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { useDesignWords } from './design-words.ts'
import { Dialog } from './dialog.tsx'

export interface ConfirmDialogProps {
  readonly title: string
  /** What will happen, and what becomes of what. */
  readonly children: ReactNode
  /** What the deciding button says: the act itself, not "OK". */
  readonly confirmLabel: string
  readonly isDanger?: boolean
  readonly isOpen: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
  /** The act cannot be confirmed yet. */
  readonly isConfirmDisabled?: boolean
}

/** Asks before something that undo does not take back, or that reaches far. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const words = useDesignWords()
  const confirm = () => {
    props.onClose()
    props.onConfirm()
  }
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="s"
      role="alertdialog"
      actions={
        <>
          <Button onPress={props.onClose}>{words.cancel}</Button>
          <Button
            variant={props.isDanger === true ? 'danger' : 'primary'}
            onPress={confirm}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- Enter answers the question that was just asked
            autoFocus
            isDisabled={props.isConfirmDisabled ?? false}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}
