import type { Script } from '#lib/chinese/script'

/**
 * 界面用语: the words of the interface in both scripts, each kept by hand. `words.test.ts` sees to it that both have the
 * same keys and that neither holds a character of the other.
 */
const hans = {
  paper: 'Eddiba 亚洲新闻', home: '首页', sections: '频道', search: '搜索', latest: '滚动', allLatest: '全部快讯', skip: '跳到正文', otherScript: '繁體',

  // Masthead and foot
  otherScriptHint: '切换到繁体', display: '显示', light: '明暗', lightAuto: '自动', lightDay: '日间', lightNight: '夜间',
  size: '字号', sizeSmall: '小', sizePlain: '标准', sizeLarge: '大', sizeHuge: '特大',
  about: '关于本报', privacy: '隐私', correctionsPolicy: '更正与申诉', corrections: '更正', feed: 'RSS 订阅', archive: '往日新闻', ourPaper: '本报', guide: '导览',
  demo: '演示内容：本站的稿件与人物均为虚构。',

  // Front and lists
  breaking: '突发', opinion: '评论与分析', listen: '听与看', specials: '专题', mostRead: '最多阅读', inPictures: '图集',
  live: '直播', liveEnded: '直播结束', from: '发自', minutes: (n: number) => `约${n}分钟`, stories: (n: number) => `${n} 篇`,
  playing: '时长', audio: '音频', video: '视频',
  pages: '翻页', newer: '← 较新', older: '较早 →', pageNumber: (n: number) => `第 ${n} 页`, noStories: '这里还没有稿件。',
  topic: '话题', beijingTime: '北京时间', updated: '更新', chapter: '其他稿件',
  latestTitle: '滚动新闻', latestNote: '本报全部稿件，最新的在前。', specialsNote: '一件事，一组稿件：来龙去脉都在这里。', mostReadNote: '过去两天读者读得最多的稿件。',
  mostReadEmpty: '这两天的阅读数据还不够，先看看最新的稿件。', archiveOf: (day: string) => `${day}的新闻`, archiveEmpty: '这一天没有稿件。',
  previousDay: '← 前一天', nextDay: '后一天 →', correctionsNote: '稿件刊出后发现的错误，改正之后都记在这里，不作删除。', correctionsEmpty: '目前没有更正。', wrong: '原文', right: '更正',

  // Search and the pages that say no
  searchFor: '搜索新闻', searchHint: '词语、人名或地名', searchTitle: (query: string) => `“${query}”的搜索结果`, searchPlain: '搜索新闻',
  relaxed: (query: string) => `没有与“${query}”完全相符的稿件，以下是相近的。`, nothingFound: (query: string) => `没有找到与“${query}”有关的稿件。`,
  searchHelp: ['换一个更短的词试试，例如只写人名或地名。', '简体、繁体都可以，不必区分大小写。', '多个词之间用空格隔开。'],
  missing: '没有这个页面', missingNote: '地址可能写错了，也可能这个页面已经搬走。您可以搜索，或看看今天的头条。', topStories: '今天的头条',
  withdrawn: '这篇稿件已经撤下', withdrawnReason: '撤稿说明', withdrawnAt: '撤稿时间', broken: '这个页面暂时打不开',
  brokenNote: '问题出在我们这边，编辑部已经知道。请稍后再试，或先回到首页。', backHome: '回到首页',

  // The story page
  place: '位置', updatedAt: '更新于', characters: (n: number) => `${n} 字`,
  reporter: '记者', writer: '撰文', photographer: '摄影', illustrator: '插画', editor: '编辑', translator: '编译', host: '主持',
  keyPoints: '要点', contents: '目录', readMore: '延伸阅读', editorsNote: '编者按', topics: '话题', relatedStories: '相关报道', specialReport: '特别报道',
  monthsOld: (n: number) => `本文发布于${n}个月前，文中情况可能已有变化。`, yearsOld: (n: number) => `本文发布于${n}年前，文中情况可能已有变化。`,
  correction: '更正', misprint: '误', rightly: '正', allCorrections: '全部更正', changeLog: '修订记录', backToStory: '返回稿件', headlineThen: '标题',
  changeLogNote: '本文发表后的每一次改动都记在这里，最近的在前。', version: (n: number) => `第 ${n} 版`, firstPublished: '首次发布', revised: '修订',
  share: '分享', copied: '链接已复制', shareOnWeibo: '分享到微博', enlarge: '放大', close: '关闭', previous: '上一张', next: '下一张',
  transcript: '文字稿', download: '下载', captions: '字幕', cannotPlay: '浏览器无法播放，请下载后收听或观看。', scrollTable: '表格，可左右滚动',
  watchAt: (host: string) => `在${host}观看`, readAt: (host: string) => `在${host}阅读`, offSite: '站外内容。点击之前，本页不向对方发送任何请求。', bilibili: '哔哩哔哩', weibo: '微博',
  liveNow: '直播中', pinnedSummary: '最新小结', keyMoments: '关键时刻', livePosts: '实时更新', posts: (n: number) => `${n} 条`, background: '背景资料', linkToPost: '本条链接',
}

const hant: Words = {
  paper: 'Eddiba 亞洲新聞', home: '首頁', sections: '頻道', search: '搜尋', latest: '滾動', allLatest: '全部快訊', skip: '跳到正文', otherScript: '简体',

  otherScriptHint: '切換到簡體', display: '顯示', light: '明暗', lightAuto: '自動', lightDay: '日間', lightNight: '夜間',
  size: '字級', sizeSmall: '小', sizePlain: '標準', sizeLarge: '大', sizeHuge: '特大',
  about: '關於本報', privacy: '隱私', correctionsPolicy: '更正與申訴', corrections: '更正', feed: 'RSS 訂閱', archive: '往日新聞', ourPaper: '本報', guide: '導覽',
  demo: '示範內容：本站的稿件與人物均為虛構。',

  breaking: '突發', opinion: '評論與分析', listen: '聽與看', specials: '專題', mostRead: '最多閱讀', inPictures: '圖集',
  live: '直播', liveEnded: '直播結束', from: '發自', minutes: (n) => `約${n}分鐘`, stories: (n) => `${n} 篇`,
  playing: '時長', audio: '音訊', video: '影片',
  pages: '翻頁', newer: '← 較新', older: '較早 →', pageNumber: (n) => `第 ${n} 頁`, noStories: '這裡還沒有稿件。',
  topic: '話題', beijingTime: '北京時間', updated: '更新', chapter: '其他稿件',
  latestTitle: '滾動新聞', latestNote: '本報全部稿件，最新的在前。', specialsNote: '一件事，一組稿件：來龍去脈都在這裡。', mostReadNote: '過去兩天讀者讀得最多的稿件。',
  mostReadEmpty: '這兩天的閱讀資料還不夠，先看看最新的稿件。', archiveOf: (day) => `${day}的新聞`, archiveEmpty: '這一天沒有稿件。',
  previousDay: '← 前一天', nextDay: '後一天 →', correctionsNote: '稿件刊出後發現的錯誤，改正之後都記在這裡，不作刪除。', correctionsEmpty: '目前沒有更正。', wrong: '原文', right: '更正',

  searchFor: '搜尋新聞', searchHint: '詞語、人名或地名', searchTitle: (query) => `「${query}」的搜尋結果`, searchPlain: '搜尋新聞',
  relaxed: (query) => `沒有與「${query}」完全相符的稿件，以下是相近的。`, nothingFound: (query) => `沒有找到與「${query}」有關的稿件。`,
  searchHelp: ['換一個更短的詞試試，例如只寫人名或地名。', '簡體、繁體都可以，不必區分大小寫。', '多個詞之間用空格隔開。'],
  missing: '沒有這個頁面', missingNote: '網址可能寫錯了，也可能這個頁面已經搬走。您可以搜尋，或看看今天的頭條。', topStories: '今天的頭條',
  withdrawn: '這篇稿件已經撤下', withdrawnReason: '撤稿說明', withdrawnAt: '撤稿時間', broken: '這個頁面暫時打不開',
  brokenNote: '問題出在我們這邊，編輯部已經知道。請稍後再試，或先回到首頁。', backHome: '回到首頁',

  place: '位置', updatedAt: '更新於', characters: (n) => `${n} 字`,
  reporter: '記者', writer: '撰文', photographer: '攝影', illustrator: '插畫', editor: '編輯', translator: '編譯', host: '主持',
  keyPoints: '要點', contents: '目錄', readMore: '延伸閱讀', editorsNote: '編者按', topics: '話題', relatedStories: '相關報道', specialReport: '特別報道',
  monthsOld: (n) => `本文發布於${n}個月前，文中情況可能已有變化。`, yearsOld: (n) => `本文發布於${n}年前，文中情況可能已有變化。`,
  correction: '更正', misprint: '誤', rightly: '正', allCorrections: '全部更正', changeLog: '修訂記錄', backToStory: '返回稿件', headlineThen: '標題',
  changeLogNote: '本文發表後的每一次改動都記在這裡，最近的在前。', version: (n) => `第 ${n} 版`, firstPublished: '首次發布', revised: '修訂',
  share: '分享', copied: '連結已複製', shareOnWeibo: '分享到微博', enlarge: '放大', close: '關閉', previous: '上一張', next: '下一張',
  transcript: '文字稿', download: '下載', captions: '字幕', cannotPlay: '瀏覽器無法播放，請下載後收聽或觀看。', scrollTable: '表格，可左右捲動',
  watchAt: (host) => `在${host}觀看`, readAt: (host) => `在${host}閱讀`, offSite: '站外內容。點擊之前，本頁不向對方發送任何請求。', bilibili: '嗶哩嗶哩', weibo: '微博',
  liveNow: '直播中', pinnedSummary: '最新小結', keyMoments: '關鍵時刻', livePosts: '即時更新', posts: (n) => `${n} 條`, background: '背景資料', linkToPost: '本條連結',
}

export type Words = typeof hans

/** The words of the interface in a script. */
export const wordsIn = (script: Script): Words => (script === 'zh-hant' ? hant : hans)
