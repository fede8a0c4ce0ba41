import type { JsonObject } from '@bufbuild/protobuf';
import { json } from '../http/reply.ts';
import { newUuid } from '../secrets.ts';
import type { ProviderReply } from './types.ts';

export const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** Notion's error body. */
export function refusal(status: number, code: string, message: string): ProviderReply {
  return json(status, { object: 'error', status, code, message, request_id: newUuid() });
}

export interface NotionPage {
  id: string;
  title: string;
  createdAt: string;
  archived: boolean;
  parent: JsonObject;
  properties: JsonObject;
}

export interface NotionBlock {
  id: string;
  parent: string;
  type: string;
  value: JsonObject;
  /** The types of file blocks. */
  fileId?: string;
}

/**
 * The common extensions that the file upload API accepts:
 * https://developers.notion.com/docs/working-with-files-and-media#supported-file-types
 */
const UPLOADED = new Set(
  `aac mid midi mp3 m4a mp4 oga ogg wav wma pdf txt csv json md doc docx xls xlsx ppt pptx rtf html zip gz tar
   gif heic jpeg jpg png svg tif tiff webp ico avi flv mkv mov mpeg webm`.split(/\s+/),
);

/** Whether a name may be uploaded. A name without an extension gets the one of its type. */
export function isUploadable(name: string): boolean {
  const extension = /\.([^.]*)$/.exec(name)?.[1];
  return extension === undefined || UPLOADED.has(extension.toLowerCase());
}

export const FILE_TYPES = ['file', 'image', 'pdf', 'video', 'audio'];

export function pageOnWire(page: NotionPage): JsonObject {
  return {
    object: 'page',
    id: page.id,
    created_time: page.createdAt,
    last_edited_time: page.createdAt,
    archived: page.archived,
    parent: page.parent,
    properties: { ...page.properties, title: { id: 'title', type: 'title', title: richText(page.title) } },
    url: `https://www.notion.example/${page.id.replaceAll('-', '')}`,
  };
}

export function richText(text: string): JsonObject[] {
  return [{ type: 'text', text: { content: text, link: null }, plain_text: text, href: null }];
}

/** The title, in any of the shapes that requests use. */
export function titleOf(properties: unknown): string {
  if (typeof properties !== 'object' || properties === null) return '';
  for (const value of Object.values(properties)) {
    const list = Array.isArray(value) ? value : (value as { title?: unknown } | null)?.title;
    const first: unknown = Array.isArray(list) ? list[0] : undefined;
    const content = (first as { text?: { content?: unknown } } | undefined)?.text?.content;
    if (typeof content === 'string') return content;
  }
  return '';
}
