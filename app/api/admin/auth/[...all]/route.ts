import { authDoor } from '#server/auth/door'

export const POST = authDoor
