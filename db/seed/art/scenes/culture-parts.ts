export const rouge = '#bf3430'
