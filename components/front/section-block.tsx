import { HeadlineLink } from '#components/card/headline-link'
import { StoryCard } from '#components/card/story-card'
import { Label } from '#components/ui/label'
import type { Front } from '#db/front/types'
import type { Script } from '#lib/chinese/script'
import { hueClass } from '#lib/front/hues'
import { inEdition, sectionPath } from '#lib/links'

type Props = Front['blocks'][number] & { script: Script; prominent: boolean }

/** A section on the front: its first story with a picture, if it is laid out so, the rest as lines. */
export function SectionBlock({ section, layout, stories, script, prominent }: Props) {
  const first = layout === 'picture' ? stories[0] : undefined
  const rest = first ? stories.slice(1) : stories
  return (
    <section className={hueClass(section.hue) || undefined}>
      <Label rule={section.hue ? 'accent' : 'ink'} href={inEdition(sectionPath(section), script)}>
        {section.name}
      </Label>
      {first && <StoryCard card={first} script={script} size="plain" kicker={false} standfirst={prominent} byline={prominent} />}
      <ul className={`text-balance text-small ${first ? 'mt-3' : ''}`}>
        {rest.map((card) => (
          <li key={card.id} className="relative border-t border-hair py-2">
            <HeadlineLink card={card} script={script} />
          </li>
        ))}
      </ul>
    </section>
  )
}
