import { isValidElement, type ComponentType, type ReactElement } from 'react'

/** An icon as a component of lucide-react, or as an element that is ready to show. */
export type IconLike = ComponentType<{ size?: number; 'aria-hidden'?: boolean }> | ReactElement

/** An icon at 16 px unless told; the words beside it name it, so screen readers pass over it. */
export function Icon({ icon, size = 16 }: { icon: IconLike; size?: number }) {
  if (isValidElement(icon)) return icon
  const Drawn = icon
  return <Drawn size={size} aria-hidden={true} />
}
