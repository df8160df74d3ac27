import { array, assert, constantFrom, date, double, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeKindSchema } from '../../../../src-shared/domain/attribute.ts'
import { fitAttributeValue } from '../../../../src-shared/domain/fit-attribute-value.ts'

const number = { kind: 'number', choices: [] } as const
const day = { kind: 'date', choices: [] } as const

describe('a value of an attribute', () => {
  it('that fits stays as it is when it is fitted again (property)', () => {
    const written = oneof(
      string(),
      integer().map(String),
      double().map(String),
      string({ unit: constantFrom('0', '1', '-', '.', 'e', ' ') }),
    )
    assert(
      property(constantFrom(...attributeKindSchema.options), array(string()), written, (kind, choices, value) => {
        const fitting = fitAttributeValue({ kind, choices }, value)
        expect(fitting === null ? null : fitAttributeValue({ kind, choices }, fitting)).toBe(fitting)
      }),
      { numRuns: 2000 },
    )
  })

  it('is every number in the form of JSON, without loss (property)', () => {
    assert(
      property(double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const fitting = fitAttributeValue(number, JSON.stringify(value))
        expect(Number(fitting)).toBe(value === 0 ? 0 : value)
        expect(() => JSON.parse(fitting ?? '') as unknown).not.toThrow()
      }),
    )
    expect(
      ['1', '-0', '1.50', '1e3', '00', '1.', '.5', '+1', 'Infinity', '0x1', '', '12345678901234567890'].map((value) =>
        fitAttributeValue(number, value),
      ),
    ).toEqual(['1', '0', '1.5', '1000', null, null, null, null, null, null, null, '12345678901234567890'])
  })

  it('is every day that the calendar has, and no other (property)', () => {
    const days = date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
    assert(
      property(days, (value) => {
        const iso = value.toISOString().slice(0, 10)
        expect([iso, iso.slice(0, 7), iso.slice(0, 4)].map((written) => fitAttributeValue(day, written))).toEqual([
          iso,
          iso.slice(0, 7),
          iso.slice(0, 4),
        ])
      }),
    )
    const unreal = ['2023-02-29', '1900-02-29', '2024-00-01', '2024-13', '2024-04-31', '2024-1-1', '24-01-01', '2024-01-01T00:00']
    expect(unreal.map((value) => fitAttributeValue(day, value))).toEqual(unreal.map(() => null))
    expect(fitAttributeValue(day, '2000-02-29')).toBe('2000-02-29')
  })
})
