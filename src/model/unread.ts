/**
 * Why something in a folder is no file to be read: a link that leads nowhere or in a circle (or with others to too many files), a pipe,
 * socket or device, a name that is not UTF-8.
 */
export type OddEntry = 'dangling' | 'looped' | 'special' | 'name';

/**
 * Why something in a data folder is not read: it is odd, a link that leads out of it, a folder named like YAML, too large a file, or one
 * of many that together are too large.
 */
export type UnreadReason = OddEntry | 'outside' | 'folder' | 'too-large' | 'beyond';

/** Stands in the place of the text of what is not read. */
export interface Unread {
  unread: UnreadReason;
  /** In bytes, where files are too large together. */
  size?: number;
}

/** The text of a YAML file, what any other file is (see `Folder.assets`), or that it is not read. */
export type Content = string | Unread;

export const isUnread = (content: Content): content is Unread => typeof content !== 'string';

/** The most YAML that is read of a folder. */
export const mostMegabytes = 20;
