import { SectionBlock } from '#components/front/section-block'
import type { Front } from '#db/front/types'
import type { Script } from '#lib/chinese/script'

type Props = { blocks: Front['blocks']; script: Script; prominent?: boolean }

/** Sections side by side; the prominent ones have more room and a few words more. */
export function Blocks({ blocks, script, prominent = false }: Props) {
  if (blocks.length === 0) return null
  return (
    <div className={`grid gap-x-7 gap-y-10 ${prominent ? 'sm:grid-cols-3' : 'sm:grid-cols-2 lg:grid-cols-4'}`}>
      {blocks.map(({ section, layout, stories }) => (
        <SectionBlock key={section.slug} section={section} layout={layout} stories={stories} script={script} prominent={prominent} />
      ))}
    </div>
  )
}
