import type { BulkAction } from '#db/desk/types'

/** What can be done to many stories, as a button says it and as 已…n 篇 goes on. */
export const bulkNames: Record<BulkAction['do'], string> = {
  assign: '分派',
  section: '改频道',
  topic: '加话题',
  submit: '送审',
  approve: '通过',
  archive: '归档',
  bin: '放进回收站',
  restore: '取回',
}
