// The characters that mainland papers spell foreign names with, after the tables of 世界人名翻译大辞典 (Xinhua).
const SOUNDS = new Set(
  '阿埃艾爱安昂奥澳巴白拜班邦包鲍保贝本比彼毕宾波博伯勃卜布查昌楚茨达戴丹当道德登邓迪蒂丁杜顿多厄恩尔法范' +
    '方费芬丰佛夫弗福富盖甘冈戈格贡古瓜圭哈海汉豪赫亨胡怀霍基吉加贾简杰捷金京卡凯坎康考科克肯孔库夸奎昆' +
    '拉莱赖兰朗劳勒雷里利丽连廉列林琳留龙隆卢鲁伦罗洛吕马玛麦曼芒毛梅门蒙米密敏缪莫默姆木穆拿纳娜乃奈内嫩能' +
    '尼妮年宁纽农努女诺欧帕派潘庞佩彭蓬皮珀平泼普齐奇契恰强乔琼丘萨塞桑瑟森沙莎山尚绍舍申圣施史舒顺朔斯思苏索' +
    '塔泰坦汤唐陶特腾提廷通图土托瓦万旺威韦维魏温沃乌吾伍武西锡希席夏香肖谢辛欣兴休雄许旭逊雅亚延扬杨耶叶伊依易' +
    '因英永尤约云泽扎增詹张珍芝治朱兹祖佐',
)

/** Whether a word (in simplified characters) could be part of a foreign name by its characters: 维多多, not 访问. */
export function isTransliterated(word: string): boolean {
  return [...word].every((character) => SOUNDS.has(character))
}
