/** A browser and system in a few words, for telling one's own sessions apart. What is not known is 未知设备. */
export function browserName(agent: string): string {
  const browser = find(agent, [
    [/MicroMessenger/, '微信'],
    [/EdgA?\//, 'Edge'],
    [/Firefox|FxiOS/, 'Firefox'],
    [/Chrome|CriOS/, 'Chrome'],
    [/Safari/, 'Safari'],
  ])
  const system = find(agent, [
    [/iPhone/, 'iPhone'],
    [/iPad/, 'iPad'],
    [/Android|HarmonyOS/, '安卓手机'],
    [/Windows/, 'Windows'],
    [/Macintosh/, 'Mac'],
    [/Linux/, 'Linux'],
  ])
  return [browser, system].filter(Boolean).join(' · ') || '未知设备'
}

const find = (agent: string, names: [RegExp, string][]) => names.find(([sign]) => sign.test(agent))?.[1] ?? ''
