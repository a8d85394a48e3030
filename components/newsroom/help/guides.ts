/** What a room is for, in a few plain sentences, and its keys. */
export type Guide = { name: string; about: string; points: string[]; keys: Keys }
/** What they do, and how they are called in `keysShown`. */
export type Keys = [what: string, keys: string[]][]

type Placed = Guide & { at: RegExp }

const sorting: Keys = [['移动一行（先选中 ⠿）', ['↑', '↓']]]

/** The rooms, the closest first. */
const guides: Placed[] = [
  {
    at: /^\/admin$/,
    name: '工作台',
    about: '上班先看这里：什么迟了，什么等着您，四小时内要发什么，今天发了什么、多少人在读。',
    points: [
      '自己更新，不必刷新。点标题打开稿件。',
      '“等您处理”里等得最久的排在最前；退回的稿件写着退回的原因。',
      '定时稿件到点没有发出，会在“迟了”里写明原因。',
    ],
    keys: [],
  },
  {
    at: /^\/admin\/stories\/\d+\/compare/,
    name: '比较版本',
    about: '两个版本之间改了什么：删去的划掉，加上的标出，字段的改动另列。',
    points: ['左右两边各选一个版本。恢复旧版会另存一个新版本，什么都不丢。'],
    keys: [['上一处、下一处改动', ['alt+↑', 'alt+↓']]],
  },
  {
    at: /^\/admin\/stories\/\d+/,
    name: '写稿',
    about: '写稿、改稿、送审、发布都在这一页。边写边存，断网、关机也不丢字。',
    points: [
      '打 / 或 、插入图片、引语、表格等区块；打 @ 链接到别的稿件。',
      '右边的“检查”列出发布前必须改好的（红）和建议改的，点一下就到那一处。',
      '已发稿件的改动只有点“更新”后读者才看到；更新时选小修改、更新或更正。',
      '发布后十秒内可以撤回。',
    ],
    keys: [],
  },
  {
    at: /^\/admin\/stories/,
    name: '稿库',
    about: '所有能看的稿件：按状态、频道、体裁、话题、作者、人和日期筛选，标题和正文里的字都能查。',
    points: [
      '筛选、排序和要看的列都在网址里，可以收藏、发给同事，也可以存成视图。',
      '勾选几篇，列表上方出现批量操作；最近一次批量操作一天内都能撤销。',
      '从没发布过的稿件可以放进回收站，三十天后自动清空，之后彻底删除。',
    ],
    keys: [['勾选一段：先点一篇，再点另一篇', ['shift+点击']]],
  },
  {
    at: /^\/admin\/calendar/,
    name: '日历',
    about: '一周或一天里计划写的、定时要发的、禁发到点的、已经发出的。',
    points: ['计划、定时和禁发可以拖到别的日子，移错了可以撤销；钟点在稿件里改。'],
    keys: [['提前、推后一天（先选中）', ['←', '→']]],
  },
  {
    at: /^\/admin\/media/,
    name: '媒资',
    about: '图片、音频、视频都在这里：上传一次，处处可用。',
    points: [
      '拖进来就开始上传，断线后接着传。照片里的位置信息会去掉。',
      '替代文字、来源、授权写在文件上，用到它的稿件都带着。',
      '每个文件列出用在哪些稿件；换一张图，链接不变。',
      '删除先进回收站；印出来过的不会真的消失。',
    ],
    keys: [],
  },
  {
    at: /^\/admin\/terms/,
    name: '术语',
    about: '译名、专名怎么写，繁体怎么写，哪些写法不用。校对和繁体版都照这里。',
    points: ['写进“不用的写法”的，校对会在稿件里标出来。', '改动一保存，繁体版的页面随即更新。'],
    keys: [],
  },
  {
    at: /^\/admin\/specials\/\d+/,
    name: '编专题',
    about: '一个专题的题图、导语、头条和章节，作为一个整体保存。',
    points: ['没有发布的专题读者看不到，先点“预览”看样子。', '还没发布的稿件可以先放进来，发布后自动出现。'],
    keys: sorting,
  },
  {
    at: /^\/admin\/specials/,
    name: '专题',
    about: '把一组稿件按章节编在一起，有自己的网址，可以放上首页。',
    points: ['首页上的位置在“首页编排”里定。'],
    keys: [],
  },
  {
    at: /^\/admin\/sections/,
    name: '频道',
    about: '频道的名称、次序、颜色和频道首页的样子。',
    points: ['改了网址，旧网址自动转到新的。', '并入别的频道后，稿件跟着走。'],
    keys: sorting,
  },
  {
    at: /^\/admin\/pages\/\d+/,
    name: '写固定页面',
    about: '关于本报、联系方式一类不随新闻变动的页面，用写稿的编辑器来写。',
    points: [
      '“保存”只存在编辑部；点“发布”或“更新”，读者才看到。先点“预览”看手机、电脑和繁体的样子。',
      '改了网址，旧网址自动转到新的；撤下的页面告诉读者已经没有了。',
      '每次保存都是一个版本，可以比较，可以恢复。别人先改过，您写的不会丢，也不会盖掉他的。',
    ],
    keys: [['保存', ['mod+s']]],
  },
  {
    at: /^\/admin\/pages/,
    name: '固定页面',
    about: '页脚里的那几页：关于本报、联系方式、编辑准则。',
    points: ['这里的次序就是页脚和站点地图里的次序。', '新建的页面读者看不到，写好点“发布”。'],
    keys: sorting,
  },
  {
    at: /^\/admin\/topics/,
    name: '话题',
    about: '话题把不同频道的稿件串在一起。同一件事只留一个话题，多的并入它。',
    points: ['合并前先列出会动到什么；合并可以撤销，稿件一篇不差。'],
    keys: [],
  },
  {
    at: /^\/admin\/authors/,
    name: '作者',
    about: '署名用的作者：名字、头像、简介、作者页的网址。',
    points: ['作者和登录的人是两回事：人员在“人员”里。'],
    keys: [],
  },
  {
    at: /^\/admin\/front/,
    name: '首页编排',
    about: '首页每个位置放什么。没有固定的位置由规则填充，同一篇不会出现两次。',
    points: [
      '■ 是有人固定的，○ 是自动填充的。固定可以有期限，到点交回规则。',
      '右边记着每次改动，最近一次可以撤销。别人的改动一秒内就看得到。',
      '“预览某个时刻”按已经定好的安排，显示那时的首页。',
    ],
    keys: [
      ['换稿、改期限', ['enter']],
      ['移到前一个、后一个位置', ['alt+↑', 'alt+↓']],
      ['取消固定', ['Delete']],
    ],
  },
  {
    at: /^\/admin\/menus/,
    name: '导航',
    about: '每一页页头和页脚的链接：频道、话题、专题、固定页面、本站页面，或自拟的网址。',
    points: [
      '“全部频道”一项代表所有频道，次序和隐藏照“频道”里的；也可以移除它，一个个另加。',
      '指向的东西没了，读者那里就不出现，这里写明原因；回来了就又出现。',
      '整页一起保存，一秒内各页换新；右边记着谁改了什么，最近一次可以撤销。',
    ],
    keys: sorting,
  },
  {
    at: /^\/admin\/numbers/,
    name: '数据',
    about: '稿件被读了多少：按小时和天，按稿件、频道、话题、作者、来路、设备，读到哪里。',
    points: ['同一位读者一天只算一次。不记网络地址，不用 Cookie，拒绝统计的读者不算。', '“此刻”是最近三十分钟。'],
    keys: [],
  },
  {
    at: /^\/admin\/people/,
    name: '人员',
    about: '谁能进编辑部、做什么。',
    points: ['邀请和重设密码都靠一次性链接，没有默认密码。', '停用一个人，他在所有设备上立即退出；写过的稿件和记录都留着。'],
    keys: [],
  },
  {
    at: /^\/admin\/settings\/redirects/,
    name: '跳转',
    about: '旧网址通到哪里，读者和搜索引擎不会走丢。',
    points: [
      '从别的系统搬来时导入 CSV：先逐行测试，再写入。',
      '不会再有的页面写成 410，搜索引擎就不再来。',
      '“用过”记着每条跳转用了多少次、最近是哪天，没人用的可以删。搜索引擎来也算一次。',
    ],
    keys: [],
  },
  {
    at: /^\/admin\/settings/,
    name: '设置',
    about: '报纸叫什么、怎么介绍自己、用什么强调色。',
    points: [
      '简体和繁体各有各的名字。',
      '强调色在浅色底和深色底上各选一个，看不清的不能用。',
      '繁体版可以关掉：它的地址都转到简体页，随时能再打开。',
    ],
    keys: [],
  },
  {
    at: /^\/admin\/audit/,
    name: '审计',
    about: '谁在什么时候做了什么。只能看，不能改。',
    points: ['每一行都与上一行相扣，“校验封印”会找出被改过、删过、插进来的行。'],
    keys: [],
  },
  {
    at: /^\/admin\/account/,
    name: '我的账号',
    about: '您的密码、两步验证和登录着的设备。',
    points: ['手机丢了用恢复码登录，所以请把恢复码存好。', '看到不认识的设备，请立即退出它并改密码。'],
    keys: [],
  },
]

const anywhere: Guide = { name: '编辑部', about: '这里写稿、编报、管网站。左边是各个房间；在手机上，它们在上面。', points: [], keys: [] }

/** The guide of the room at a path of the newsroom. */
export const guideOf = (path: string): Guide => guides.find(({ at }) => at.test(path)) ?? anywhere

/** Keys of every room: with the switch off, none of these is heard. */
export const everywhere: Keys = [
  ['前往、查找、操作', ['mod+k']],
  ['这里怎么用', ['?']],
]

/** Keys of the desk over a story; they go off with the switch as well, and the browser's own mean again what they mean elsewhere. */
export const overStory: Keys = [
  ['发布或更新', ['mod+enter']],
  ['立即保存', ['mod+s']],
  ['查找', ['mod+f']],
  ['查找和替换', ['mod+h']],
  ['链接（选中文字时）', ['mod+k']],
  ['专注模式', ['mod+shift+e']],
  ['校对：下一处、上一处', ['F8', 'shift+F8']],
  ['校对：处理这一处', ['alt+enter']],
  ['快捷键一览', ['mod+/']],
]

/** Keys of the text itself, as every editor has them. They stay. */
export const inText: Keys = [
  ['插入区块', ['/', '、']],
  ['链接到稿件', ['@']],
  ['上移、下移这一段', ['alt+↑', 'alt+↓']],
  ['列表项缩进、退回', ['Tab', 'shift+Tab']],
  ['表格加行、加列', ['mod+alt+↓', 'mod+alt+→']],
  ['表格删行', ['mod+alt+⌫']],
  ['比较版本：上一处、下一处改动', ['alt+↑', 'alt+↓']],
  ['到格式工具栏', ['alt+F10']],
  ['加粗', ['mod+b']],
  ['着重号', ['mod+i']],
  ['撤销', ['mod+z']],
  ['重做', ['mod+shift+z']],
  ['只贴文字', ['mod+shift+v']],
]
