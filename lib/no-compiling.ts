import * as z from 'zod'

// In a browser zod would try whether it may compile code, which the newsroom's policy forbids and reports. To be imported
// before anything that the browser gets makes its first schema.
if ('document' in globalThis) z.config({ jitless: true })
