import { CircleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'

interface StageBoundaryProps {
  readonly title: string
  readonly text: string
  readonly again: string
  readonly children: ReactNode
}

/** Keeps a mistake in one screen from taking the window along: the others go on, and the screen can be opened again. */
export class StageBoundary extends Component<StageBoundaryProps, { readonly message: string | null }> {
  override state = { message: null }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { title, text, again, children } = this.props
    const { message } = this.state
    if (message === null) return children
    return (
      <EmptyState
        icon={CircleAlert}
        title={title}
        text={`${text} (${String(message)})`}
        actions={<Button onPress={() => this.setState({ message: null })}>{again}</Button>}
      />
    )
  }
}
