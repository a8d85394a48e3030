import type { SeedPicture } from './compose.ts'

export type SeedSpecial = {
  slug: string
  title: string
  introduction: string
  picture: SeedPicture
  /** Key of the story that leads the package. */
  lead: string
  chapters: { title: string; stories: string[] }[]
}

export const seedSpecials: SeedSpecial[] = [
  {
    slug: 'honghai-hanglu',
    title: '红海航路危机',
    introduction:
      '一条窄窄的海峡不再太平，船便绕过整个非洲。多出来的十天落在谁的账上？本报从宁波的码头、马六甲的驾驶台、新加坡的保险柜台和蒙巴萨的堆场出发，跟着一只货柜，看亚洲怎样为一段绕远的路重新算时间、价钱与人的疲倦。专题仍在更新。',
    picture: {
      scene: 'map',
      palette: 'night',
      seed: 590,
      alt: '插画：夜色的亚洲海图上，点状航线连起沿海城市，一路通向西边，海上有几只帆船和一只罗盘',
      caption: '过了马六甲海峡，去欧洲的船要选一条路。',
    },
    lead: 'honghai-raohang-bannian',
    chapters: [
      { title: '多走的十天', stories: ['honghai-raohang-bannian', 'ningbo-ludedan-duozou-jitian'] },
      { title: '谁来付账', stories: ['huogui-yunjia-zhangdie', 'honghai-shangchuan-xin-baoxian'] },
      { title: '绕路的人', stories: ['maliujia-yehang-lingganguan', 'mengbasa-ershou-diandongche'] },
    ],
  },
  {
    slug: 'laoqu-de-zhizaocheng',
    title: '老去的制造业城',
    introduction:
      '烟囱不冒烟以后，一座城市靠什么活下去？亚洲的工业重镇正在一起变老：厂房空了，工人退休了，年轻人去了别处，也有新的机器和旧的歌声搬进来。我们走进几座这样的城市，看它们怎样过第二个人生，哪些门重新打开，哪些门还关着。',
    picture: {
      scene: 'factory',
      palette: 'china',
      seed: 591,
      alt: '插画：红砖厂房有锯齿形的屋顶，烟囱爬满藤蔓，门前的花圃边有人弯腰浇花，一个大人牵着孩子走过',
      caption: '烟囱留了下来，成了认路的记号。',
    },
    lead: 'zhizaocheng-di-er-ren-sheng',
    chapters: [
      { title: '第二人生', stories: ['zhizaocheng-di-er-ren-sheng', 'dianchi-chang-jinle-laochengqu'] },
      { title: '留下来的人', stories: ['tuixiu-gongren-de-hechangtuan', 'yanggai-chang-bian-huayuan'] },
    ],
  },
]
