import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useDesignWords } from './design-words.ts'
import { IconButton } from './icon-button.tsx'
import './dialog.css'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** Escape, the cross, or a press outside. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the one that does it last. */
  readonly actions?: ReactNode
  /** `s` 400, `m` 560, `l` 800 pixels wide; never wider than the window. */
  readonly size?: 's' | 'm' | 'l'
  readonly role?: 'dialog' | 'alertdialog'
}

/** Something to settle before going on. What can be done in place is not done here. */
export function Dialog({ title, isOpen, onClose, children, actions, size = 'm', role = 'dialog' }: DialogProps) {
  const words = useDesignWords()
  return (
    <ModalOverlay className="dialog-scrim" isOpen={isOpen} isDismissable onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className={`dialog-sheet dialog-${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            <IconButton icon={X} label={words.close} shortcut="Escape" onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {actions === undefined ? null : <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
