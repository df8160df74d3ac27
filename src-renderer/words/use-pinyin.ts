import { useEffect, useState } from 'react'

type PinyinOf = (name: string) => string

/** Says names in pinyin once its dictionary is here, which the window does not wait for; until then it says nothing. */
export function usePinyin(): PinyinOf {
  const [pinyinOf, setPinyinOf] = useState<PinyinOf>(() => sayNothing)
  useEffect(() => {
    let isWanted = true
    const fetched = async () => {
      const loaded = await import('./pinyin-of.ts')
      if (isWanted) setPinyinOf(() => loaded.pinyinOf)
    }
    void fetched()
    return () => {
      isWanted = false
    }
  }, [])
  return pinyinOf
}

function sayNothing(): string {
  return ''
}
