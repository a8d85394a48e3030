import { authors } from '#db/authors/schema'
import { flag, id, index, instant, json, number, primaryKey, table, text, uniqueIndex } from '#db/columns'
import { media } from '#db/media/schema'
import { sections } from '#db/sections/schema'
import { topics } from '#db/topics/schema'
import type { Change, CorrectionKind } from '#lib/story/changes'
import type { StoryDocument } from '#lib/story/document'
import type { BylineRole, StoryKind, StoryState } from '#lib/story/kinds'
import type { Manuscript } from '#lib/story/manuscript'

/** 稿件: the desk's working copy. Readers never read this table. */
export const stories = table(
  'stories',
  {
    id: id(),
    kind: text().$type<StoryKind>().notNull(),
    state: text().$type<StoryState>().notNull(),
    /** Counts the saves; a save must name the version it began from. */
    version: number().notNull().default(1),
    /** Repeated from the manuscript for the desk's list. */
    headline: text().notNull().default(''),
    section: number().references(() => sections.id),
    manuscript: json<Manuscript>().notNull(),
    /** Number of the revision that readers have; null when none. */
    printed: number(),
    /** Working version that went into that revision. */
    printedVersion: number(),
    firstPublishedAt: instant(),
    /** Whose it is now, and who is asked to review it: members of staff. */
    assignee: text(),
    reviewer: text(),
    createdBy: text(),
    createdAt: instant().notNull(),
    savedBy: text(),
    savedAt: instant().notNull(),
    /** When the desk means to bring it; a plan, not a schedule. */
    plannedAt: instant(),
  },
  (t) => [
    index('stories_by_save').on(t.savedAt),
    index('stories_by_state').on(t.state, t.savedAt),
    // The rows are wide; what the list is narrowed by must not be looked for in them.
    index('stories_by_section').on(t.section, t.savedAt),
    index('stories_by_kind').on(t.kind, t.savedAt),
    index('stories_of_creator').on(t.createdBy, t.savedAt),
    index('stories_of_assignee').on(t.assignee, t.savedAt),
    index('stories_by_first').on(t.firstPublishedAt),
    index('stories_by_plan').on(t.plannedAt),
  ],
)

/** 回收站 of stories that readers never had. Out of every list until they are taken back. */
export const binnedStories = table('binned_stories', {
  story: number()
    .primaryKey()
    .references(() => stories.id),
  binnedBy: text(),
  binnedAt: instant().notNull(),
  /** When its words were removed for ever; what is left is the number that other rows name. */
  purgedAt: instant(),
})

/** 版本: every version that was ever published, for ever. */
export const revisions = table(
  'revisions',
  {
    id: id(),
    story: number()
      .notNull()
      .references(() => stories.id),
    number: number().notNull(),
    manuscript: json<Manuscript>().notNull(),
    /** What changed, in words the reader may read on the history page. */
    note: text().notNull().default(''),
    change: text().$type<Change>().notNull().default('update'),
    publishedBy: text(),
    publishedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('revisions_in_order').on(t.story, t.number)],
)

/**
 * 已发稿: what readers read, one row a published story. It is a projection of the newest revision: a draft is not
 * here, so no reader's query can leak one.
 */
export const publications = table(
  'publications',
  {
    story: number()
      .primaryKey()
      .references(() => stories.id),
    revision: number().notNull(),
    kind: text().$type<StoryKind>().notNull(),
    section: number()
      .notNull()
      .references(() => sections.id),
    slug: text().notNull(),
    headline: text().notNull(),
    kicker: text().notNull(),
    standfirst: text().notNull(),
    dateline: text().notNull(),
    picture: number().references(() => media.id),
    pictureAlt: text().notNull(),
    pictureCaption: text().notNull(),
    pictureCredit: text().notNull(),
    keyPoints: json<string[]>().notNull(),
    body: json<StoryDocument>().notNull(),
    /** Han characters plus words, and minutes at 400 a minute. */
    characters: number().notNull(),
    minutes: number().notNull(),
    /** Playing time in seconds of the leading recording or film. */
    seconds: number(),
    /** 更正 printed on the story, newest first: a copy of what `corrections` holds. */
    corrections: json<PrintedCorrection[]>().notNull(),
    /** A live story that has ended. */
    ended: flag().notNull().default(false),
    publishedAt: instant().notNull(),
    /** When the text last changed for the reader; equal to `publishedAt` if it never did. */
    updatedAt: instant().notNull(),
  },
  (t) => [
    index('publications_by_time').on(t.publishedAt),
    index('publications_by_section').on(t.section, t.publishedAt),
    index('publications_by_kind').on(t.kind, t.publishedAt),
    // Search and the sitemap ask for the dates of many stories; here they lie without the bodies between them.
    index('publications_dates').on(t.story, t.publishedAt, t.updatedAt),
  ],
)

/** Corrections printed before there were kinds have none. */
export type PrintedCorrection = { kind?: CorrectionKind; wrong: string; right: string; at: number }

/** 署名 of a published story. */
export const bylines = table(
  'bylines',
  {
    story: number()
      .notNull()
      .references(() => publications.story, { onDelete: 'cascade' }),
    position: number().notNull(),
    author: number()
      .notNull()
      .references(() => authors.id),
    role: text().$type<BylineRole>().notNull(),
    publishedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.story, t.position] }), index('bylines_of_author').on(t.author, t.publishedAt, t.story)],
)

/** 话题 of a published story. */
export const storyTopics = table(
  'story_topics',
  {
    story: number()
      .notNull()
      .references(() => publications.story, { onDelete: 'cascade' }),
    topic: number()
      .notNull()
      .references(() => topics.id),
    publishedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.story, t.topic] }), index('story_topics_of_topic').on(t.topic, t.publishedAt, t.story)],
)

/** 撤稿: why a story that readers had is gone. A row stands here until they have it again. */
export const withdrawals = table('withdrawals', {
  story: number()
    .primaryKey()
    .references(() => stories.id),
  headline: text().notNull(),
  reason: text().notNull(),
  withdrawnBy: text(),
  withdrawnAt: instant().notNull(),
})
