import type { Context } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { PageLanguage } from '../language';

type PageStatus = 200 | 401 | 403 | 404 | 409 | 413 | 422 | 500;

/** Answers with a page, written just now or kept as text. */
export function answerPage(
  c: Context,
  language: PageLanguage,
  page: JSX.Element | string,
  status: PageStatus = 200,
): Response {
  c.header('Content-Language', language);
  c.header('Vary', 'Accept-Language');
  return c.body(`<!DOCTYPE html>${String(page)}`, status, { 'Content-Type': 'text/html; charset=utf-8' });
}
