import { tableMatchSchema } from '../../../src-shared/contract/exchange-operations.ts'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import { Select } from '../../design/select.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { attributeKinds } from './attribute-kinds.ts'
import { attributeWords } from './attribute-words.ts'
import { withColumnPlan, type ColumnPlan, type SeenTable, type TablePlan } from './table-plan.ts'

export interface TablePlanFieldsProps {
  readonly table: SeenTable
  readonly attributes: readonly Attribute[]
  readonly plan: TablePlan
  readonly onPlan: (plan: TablePlan) => void
}

/** Which column finds the report, and how each other one comes in. */
export function TablePlanFields(props: TablePlanFieldsProps) {
  const say = useWords('attributes', attributeWords)
  const { table, plan } = props
  return (
    <>
      <MatchFields {...props} />
      <table className="table-import-columns" aria-label={say('columns')}>
        <thead>
          <tr>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('samples')}</th>
            <th scope="col">{say('to')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map(({ name, samples }, column) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns of a file have no other identity
            <tr key={column}>
              <td className="table-import-name" title={name}>
                {name}
              </td>
              <td className="table-import-samples" title={samples.join('\n')}>
                {samples.join(' · ')}
              </td>
              <td>
                {column === plan.match?.column ? (
                  <span className="table-import-samples">{say('isMatch')}</span>
                ) : (
                  <ColumnFields {...props} column={column} name={name} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function MatchFields({ table, plan, onPlan }: TablePlanFieldsProps) {
  const say = useWords('attributes', attributeWords)
  const { match } = plan
  const isAsFound = match !== null && match.column === table.match?.column && match.by === table.match.by
  return (
    <div>
      <div className="table-import-match">
        <Select
          label={say('matchBy')}
          value={match === null ? null : String(match.column)}
          options={table.columns.map(({ name }, column) => ({ value: String(column), label: name }))}
          onChange={(column) => onPlan({ ...plan, match: { by: match?.by ?? 'file', column: Number(column) } })}
        />
        <Select
          label={say('matchAs')}
          value={match?.by ?? null}
          options={tableMatchSchema.options.map((by) => ({ value: by, label: say(`by_${by}`) }))}
          onChange={(by) => onPlan({ ...plan, match: { by, column: match?.column ?? 0 } })}
          isDisabled={match === null}
        />
      </div>
      <p className="table-import-facts">
        {match === null
          ? say('noMatch')
          : isAsFound && table.match !== null
            ? say('matched', { matched: table.match.matched, rows: table.rows })
            : ''}
      </p>
    </div>
  )
}

interface ColumnFieldsProps extends TablePlanFieldsProps {
  readonly column: number
  readonly name: string
}

function ColumnFields({ attributes, plan, onPlan, column, name, table }: ColumnFieldsProps) {
  const say = useWords('attributes', attributeWords)
  const entry = plan.columns[column] ?? { kind: 'skip' }
  const change = (next: ColumnPlan) => onPlan(withColumnPlan(plan, column, next))
  const choose = (value: string) => {
    const attribute = attributes.find(({ id }) => id === value)
    if (attribute !== undefined) change({ kind: 'old', attribute: attribute.id })
    else change(value === 'new' ? { kind: 'new', name, as: table.columns[column]?.kind ?? 'text' } : { kind: 'skip' })
  }
  return (
    <div className="table-import-to">
      <Select
        label={say('toOf', { column: name })}
        isLabelHidden
        value={entry.kind === 'old' ? entry.attribute : entry.kind}
        options={[
          { value: 'skip', label: say('skip') },
          { value: 'new', label: say('asNew') },
          ...attributes.map((attribute) => ({ value: attribute.id, label: attribute.name })),
        ]}
        onChange={choose}
      />
      {entry.kind !== 'new' ? null : (
        <>
          <TextInput
            label={say('newName', { column: name })}
            isLabelHidden
            value={entry.name}
            onChange={(text) => change({ ...entry, name: text })}
            isInvalid={entry.name.trim() === ''}
          />
          <Select
            label={say('kindOf', { column: name })}
            isLabelHidden
            value={entry.as}
            options={attributeKinds.map((value) => ({ value, label: say(value) }))}
            onChange={(as) => change({ ...entry, as })}
          />
        </>
      )}
    </div>
  )
}
