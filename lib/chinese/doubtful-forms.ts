/**
 * Characters that simplified Chinese writes for several traditional ones, with all of those that Taiwan prints in living use.
 * What is right nearly everywhere (几 幾, 千 千, 向 向, 只 in 只有) is not among them: it would hide what needs a look.
 * Source: 简化字总表, and the notes of OpenCC on one-to-many characters.
 */
const FORMS =
  '发發髮 后後后 里裡里 干幹乾干 面面麵 系系係繫 台台颱檯 范範范 余餘余 于於于 云雲云 朴樸朴 游遊游 岳嶽岳 郁鬱郁 涂塗涂 谷谷穀 斗鬥斗 复復複覆 钟鐘鍾 ' +
  '松鬆松 姜薑姜 曲曲麴 丑醜丑 冲衝沖 征徵征 致致緻 卷捲卷 占佔占 别別彆 制制製 困困睏 志志誌 板板闆 辟闢辟 杰傑杰 烟煙菸 秋秋鞦 划劃划 伙夥伙 借借藉 准準准 ' +
  '历歷曆 吁籲吁 周周週 团團糰 坛壇罈 尽盡儘 扎扎紮 折折摺 汇匯彙 沈沈瀋 注注註 签簽籤 纤纖縴 胡胡鬍 脏髒臟 舍舍捨 苏蘇甦 获獲穫 蒙蒙濛矇 表表錶 采採采 饥飢饑 须須鬚 ' +
  '升升昇 咸鹹咸 御御禦 党黨党 种種种 宁寧甯 布布佈 并並併并 症症癥 恶惡噁 欲欲慾 弥彌瀰 术術朮 仆僕仆 叶葉叶 凌凌淩 栗栗慄 秆稈秆 蔑蔑衊 熏燻熏 托托託 霉霉黴'

/** For each of them its traditional forms, the usual one first. */
export const doubtfulForms: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.split(' ').map((it) => {
    const [hans = '', ...forms] = it
    return [hans, forms]
  }),
)
