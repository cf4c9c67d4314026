#include <fontconfig/fontconfig.h>
#include <string.h>

#include "CGraphvizSupport.h"

// A bitmap font is not used for drawing, and a font of last resort draws the very boxes that the check
// is there to prevent.
static int draws_text(const FcPattern *font) {
  FcBool scalable = FcTrue;
  FcChar8 *family = NULL;
  if (FcPatternGetBool(font, FC_SCALABLE, 0, &scalable) == FcResultMatch && !scalable) return 0;
  if (FcPatternGetString(font, FC_FAMILY, 0, &family) != FcResultMatch || family == NULL) return 1;
  return strstr((const char *)family, "LastResort") == NULL;
}

static FcFontSet *installed_fonts(void) {
  FcPattern *pattern = FcPatternCreate();
  FcObjectSet *objects = FcObjectSetBuild(FC_CHARSET, FC_FAMILY, FC_SCALABLE, (char *)NULL);
  FcFontSet *fonts =
      pattern != NULL && objects != NULL ? FcFontList(NULL, pattern, objects) : NULL;
  if (objects != NULL) FcObjectSetDestroy(objects);
  if (pattern != NULL) FcPatternDestroy(pattern);
  return fonts;
}

int liaison_uncovered(const uint32_t *points, size_t count, uint8_t *uncovered) {
  FcFontSet *fonts = installed_fonts();
  if (fonts == NULL) return -1;
  memset(uncovered, 1, count);
  for (int i = 0; i < fonts->nfont; i++) {
    FcCharSet *covered = NULL;
    if (!draws_text(fonts->fonts[i])) continue;
    if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &covered) != FcResultMatch) continue;
    for (size_t j = 0; j < count; j++)
      if (uncovered[j] && FcCharSetHasChar(covered, points[j])) uncovered[j] = 0;
  }
  FcFontSetDestroy(fonts);
  return 0;
}
