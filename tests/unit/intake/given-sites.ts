import type { MarkedPage } from './given-pages.ts'

/** A saved web page, with the lines that its text is to have, each behind the letter of what it is. */
export interface MarkedSite extends MarkedPage {
  readonly html: string
}

const ONE = '今年以来，青禾县坚持问题导向，聚焦群众急难愁盼，推动各项工作落地见效，取得了阶段性成果，群众反映良好。'
const TWO = '下一步，县里将继续完善长效机制，把好经验好做法固定下来，让更多群众受益，让发展更有温度、更可持续。'

export const sites: readonly MarkedSite[] = [
  {
    name: 'an old site laid out in tables',
    file: 'a.html',
    html: `<html><head><title>青禾县教体局</title></head><body><table width="1000"><tr><td><a href="/">首页</a> | <a href="/xw">新闻中心</a> | <a href="/zw">政务公开</a></td></tr></table>
<table><tr><td>您的位置：<a href="/">首页</a> &gt;&gt; <a href="/xw">新闻中心</a> &gt;&gt; 正文</td></tr></table>
<table><tr><td align="center"><b>青禾县让乡村孩子吃上热乎饭</b></td></tr><tr><td align="center">来源：青禾县教育体育局　发布时间：2024-03-05　点击：<script>x()</script>次</td></tr>
<tr><td><div id="zoom"><p>　　${ONE}</p><p>　　${TWO}</p></div></td></tr><tr><td align="right">【<a href="#">打印</a>】【<a href="#">关闭</a>】</td></tr></table>
<table><tr><td align="center">版权所有：青禾县教育体育局<br>地址：青禾县文昌路8号　电话：0713-5051234<br>青ICP备12000001号</td></tr></table></body></html>`,
    lines: [
      'B 首页 | 新闻中心 | 政务公开',
      'B 您的位置：首页 >> 新闻中心 >> 正文',
      'T 青禾县让乡村孩子吃上热乎饭',
      'M 来源：青禾县教育体育局　发布时间：2024-03-05　点击：次',
      `O ${ONE}`,
      `O ${TWO}`,
      'B 【打印】【关闭】',
      'B 版权所有：青禾县教育体育局',
      'B 地址：青禾县文昌路8号',
      'B 青ICP备12000001号',
    ],
    date: '2024-03-05',
    publisher: '青禾县教育体育局',
    author: null,
  },
  {
    name: 'a site whose regions have names that say nothing',
    file: 'b.html',
    html: `<html><head><title>青禾县：河长上岗水更清_青禾县人民政府</title></head><body><div class="w1200"><div class="a1"><span>欢迎访问青禾县人民政府门户网站</span><a href="/en">English</a></div>
<div class="b2"><ul><li><a href="/">首页</a></li><li><a href="/zw">走进青禾</a></li><li><a href="/gk">政务公开</a></li></ul></div>
<div class="c3">当前位置：<a href="/">首页</a>/<a href="/xw">部门动态</a></div>
<div class="d4"><h3>青禾县：河长上岗水更清</h3><div class="e5"><span>日期：2024-03-05</span><span>来源：青禾县水利局</span><span>作者：余晓</span><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span></div>
<div class="f6"><p>　　${ONE}</p><p style="text-align:center"><img src="1.jpg"></p><p style="text-align:center">河长在巡河</p><p>　　${TWO}</p></div>
<div class="g7"><p>责任编辑：李明</p><p>扫一扫在手机打开当前页</p></div>
<div class="h8"><p>上一篇：<a href="2">青禾县召开造林动员会</a></p><p>下一篇：<a href="3">关于放假的通知</a></p></div>
<div class="i9"><h4>相关新闻</h4><ul><li><a href="4">青禾县评选身边好人</a><span>2024-03-01</span></li><li><a href="5">青禾县开展春耕备耕</a><span>2024-02-28</span></li></ul></div></div>
<div class="j10"><p>主办：青禾县人民政府办公室</p><p>网站标识码：4211230001</p></div></div></body></html>`,
    lines: [
      'B 欢迎访问青禾县人民政府门户网站',
      'B 首页',
      'B 走进青禾',
      'B 政务公开',
      'B 当前位置：首页/部门动态',
      'T 青禾县：河长上岗水更清',
      'M 日期：2024-03-05',
      `O ${ONE}`,
      'O 河长在巡河',
      `O ${TWO}`,
      'B 责任编辑：李明',
      'B 扫一扫在手机打开当前页',
      'B 上一篇：青禾县召开造林动员会',
      'B 下一篇：关于放假的通知',
      'B 相关新闻',
      'B 青禾县评选身边好人',
      'B 青禾县开展春耕备耕',
      'B 主办：青禾县人民政府办公室',
      'B 网站标识码：4211230001',
    ],
    date: '2024-03-05',
    publisher: '青禾县水利局',
    author: '余晓',
  },
  {
    name: 'a news page with everything in one container',
    file: 'c.html',
    html: `<html><head><meta charset="utf-8"><title>青禾县古树有了身份证--青禾新闻网</title></head><body><div id="main">
<p class="path"><a href="/">青禾新闻网</a>&gt;&gt;<a href="/x">要闻</a></p><h1>青禾县古树有了身份证</h1><p class="sou">余晓</p><p>2024年03月05日08:30&nbsp;&nbsp;来源：<a href="http://x">青禾日报</a></p>
<div class="fx">分享到：<a>微信</a><a>微博</a></div>
<p>　　${ONE}</p><p>　　${TWO}</p><p>(责编：李明、王强)</p><p class="fx">分享让更多人看到</p>
<h2>推荐阅读</h2><div><a href="1">青禾县评选身边好人</a><p>青禾县近日评选出三百名身边好人，他们来自各行各业，事迹感人。</p></div>
<h2>热门排行</h2><ul><li>1 <a href="2">青禾县发布重点项目清单</a></li><li>2 <a href="3">青禾县油菜花开</a></li></ul>
<p>青禾日报社概况 | 关于青禾网 | 报社招聘 | 广告服务 | 联系我们</p><p>互联网新闻信息服务许可证12345678901</p></div></body></html>`,
    lines: [
      'B 青禾新闻网>>要闻',
      'T 青禾县古树有了身份证',
      'M 余晓',
      'M 2024年03月05日08:30',
      'B 分享到：微信微博',
      `O ${ONE}`,
      `O ${TWO}`,
      'B (责编：李明、王强)',
      'B 分享让更多人看到',
      'B 推荐阅读',
      'B 青禾县评选身边好人',
      'B 青禾县近日评选出',
      'B 热门排行',
      'B 1 青禾县发布重点项目清单',
      'B 2 青禾县油菜花开',
      'B 青禾日报社概况',
      'B 互联网新闻信息服务许可证',
    ],
    date: '2024-03-05',
    publisher: '青禾日报',
    author: '余晓',
  },
  {
    name: 'an open-government page with its table',
    file: 'd.html',
    html: `<html><head><title>关于印发青禾县防汛方案的通知</title></head><body><div class="top">青禾县人民政府信息公开</div>
<table class="xxgk"><tr><td>索引号</td><td>003008011/2024-00112</td><td>主题分类</td><td>水利</td></tr><tr><td>发布机构</td><td>青禾县人民政府办公室</td><td>成文日期</td><td>2024-03-01</td></tr><tr><td>文号</td><td>青政办发〔2024〕6号</td><td>发布日期</td><td>2024-03-05</td></tr></table>
<h1>关于印发青禾县防汛方案的通知</h1><div class="con"><p>各乡镇人民政府：</p><p>　　${ONE}</p><p>　　${TWO}</p><p style="text-align:right">青禾县人民政府办公室</p><p style="text-align:right">2024年3月1日</p></div>
<div>附件：<a href="1.docx">青禾县防汛方案.docx</a></div><div>相关解读：<a href="2">一图读懂防汛方案</a></div><div class="dy"><a>打印</a> <a>关闭</a></div></body></html>`,
    lines: [
      'M 索引号',
      'M 发布机构',
      'M 文号',
      'T 关于印发青禾县防汛方案的通知',
      'O 各乡镇人民政府：',
      `O ${ONE}`,
      `O ${TWO}`,
      'M 青禾县人民政府办公室',
      'M 2024年3月1日',
      'O 附件：',
      'B 相关解读：一图读懂防汛方案',
      'B 打印 关闭',
    ],
    date: '2024-03-05',
    publisher: '青禾县人民政府办公室',
    author: null,
  },
  {
    name: 'a page in Taiwan with its accessibility marks',
    file: 'e.html',
    html: `<html lang="zh-Hant"><head><title>青禾鄉公所-最新消息-共餐據點開張</title></head><body><a href="#C" class="goCenter">跳到主要內容區塊</a><div class="hd"><a accesskey="U" href="#">:::</a><ul><li><a>網站導覽</a></li><li><a>回首頁</a></li></ul></div>
<main><a accesskey="C" href="#">:::</a><div class="bc">首頁 &gt; 最新消息</div><h2>共餐據點開張　長輩笑開懷</h2><div class="cp"><p>　　${ONE}</p><p>　　${TWO}</p></div><ul class="lst"><li>發布日期：2024-03-05</li><li>發布單位：社會課</li><li>點閱數：88</li></ul><p><a>回上一頁</a> <a>回最上面</a></p></main>
<footer>:::<p>地址：青禾鄉中山路1號</p></footer></body></html>`,
    lines: [
      'B 跳到主要內容區塊',
      'B :::',
      'B 網站導覽',
      'B 回首頁',
      'B 首頁 > 最新消息',
      'T 共餐據點開張　長輩笑開懷',
      `O ${ONE}`,
      `O ${TWO}`,
      'M 發布日期：2024-03-05',
      'M 發布單位：社會課',
      'B 點閱數：88',
      'B 回上一頁 回最上面',
      'B 地址：青禾鄉中山路1號',
    ],
    date: '2024-03-05',
    publisher: '社會課',
    author: null,
  },
]
