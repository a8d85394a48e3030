import { setPriority } from 'node:os'
import { seededNewsroom } from './newsroom-copy.ts'

// Beside the tests that need no newsroom, with what they leave of the processor.
setPriority(19)
seededNewsroom()
