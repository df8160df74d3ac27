/** A value that SQLite can hold. */
export type SqlValue = string | number | bigint | null | Uint8Array

/** SQL text with its bound values, made by {@link sql} alone. */
export interface Statement {
  readonly text: string
  readonly values: readonly SqlValue[]
}

/**
 * Writes SQL with every value bound, never pasted:
 * ``sql`SELECT title FROM report WHERE id = ${report}` ``. A Statement inside another is joined in.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (SqlValue | Statement)[]): Statement {
  let text = strings[0] ?? ''
  const values: SqlValue[] = []
  parts.forEach((part, index) => {
    if (isStatement(part)) {
      text += part.text
      values.push(...part.values)
    } else {
      text += '?'
      values.push(part)
    }
    text += strings[index + 1] ?? ''
  })
  return { text, values }
}

/** A list of values for `IN (…)`, bound as one JSON array so that the statement's text stays the same: ``IN ${oneOf(ids)}``. */
export function oneOf(values: readonly (string | number)[]): Statement {
  return { text: '(SELECT value FROM json_each(?))', values: [JSON.stringify(values)] }
}

function isStatement(part: SqlValue | Statement): part is Statement {
  return typeof part === 'object' && part !== null && !(part instanceof Uint8Array)
}
