import { describe, expect, test } from 'vitest'
import type { BlockKind } from '../../../src-shared/domain/report.ts'
import { givenReport, outlineOf } from './given-report.ts'

const FIRST =
  '今年以来，青禾县把农村供水保障作为民生实事，投入资金1.2亿元，新建改造水厂16座，铺设管网480公里，受益群众11.3万人，用水有了盼头。'
const SECOND = '县水利局抽调技术骨干58名，组成8个专班，逐村排查隐患，整改问题217个，水质合格率提高到98.6%，群众喝上了放心水。'
const THIRD = '下一步，青禾县将健全管护机制，落实管水员305名，让供水工程长久发挥作用，把好事办好、实事办实。'

/** The words of the blocks of a kind. */
function blocksOf(html: string, kind: BlockKind): string[] {
  const { blocks, text } = givenReport(html, 'page.html')
  return blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end))
}

describe('pages as government sites make them', () => {
  test('a template of today: meta tags, share bar, font sizes, counter, neighbours, footer', () => {
    const page = `<!DOCTYPE html><html><head><meta charset="UTF-8"><title>青禾县农村供水提质增效-青禾要闻-青禾县人民政府门户网站</title>
<meta name="SiteName" content="青禾县人民政府"><meta name="ArticleTitle" content="青禾县农村供水提质增效"><meta name="PubDate" content="2023/07/11 09:02"><meta name="ContentSource" content="县水利局"><meta name="Author" content="周禾"></head>
<body><div class="wza">无障碍阅读 | 长者模式</div><div class="head"><a href="/">首页</a><a href="/zw">政务公开</a><a href="/fw">政务服务</a></div>
<div class="crumb">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/yw">青禾要闻</a></div>
<div class="article"><div class="title">青禾县农村供水提质增效</div>
<div class="xx"><span>发布时间：2023-07-11 09:02</span><span>来源：县水利局</span><span>作者：周禾</span><span>浏览次数：<em id="hits">356</em>次</span><span>字体：【<a>大</a> <a>中</a> <a>小</a>】</span></div>
<div class="share-box">分享到：<a>微信</a><a>微博</a><a>QQ空间</a></div>
<div class="TRS_Editor"><style>.TRS_Editor P{line-height:2}</style><p>&nbsp;&nbsp;&nbsp;&nbsp;${FIRST}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;<strong>一、建得好</strong></p><p>&nbsp;&nbsp;&nbsp;&nbsp;${SECOND}</p>
<p style="text-align:center"><img src="W02.jpg" width="600"></p><p style="text-align:center">技术人员检测水质</p><p>&nbsp;&nbsp;&nbsp;&nbsp;<strong>二、管得住</strong></p><p>&nbsp;&nbsp;&nbsp;&nbsp;${THIRD}</p></div>
<div class="ewm">扫一扫在手机打开当前页</div><div><a href="javascript:window.print()">【打印本页】</a> <a>【关闭窗口】</a></div>
<div class="bottom">责任编辑：林小满</div><ul><li>上一篇：<a>青禾县夏种全面铺开</a></li><li>下一篇：<a>青禾县开展安全生产检查</a></li></ul></div>
<div class="links"><select><option>省政府网站</option></select></div>
<div class="foot">主办：青禾县人民政府办公室 承办：青禾县数据局 <br>地址：青禾县人民路1号 邮编：000000 <br>网站标识码：0000000000 某ICP备00000000号-1 <img src="x.png">某公网安备00000000000000号</div></body></html>`
    const report = givenReport(page, 'page.html')
    expect(outlineOf(report).filter((line) => !line.startsWith('boilerplate'))).toEqual([
      'title: 青禾县农村供水提质增效',
      'meta: 发布时间：2023-07-11 09:02 来源：县水利局 作者：周禾 浏览次数：356次 字体：【大 中 小】',
      `paragraph: ${FIRST}`,
      '1 heading: 一、建得好',
      `paragraph: ${SECOND}`,
      'caption: 技术人员检测水质',
      '1 heading: 二、管得住',
      `paragraph: ${THIRD}`,
    ])
    expect(report).toMatchObject({ title: '青禾县农村供水提质增效', date: '2023-07-11', publisher: '县水利局', author: '周禾' })
  })

  test('tables within tables, as pages were laid out in 2008', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>青禾县水利信息网</title></head><body bgcolor="#FFFFFF">
<table width="1000" align="center"><tr><td colspan="3"><img src="banner.jpg"></td></tr>
<tr><td><a href="index.asp">首 页</a> | <a href="a.asp">机构设置</a> | <a href="b.asp">政策法规</a> | <a href="c.asp">水利动态</a></td></tr>
<tr><td width="200"><table><tr><td>栏目导航</td></tr><tr><td><a href="1.asp">通知公告</a></td></tr><tr><td><a href="2.asp">防汛抗旱</a></td></tr></table></td>
<td width="800"><table width="100%"><tr><td>您现在的位置：<a href="/">首页</a> >> <a href="c.asp">水利动态</a> >> 正文</td></tr>
<tr><td align="center"><font size="5"><b>青禾县农村供水提质增效</b></font></td></tr>
<tr><td align="center">来源：县水利局 作者：周禾 点击数：128 更新时间：2008-7-11</td></tr><tr><td align="right">【字体：<a>小</a> <a>大</a>】</td></tr>
<tr><td><font size="3">　　${FIRST}<br>
<br>　　${SECOND}<br><br>　　${THIRD}</font></td></tr>
<tr><td align="right">【<a href="#">发表评论</a>】【<a href="#">告诉好友</a>】【<a href="#">打印此文</a>】【<a href="#">关闭窗口</a>】</td></tr>
<tr><td>上一篇：<a href="9.asp">水库清淤现场会召开</a></td></tr><tr><td>下一篇：没有了</td></tr></table></td></tr>
<tr><td colspan="3" align="center">版权所有：青禾县水利局　技术支持：某某网络公司　建议使用1024×768分辨率浏览</td></tr></table></body></html>`
    const report = givenReport(page, 'page.htm')
    expect(outlineOf(report).filter((line) => !line.startsWith('boilerplate'))).toEqual([
      'title: 青禾县农村供水提质增效',
      'meta: 来源：县水利局 作者：周禾 点击数：128 更新时间：2008-7-11',
      `paragraph: ${FIRST}`,
      `paragraph: ${SECOND}`,
      `paragraph: ${THIRD}`,
    ])
    expect(report).toMatchObject({ date: '2008-07-11', publisher: '县水利局', author: '周禾' })
  })

  test('an article of a messaging app', () => {
    const page = `<!DOCTYPE html><html><head><meta property="og:title" content="青禾县农村供水提质增效"><meta property="og:url" content="http://mp.example.com/s/abc"><title></title></head><body id="activity-detail">
<div id="js_article"><div id="img-content"><h1 class="rich_media_title" id="activity-name">青禾县农村供水提质增效</h1>
<div id="meta_content"><span class="rich_media_meta rich_media_meta_text">周禾</span> <span><a id="js_name">青禾水利</a></span> <em id="publish_time">2023-07-11 18:30</em> <em>发表于某省</em></div>
<div id="js_content" style="visibility: hidden; opacity: 0;"><section><p><span>点击上方蓝字关注我们</span></p><section><p style="text-indent:2em"><span>${FIRST}</span></p></section><section style="text-align:center"><span>01</span></section><section><strong>建得好</strong></section>
<p><img data-src="x"></p><p style="text-align: center;"><span style="font-size: 12px;">▲技术人员检测水质</span></p><p style="text-indent:2em">${SECOND}</p><p style="text-indent:2em">${THIRD}</p><p>END</p></section></div></div>
<div class="rich_media_tool"><span>阅读原文</span><span>阅读 1024</span></div></div><script>var msg_title = '青禾';</script></body></html>`
    const report = givenReport(page, 'page.html')
    expect(blocksOf(page, 'paragraph').filter((words) => words.length > 40)).toEqual([FIRST, SECOND, THIRD])
    expect(blocksOf(page, 'caption')).toEqual(['▲技术人员检测水质'])
    expect(report).toMatchObject({ title: '青禾县农村供水提质增效', date: '2023-07-11', url: 'http://mp.example.com/s/abc' })
    expect(report.text).not.toContain('msg_title')
  })

  test('paragraphs apart by line breaks in one cell of a content system, with its neighbours list', () => {
    const page = `<html><head><title>青禾县农村供水提质增效_乡村建设_青禾县</title></head><body><div class="w960"><div class="place"><strong>当前位置:</strong><a href='/'>主页</a> > <a href='/xc/'>乡村建设</a> > </div>
<div class="viewbox"><div class="title"><h2>青禾县农村供水提质增效</h2></div><div class="info"><small>时间:</small>2015-07-11 09:02<small>来源:</small>县水利局 <small>作者:</small>周禾 <small>点击:</small>128次</div>
<div class="content"><table><tr><td>　　${FIRST}<br/>　　${SECOND}<br/>　　${THIRD}<br/></td></tr></table></div></div>
<div class="dede_pages"><ul class="pagelist"><li>共1页</li></ul></div><div class="handle"><div class="context"><ul><li>上一篇：<a href='1.html'>村村通公路</a></li><li>下一篇：没有了</li></ul></div></div>
<dl class="tbox"><dt><strong>相关文章</strong></dt><dd><ul><li><a href="2.html">青禾县改厕工作纪实</a></li><li><a href="3.html">青禾县美丽庭院评选</a></li></ul></dd></dl></div>
<div class="footer"><p>Powered by 某某系统 Copyright © 2015 青禾县 版权所有</p></div></body></html>`
    expect(blocksOf(page, 'title')).toEqual(['青禾县农村供水提质增效'])
    expect(blocksOf(page, 'paragraph')).toEqual([FIRST, SECOND, THIRD])
    expect(givenReport(page, 'page.html')).toMatchObject({ date: '2015-07-11', publisher: '县水利局', author: '周禾' })
  })

  test('a Traditional page', () => {
    const page = `<html lang="zh-Hant"><head><title>青禾鄉推動自來水改善 - 青禾鄉公所</title></head><body><header><nav><a>首頁</a><a>網站導覽</a><a>English</a></nav></header><main>
<div class="path">您目前的位置：<a>首頁</a> > <a>最新消息</a></div><h1>青禾鄉推動自來水改善</h1><p class="date">發布日期：112-07-11</p><p class="src">資料來源：青禾鄉公所</p>
<div class="cp"><p>　　今年以來，青禾鄉投入經費1200萬元，改善管線48公里，受益居民1.3萬人，用水品質明顯提升，居民十分滿意。</p><p>　　鄉公所抽調人員58名，逐村排查隱患，整改問題217個，水質合格率提高到98.6%，讓鄉親喝到安心水。</p></div>
<div class="share">分享到：<a>Facebook</a><a>Line</a></div><p>瀏覽人次：2048</p><p><a>回上一頁</a></p></main><footer>地址：青禾鄉中正路1號 電話：(00)000-0000 版權所有</footer></body></html>`
    const report = givenReport(page, 'page.html')
    expect(outlineOf(report).filter((line) => !/^(?:boilerplate|meta)/.test(line))).toEqual([
      'title: 青禾鄉推動自來水改善',
      'paragraph: 今年以來，青禾鄉投入經費1200萬元，改善管線48公里，受益居民1.3萬人，用水品質明顯提升，居民十分滿意。',
      'paragraph: 鄉公所抽調人員58名，逐村排查隱患，整改問題217個，水質合格率提高到98.6%，讓鄉親喝到安心水。',
    ])
  })
})

describe('what was copied elsewhere and is pasted', () => {
  test('from Word: headings, numbered and bulleted items, nothing of Word’s own', () => {
    const page = `Version:1.0\r\nStartHTML:0000000194\r\nEndHTML:0000005000\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- /* Font Definitions */ p.MsoNormal {margin:0} --></style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head>
<body lang=ZH-CN><!--StartFragment--><p class=MsoTitle>青禾县农村供水提质增效</p><h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>建得好<o:p></o:p></h1>
<p class=MsoNormal style='text-indent:21.0pt'>${FIRST}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Wingdings;mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>新建水厂16座</p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>落实管水员305名，每处水源、每段管网都有人看、有人管、有人修。</p>
<p class=MsoNormal>${SECOND}</p><!--EndFragment--></body></html>`
    expect(outlineOf(givenReport(page, 'paste.html'))).toEqual([
      'title: 青禾县农村供水提质增效',
      '1 heading: 一、建得好',
      `paragraph: ${FIRST}`,
      'listItem: 新建水厂16座',
      'listItem: 1. 落实管水员305名，每处水源、每段管网都有人看、有人管、有人修。',
      `paragraph: ${SECOND}`,
    ])
  })

  test('from a browser: only what stands between the marks', () => {
    const page = `<html><body>前面的字<!--StartFragment--><h2>建得好</h2><p>${FIRST}</p><ul><li>新建水厂16座</li></ul><!--EndFragment-->后面的字</body></html>`
    const report = givenReport(page, 'paste.html')
    expect(report.text).toBe(`建得好\n${FIRST}\n新建水厂16座`)
    expect(report.blocks.map(({ kind }) => kind).slice(1)).toEqual(['paragraph', 'listItem'])
  })
})
