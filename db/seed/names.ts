/** The demo paper's sections, authors and topics. All people are invented. */
export const seedSections = [
  { slug: 'china', name: '中国', description: '中国各地的新闻、政策与生活' },
  { slug: 'asia', name: '亚洲', description: '东北亚、东南亚、南亚、中亚与西亚' },
  { slug: 'world', name: '世界', description: '亚洲与世界的来往' },
  { slug: 'business', name: '财经', description: '市场、产业与劳动者' },
  { slug: 'tech', name: '科技', description: '技术怎样改变亚洲' },
  { slug: 'sports', name: '体育', description: '赛场内外' },
  { slug: 'culture', name: '文化', description: '书、戏、音乐与手艺' },
  { slug: 'opinion', name: '评论', description: '署名评论与读者来论' },
] as const

export const seedAuthors = [
  {
    slug: 'zhou-mingyuan',
    name: '周明远',
    role: '外交记者',
    portrait: 1,
    bio: '常驻北京，写外交与安全已有十五年。此前在新德里与日内瓦工作。',
  },
  { slug: 'lin-ruoxi', name: '林若溪', role: '财经记者', portrait: 2, bio: '从码头、工厂和菜市场看经济，常驻新加坡。' },
  { slug: 'shen-zhixing', name: '沈知行', role: '专栏作者', portrait: 4, bio: '经济学者，写货币、债务与普通人的账本。' },
  { slug: 'wuyun-qiqige', name: '乌云其木格', role: '特写记者', portrait: 5, bio: '在草原长大，写人与土地，常驻呼和浩特。' },
  { slug: 'k-rahman', name: 'K·拉赫曼', role: '南亚专栏', portrait: 3, bio: '在达卡与科伦坡之间往返，写劳工、气候与选举。' },
  { slug: 'su-he', name: '苏禾', role: '科技与体育记者', portrait: 6, bio: '先学工程，后来跑新闻。关心机器，也关心跑步的人。' },
] as const

export const seedTopics = [
  { slug: 'zhongmei-guanxi', name: '中美关系' },
  { slug: 'fentaini', name: '芬太尼' },
  { slug: 'honghai-hangyun', name: '红海航运' },
  { slug: 'meigonghe', name: '湄公河' },
  { slug: 'qihou-bianhua', name: '气候变化' },
  { slug: 'rengong-zhineng', name: '人工智能' },
  { slug: 'laolinghua', name: '老龄化' },
  { slug: 'gaotie', name: '高铁' },
  { slug: 'bandaoti', name: '半导体' },
  { slug: 'riyuan', name: '日元' },
  { slug: 'zuqiu', name: '足球' },
  { slug: 'weiqi', name: '围棋' },
  { slug: 'dizhen', name: '地震' },
  { slug: 'caoyuan', name: '草原' },
  { slug: 'xiqu', name: '戏曲' },
  { slug: 'xinnengyuan', name: '新能源' },
  { slug: 'xiangcun-yiliao', name: '乡村医疗' },
  { slug: 'maliujia-haixia', name: '马六甲海峡' },
  { slug: 'fangyan', name: '方言' },
  { slug: 'laogong', name: '劳工' },
  { slug: 'jiaoyu', name: '教育' },
  { slug: 'chengshi', name: '城市' },
] as const
