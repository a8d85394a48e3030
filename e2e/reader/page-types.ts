/** One address of every kind of reader page, found on the running paper. */
export const fixedPages = [
  ['front', '/'],
  ['section', '/asia'],
  ['latest', '/latest'],
  ['specials', '/specials'],
  ['special', '/special/honghai-hanglu'],
  ['topic', '/topic/meigonghe'],
  ['author', '/author/lin-ruoxi'],
  ['most read', '/most-read'],
  ['corrections', '/corrections'],
  ['search', '/search?q=%E6%B9%84%E5%85%AC%E6%B2%B3'],
  ['empty search', '/search'],
  ['about', '/about'],
  ['saved', '/saved'],
  ['front in traditional', '/zh-hant'],
  ['section in traditional', '/zh-hant/asia'],
] as const

/** Demo stories by kind, by the slug they were seeded with. */
export const demoStories = {
  analysis: 'zhongmei-chongfu-tanpanzhuo',
  report: 'meigonghe-zui-di-shuiwei',
  feature: 'maliujia-yehang-lingganguan',
  live: 'shichuan-jinhai-dizhen',
  gallery: 'gu-yu-zhi-qian-shouchayang',
  audio: 'yazhou-zaobanche-214',
  video: 'sanfenzhong-jizhuangxiang',
  opinion: 'riyuan-ruole-yazhou-danxin',
  brief: 'jidagang-daibo-huiluo',
} as const
