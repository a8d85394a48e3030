import { type Level, levelNames } from '#lib/chinese/proof/finding'

/** The line that a level draws under words, as its sign: dots, waves or dashes, so that colour is not needed. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <span className={`proof proof-${level} text-small font-semibold`} title={levelNames[level]}>
      {SHORT[level]}
    </span>
  )
}

const SHORT: Record<Level, string> = { auto: '自动', confirm: '确认', hint: '提示' }
