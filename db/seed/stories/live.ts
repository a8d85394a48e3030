import { facts, note, p, qa, readMore, type SeedStory } from '../compose.ts'

export const liveStories: SeedStory[] = [
  {
    key: 'shichuan-jinhai-dizhen',
    kind: 'live',
    section: 'asia',
    topics: ['dizhen'],
    authors: [
      ['su-he', 'reporter'],
      ['zhou-mingyuan', 'editor'],
    ],
    hoursAgo: 5.05,
    updatedHoursAgo: 0.33,
    kicker: '地震',
    headline: '直播：日本石川近海5.8级地震，暂无伤亡报告',
    standfirst: '震源较浅，能登半岛震感强烈，没有海啸危险。列车停驶检查后恢复，部分地段断水。',
    picture: {
      scene: 'quake',
      palette: 'asia',
      seed: 58,
      alt: '插画：地震仪的记录纸上，一段平直的线之后是一串剧烈的波形，右侧的指针还压在纸上',
      caption: '主震的强烈摇晃持续约二十秒。',
    },
    keyPoints: [
      '地震5.8级，震源深度约10千米，最大震度5弱，没有海啸危险',
      '未接到人员伤亡报告，轻微房屋损坏十一处，约二百四十户断水',
      '新干线与普通列车检查后全部恢复，余震仍在继续',
    ],
    body: [
      note(
        '这是一则演示直播，文中的地震出于虚构，用来展示本报怎样报道突发事件。遇到真正的地震，请以当地气象和防灾部门发布的信息为准。',
        '说明',
      ),
      p('日本石川县近海发生5.8级地震，能登半岛北部震感强烈。本报在这里按时间更新，最新的消息在最上面；数字有变动的，以较晚的一条为准。'),
      facts(
        '目前所知',
        '震级5.8，震源深度约10千米，震中在半岛以北海面',
        '最大震度5弱：多数人感到害怕，想抓住东西',
        '海面可能有轻微变化，不会造成灾害',
        '核电设施、炼油与燃气设施均未发现异常',
      ),
      qa(
        '读者常问',
        ['震级和震度有什么不同？', '震级说的是地震本身有多大，一次地震只有一个数；震度说的是一个地方摇得多厉害，各处不同。'],
        ['5弱会造成什么后果？', '架上的碗碟和书可能掉落，未固定的家具可能移位，抗震差的房屋墙面可能出现裂缝。'],
        ['余震会持续多久？', '同等大小的地震过后，一周之内都要当心，头两三天尤其要留意震度相近的摇晃。'],
      ),
      readMore('dizhen-yujing-fangyan'),
    ],
  },
]

/** Newest first. The quake itself is about three minutes older than the first post. */
export const livePosts: { story: string; minutesAgo: number; headline?: string; text: string[]; key?: boolean; pinned?: boolean }[] = [
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 20,
    headline: '两处避难点关闭，一处继续开放',
    text: [
      '半岛北部临时开放的三处避难点已关闭两处，最后一处留有十七人，多是独居老人。',
      '值守的市政职员说，大家不是没有家可回，“是想等下一次摇过去再走”。那里准备了毛毯、热水和充电插座。',
    ],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 45,
    headline: '四小时小结：已知与未知',
    pinned: true,
    text: [
      '**已知**：石川近海5.8级地震，最大震度5弱，没有海啸危险；县内未接到人员伤亡报告；轻微房屋损坏十一处；约二百四十户断水；列车已全部恢复；有感余震六次，最大3.9级。',
      '**未知**：山区有两段村道仍在巡查，沿线四十多户都已电话联系上，人员平安；断水地段何时恢复，市政部门尚未给出时间。',
    ],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 82,
    headline: '县防灾部门：未接到人员伤亡报告',
    key: true,
    text: [
      '县防灾部门在第二次通报中说，各市町均未报告人员伤亡，轻微房屋损坏十一处，多为屋瓦滑落与外墙开裂，其中四处是上一次大震之后修补过的老屋。',
      '通报请居民不要自行上屋顶查看，消防人员可以代为检查。',
    ],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 112,
    headline: '一处水管破裂，约二百四十户断水',
    text: [
      '半岛北部一段老旧输水管在震后出现漏水，约二百四十户断水。两辆供水车已到场，每户每次限取二十升。',
      '抢修人员说，漏点已经找到，难处是路面下还有一根燃气管，只能用人工开挖。',
    ],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 140,
    headline: '为什么这一次没有海啸',
    text: [
      '海啸要有大块海底突然抬起或下沉，把上面的海水整个推开。一般来说，震级超过6.5、震源又浅的海底地震，才需要格外警惕。',
      '5.8级地震的断层错动只有几千米见方，海底的升降多在几厘米以内，推不动那么多水。不过在海边感到强烈或者长时间的摇晃，仍应先往高处走，再看消息。',
    ],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 168,
    headline: '3.9级余震，震度3',
    text: ['震区刚刚发生一次3.9级余震，最大震度3，这是主震以来最大的一次余震。列车没有因此停驶。截至目前，有感余震共五次。'],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 190,
    headline: '新干线与普通列车全线恢复',
    key: true,
    text: [
      '铁路公司说，沿线轨道、桥梁和接触网检查完毕，新干线与普通列车已全线恢复，最长延误一小时五十分钟。',
      '高速公路解除限速。半岛北部一段县道因落石只放行单侧车道。',
    ],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 215,
    headline: '养老院里，先数人，再数轮椅',
    text: [
      '一家有五十二位老人的养老院告诉本报，摇晃停下后四分钟，全部人员清点完毕。“先数人，再数轮椅，然后才去扶倒了的花瓶，”一位护理员说，“这是上次学会的次序。”',
      '院里的电梯自动停在最近楼层，没有人被困。',
    ],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 241,
    headline: '消防部门：接到四十六起电话，没有火情',
    text: ['消防部门一小时内接到四十六起电话，二十九起是询问，十一起是物品倒落，六起是闻到燃气味，到场检查均未发现泄漏。没有火灾报告。'],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 262,
    headline: '渔港一位船主：“缆绳先响，房子后响”',
    text: [
      '“缆绳先响，房子后响。”半岛北端渔港的一位船主在电话里说。他正在补网，听见十几条船的缆绳同时绷紧，起身往坡上走了几步，地才摇起来。',
      '他说港里的水位看不出变化，但大家都没有马上下去，在坡上站了半个多小时。',
    ],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 279,
    headline: '列车停驶检查',
    text: ['途经石川县的新干线列车在感知到地震波后自动停车，车内照明正常。沿海的普通列车全部停驶，等候轨道检查，预计至少需要一小时。'],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 288,
    headline: '核电设施未发现异常',
    text: ['电力公司说，能登半岛核电设施的冷却与供电正常，厂区周边的辐射监测数值没有变化，详细巡检仍在进行。'],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 296,
    headline: '没有海啸危险',
    key: true,
    text: ['日本气象部门说，这次地震没有引发海啸的危险，沿岸海面可能有轻微变化。此前自行往高处转移的居民，可在确认道路安全后返回。'],
  },
  {
    story: 'shichuan-jinhai-dizhen',
    minutesAgo: 300,
    headline: '石川近海发生5.8级地震',
    key: true,
    text: [
      '日本石川县近海刚刚发生地震，速报震级5.8，震源深度约10千米，能登半岛北部观测到震度5弱。',
      '身在震区的读者，请先远离书架、窗户和外墙。本报将在此更新。',
    ],
  },
]
