import type { Script } from '#lib/chinese/script'
import { oldAge } from '#lib/story/age'
import { wordsIn } from '#lib/words'

type Props = { publishedAt: Date; now: Date; script: Script }

/** 旧闻提示: an old story says so before it is taken for news. */
export function OldNotice({ publishedAt, now, script }: Props) {
  const words = wordsIn(script)
  const age = oldAge(publishedAt, now)
  if (!age) return null
  return (
    <p className="border-b border-hair py-2 text-small text-accent">
      {'years' in age ? words.yearsOld(age.years) : words.monthsOld(age.months)}
    </p>
  )
}
