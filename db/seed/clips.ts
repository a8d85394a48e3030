/** The demo paper's recordings. Files stand in `clips/`; both are drawn and spoken by machine, so they owe nobody anything. */
export const seedClips: { key: string; file: string; mime: string; seconds: number; title: string; captions?: string }[] = [
  { key: 'zaobanche', file: 'zaobanche.mp3', mime: 'audio/mpeg', seconds: 71, title: '亚洲早班车·第214期（开场）' },
  {
    key: 'jizhuangxiang',
    file: 'jizhuangxiang.mp4',
    mime: 'video/mp4',
    seconds: 25,
    title: '三分钟看懂：一只集装箱的两条路（短版）',
    captions: 'jizhuangxiang.vtt',
  },
]
