import { type StoryState, stateNames } from '#lib/story/kinds'

const looks: Record<StoryState, string> = {
  draft: 'text-soft before:rounded-full before:border before:border-current',
  review: 'text-warn before:rounded-[2px] before:bg-current',
  approved: 'text-warn before:rounded-full before:bg-current',
  scheduled: 'text-plan before:rounded-full before:bg-current',
  published: 'text-good before:rounded-full before:bg-current',
  withdrawn: 'text-accent before:bg-current before:[clip-path:polygon(50%_0,100%_100%,0_100%)]',
  archived: 'text-soft before:rounded-[2px] before:border before:border-current',
}

/** Where a story stands: a word and a shape, so that colour is not needed to tell. */
export function StateMark({ state }: { state: StoryState }) {
  return (
    <span className={`whitespace-nowrap before:mr-1.5 before:inline-block before:size-2 before:content-[''] ${looks[state]}`}>
      {stateNames[state]}
    </span>
  )
}
