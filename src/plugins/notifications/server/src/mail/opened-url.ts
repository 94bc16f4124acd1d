import type { Core } from '@strapi/strapi';

/** Where a mail program asks for the picture of one pixel; null without PUBLIC_URL: nobody could reach it. */
export function openedUrl(strapi: Core.Strapi, documentId: string): string | null {
  const publicUrl: string = strapi.config.get('server.url', '');
  return publicUrl ? `${publicUrl.replace(/\/+$/, '')}/api/notifications/opened/${documentId}` : null;
}
