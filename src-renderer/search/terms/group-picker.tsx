import { ArrowLeftRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { noValue } from '../../../src-shared/domain/report-filter.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Palette, type PaletteItem } from '../../design/palette.tsx'
import { useWords } from '../../words/use-words.ts'
import { lastOfPath } from '../scope/filter-parts.ts'
import { allReports, useTerms, type ReportGroup } from './term-store.ts'
import { termWords } from './term-words.ts'

/** The two groups that are set against each other. */
export function GroupPicker() {
  const say = useWords('terms', termWords)
  const { one, other, setGroup, swap } = useTerms()
  const [picking, setPicking] = useState<'one' | 'other' | null>(null)
  const choices = useGroupChoices(picking !== null)
  const pick = (id: string) => {
    const picked = choices.find(({ item }) => item.id === id)
    if (picked !== undefined && picking !== null) setGroup(picking, picked.group)
  }
  return (
    <div className="term-groups">
      <Group which="one" group={one} onPick={() => setPicking('one')} />
      <IconButton icon={ArrowLeftRight} label={say('swap')} isDisabled={one === null && other === null} onPress={swap} />
      <Group which="other" group={other} onPick={() => setPicking('other')} />
      {picking === null ? null : (
        <Palette
          isOpen
          onClose={() => setPicking(null)}
          placeholder={say(picking === 'one' ? 'pickOne' : 'pickOther')}
          items={choices.map(({ item }) => item)}
          onChoose={pick}
        />
      )}
    </div>
  )
}

interface GroupProps {
  readonly which: 'one' | 'other'
  readonly group: ReportGroup | null
  readonly onPick: () => void
}

function Group({ which, group, onPick }: GroupProps) {
  const say = useWords('terms', termWords)
  const name = say(which)
  const text = group === null ? say('pick') : (group.label ?? say(group.kind === 'all' ? 'allReports' : 'here'))
  return (
    <div className="term-group">
      <span className={`term-group-name term-group-${which}`} aria-hidden>
        {name}
      </span>
      <Button onPress={onPick} label={`${name}：${text}`} className="term-group-button">
        {text}
      </Button>
    </div>
  )
}

interface Choice {
  readonly item: PaletteItem
  readonly group: ReportGroup
}

const facets = { facets: ['places' as const, 'dates' as const], limit: 10_000 }

/** All reports, those chosen above, and each set, year and place. */
function useGroupChoices(isAsked: boolean): readonly Choice[] {
  const say = useWords('terms', termWords)
  const sets = useAnswer('library.sets', isAsked ? {} : null).value
  const found = useAnswer('library.facets', isAsked ? facets : null).value
  return useMemo(() => {
    const valuesOf = (facet: string) => found?.facets.find((each) => each.facet === facet)?.values ?? []
    const known = ({ value }: { readonly value: string }) => value !== noValue
    return [
      choice(allReports, 'all', { label: say('allReports') }),
      choice({ kind: 'here', label: null, filter: {} }, 'here', { label: say('here') }),
      ...(sets ?? []).map(({ id, name, count }) =>
        choice({ kind: 'set', label: name, filter: { sets: [id] } }, id, { group: say('sets'), hint: String(count) }),
      ),
      ...valuesOf('dates')
        .filter((each) => known(each) && each.value.length === 4)
        .map(({ value, count }) =>
          choice({ kind: 'year', label: value, filter: { dates: [value] } }, `year ${value}`, {
            group: say('years'),
            hint: String(count),
          }),
        ),
      ...valuesOf('places')
        .filter(known)
        .map(({ value, label, count }) =>
          choice({ kind: 'place', label: label ?? lastOfPath(value), filter: { places: [value] } }, `place ${value}`, {
            group: say('places'),
            hint: [...value.split('/').slice(0, -1), String(count)].join(' · '),
          }),
        ),
    ]
  }, [say, sets, found])
}

function choice(group: ReportGroup, id: string, shown: Partial<PaletteItem> = {}): Choice {
  return { group, item: { id, label: group.label ?? '', ...shown } }
}
