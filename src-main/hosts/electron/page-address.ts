/** The address of the window's page; all it loads stands below it. */
export const pageAddress = 'app://duizhao/'
