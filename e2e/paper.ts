/** Where the paper under test is, and who works there. */
export const PORT = Number(process.env.E2E_PORT) || 3210
export const base = `http://127.0.0.1:${PORT}`
/** How many tests may run at once: they wait more than they work, and two cores bear three. */
export const WORKERS = 3
/** Where each worker may stand up a site of pictures from which the paper takes them. */
export const PICTURES_PORTS = Array.from({ length: WORKERS }, (_, worker) => PORT + 5000 + worker)
export const PICTURES_PORT = PORT + 5000 + (Number(process.env.TEST_PARALLEL_INDEX) || 0)
export const PASSWORD = 'shiyong-mima-2026'
export const admin = 'admin@demo.eddiba.example'
export const editor = 'editor@demo.eddiba.example'
export const reporter = 'reporter@demo.eddiba.example'
export const chief = 'chief@demo.eddiba.example'
