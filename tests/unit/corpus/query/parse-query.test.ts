import { describe, expect, it } from 'vitest'
import type { Expression } from '../../../../src-shared/domain/query/expression.ts'
import { literalQuery, parseQuery } from '../../../../src-shared/domain/query/parse-query.ts'
import { printed } from './printed-expression.ts'

function read(query: string): string {
  const parsed = parseQuery(query)
  return parsed.ok ? printed(parsed.expression) : JSON.stringify(parsed.problem)
}

describe('reading words', () => {
  it.each([
    ['补贴', '«补贴»'],
    ['  补贴　养老\t服务\n', 'and(«补贴» «养老» «服务»)'],
    ['补贴 AND 养老', 'and(«补贴» «养老»)'],
    ['补贴 and 养老', 'and(«补贴» «and» «养老»)'],
    ['补贴|補助', 'or(«补贴» «補助»)'],
    ['补贴 || 补助 OR 津贴', 'or(«补贴» «补助» «津贴»)'],
    ['a b | c d', 'or(and(«a» «b») and(«c» «d»))'],
    ['a OR b AND c', 'or(«a» and(«b» «c»))'],
    ['a -b', 'and(«a» not(«b»))'],
    ['a NOT b', 'and(«a» not(«b»))'],
    ['a NOT (b | c)', 'and(«a» not(or(«b» «c»)))'],
    ['a NOT(b c)', 'and(«a» not(and(«b» «c»)))'],
    ['a AND -"b c"', 'and(«a» not(«b c»))'],
    ['a OR NOT NOT b', 'or(«a» not(not(«b»)))'],
    ['(a | b) (c | d)', 'and(or(«a» «b») or(«c» «d»))'],
    ['((a))', '«a»'],
    ['"a b" c', 'and(«a b» «c»)'],
    ['"a"b', 'and(«a» «b»)'],
    ['(a)b', 'and(«a» «b»)'],
    ['12.5% ≥60 A4', 'and(«12.5%» «≥60» «A4»)'],
    ['😀 𠮷田', 'and(«😀» «𠮷田»)'],
    ['ORANGE ANDes NOTE', 'and(«ORANGE» «ANDes» «NOTE»)'],
  ])('%s', (query, expected) => expect(read(query)).toBe(expected))

  it.each([
    ['村(社区)', '«村(社区)»'],
    ['（一）完善制度', '«（一）完善制度»'],
    ['“五亮”工作法', '«“五亮”工作法»'],
    ['「五亮」工作法', '«「五亮」工作法»'],
    ['5"屏', '«5"屏»'],
    ['a)', '«a)»'],
    [')', '«)»'],
    ['一)', '«一)»'],
    ['2019-2020', '«2019-2020»'],
    ['新冠-19', '«新冠-19»'],
    ['- a', 'and(«-» «a»)'],
    ['--', '«--»'],
    ['——发展', '«——发展»'],
    ['−5', '«−5»'],
    ['http://example.org/a-b', '«http://example.org/a-b»'],
    ['HTTPS:x', '«HTTPS:x»'],
    ['来源:新华社', '«来源:新华社»'],
    ['来源：新华社', '«来源：新华社»'],
    ['Email：abc', '«Email：abc»'],
    ['foo: bar', 'and(«foo:» «bar»)'],
    ['12:30', '«12:30»'],
    ['“a:b”', '«“a:b”»'],
    ['《关于标题：的说明》', '«《关于标题：的说明》»'],
    ['，', '«，»'],
    ['\\', '«\\»'],
  ])('what has no meaning where it stands is text: %s', (query, expected) => expect(read(query)).toBe(expected))

  it.each([
    ['(村(社区) 养老)', 'and(«村(社区)» «养老»)'],
    ['(村(社区 养老)', 'and(«村(社区» «养老»)'],
    ['(a b) c)', 'and(and(«a» «b») «c)»)'],
    ['(（一） | （二）)', 'or(«（一）» «（二）»)'],
  ])('a bracket closes what it belongs to: %s', (query, expected) => expect(read(query)).toBe(expected))

  it.each([
    ['\\AND', '«AND»'],
    ['\\-a', '«-a»'],
    ['\\(a\\)', '«(a)»'],
    ['a\\ b', '«a b»'],
    ['a\\|b', '«a|b»'],
    ['\\"a', '«"a»'],
    ['title\\:a', '«title:a»'],
    ['a\\*b\\?', '«a*b?»'],
    ['\\\\', '«\\»'],
    ['\\𠮷', '«𠮷»'],
    ['"a \\" b \\\\ c \\d"', '«a " b \\ c \\d»'],
    ['"AND (-*?"', '«AND (-*?»'],
    ['"title:a"', '«title:a»'],
    ['"a\nb"', '«a\nb»'],
  ])('escaped or in quotation marks it is text: %s', (query, expected) => expect(read(query)).toBe(expected))

  it.each([
    ['养?服务', '«养‹1-1›服务»'],
    ['养*服务', '«养‹0-10›服务»'],
    ['养*{30}服务', '«养‹0-30›服务»'],
    ['养*{0}服*{500}务', '«养‹0-0›服‹0-500›务»'],
    ['第??条', '«第‹2-2›条»'],
    ['a*?*{5}b', '«a‹1-16›b»'],
    ['?村*', '«‹1-1›村»'],
    ['*村??', '«村‹2-2›»'],
    ['*?村', '«‹1-1›村»'],
    ['https://x.y/?a=1', '«https://x.y/‹1-1›a=1»'],
  ])('wildcards: %s', (query, expected) => expect(read(query)).toBe(expected))

  it.each([
    ['a NEAR b', 'near10(«a» «b»)'],
    ['a NEAR/0 b', 'near0(«a» «b»)'],
    ['a NEAR/5 b NEAR/20 c', 'near20(near5(«a» «b») «c»)'],
    ['-a NEAR b c', 'and(not(near10(«a» «b»)) «c»)'],
    ['(补贴|补助) NEAR/20 养*老', 'near20(or(«补贴» «补助») «养‹0-10›老»)'],
    ['tag:X NEAR/50 tag:"Y z"', 'near50(tag=X tag=Y z)'],
    ['(a -b) NEAR c', 'near10(and(«a» not(«b»)) «c»)'],
    ['NEARBY', '«NEARBY»'],
  ])('nearness: %s', (query, expected) => expect(read(query)).toBe(expected))
})

describe('reading fields', () => {
  it.each([
    ['title:养老', 'title=养老'],
    ['TITLE:"养老 服务"', 'title=养老 服务'],
    ['标题：养老', 'title=养老'],
    ['標題:養老', 'title=養老'],
    ['title：养老', 'title=养老'],
    ['地点:四川省 发布者:民政局 文件:a.docx', 'and(place=四川省 publisher=民政局 file=a.docx)'],
    ['title:(试行)', 'title=(试行)'],
    ['(title:a(b) c)', 'and(title=a(b) «c»)'],
    ['title:a*', 'title=a*'],
    ['title:a\\ b', 'title=a b'],
    ['date:2020', 'date=2020-01-01..2020-12-31'],
    ['date:2020-02', 'date=2020-02-01..2020-02-29'],
    ['date:2021-02', 'date=2021-02-01..2021-02-28'],
    ['date:2020-02-03', 'date=2020-02-03..2020-02-03'],
    ['date:2020-02..2020-06', 'date=2020-02-01..2020-06-30'],
    ['date:2020..', 'date=2020-01-01..'],
    ['date:..2020', 'date=..2020-12-31'],
    ['date:2020-06..2020', 'date=2020-06-01..2020-12-31'],
    ['日期：2020年2月..2020年6月1日', 'date=2020-02-01..2020-06-01'],
    ['日期:２０２０', 'date=2020-01-01..2020-12-31'],
    ['date:2020年', 'date=2020-01-01..2020-12-31'],
    ['status:READ', 'status=read'],
    ['状态：在读', 'status=reading'],
    ['set:第一批 集合:"第 二 批"', 'and(set=第一批 set=第 二 批)'],
    ['tag:1.2.a', 'tag=1.2.a'],
    ['标注：养老服务', 'tag=养老服务'],
    ['in:body 位置：小标题', 'and(in=body in=heading)'],
    ['a -title:b', 'and(«a» not(title=b))'],
    ['-status:read', 'not(status=read)'],
    ['-status:read -set:x', 'and(not(status=read) not(set=x))'],
    ['title:a|title:b', 'or(title=a title=b)'],
  ])('%s', (query, expected) => expect(read(query)).toBe(expected))
})

describe('a query that cannot be read', () => {
  it.each([
    ['', 'emptyQuery', ''],
    [' 　', 'emptyQuery', ' 　'],
    ['补贴 "养老 服务', 'unclosedQuote', '"'],
    ['a ""', 'emptyPhrase', '""'],
    ['title:"a', 'unclosedQuote', '"'],
    ['a (b (c)', 'unclosedGroup', '('],
    ['a (', 'unclosedGroup', '('],
    ['a ( ) b', 'emptyGroup', '( )'],
    ['a OR', 'nothingAfterOperator', 'OR'],
    ['a AND OR b', 'nothingAfterOperator', 'AND'],
    ['(a |) b', 'nothingAfterOperator', '|'],
    ['a NOT', 'nothingAfterOperator', 'NOT'],
    ['a NEAR/3', 'nothingAfterOperator', 'NEAR/3'],
    ['OR a', 'nothingBeforeOperator', 'OR'],
    ['(AND a)', 'nothingBeforeOperator', 'AND'],
    ['NEAR/3 a', 'nothingBeforeOperator', 'NEAR/3'],
    ['𠮷 titel:a', 'unknownField', 'titel:'],
    ['a title: b', 'noFieldValue', 'title:'],
    ['(标题：)', 'noFieldValue', '标题：'],
    ['status:done', 'badFieldValue', 'done'],
    ['in:"the end"', 'badFieldValue', '"the end"'],
    ['date:2020-13', 'badDate', '2020-13'],
    ['date:2021-02-29', 'badDate', '2021-02-29'],
    ['date:2021..2020', 'badDate', '2021..2020'],
    ['date:..', 'badDate', '..'],
    ['date:2019..2020..2021', 'badDate', '2019..2020..2021'],
    ['date:去年', 'badDate', '去年'],
    ['a NEAR/x b', 'badDistance', 'NEAR/x'],
    ['a NEAR/ b', 'badDistance', 'NEAR/'],
    ['a NEAR/10001 b', 'badDistance', 'NEAR/10001'],
    ['养*{501}老', 'badDistance', '*{501}'],
    ['养*{五}老', 'badDistance', '*{五}'],
    ['养*{3 老', 'badDistance', '*{'],
    ['a NEAR title:b', 'badNearOperand', 'title:b'],
    ['a NEAR (title:b set:c)', 'badNearOperand', '(title:b set:c)'],
    ['in:heading NEAR b', 'badNearOperand', 'in:heading'],
    ['a NEAR -b', 'badNearOperand', '-'],
    ['a *?*', 'wildcardAlone', '*?*'],
    ['-a', 'onlyNegation', '-a'],
    ['-a -tag:b', 'onlyNegation', '-a -tag:b'],
    ['NOT a | NOT b', 'onlyNegation', 'NOT a | NOT b'],
  ])('%s: %s at %s', (query, code, place) => {
    const parsed = parseQuery(query)
    const problem = parsed.ok ? null : parsed.problem
    expect([problem?.code, query.slice(problem?.start, problem?.end)]).toEqual([code, place])
  })

  it('may say only what is not wanted where that is enough', () => {
    expect(parseQuery('-a', { isNegationEnough: true }).ok).toBe(true)
  })

  it('is refused beyond 10,000 characters, 64 parts or 20 levels, at the place', () => {
    const problemOf = (query: string) => {
      const parsed = parseQuery(query)
      return parsed.ok ? null : parsed.problem
    }
    expect(problemOf('a'.repeat(10_000))).toBeNull()
    expect(problemOf('a'.repeat(10_003))).toEqual({ code: 'tooLong', start: 10_000, end: 10_003 })
    expect(problemOf('a '.repeat(64))).toBeNull()
    expect(problemOf('a '.repeat(65))).toEqual({ code: 'tooManyParts', start: 128, end: 129 })
    expect(problemOf('a?'.repeat(65))).toEqual({ code: 'tooManyParts', start: 0, end: 130 })
    expect(problemOf('('.repeat(20) + 'a' + ')'.repeat(20))).toBeNull()
    expect(problemOf('('.repeat(21) + 'a' + ')'.repeat(21))).toEqual({ code: 'tooDeep', start: 20, end: 21 })
    expect(problemOf('b ' + 'NOT '.repeat(21) + 'a')).toEqual({ code: 'tooDeep', start: 82, end: 85 })
  })
})

describe('places in the query', () => {
  it('are those of what was written, brackets and quotation marks included', () => {
    const query = '𠮷 (a | "b c") NEAR/3 d -tag:x'
    const places: string[] = []
    const visit = (expression: Expression) => {
      places.push(query.slice(expression.range.start, expression.range.end))
      if ('operands' in expression) expression.operands.forEach(visit)
      if ('left' in expression) [expression.left, expression.right].forEach(visit)
      if ('operand' in expression) visit(expression.operand)
    }
    const parsed = parseQuery(query)
    if (parsed.ok) visit(parsed.expression)
    expect(places).toEqual([query, '𠮷', '(a | "b c") NEAR/3 d', '(a | "b c")', 'a', '"b c"', 'd', '-tag:x', 'tag:x'])
  })

  it('a literal query is one term as it stands', () => {
    expect(literalQuery('a OR "b" -c*')).toEqual({
      kind: 'term',
      parts: [{ kind: 'literal', text: 'a OR "b" -c*' }],
      range: { start: 0, end: 12 },
    })
  })
})
