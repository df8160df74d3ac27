import { expect, test } from 'vitest'
import { givenReport, outlineOf } from './given-report.ts'

test('a web page: article, head and furniture are told apart; scripts and hidden text are no text', () => {
  const report = givenReport(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>青禾县优化营商环境-工作动态-青禾县人民政府</title>
<meta name="ArticleTitle" content="青禾县优化营商环境"><meta name="PubDate" content="2023-10-23 09:12"><meta name="ContentSource" content="县政务办">
<link rel="canonical" href="https://www.example.gov.cn/a/1.html"><script>var a="<p>123个</p>"</script></head>
<body><div class="top"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></div>
<div class="main"><div class="location"><a>首页</a> &gt; <a>动态</a></div><h1>青禾县优化营商环境</h1>
<div class="info"><span>发布时间：2023-10-23</span> <span>信息来源：县政务办</span></div>
<div id="zoom"><p>　　今年以来，青禾县聚焦企业全生命周期，推出联办
事项42项，惠及市场主体2.6万户，办事更加便捷高效。<span style="display:none">隐藏9个</span></p>
<h2>流程再造</h2><p>　　组建服务专班15个，走访企业1800多家，收集问题643个，逐一销号解决，企业点赞。</p>
<table><tr><th>指标</th><th>数值</th></tr><tr><td>新设企业</td><td>4120家</td></tr></table>
<figure><img src="1.jpg"><figcaption>干部上门服务</figcaption></figure></div>
<div class="share">分享到：微信</div></div>
<div class="sidebar"><h3>热点</h3><ul><li><a>某地重点项目建设</a></li></ul></div>
<footer><p>主办：青禾县人民政府办公室</p></footer></body></html>`,
    'page.html',
  )
  expect(outlineOf(report)).toEqual([
    'boilerplate: 首页',
    'boilerplate: 政务公开',
    'boilerplate: 首页 > 动态',
    'title: 青禾县优化营商环境',
    'meta: 发布时间：2023-10-23 信息来源：县政务办',
    'paragraph: 今年以来，青禾县聚焦企业全生命周期，推出联办事项42项，惠及市场主体2.6万户，办事更加便捷高效。',
    '1 heading: 流程再造',
    'paragraph: 组建服务专班15个，走访企业1800多家，收集问题643个，逐一销号解决，企业点赞。',
    'tableRow: 指标\t数值',
    'tableRow: 新设企业\t4120家',
    'caption: 干部上门服务',
    'boilerplate: 分享到：微信',
    'boilerplate: 热点',
    'boilerplate: 某地重点项目建设',
    'boilerplate: 主办：青禾县人民政府办公室',
  ])
  expect(report).toMatchObject({
    format: 'html',
    title: '青禾县优化营商环境',
    date: '2023-10-23',
    publisher: '县政务办',
    url: 'https://www.example.gov.cn/a/1.html',
  })
})

test('a page under another name is read as a page', () => {
  expect(givenReport('<html><body><p>青禾县夏粮丰收在望，收割机昼夜作业。</p></body></html>', 'saved.txt')).toMatchObject({
    format: 'html',
    text: '青禾县夏粮丰收在望，收割机昼夜作业。',
  })
})

test('Markdown: the text stays the source, blocks leave the markers out', () => {
  const source =
    '---\ntitle: 青禾县养老\ndate: 2023-04-18\n---\n\n# 青禾县养老服务提质\n\n## 一、建平台\n\n- 建成驿站47家\n- 开设助餐点104个\n\n> 引文一段，说明来由。\n\n| 项目 | 数量 |\n|---|---|\n| 驿站 | 47家 |\n\n培训护理员**1260**人，\n签约医生131名。\n'
  const report = givenReport(source, 'care.md')
  expect(report.text).toBe(source)
  expect(outlineOf(report)).toEqual([
    'boilerplate: ---',
    'meta: title: 青禾县养老',
    'meta: date: 2023-04-18',
    'boilerplate: ---',
    'title: 青禾县养老服务提质',
    '1 heading: 一、建平台',
    'listItem: 建成驿站47家',
    'listItem: 开设助餐点104个',
    'paragraph: 引文一段，说明来由。',
    'tableRow: | 项目 | 数量 |',
    'tableRow: | 驿站 | 47家 |',
    'paragraph: 培训护理员**1260**人，',
    'paragraph: 签约医生131名。',
  ])
  expect(report.date).toBe('2023-04-18')
})
