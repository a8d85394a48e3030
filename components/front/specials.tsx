import { SpecialCard } from '#components/card/special-card'
import { Label } from '#components/ui/label'
import type { SpecialCard as Card } from '#db/specials/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, specialsPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** 专题 */
export function Specials({ specials, script }: { specials: Card[]; script: Script }) {
  if (specials.length === 0) return null
  return (
    <section>
      <Label href={inEdition(specialsPath, script)}>{wordsIn(script).specials}</Label>
      <div className="grid gap-7 sm:grid-cols-2">
        {specials.map((special) => (
          <SpecialCard key={special.slug} special={special} script={script} level={3} />
        ))}
      </div>
    </section>
  )
}
