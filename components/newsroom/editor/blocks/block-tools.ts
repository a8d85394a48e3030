import type { Extensions } from '@tiptap/core'
import { BlockDeskExtension } from '#components/newsroom/editor/blocks/block-desk'
import { BlockMenu } from '#components/newsroom/editor/blocks/block-menu'
import { BoxKeys } from '#components/newsroom/editor/blocks/box-keys'
import { FillLines } from '#components/newsroom/editor/blocks/fill-lines'
import { MoveKeys } from '#components/newsroom/editor/blocks/move-keys'
import { PressThenType } from '#components/newsroom/editor/blocks/press-then-type'
import { TableKeys } from '#components/newsroom/editor/blocks/table-keys'
import { TypeBelow } from '#components/newsroom/editor/blocks/type-below'

/** What the keyboard can do with blocks, beyond what the schema itself says. */
export const blockTools: Extensions = [BlockDeskExtension, BlockMenu, BoxKeys, FillLines, MoveKeys, PressThenType, TableKeys, TypeBelow]
