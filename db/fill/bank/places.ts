/** Places that the slots draw from; the nearer the front, the more often. */
const home = (
  '北京 上海 重庆 广州 深圳 成都 武汉 西安 杭州 南京 天津 昆明 兰州 沈阳 郑州 长沙 青岛 厦门 哈尔滨 贵阳 乌鲁木齐 呼和浩特 银川 南宁 合肥 福州 太原 大连 宁波 苏州 ' +
  '洛阳 绍兴 泉州 潮州 喀什 大理 拉萨 西宁 海口 桂林 温州 佛山 东莞 烟台 唐山 包头 赣州 宜昌 绵阳 遵义'
).split(' ')
const near = (
  '香港 新加坡 东京 首尔 曼谷 河内 雅加达 马尼拉 新德里 台北 吉隆坡 金边 达卡 科伦坡 大阪 京都 福冈 札幌 釜山 仁川 乌兰巴托 胡志明市 岘港 清迈 万象 琅勃拉邦 仰光 曼德勒 槟城 泗水 万隆 宿务 达沃 ' +
  '孟买 加尔各答 班加罗尔 金奈 吉大港 加德满都 廷布 伊斯兰堡 卡拉奇 拉合尔 喀布尔 塔什干 撒马尔罕 阿拉木图 比什凯克 杜尚别 德黑兰 巴格达 迪拜 多哈 利雅得 安卡拉 伊斯坦布尔 第比利斯 巴库 澳门 高雄'
).split(' ')

export const cities = home
  .flatMap((city, at) => [city, near[at] ?? ''])
  .concat(near.slice(home.length))
  .filter(Boolean)

/** Where a section's news happens. */
export const citiesOf = (section: string) => (section === 'china' ? home : section === 'asia' ? near : cities)

export const countries =
  '日本 韩国 印度 印尼 越南 泰国 马来西亚 菲律宾 新加坡 缅甸 柬埔寨 老挝 孟加拉国 斯里兰卡 尼泊尔 巴基斯坦 蒙古 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 沙特 阿联酋 土耳其 伊朗 文莱 东帝汶 不丹 马尔代夫 阿曼 格鲁吉亚'.split(
    ' ',
  )

/** Surnames and given names of people who do not exist. */
export const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎'
export const givens =
  '明远 若溪 知行 秀兰 建国 海燕 子安 文博 玉梅 志强 雨桐 家琪 德顺 春生 晓东 静宜 国栋 思源 美玲 立新 桂英 宏伟 可心 少华 金凤 永福 佳宁 向阳 淑芬 一鸣 慧敏 大勇 月娥 启航 婉清 守义 小满 长河 红梅 青山'.split(
    ' ',
  )

/** Matters that are topics beside those of the themes. */
export const matters = (
  '铁矿石 稻米 棕榈油 咖啡 茶叶 橡胶 渔业 旅游 签证 留学 高校 疫苗 登革热 空气污染 塑料 垃圾分类 湿地 候鸟 大象 熊猫 珊瑚礁 森林 沙漠 季风 干旱 核电 天然气 石油 煤炭 水电 风电 ' +
  '债务 股市 外汇 黄金 保险 养老金 税收 消费 零售 外卖 快递 物流 航空 造船 钢铁 纺织 家具 玩具 医药 化妆品 食品安全 农机 化肥 种子 土地 宅基地 户籍 托育 生育 婚姻 女性 青年 儿童 残障 心理健康 ' +
  '网络安全 隐私 反垄断 版权 游戏 短视频 机器人 无人机 自动驾驶 量子 海底电缆 深海 极地 空间站 望远镜 基因 ' +
  '奥运会 亚运会 排球 网球 游泳 体操 自行车 拳击 武术 龙舟 国际象棋 ' +
  '建筑 摄影 绘画 书法 陶瓷 丝绸 茶馆 庙会 节气 饮食 民歌 芭蕾 漫画 动画 诗歌 翻译 口述史 档案 世界遗产'
).split(' ')

/** What a topic of a country may be about: 泰国经济. */
export const fields = ['经济', '政局', '社会']
