/**
 * List and detail beside each other. The room of the web part decides, not the window: a section of a SharePoint page
 * can be narrow on a wide screen.
 */
export const insideWide = '@container (min-width: 50rem)';
