import type { Context } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { htmlLanguageOf, type WrittenLanguage } from '../../../shared/words/languages';
import { writeRuby } from '../../../shared/words/ruby';

type PageStatus = 200 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500;

/** Answers with a page, written just now or kept as text. */
export function answerPage(
  c: Context,
  language: WrittenLanguage,
  page: JSX.Element | string,
  status: PageStatus = 200,
): Response {
  c.header('Content-Language', htmlLanguageOf(language));
  c.header('Vary', 'Accept-Language, Cookie');
  return c.body(`<!DOCTYPE html>${writeRuby(String(page), language)}`, status, {
    'Content-Type': 'text/html; charset=utf-8',
  });
}
