/** What has an id already: a page or a part of one, a file, a field or figure, the main measure, or a device of Windows. */
export type ReservedBy = 'page' | 'anchor' | 'file' | 'field' | 'measure' | 'device';
