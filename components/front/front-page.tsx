import { Blocks } from '#components/front/blocks'
import { Lead } from '#components/front/lead'
import { Listen } from '#components/front/listen'
import { MostRead } from '#components/front/most-read'
import { Opinion } from '#components/front/opinion'
import { PictureStory } from '#components/front/picture-story'
import { Secondary } from '#components/front/secondary'
import { Specials } from '#components/front/specials'
import { Stream } from '#components/front/stream'
import type { Front } from '#db/front/types'
import type { Script } from '#lib/chinese/script'

/** How many sections stand above the dark band; the others stand below it, smaller. */
const PROMINENT = 3

/** 头版. The order says how much a thing matters today. */
export function FrontPage({ front, script }: { front: Front; script: Script }) {
  return (
    <div className="grid gap-10">
      <div className="grid gap-7 md:grid-cols-2 lg:grid-cols-[6fr_3fr_3fr]">
        <Lead front={front} script={script} />
        <Secondary cards={front.secondary} script={script} />
        <Stream cards={front.stream} script={script} />
      </div>
      <Opinion cards={front.opinion} script={script} />
      <PictureStory card={front.picture} script={script} />
      <Blocks blocks={front.blocks.slice(0, PROMINENT)} script={script} prominent />
      <Listen cards={front.listen} script={script} />
      <Blocks blocks={front.blocks.slice(PROMINENT)} script={script} />
      <div className="grid gap-x-7 gap-y-10 lg:grid-cols-[8fr_4fr]">
        <Specials specials={front.specials} script={script} />
        <MostRead cards={front.mostRead} script={script} />
      </div>
    </div>
  )
}
