#include <stdlib.h>
#include <string.h>

#include "CGraphvizSupport.h"
#include "libraries.h"

// fontconfig comes with the text plug-in of libgvc, its headers do not: the few functions that are
// needed are looked up by name. The names and types are fontconfig's stable interface.
typedef struct {
  int count;
  int capacity;
  void **fonts;
} font_set;

typedef struct {
  void *(*pattern_create)(void);
  void (*pattern_destroy)(void *);
  int (*pattern_get_char_set)(const void *, const char *, int, void **);
  int (*pattern_get_string)(const void *, const char *, int, unsigned char **);
  int (*pattern_get_bool)(const void *, const char *, int, int *);
  void *(*object_set_create)(void);
  int (*object_set_add)(void *, const char *);
  void (*object_set_destroy)(void *);
  font_set *(*font_list)(void *, void *, void *);
  void (*font_set_destroy)(font_set *);
  int (*char_set_has_char)(const void *, uint32_t);
} fontconfig;

static int load(fontconfig *functions) {
  static const char *const names[] = {
#ifdef __APPLE__
      "libfontconfig.1.dylib", "/opt/homebrew/lib/libfontconfig.1.dylib",
      "/usr/local/lib/libfontconfig.1.dylib",
#else
      "libfontconfig.so.1",
#endif
  };
  const liaison_symbol wanted[] = {
      {"FcPatternCreate", &functions->pattern_create},
      {"FcPatternDestroy", &functions->pattern_destroy},
      {"FcPatternGetCharSet", &functions->pattern_get_char_set},
      {"FcPatternGetString", &functions->pattern_get_string},
      {"FcPatternGetBool", &functions->pattern_get_bool},
      {"FcObjectSetCreate", &functions->object_set_create},
      {"FcObjectSetAdd", &functions->object_set_add},
      {"FcObjectSetDestroy", &functions->object_set_destroy},
      {"FcFontList", &functions->font_list},
      {"FcFontSetDestroy", &functions->font_set_destroy},
      {"FcCharSetHasChar", &functions->char_set_has_char},
  };
  return liaison_look_up(names, sizeof names / sizeof *names, wanted, sizeof wanted / sizeof *wanted);
}

// A bitmap font is not used for drawing, and a font of last resort draws the very boxes that the check
// is there to prevent.
static int draws_text(const fontconfig *fc, const void *font) {
  int scalable = 1;
  unsigned char *family = NULL;
  if (fc->pattern_get_bool(font, "scalable", 0, &scalable) == 0 && !scalable) return 0;
  if (fc->pattern_get_string(font, "family", 0, &family) != 0 || family == NULL) return 1;
  return strstr((const char *)family, "LastResort") == NULL;
}

int liaison_uncovered(const uint32_t *points, size_t count, uint8_t *uncovered) {
  static fontconfig fc;
  static int loaded = 0;
  if (!loaded) {
    if (load(&fc) != 0) return -1;
    loaded = 1;
  }
  void *pattern = fc.pattern_create();
  void *objects = fc.object_set_create();
  font_set *fonts = NULL;
  if (pattern != NULL && objects != NULL && fc.object_set_add(objects, "charset") &&
      fc.object_set_add(objects, "family") && fc.object_set_add(objects, "scalable"))
    fonts = fc.font_list(NULL, pattern, objects);
  if (objects != NULL) fc.object_set_destroy(objects);
  if (pattern != NULL) fc.pattern_destroy(pattern);
  if (fonts == NULL) return -1;
  memset(uncovered, 1, count);
  for (int i = 0; i < fonts->count; i++) {
    void *covered = NULL;
    if (!draws_text(&fc, fonts->fonts[i])) continue;
    if (fc.pattern_get_char_set(fonts->fonts[i], "charset", 0, &covered) != 0 || covered == NULL)
      continue;
    for (size_t j = 0; j < count; j++)
      if (uncovered[j] && fc.char_set_has_char(covered, points[j])) uncovered[j] = 0;
  }
  fc.font_set_destroy(fonts);
  return 0;
}
