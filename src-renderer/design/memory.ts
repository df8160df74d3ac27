/**
 * What the interface remembers about its own looks: language, theme, pane widths; nothing of a corpus.
 * It is kept in localStorage and mirrored in a cookie: localStorage belongs to an address with its port,
 * and a host on a new port each time would forget everything.
 */
const cookieName = 'duizhao-look'
const yearInSeconds = 31_536_000

export function recall(name: string): string | null {
  return readStored(name) ?? readCookie()[name] ?? null
}

export function remember(name: string, value: string): void {
  const kept = { ...readCookie(), [name]: value }
  document.cookie = `${cookieName}=${encodeURIComponent(JSON.stringify(kept))}; max-age=${yearInSeconds}; path=/; SameSite=Strict`
  try {
    localStorage.setItem(`duizhao.${name}`, value)
  } catch {
    // Storage may be full or forbidden; the cookie then carries it alone.
  }
}

/** For react-resizable-panels. */
export const paneStorage = { getItem: recall, setItem: remember }

function readStored(name: string): string | null {
  try {
    return localStorage.getItem(`duizhao.${name}`)
  } catch {
    return null
  }
}

function readCookie(): Readonly<Record<string, string>> {
  const entry = document.cookie.split('; ').find((part) => part.startsWith(`${cookieName}=`))
  if (entry === undefined) return {}
  try {
    const kept: unknown = JSON.parse(decodeURIComponent(entry.slice(cookieName.length + 1)))
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
  } catch {
    // Not what we wrote: as if nothing were remembered.
    return {}
  }
}
