import { asia } from './asia.ts'
import { business } from './business.ts'
import { china } from './china.ts'
import { culture } from './culture.ts'
import { opinion } from './opinion.ts'
import { sports } from './sports.ts'
import { tech } from './tech.ts'
import type { SectionBank } from './types.ts'
import { world } from './world.ts'

/** The sentences of every section. */
export const banks: SectionBank[] = [china, asia, world, business, tech, sports, culture, opinion]
