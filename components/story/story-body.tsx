import { AudioPlayer } from '#components/player/audio'
import { VideoPlayer } from '#components/player/video'
import { FactBox, KeyPoints, Note, Questions, Timeline } from '#components/story/blocks/boxes'
import { Embed } from '#components/story/blocks/embed'
import { FlowBlock } from '#components/story/blocks/flow'
import { Heading } from '#components/story/blocks/heading'
import { Gallery, PictureBlock } from '#components/story/blocks/pictures'
import { PullQuote, Quote } from '#components/story/blocks/quote'
import { ReadMore } from '#components/story/blocks/read-more'
import { Table } from '#components/story/blocks/table'
import type { Media } from '#db/media/types'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import type { Block, StoryDocument } from '#lib/story/document'

type Around = { media: Record<number, Media>; readMore: Record<number, StoryCard>; script: Script }
type Props = Around & {
  body: StoryDocument
  /** Gives the headings the anchors of `tableOfContents`; a page has one such body. */
  anchored?: boolean
}

/** The body of a story or of a live post, block by block. Unknown blocks were dropped when it was read. */
export function StoryBody({ body, anchored = false, ...around }: Props) {
  let headings = 0
  return (
    <div className="body">
      {body.content.map((block, place) => {
        if (block.type === 'heading') headings += 1
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move
        return <BodyBlock key={place} block={block} anchor={anchored ? `s${headings}` : undefined} {...around} />
      })}
    </div>
  )
}

function BodyBlock({ block, anchor, media, readMore, script }: Around & { block: Block; anchor: string | undefined }) {
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return <FlowBlock block={block} script={script} />
    case 'heading':
      return <Heading block={block} script={script} anchor={anchor} />
    case 'blockquote':
      return <Quote block={block} script={script} />
    case 'pullQuote':
      return <PullQuote block={block} script={script} />
    case 'picture':
      return <PictureBlock block={block} media={media} script={script} />
    case 'gallery':
      return <Gallery block={block} media={media} script={script} />
    case 'audio':
      return <AudioPlayer block={block} media={media} script={script} />
    case 'video':
      return <VideoPlayer block={block} media={media} script={script} />
    case 'embed':
      return <Embed block={block} script={script} />
    case 'table':
      return <Table block={block} script={script} />
    case 'factBox':
      return <FactBox block={block} script={script} />
    case 'timeline':
      return <Timeline block={block} />
    case 'questions':
      return <Questions block={block} script={script} />
    case 'keyPoints':
      return <KeyPoints block={block} script={script} />
    case 'readMore':
      return <ReadMore block={block} stories={readMore} script={script} />
    case 'note':
      return <Note block={block} script={script} />
    case 'horizontalRule':
      return <hr />
    default:
      return block satisfies never
  }
}
