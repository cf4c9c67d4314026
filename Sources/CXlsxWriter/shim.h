#ifndef LIAISON_CXLSXWRITER_SHIM_H
#define LIAISON_CXLSXWRITER_SHIM_H

#include <locale.h>
#include <xlsxwriter.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

// The library prints numbers as the locale has them, and a decimal comma makes a file that no program
// reads. This thread has the C locale from the first call to the second, which takes what the first gave.
typedef struct {
  locale_t before;
  locale_t plain;
} liaison_locale;

static inline liaison_locale liaison_begin_plain_numbers(void) {
  liaison_locale locale = {(locale_t)0, newlocale(LC_ALL_MASK, "C", (locale_t)0)};
  if (locale.plain != (locale_t)0) locale.before = uselocale(locale.plain);
  return locale;
}

static inline void liaison_end_plain_numbers(liaison_locale locale) {
  if (locale.plain == (locale_t)0) return;
  uselocale(locale.before);
  freelocale(locale.plain);
}

#endif
