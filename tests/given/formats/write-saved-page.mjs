/** The address that the saved page was taken from; `.example` names no real site. */
export const PAGE_ADDRESS = 'http://www.qinghe.example/gzdt/202306/t20230605_1024.html'

/** The report inside the page of a government site of the usual make. `folder` is where a browser saved its parts. */
export function writeSavedPage(report, folder) {
  const article = /<p class="meta">[\s\S]*<\/body>/
    .exec(report)[0]
    .replace(/<p class="meta">[\s\S]*?<\/p>/, '')
    .replace('</body>', '')
  const metas = /<meta name="ArticleTitle"[\s\S]*?(?=<\/head>)/.exec(report)[0]
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<!-- saved from url=(${String(PAGE_ADDRESS.length).padStart(4, '0')})${PAGE_ADDRESS} -->
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>青禾县扎实推进生活垃圾分类_工作动态_青禾县人民政府</title>
${metas}<link rel="stylesheet" href="${folder}/style.css"><script src="${folder}/share.js"></script>
<script>var counter = "<p>浏览 99999 次</p>"; document.title = document.title</script></head>
<body><div class="header"><div class="logo"><a href="/"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="青禾县人民政府"></a></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/gzdt/">工作动态</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="position">您当前的位置：<a href="/">首页</a> &gt; <a href="/gzdt/">工作动态</a> &gt; 正文</div>
<div class="main"><h1>青禾县扎实推进生活垃圾分类</h1><p class="subtitle">——从“试一试”到“天天做”的三年</p>
<div class="info"><span>来源：青禾县城市管理局</span>　<span>作者：林晓禾</span>　<span>发布时间：2023年6月5日</span></div>
<div class="bar"><span>浏览次数：1024次</span> <span>【字体：<a href="javascript:size(18)">大</a> <a href="javascript:size(16)">中</a> <a href="javascript:size(14)">小</a>】</span> <a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></div>
<div id="zoom">${article}</div>
<p class="editor">责任编辑：周小满</p>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
<div class="turn"><p>上一篇：<a href="t1.html">青禾县举办环卫工人技能比武</a></p><p>下一篇：<a href="t2.html">青禾县召开河湖管护推进会</a></p></div></div>
<iframe src="${folder}/inner.html" width="200" height="40"></iframe>
<div class="footer"><p>主办：青禾县人民政府办公室　承办：青禾县数据中心</p><p>备案号：某ICP备00000000号　网站标识码：0000000000</p></div>
</body></html>
`
}

/** What a browser keeps in the page's `_files` folder, by name. */
export const pageParts = {
  'style.css': 'body { font-family: serif }\n.header { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }\n',
  'share.js': 'window.shared = "<p>脚本里的文字 77 个</p>"\n',
  'inner.html': '<!doctype html><meta charset="utf-8"><p>天气预报：多云，气温 28 度，东风三级。</p>\n',
}
