import { z } from 'zod'
import type { Attribute, AttributeKind, AttributeValue } from '../../../src-shared/domain/attribute.ts'
import type { AttributeId, ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus.ts'
import { Failed } from '../failed.ts'
import { oneOf, sql, type Statement } from '../sql.ts'

interface AttributeRow {
  readonly id: AttributeId
  readonly name: string
  readonly kind: AttributeKind
  /** JSON array. */
  readonly choices: string
  readonly count: number
}

const choicesSchema = z.array(z.string())

const columns: Statement = sql`
  id, name, kind, choices, (SELECT count(*) FROM attribute_value JOIN report ON report.id = attribute_value.report
    AND report.presence = 'present' WHERE attribute_value.attribute = attribute.id) AS count`

/** The attributes in their order. */
export function listAttributes(corpus: ReadableCorpus): Attribute[] {
  return corpus.all<AttributeRow>(sql`SELECT ${columns} FROM attribute ORDER BY ordinal, id`).map(asAttribute)
}

/** Fails with `not_found`. */
export function findAttribute(corpus: ReadableCorpus, attribute: AttributeId): Attribute {
  const found = corpus.get<AttributeRow>(sql`SELECT ${columns} FROM attribute WHERE id = ${attribute}`)
  if (found === undefined) throw new Failed('not_found', 'attribute', attribute)
  return asAttribute(found)
}

export function findAttributeByName(corpus: ReadableCorpus, name: string): AttributeId | undefined {
  return corpus.get<{ id: AttributeId }>(sql`SELECT id FROM attribute WHERE name = ${name}`)?.id
}

/** Stores an attribute behind the others. */
export function insertAttribute(corpus: WritableCorpus, { id, name, kind, choices }: Omit<Attribute, 'count'>): void {
  corpus.run(sql`
    INSERT INTO attribute (id, name, kind, choices, ordinal)
    SELECT ${id}, ${name}, ${kind}, ${JSON.stringify(choices)}, ifnull(max(ordinal) + 1, 0) FROM attribute`)
}

export function updateAttribute(corpus: WritableCorpus, { id, name, choices }: Pick<Attribute, 'id' | 'name' | 'choices'>): void {
  corpus.run(sql`UPDATE attribute SET name = ${name}, choices = ${JSON.stringify(choices)} WHERE id = ${id}`)
}

export function deleteAttributeRow(corpus: WritableCorpus, attribute: AttributeId): void {
  corpus.run(sql`DELETE FROM attribute_value WHERE attribute = ${attribute}`)
  corpus.run(sql`DELETE FROM attribute WHERE id = ${attribute}`)
}

/** The values of a report in the order of the attributes. */
export function listValues(corpus: ReadableCorpus, report: ReportId): AttributeValue[] {
  return corpus.all<AttributeValue>(sql`
    SELECT attribute, value FROM attribute_value JOIN attribute ON attribute.id = attribute
    WHERE report = ${report} ORDER BY ordinal, attribute.id`)
}

/** Every value of every report, removed ones too, with the report's file; one by one. */
export function eachValue(corpus: ReadableCorpus): IterableIterator<AttributeValue & { readonly file: string }> {
  return corpus.each(sql`SELECT attribute, value, file FROM attribute_value JOIN report ON report.id = report`)
}

/** A value, other than these, that a present report has. */
export function findOtherValue(corpus: ReadableCorpus, attribute: AttributeId, values: readonly string[]): string | undefined {
  return corpus.get<{ value: string }>(sql`
    SELECT value FROM attribute_value JOIN report ON report.id = attribute_value.report AND report.presence = 'present'
    WHERE attribute = ${attribute} AND value NOT IN ${oneOf(values)} ORDER BY value LIMIT 1`)?.value
}

export function deleteOtherValues(corpus: WritableCorpus, attribute: AttributeId, values: readonly string[]): void {
  corpus.run(sql`DELETE FROM attribute_value WHERE attribute = ${attribute} AND value NOT IN ${oneOf(values)}`)
}

interface StoredValue {
  readonly id: string
  readonly report: ReportId
  readonly value: string
}

/** Gives reports a value each, in the place of what they had; gives back how many then have another. No report may stand twice. */
export function putValues(
  corpus: WritableCorpus,
  attribute: AttributeId,
  values: readonly (readonly [report: ReportId, value: string])[],
): number {
  const stored = new Map(
    findValues(
      corpus,
      attribute,
      values.map(([report]) => report),
    ).map((row) => [row.report, row]),
  )
  const changed = values.flatMap(([report, value]) => {
    const known = stored.get(report)
    return known === undefined || known.value === value ? [] : [{ id: known.id, value }]
  })
  // Row by row: joined to a list, the update would look through all of the list for every row.
  for (const { id, value } of changed) corpus.run(sql`UPDATE attribute_value SET value = ${value} WHERE id = ${id}`)
  const added = values.filter(([report]) => !stored.has(report)).map((row) => [corpus.newId(), ...row])
  return (
    changed.length +
    corpus.run(sql`
      INSERT INTO attribute_value (id, attribute, report, value)
      SELECT value ->> 0, ${attribute}, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(added)})`)
  )
}

function findValues(corpus: ReadableCorpus, attribute: AttributeId, reports: readonly ReportId[]): StoredValue[] {
  return corpus.all<StoredValue>(sql`
    SELECT id, report, value FROM attribute_value WHERE attribute = ${attribute} AND report IN ${oneOf(reports)}`)
}

/** Takes the values of reports away; gives back how many there were. */
export function deleteValues(corpus: WritableCorpus, attribute: AttributeId, reports: readonly ReportId[]): number {
  return corpus.run(sql`DELETE FROM attribute_value WHERE attribute = ${attribute} AND report IN ${oneOf(reports)}`)
}

function asAttribute({ choices, ...row }: AttributeRow): Attribute {
  return { ...row, choices: choicesSchema.parse(JSON.parse(choices)) }
}
